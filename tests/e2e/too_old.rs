//! A browser that cannot run the app says so in plain words, hosted or as one file.

use crate::{
    single_file::one_file,
    support::{
        driver::journey,
        page::{Page, file_address},
        server,
    },
};
use serde_json::json;
use std::fs;
use thirtyfour::{By, error::WebDriverResult};

/// What the page says stands in it from the start, hidden.
async fn is_told(page: &Page, address: &str, lacking: &str) -> WebDriverResult<()> {
    let cdp = page.browser.cdp();
    let source = json!({ "source": format!("delete window.{lacking};") });
    let script = cdp.send_raw("Page.addScriptToEvaluateOnNewDocument", source).await?;
    page.browser.goto(address).await?;
    page.says(
        "main [role=status]",
        "Chrome, Edge hoặc Cốc Cốc từ bản 109, Firefox từ bản 115, hoặc Safari từ bản 16.4",
    )
    .await;
    page.says("main [role=status]", "Chrome, Edge or Cốc Cốc 109 or newer").await;
    assert!(!page.text("body").await?.contains("Đang mở…"));
    assert!(page.browser.find_all(By::Id("recovery")).await?.is_empty(), "a crash is something else");
    cdp.send_raw("Page.removeScriptToEvaluateOnNewDocument", script).await?;
    Ok(())
}

#[tokio::test]
async fn a_browser_that_is_too_old_is_told_which_one_to_use() {
    journey(async |page| {
        let file = file_address(&one_file());
        is_told(&page, server::address(), "WebAssembly").await?;
        is_told(&page, server::address(), "CSSLayerBlockRule").await?;
        is_told(&page, &file, "WebAssembly").await?;
        is_told(&page, &file, "DecompressionStream").await?;
        page.assert_quiet().await?;
        page.open("").await?;
        page.open_file(&one_file(), "").await
    })
    .await;
}

/// Old browsers drop a whole script over one new word.
#[test]
fn plain_scripts_are_written_in_old_words() {
    for page in [one_file(), one_file().with_file_name("index.html")] {
        let html = fs::read_to_string(page).expect("a page in dist/");
        let scripts: Vec<_> =
            html.split("<script>").skip(1).filter_map(|rest| Some(rest.split_once("</script>")?.0)).collect();
        assert_eq!(scripts.len(), 2, "recovery panel and the word about the browser");
        for word in ["=>", "`", "let ", "const ", "async ", "?."] {
            assert!(scripts.iter().all(|script| !script.contains(word)), "`{word}` in a plain script");
        }
    }
}
