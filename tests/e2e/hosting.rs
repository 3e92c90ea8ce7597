//! What a host is told, and what the browser is told of an app that can be installed.

use crate::support::{
    driver::journey,
    headers::Headers,
    page::Page,
    server::{address, dist},
};
use serde_json::{Value, json};
use std::fs;
use thirtyfour::error::WebDriverResult;

/// Headers of a file, as the page gets it.
const HEADERS: &str = "
    const [name, done] = arguments;
    fetch(name).then(answer => done(Object.fromEntries(answer.headers)), error => done(String(error)));";

/// Two ways for foreign words to become a script; each leaves its name if it runs.
const FOREIGN: &str = "
    const ran = [];
    window.ran = name => ran.push(name);
    const script = document.createElement('script');
    script.textContent = 'ran(\"inline\")';
    document.body.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'ran(\"attribute\")');
    document.body.append(button);
    button.click();
    script.remove();
    button.remove();
    return ran;";

async fn headers(page: &Page, name: &str) -> WebDriverResult<Value> {
    Ok(page.browser.execute_async(HEADERS, [json!(name)]).await?.json().clone())
}

#[tokio::test]
async fn the_host_sends_what_the_release_asks_for() {
    journey(async |page| {
        page.open("").await?;
        let sent = headers(&page, "./").await?;
        let policy = sent["content-security-policy"].as_str().unwrap_or_default();
        for part in ["default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'", "'wasm-unsafe-eval'"] {
            assert!(policy.contains(part), "{part} in {policy}");
        }
        assert!(
            !policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'") && !policy.contains('*'),
            "{policy}"
        );
        assert_eq!(
            (&sent["x-content-type-options"], &sent["referrer-policy"]),
            (&json!("nosniff"), &json!("no-referrer"))
        );
        for file in fs::read_dir(dist()).expect("dist/").flatten().map(|entry| entry.file_name()) {
            let name = file.to_string_lossy().into_owned();
            let kept = headers(&page, &name).await?["cache-control"].clone();
            let is_kept = kept.as_str().is_some_and(|kept| kept.contains("immutable"));
            assert_eq!(is_kept, name.starts_with("tu-soat-06-"), "{name}: {kept}");
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn nothing_runs_in_the_page_but_its_own() {
    journey(async |page| {
        page.open("").await?;
        assert_eq!(page.script(FOREIGN, &[]).await?, json!([]));
        let complaints = page.complaints().await?;
        for kind in ["inline script", "inline event handler"] {
            let report = format!("Executing {kind} violates the following Content Security Policy");
            assert!(complaints.iter().any(|line| line.contains(&report)), "on these a journey fails: {complaints:#?}");
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_host_that_sends_no_headers_is_safe_too() {
    let page = fs::read_to_string(dist().join("index.html")).expect("the page");
    let said = Headers::of(&dist()).for_path("/");
    let policy = said.iter().find(|(name, _)| name == "Content-Security-Policy").expect("a policy");
    let own = policy.1.strip_suffix("; frame-ancestors 'none'").expect("what only a header can say comes last");
    assert!(page.contains(&format!("<meta http-equiv=Content-Security-Policy content=\"{own}\">")));
}

#[tokio::test]
async fn the_app_can_be_installed() {
    let text = fs::read_to_string(dist().join("manifest.webmanifest")).expect("the manifest");
    let manifest: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!((&manifest["lang"], &manifest["display"]), (&json!("vi"), &json!("standalone")));
    assert_eq!((&manifest["start_url"], &manifest["scope"]), (&json!("./"), &json!("./")));
    assert!(manifest["name"].as_str().is_some_and(|name| name.starts_with("Tự soát 06")));
    for icon in manifest["icons"].as_array().expect("icons") {
        let name = icon["src"].as_str().expect("a name");
        assert_eq!(icon["sizes"], json!(size(name)), "{name}");
    }
    assert_eq!(size("apple-touch-icon.png"), "180x180");
    journey(async |page| {
        page.open("").await?;
        let found = page.browser.cdp().send_raw("Page.getAppManifest", json!({})).await?;
        assert_eq!(found["url"], json!(format!("{}manifest.webmanifest", address())));
        assert_eq!(found["errors"], json!([]));
        page.is_ready_offline().await?;
        let faults = page.browser.cdp().send_raw("Page.getInstallabilityErrors", json!({})).await?;
        let faults = faults["installabilityErrors"].as_array().cloned().unwrap_or_default();
        // Journeys run in a window without history, where nothing can be installed.
        let faults: Vec<_> = faults.iter().filter(|fault| fault["errorId"] != "in-incognito").collect();
        assert!(faults.is_empty(), "{faults:?}");
        Ok(())
    })
    .await;
}

/// Width and height, as the head of a PNG says.
fn size(name: &str) -> String {
    let bytes = fs::read(dist().join(name)).expect("an icon");
    assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n"), "{name} is no PNG");
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
    format!("{}x{}", number(16), number(20))
}
