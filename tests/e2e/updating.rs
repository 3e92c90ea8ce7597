//! The host is updated while pages are open: no page ever holds files of two versions, none is loaded anew by itself.

use crate::support::{
    axe::Look,
    driver::journey,
    fixture::{catalogue, own},
    page::Page,
    release::Releases,
    server::Host,
    vi,
    wait::until,
    worker::{NO_WORKERS, cache},
};
use serde_json::json;
use thirtyfour::error::WebDriverResult;
use tu_soat_06::{domain::file, ui::dom_id};

const NO_STORAGE: &str = "
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, { get() { throw new DOMException('The operation is insecure.', 'SecurityError'); } });
    }";

/// Caches of others: of another app, and of this one in another folder.
const OTHERS: [&str; 2] = ["cong-khac", "tu-soat-06 /don-vi-khac/ v1"];

/// Opens one's own work, on this host, at its first item.
async fn bring(page: &Page, host: &Host) -> WebDriverResult<()> {
    page.visit(&host.address).await?;
    page.give("phieu.json", file::write(catalogue(), &own()).as_bytes()).await?;
    page.press(vi().arrivals.accept).await;
    page.until_stored("the assessment from the file", |stored| stored.rev == own().rev).await;
    Ok(())
}

/// Types into the note of the first item, and stays in the field.
async fn type_note(page: &Page, text: &str) -> WebDriverResult<()> {
    let item = catalogue().services[0].id.as_str();
    page.press_in(&format!("#{}", dom_id::item(item)), vi().checklist.item.papers).await;
    page.type_in(&dom_id::part(item, "note"), text).await
}

async fn note_is_kept(page: &Page, text: &str) {
    let item = catalogue().services[0].id.as_str();
    page.until_stored(text, |a| a.answer(item).is_some_and(|answer| answer.note == text)).await;
}

/// Leaves something on the page that would go with it.
async fn mark(page: &Page) -> WebDriverResult<()> {
    page.script("window.isStill = true", &[]).await.map(drop)
}

async fn is_still_there(page: &Page) -> WebDriverResult<bool> {
    Ok(page.script("return window.isStill === true", &[]).await? == json!(true))
}

