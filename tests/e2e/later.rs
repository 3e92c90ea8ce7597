//! The network goes away between the first screens and the rest.

use crate::support::{
    driver::journey,
    fixture::{catalogue, own},
    vi,
    wait::until,
};
use serde_json::json;
use tu_soat_06::{
    domain::{answer::Claim, scope::Scope, text::Lang},
    ui::{dom_id, words},
};

#[tokio::test]
async fn the_first_screens_work_and_save_without_the_rest_which_can_be_asked_for_again() {
    journey(async |page| {
        page.bring(&own()).await?;
        page.hold_back(true).await?;
        page.reload().await?;
        let item = page.script("return document.querySelector('.item').id", &[]).await?;
        let card = item.as_str().expect("an item").to_owned();
        let item = card.trim_start_matches("item-");
        page.pick(&dom_id::part(item, "level"), 1).await;
        page.until_stored("the answer", |a| a.answer(item).is_some_and(|a| a.claim == Some(Claim::Step(1)))).await;
        page.press_in(&format!("#{card}"), vi().checklist.item.guide).await;
        page.says(&format!("#{card}"), vi().notes.not_arrived).await;

        page.press(vi().common.nav_help).await;
        page.says("main", vi().notes.not_arrived).await;
        page.hold_back(false).await?;
        page.press_in("main", vi().notes.again).await;
        page.says("main h1", vi().help.title).await;
        let focused = "return document.activeElement.tagName === 'H1'";
        until("the focus on the heading", async || {
            Ok(page.script(focused, &[]).await?.as_bool().filter(|focused| *focused))
        })
        .await;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn what_was_asked_for_early_happens_once_unless_one_goes_elsewhere() {
    journey(async |page| {
        let en = words::all_of(Lang::En);
        page.bring(&own()).await?;
        let checklist = page.route().await?;
        page.hold_back(true).await?;
        page.reload().await?;
        page.press(vi().common.other_language).await;
        page.says("main", vi().notes.not_arrived).await;
        page.press(vi().common.nav_data).await;
        page.hold_back(false).await?;
        page.press_in("main", vi().notes.again).await;
        page.says("main h1", vi().data.title).await;
        assert_eq!(page.script("return document.documentElement.lang", &[]).await?, "vi", "no longer wanted");

        page.hold_back(true).await?;
        page.open(&format!("#/{checklist}")).await?;
        page.reload().await?;
        page.press(vi().common.other_language).await;
        page.press(vi().common.other_language).await;
        page.says("main", vi().notes.not_arrived).await;
        page.hold_back(false).await?;
        page.press_in("main", vi().notes.again).await;
        page.says("header", en.common.nav_checklist).await;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn english_which_is_in_the_rest_comes_when_it_can() {
    journey(async |page| {
        let en = words::all_of(Lang::En);
        page.open("").await?;
        page.press(vi().common.other_language).await;
        page.says("main h1", en.start.title).await;
        page.reload().await?;
        page.says("main h1", en.start.title).await;
        page.hold_back(true).await?;
        page.browser.refresh().await?;
        page.says("main", vi().notes.not_arrived).await;
        page.hold_back(false).await?;
        page.press_in("main", vi().notes.again).await;
        page.says("main h1", en.start.title).await;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_search_comes_with_the_words_it_looks_through() {
    journey(async |page| {
        let own = own();
        let check = Scope::of(catalogue(), &own).checks.first().copied().expect("a check");
        page.bring(&own).await?;
        page.hold_back(true).await?;
        page.reload().await?;
        page.script("document.querySelector('.score-bar').open = true", &[]).await?;
        page.says(".score-bar", vi().notes.not_arrived).await;
        page.hold_back(false).await?;
        let room = "return document.querySelector('.checklist__finder').offsetHeight;";
        let kept = page.script(room, &[]).await?;
        assert_eq!(
            page.script("return document.getElementById(arguments[0])", &[json!(dom_id::SEARCH)]).await?,
            json!(null)
        );
        page.press_in(".score-bar", vi().notes.again).await;
        page.by_id(dom_id::SEARCH).await;
        assert_eq!(page.script(room, &[]).await?, kept, "what stands below does not jump");
        page.type_in(dom_id::SEARCH, check.question.get(Lang::En)).await?;
        page.by_id(&dom_id::item(check.id.as_str())).await;
        Ok(())
    })
    .await;
}
