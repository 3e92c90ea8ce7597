//! The network is gone: the host has stopped.

use crate::support::{
    driver::journey,
    fixture::{catalogue, own},
    page::Page,
    server::{Host, dist},
    vi,
    worker::NO_WORKERS,
};
use serde_json::json;
use thirtyfour::error::WebDriverResult;
use tu_soat_06::{
    domain::{answer::Claim, text::Lang},
    route::{Page as Inside, Route},
    ui::{dom_id, words},
};

const SAVE_DATA: &str = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";

#[tokio::test]
async fn after_one_visit_all_goes_on_without_the_host() {
    let host = Host::start(dist());
    journey(async |page| {
        page.visit(&host.address).await?;
        page.is_ready_offline().await?;
        host.stop();
        page.visit(&format!("{}index.html?tu=trang-chu", host.address)).await?;
        page.visit(&host.address).await?;
        page.press(vi().start.example).await;
        page.at("phieu/dich-vu-cong-an").await;
        work_is_saved(&page).await?;
        for screen in [Inside::Unit, Inside::Figures, Inside::Report, Inside::OnePage, Inside::Blank] {
            let id = page.route().await?.split('/').next().unwrap_or_default().to_owned();
            arrives(&page, &Route::In(id, screen)).await?;
        }
        for route in [Route::New, Route::Data, Route::Help, Route::Catalogue, Route::Start] {
            arrives(&page, &route).await?;
        }
        page.press(vi().common.other_language).await;
        page.says("main h1", words::all_of(Lang::En).start.title).await;
        page.assert_policy_kept().await
    })
    .await;
}

async fn work_is_saved(page: &Page) -> WebDriverResult<()> {
    let item = catalogue().services[0].id.as_str();
    page.pick(&dom_id::part(item, "level"), 0).await;
    let is_answered = |a: &tu_soat_06::domain::assessment::Assessment| {
        a.answer(item).is_some_and(|a| a.claim == Some(Claim::Step(0)))
    };
    page.until_stored("the answer", is_answered).await;
    page.reload().await?;
    assert_eq!(page.picked(&dom_id::part(item, "level")).await?, Some(0));
    Ok(())
}

/// Loads the page anew at a screen of its own.
async fn arrives(page: &Page, route: &Route) -> WebDriverResult<()> {
    page.script("location.hash = arguments[0]", &[json!(route.href())]).await?;
    page.reload().await?;
    page.by_id(dom_id::HEADING).await;
    assert!(!page.text("main").await?.contains(vi().notes.not_arrived), "{route}");
    Ok(())
}

#[tokio::test]
async fn work_from_a_first_visit_opens_without_the_host() {
    let host = Host::start(dist());
    journey(async |page| {
        page.visit(&host.address).await?;
        page.is_ready_offline().await?;
        host.stop();
        page.visit(&host.address).await?;
        let text = tu_soat_06::domain::file::write(catalogue(), &own());
        page.give("phieu.json", text.as_bytes()).await?;
        page.press(vi().start.accept).await;
        page.until_stored("the assessment from the file", |stored| stored.rev == own().rev).await;
        page.reload().await?;
        page.sees(&own().unit.name).await;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn where_data_is_saved_nothing_is_fetched_until_asked_for() {
    let host = Host::start(dist());
    journey(async |page| {
        page.browser.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", json!({ "source": SAVE_DATA })).await?;
        page.visit(&format!("{}#/du-lieu", host.address)).await?;
        page.says("main", vi().offline.unprepared).await;
        assert!(page.workers().await?.is_empty() && page.caches().await?.is_empty());
        page.press(vi().offline.prepare).await;
        page.says("main", vi().offline.ready).await;
        host.stop();
        page.reload().await?;
        page.says("main", vi().offline.ready).await;
        page.assert_policy_kept().await
    })
    .await;
}

#[tokio::test]
async fn what_could_not_be_fetched_is_fetched_when_asked_again() {
    let host = Host::start(dist());
    let source = json!({ "source": SAVE_DATA });
    journey(async |page| {
        page.browser.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", source).await?;
        page.visit(&format!("{}#/du-lieu", host.address)).await?;
        page.says("main", vi().offline.unprepared).await;
        host.stop();
        page.press(vi().offline.prepare).await;
        page.says("main", vi().offline.failed).await;
        assert!(page.workers().await?.is_empty());
        host.serve(dist());
        page.press(vi().offline.prepare).await;
        page.says("main", vi().offline.ready).await;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn where_the_browser_does_not_let_it_the_data_screen_says_so() {
    journey(async |page| {
        page.browser.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", json!({ "source": NO_WORKERS })).await?;
        page.open("#/du-lieu").await?;
        page.says("main", vi().offline.impossible).await;
        page.assert_quiet().await
    })
    .await;
}
