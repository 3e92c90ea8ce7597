//! What was done is kept without being asked for, and what was deleted stays deleted.

use crate::support::{
    driver::journey,
    fixture::{catalogue, own},
    page::Page,
    vi,
    wait::until,
};
use thirtyfour::error::WebDriverResult;
use tu_soat_06::{
    domain::{answer::Claim, catalogue::Column},
    ui::dom_id,
};

#[tokio::test]
async fn an_edit_is_saved_and_says_when() {
    journey(async |page| {
        page.bring(&own()).await?;
        page.pick(&dom_id::part(catalogue().services[0].id.as_str(), "level"), 1).await;
        let state = format!("#{}", dom_id::SAVE_STATE);
        let time = until("the time of saving", async || {
            let text = page.text(&state).await?;
            let start = (vi().common.saved_at)("");
            Ok(text.strip_prefix(&*start).filter(|time| time.len() == 5).map(str::to_owned))
        })
        .await;
        assert!(time.chars().enumerate().all(|(i, c)| if i == 2 { c == ':' } else { c.is_ascii_digit() }), "{time}");
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn a_tab_closed_in_the_middle_of_work_loses_nothing() {
    journey(async |page| {
        let own = own();
        page.bring(&own).await?;
        let item = catalogue().services[0].id.as_str();
        let note = dom_id::part(item, "note");
        page.press_in(&format!("#{}", dom_id::item(item)), vi().checklist.item.papers).await;
        page.by_id(&note).await;
        page.pick(&dom_id::part(item, "level"), 1).await;
        page.type_in(&note, "Chưa kịp rời ô này").await?;
        open_in_another_tab(&page).await?;
        let kept = page.stored_when("the last words", |all| {
            let answer = all.first().and_then(|a| a.answer(item));
            answer.is_some_and(|answer| answer.note == "Chưa kịp rời ô này" && answer.claim == Some(Claim::Step(1)))
        });
        let kept = kept.await;
        page.sees("Xã Tân Phú").await;
        let main = page.text("main").await?;
        assert!(!main.contains(&(vi().notes.recovered)(1)), "an older state of the same work is no second copy");

        page.press(&format!("{}: Xã Tân Phú", vi().start.delete)).await;
        page.sees(&(vi().start.delete_sure)("Xã Tân Phú")).await;
        page.press_in("[role=alert]", vi().start.delete).await;
        page.sees(vi().start.none_saved).await;
        page.stored_when("nothing", <[_]>::is_empty).await;
        page.reload().await?;
        page.sees(vi().start.none_saved).await;
        open_in_another_tab(&page).await?;
        page.sees(vi().start.none_saved).await;
        assert!(page.stored().await?.is_empty(), "{} came back", kept[0].id);
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn what_is_typed_is_kept_when_the_screen_changes_under_it() {
    journey(async |page| {
        let item = catalogue().services[0].id.as_str();
        page.bring(&own()).await?;
        page.press(vi().common.nav_report).await;
        page.press(vi().common.nav_checklist).await;
        page.press_in(&format!("#{}", dom_id::item(item)), vi().checklist.item.papers).await;
        page.type_in(&dom_id::part(item, "note"), "Đang gõ dở").await?;
        page.browser.back().await?;
        page.at("bao-cao").await;
        page.until_stored("the note", |a| a.answer(item).is_some_and(|answer| answer.note == "Đang gõ dở")).await;
        page.press(vi().common.nav_figures).await;
        page.pick("figures-mode", 1).await;
        page.type_in(&format!("cell-tong-{}", Column::Received.word()), "4321").await?;
        page.browser.back().await?;
        page.at("bao-cao").await;
        page.until_stored("the number", |a| a.figures.totals.cell(Column::Received) == Some(4321)).await;
        page.assert_quiet().await
    })
    .await;
}

/// Closes the tab, and opens the app in another one.
async fn open_in_another_tab(page: &Page) -> WebDriverResult<()> {
    let old = page.browser.window().await?;
    let new = page.browser.new_tab().await?;
    page.browser.switch_to_window(old).await?;
    page.browser.close_window().await?;
    page.browser.switch_to_window(new).await?;
    page.open("").await
}
