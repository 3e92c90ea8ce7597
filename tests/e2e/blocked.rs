//! A browser that gives the page no storage: work goes on in memory, and leaves as a file.

use crate::support::{
    driver::journey,
    fixture::{catalogue, opened, scored, shown},
    vi,
};
use serde_json::json;
use tu_soat_06::{domain::answer::Claim, ui::dom_id};

const BLOCK: &str = "
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, { get() { throw new DOMException('The operation is insecure.', 'SecurityError'); } });
    }";

#[tokio::test]
async fn work_goes_on_in_memory_and_leaves_as_a_file_where_storage_is_blocked() {
    journey(async |page| {
        let source = json!({ "source": BLOCK });
        page.browser.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", source).await?;
        page.open("#/phieu-moi").await?;
        page.write("unit-name", "Xã Không Lưu").await?;
        page.choose("unit-type", "xa").await;
        page.press(vi().unit.begin).await;
        page.says("[role=alert]", vi().common.memory_only).await;
        page.says(&format!("#{}", dom_id::SAVE_STATE), vi().common.unsaved).await;

        let item = catalogue().services[0].id.as_str();
        page.pick(&dom_id::part(item, "level"), 2).await;
        page.press(vi().common.nav_report).await;
        page.press_in("[role=alert]", vi().common.save_file).await;
        let (name, bytes) = page.downloaded().await;
        let saved = opened(&String::from_utf8_lossy(&bytes));
        assert_eq!(saved.answer(item).and_then(|answer| answer.claim), Some(Claim::Step(2)));
        page.says("#result", &shown(scored(&saved).points.claimed)).await;

        page.reload().await?;
        page.sees(vi().notes.not_here).await;
        page.give(&name, &bytes).await?;
        page.press(vi().arrivals.accept).await;
        page.says("[role=alert]", vi().common.memory_only).await;
        assert_eq!(page.picked(&dom_id::part(item, "level")).await?, Some(2));
        page.assert_quiet().await
    })
    .await;
}
