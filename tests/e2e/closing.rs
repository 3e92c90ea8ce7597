//! Final, and open again.

use crate::support::{
    driver::journey,
    fixture::{catalogue, own},
    vi,
};
use thirtyfour::{By, Key};
use tu_soat_06::{
    domain::{assessment::Status, date::iso},
    ui::dom_id,
};

#[tokio::test]
async fn a_final_assessment_takes_no_edit_until_it_is_opened_again() {
    journey(async |page| {
        let own = own();
        page.bring(&own).await?;
        let words = &vi().report.closing;
        page.press(vi().common.nav_report).await;
        page.write("close-by", "").await?;
        page.press_in("#closing form", words.close).await;
        page.says("#closing", words.by_missing).await;
        page.write("close-by", "Nguyễn Văn A").await?;
        page.set_day("close-on", "2026-10-20").await?;
        page.press_in("#closing form", words.close).await;
        page.says("#closing", words.is_final).await;
        let closed = page.until_stored("the closing", tu_soat_06::domain::assessment::Assessment::is_final).await;
        assert!(matches!(&closed.status, Status::Final { by, on } if by == "Nguyễn Văn A" && iso(*on) == "2026-10-20"));

        page.press(vi().common.nav_checklist).await;
        page.says("header", vi().common.locked).await;
        let first = catalogue().services[0].id.as_str();
        page.pick(&dom_id::part(first, "level"), 0).await;
        let fields = page.browser.find_all(By::Css("article input, article select, article textarea")).await?;
        for field in &fields {
            assert!(!field.is_enabled().await?, "a field of a final assessment can be changed");
        }
        page.browser.action_chain().key_down(Key::Control).send_keys("z").key_up(Key::Control).perform().await?;
        page.press(vi().common.nav_figures).await;
        page.by_id("figures-system").await;
        assert!(!page.by_id("figures-system").await.is_enabled().await?);
        page.reload().await?;
        assert_eq!(page.stored().await?, [closed.clone()], "nothing was changed while it was final");

        page.press(vi().common.nav_report).await;
        page.press_in("#closing", words.reopen).await;
        let open = page.until_stored("the re-opening", |a| !a.is_final()).await;
        assert!(open.rev > closed.rev);
        page.press(vi().common.nav_checklist).await;
        page.pick(&dom_id::part(first, "level"), 0).await;
        page.until_stored("an edit", |a| a.rev > open.rev).await;
        page.assert_quiet().await
    })
    .await;
}
