//! When the app fails: what is stored can still be taken out, without wasm.

use crate::support::{
    driver::journey,
    fixture::{catalogue, own},
    page::Page,
    wait::until,
};
use serde_json::json;
use thirtyfour::{By, error::WebDriverResult};
use tu_soat_06::domain::{digest::sha256_hex, file};

/// What the browser reports when wasm traps.
const TRAP: &str = "
    const error = new WebAssembly.RuntimeError('unreachable');
    window.dispatchEvent(new ErrorEvent('error', { error, message: 'unreachable', filename: location.href }));";

#[tokio::test]
async fn a_crash_gives_back_what_is_stored() {
    journey(async |page| {
        page.bring(&own()).await?;
        page.script(TRAP, &[]).await?;
        takes_out(&page).await?;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn an_app_that_does_not_start_gives_back_what_is_stored() {
    journey(async |page| {
        page.bring(&own()).await?;
        page.assert_quiet().await?;
        let cdp = page.browser.cdp();
        cdp.send_raw("Network.enable", json!({})).await?;
        cdp.send_raw("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
        cdp.send_raw("Network.setBlockedURLs", json!({ "urls": ["*.wasm"] })).await?;
        page.browser.refresh().await?;
        takes_out(&page).await?;
        let complaints = page.complaints().await?;
        assert!(!complaints.is_empty(), "the wasm was not blocked");
        cdp.send_raw("Network.setBlockedURLs", json!({ "urls": [] })).await?;
        page.reload().await?;
        assert!(page.browser.find_all(By::Id("recovery")).await?.is_empty());
        page.assert_quiet().await
    })
    .await;
}

/// A text that is whole but cannot be opened here, such as one of a newer version, is neither lost nor hidden.
#[tokio::test]
async fn stored_text_of_a_newer_version_is_left_alone_and_offered() {
    journey(async |page| {
        page.open("").await?;
        let own = own();
        let text = file::write(catalogue(), &own).replacen("\"schema\":1", "\"schema\":2", 1);
        let stored = format!("{} 2 {}\n{text}", own.rev, sha256_hex(text.as_bytes()));
        let key = format!("tu-soat-06/assessment/{}", own.id);
        page.script("localStorage.setItem(arguments[0], arguments[1]);", &[json!(key), json!(stored)]).await?;
        page.reload().await?;
        page.sees("1 dữ liệu trên máy này không đọc được").await;
        page.open("#/du-lieu").await?;
        page.press("Tải về").await;
        let (_, bytes) = page.downloaded().await;
        assert_eq!(String::from_utf8_lossy(&bytes), text);
        page.assert_quiet().await
    })
    .await;
}

/// The panel has the focus, and its link gives the very text that was stored.
async fn takes_out(page: &Page) -> WebDriverResult<()> {
    let find = async || Ok(page.browser.find_all(By::Css("#recovery[role=alert] a[download]")).await?.pop());
    let link = until("a link in the recovery panel", find).await;
    assert_eq!(page.script("return document.activeElement.id;", &[]).await?, json!("recovery"));
    assert!(link.text().await?.contains("Xã Tân Phú"));
    link.click().await?;
    let (name, bytes) = page.downloaded().await;
    assert_eq!(name, format!("phieu_1a2b3c4d_r{}.json", own().rev));
    assert_eq!(String::from_utf8_lossy(&bytes), file::write(catalogue(), &own()));
    Ok(())
}