#[tokio::test]
async fn three_versions_follow_each_other_when_asked_to_and_none_is_mixed() {
    let releases = Releases::new();
    let host = Host::start(releases.version("v1"));
    journey(async |page| {
        bring(&page, &host).await?;
        page.script("return Promise.all(arguments[0].map(name => caches.open(name))).then(() => 1)", &[json!(OTHERS)])
            .await?;
        let route = page.route().await?;
        for (before, after, words) in [("v1", "v2", "Bản hai"), ("v2", "v3", "Bản ba")] {
            page.is_ready_offline().await?;
            page.has_version(before).await;
            host.serve(releases.version(after));
            page.visit(&format!("{}#/{route}", host.address)).await?;
            page.reload().await?;
            page.newer_is_here().await;
            assert!(page.violations(".frame__newer", Look::Whole).await?.is_empty());
            mark(&page).await?;
            assert_eq!(page.version().await?, before, "the newer one waits");
            type_note(&page, words).await?;
            assert!(is_still_there(&page).await?);
            page.press(vi().offline.reload).await;
            page.has_version(after).await;
            note_is_kept(&page, words).await;
        }
        // Opened with no other page there, the last version clears up, and touches nobody else's.
        page.is_ready_offline().await?;
        page.browser.goto("about:blank").await?;
        page.visit(&host.address).await?;
        page.has_caches(&[cache("v3"), OTHERS[0].to_owned(), OTHERS[1].to_owned()]).await;
        host.stop();
        page.reload().await?;
        page.has_version("v3").await;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn another_tab_stays_as_it_is_and_whole() {
    let releases = Releases::new();
    let host = Host::start(releases.version("v1"));
    journey(async |page| {
        bring(&page, &host).await?;
        page.is_ready_offline().await?;
        let first = page.browser.window().await?;
        let second = page.browser.new_tab().await?;
        page.browser.switch_to_window(second.clone()).await?;
        page.hold_back(true).await?;
        page.browser.goto(format!("{}#/tro-giup", host.address)).await?;
        page.says("main", vi().notes.not_arrived).await;
        mark(&page).await?;

        page.browser.switch_to_window(first.clone()).await?;
        host.serve(releases.version("v2"));
        page.reload().await?;
        page.newer_is_here().await;
        page.press(vi().offline.reload).await;
        page.has_version("v2").await;
        page.is_ready_offline().await?;

        host.stop();
        page.browser.switch_to_window(second).await?;
        page.hold_back(false).await?;
        page.press_in("main", vi().notes.again).await;
        page.says("main h1", vi().help.title).await;
        assert_eq!(page.version().await?, "v1", "the rest comes from its own version");
        assert!(is_still_there(&page).await?);
        page.has_caches(&[cache("v1"), cache("v2")]).await;
        page.reload().await?;
        page.has_version("v2").await;

        page.browser.close_window().await?;
        page.browser.switch_to_window(first).await?;
        page.browser.goto("about:blank").await?;
        page.visit(&host.address).await?;
        page.has_caches(&[cache("v2")]).await;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_page_whose_rest_is_gone_from_the_host_leads_out_with_its_work() {
    let releases = Releases::new();
    let host = Host::start(releases.version("v1"));
    journey(async |page| {
        let source = json!({ "source": NO_WORKERS });
        page.browser.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", source).await?;
        bring(&page, &host).await?;
        page.hold_back(true).await?;
        page.reload().await?;
        let item = catalogue().services[0].id.as_str();
        let card = format!("#{}", dom_id::item(item));
        page.press_in(&card, vi().checklist.item.papers).await;
        page.says(&card, vi().notes.not_arrived).await;
        host.serve(releases.version("v2"));
        page.hold_back(false).await?;
        page.press_in(&card, vi().notes.again).await;
        page.says(&card, vi().notes.not_arrived).await;
        page.pick(&dom_id::part(item, "level"), 0).await;
        page.press_in(&card, vi().notes.reload).await;
        page.has_version("v2").await;
        assert_eq!(page.picked(&dom_id::part(item, "level")).await?, Some(0));
        page.press_in(&card, vi().checklist.item.papers).await;
        page.by_id(&dom_id::part(item, "note")).await;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_saved_is_not_left() {
    let releases = Releases::new();
    let host = Host::start(releases.version("v1"));
    journey(async |page| {
        page.visit(&host.address).await?;
        page.is_ready_offline().await?;
        host.serve(releases.version("v2"));
        let source = json!({ "source": NO_STORAGE });
        page.browser.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", source).await?;
        page.visit(&host.address).await?;
        page.reload().await?;
        page.press(vi().start.example).await;
        page.at("phieu/dich-vu-cong-an").await;
        let item = catalogue().services[0].id.as_str();
        page.pick(&dom_id::part(item, "level"), 0).await;
        mark(&page).await?;
        page.newer_is_here().await;
        page.press(vi().offline.reload).await;
        page.sees(vi().offline.unsaved).await;
        assert!(is_still_there(&page).await?);
        assert_eq!((page.version().await?.as_str(), page.picked(&dom_id::part(item, "level")).await?), ("v1", Some(0)));
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn an_update_that_is_under_way_on_the_host_is_not_taken() {
    let releases = Releases::new();
    let host = Host::start(releases.version("v1"));
    journey(async |page| {
        page.visit(&host.address).await?;
        page.is_ready_offline().await?;
        // The worker and the files are there, the page is still the old one.
        let half = releases.version("v2");
        std::fs::copy(releases.version("v1").join("index.html"), half.join("index.html")).expect("the old page");
        host.serve(half);
        page.reload().await?;
        refused(&page).await;
        assert_eq!(page.version().await?, "v1");
        host.serve(releases.version("v2"));
        page.reload().await?;
        page.newer_is_here().await;
        page.press(vi().offline.reload).await;
        page.has_version("v2").await;
        Ok(())
    })
    .await;
}

/// Asks the worker to look for a newer version, until it has looked in vain.
async fn refused(page: &Page) {
    const LOOK: &str = "
        const done = arguments[arguments.length - 1];
        navigator.serviceWorker.ready.then(one => one.update()).then(one => {
            const coming = one.installing;
            if (!coming) return done(null);
            coming.addEventListener('statechange', () => done(coming.state));
        }, error => done(null));";
    until("the newer version to be refused", async || {
        let state = page.browser.execute_async(LOOK, Vec::new()).await?;
        Ok((state.json() == "redundant").then_some(()))
    })
    .await;
}
