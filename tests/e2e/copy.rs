//! A link opens a read-only copy, beside one's own work and without touching it.

use crate::support::{
    driver::journey,
    fixture::{catalogue, example, own, scored, shown},
    page::Page,
    vi,
};
use serde_json::{Value, json};
use std::sync::Arc;
use thirtyfour::{Key, error::WebDriverResult};
use tu_soat_06::{
    domain::{
        answer::Claim,
        assessment::Assessment,
        gap::gaps,
        link::{LinkError, encode},
        output::MARK,
        text::Lang,
        unit::Unit,
    },
    route::Route,
    ui::dom_id,
};

const SENDER: &str = "Phường Ví Dụ Khác";

/// Whatever could change something; the boxes of the what-if and the filter of the gaps only look.
const FIELDS: &str = "
    const all = document.querySelectorAll('main input:not([type=checkbox]), main textarea, main form');
    return [...all].filter(field => !field.closest('.gaps__tools')).map(field => field.outerHTML.slice(0, 200));";

/// What leads out of the copy.
const LINKS: &str = "return [...document.querySelectorAll('main a')].map(link => link.getAttribute('href'));";

/// Somebody's assessment, with other points than one's own.
fn theirs() -> Assessment {
    let example = example();
    let unit = Unit { name: SENDER.to_owned(), ..(*example.unit).clone() };
    let id = "f00dcafe00000000000000000000000f".to_owned();
    let mut theirs = Assessment { example: false, id, unit: Arc::new(unit), ..example };
    for service in catalogue().services {
        let answer = theirs.answers.get(&service.id).map(|answer| (**answer).clone()).unwrap_or_default();
        let lower = tu_soat_06::domain::answer::Answer { claim: Some(Claim::Step(1)), ..answer };
        theirs.answers.insert(service.id.clone(), Arc::new(lower));
    }
    theirs
}

fn link(assessment: &Assessment) -> String {
    Route::Copy(encode(catalogue(), assessment)).href()
}

/// Everything on disk but the time-driven mirror.
async fn journal(page: &Page) -> WebDriverResult<Value> {
    let mut all = page.everything_stored().await?;
    all["local"] = Value::Null;
    Ok(all)
}

async fn copy_is_shown(page: &Page) {
    page.says("main [role=status]", vi().share.copy[1]).await;
    page.says("main article", SENDER).await;
}

#[tokio::test]
async fn a_link_opens_a_copy_that_nothing_can_be_changed_in() {
    journey(async |page| {
        let (own, theirs) = (own(), theirs());
        page.bring(&own).await?;
        let route = page.route().await?;
        let service = catalogue().services[0].id.as_str();
        let level = dom_id::part(service, "level");
        let other = if page.picked(&level).await? == Some(1) { 2 } else { 1 };
        page.pick(&level, other).await; // something to undo
        page.until_stored("the answer", |a| a.rev > own.rev).await;
        let before = journal(&page).await?;

        page.open(&link(&theirs)).await?;
        copy_is_shown(&page).await;
        page.says("main", &(vi().share.copy_of)("f00dcafe", theirs.rev)).await;
        let points = scored(&theirs).points;
        for n in [points.claimed, points.evidenced, points.reachable] {
            page.says("#result", &shown(n)).await;
        }
        let worst = gaps(&scored(&theirs))[0].id.clone();
        page.says("#gaps", catalogue().item_name(worst.as_str()).expect("a name").get(Lang::Vi)).await;
        page.script("document.querySelectorAll('main details').forEach(one => { one.open = true; });", &[]).await?;
        page.says("#set-aside", MARK).await;
        assert_eq!(page.script(FIELDS, &[]).await?, json!([]));
        assert_eq!(page.script(LINKS, &[]).await?, json!(["#/"]), "the only way leads to one's own");
        let (text, contents) = (page.text("main").await?, page.text(".report__contents").await?);
        for (n, chapter) in [(3, "plan"), (4, "concerns"), (11, "evidence"), (13, "closing")] {
            assert!(page.script("return document.getElementById(arguments[0])", &[json!(chapter)]).await?.is_null());
            assert!(!contents.contains(vi().report.chapters[n]), "{chapter}");
        }
        for name in [&theirs.names.filled_by, &theirs.names.head] {
            assert!(!name.is_empty() && !text.contains(name.as_str()), "no names");
        }
        page.press_in("#gaps", vi().report.gaps.best).await;
        page.says("#gaps", &(vi().report.gaps.if_closed)(5)).await;

        let chain = page.browser.action_chain();
        chain.key_down(Key::Control).send_keys("z").send_keys("s").key_up(Key::Control).perform().await?;
        page.reload().await?;
        copy_is_shown(&page).await;
        assert!(page.nothing_downloaded(), "keys do nothing here");
        assert_eq!(journal(&page).await?, before, "nothing was stored");
        assert!(!page.everything_stored().await?.to_string().contains(SENDER));

        page.press(vi().share.own).await;
        page.says("main", vi().start.saved).await;
        assert!(!page.text("main").await?.contains(SENDER));
        page.open(&format!("#/{route}")).await?;
        page.says("header", &own.unit.name).await;
        assert_eq!(page.picked(&level).await?, Some(other), "one's own work is as it was");
        page.browser.back().await?;
        page.browser.back().await?;
        copy_is_shown(&page).await;
        assert_eq!(journal(&page).await?, before);
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn a_copy_opens_where_nothing_was_ever_stored_and_leaves_nothing() {
    journey(async |page| {
        page.open(&link(&theirs())).await?;
        copy_is_shown(&page).await;
        assert_eq!(page.heading().await?, vi().report.title);
        page.press(vi().common.other_language).await;
        page.says("main", tu_soat_06::ui::words::all_of(Lang::En).share.copy[1]).await;
        assert_eq!(page.stored().await?, []);
        assert!(!page.everything_stored().await?.to_string().contains(SENDER));
        let other = Assessment { unit: own().unit, ..theirs() };
        page.script("location.hash = arguments[0]", &[json!(link(&other))]).await?;
        page.says("main article", &own().unit.name).await;
        assert!(!page.text("main").await?.contains(SENDER), "the other copy took its place");
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn a_link_that_cannot_be_opened_says_why_and_changes_nothing() {
    journey(async |page| {
        page.bring(&own()).await?;
        let before = journal(&page).await?;
        let whole = encode(catalogue(), &theirs());
        let mut edition = catalogue().clone();
        edition.checks = &edition.checks[1..];
        let cases = [
            (LinkError::Foreign, "XINCHAO".to_owned()),
            (LinkError::Cut, whole[..whole.len() - 9].to_owned()),
            (LinkError::Newer, whole.replacen("TS1", "TS2", 1)),
            (LinkError::OtherCatalogue, encode(&edition, &theirs())),
        ];
        for (error, data) in cases {
            page.open(&Route::Copy(data).href()).await?;
            page.says("main", (vi().share.error)(error)).await;
            page.says("main h1", vi().share.broken).await;
            page.says("main", vi().arrivals.nothing_changed).await;
        }
        page.press(vi().share.own).await;
        page.says("main", &own().unit.name).await;
        assert_eq!(journal(&page).await?, before);
        page.assert_quiet().await
    })
    .await;
}
