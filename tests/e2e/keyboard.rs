//! Everything by keyboard: Tab, Enter, Space and arrows.

use crate::support::{driver::journey, page::Page, vi, wait::until};
use thirtyfour::{Key, error::WebDriverResult};
use tu_soat_06::{domain::answer::Claim, route::Route, ui::dom_id};

/// The focused element: its name, its id, whether one sees that it is focused.
const FOCUSED: &str = "
    const element = document.activeElement;
    const tidy = text => (text ?? '').replace(/\\s+/g, ' ').trim();
    const name = element.getAttribute('aria-label') ?? (element.innerText || element.labels?.[0]?.innerText);
    const ringed = node => node && getComputedStyle(node).outlineStyle !== 'none' && parseFloat(getComputedStyle(node).outlineWidth) > 0;
    const box = element.getBoundingClientRect();
    const seen = element.matches(':focus-visible') && (ringed(element) || ringed(element.closest('label'))) && box.width > 0;
    return [tidy(name), element.id, element.name ?? '', seen];";

struct Focused {
    name: String,
    id: String,
    group: String,
    seen: bool,
}

async fn focused(page: &Page) -> WebDriverResult<Focused> {
    let found = page.script(FOCUSED, &[]).await?;
    let text = |at: usize| found[at].as_str().unwrap_or_default().to_owned();
    Ok(Focused { name: text(0), id: text(1), group: text(2), seen: found[3].as_bool().unwrap_or_default() })
}

async fn press(page: &Page, key: Key) -> WebDriverResult<()> {
    page.browser.action_chain().send_keys(key.value().to_string()).perform().await
}

/// Tabs on until the focus is where it should be; every stop on the way must be seen.
async fn tab_to(page: &Page, what: &str, wanted: impl Fn(&Focused) -> bool) -> WebDriverResult<()> {
    for _ in 0..150 {
        press(page, Key::Tab).await?;
        let now = focused(page).await?;
        assert!(now.seen, "the focus on “{}” ({}) is not to be seen", now.name, now.id);
        if wanted(&now) {
            return Ok(());
        }
    }
    panic!("150 times Tab did not lead to {what}");
}

/// Waits for a screen whose heading has the focus.
async fn arrived(page: &Page, end: &str) {
    page.at(end).await;
    let there = async || Ok((focused(page).await?.id == dom_id::HEADING).then_some(()));
    until(format!("the focus on the heading of {end}"), there).await;
}

#[tokio::test]
async fn an_assessment_is_begun_answered_and_reported_without_a_mouse() {
    journey(async |page| {
        page.open("").await?;
        press(&page, Key::Tab).await?;
        assert_eq!(focused(&page).await?.name, vi().common.skip);
        press(&page, Key::Enter).await?;
        tab_to(&page, "the new assessment", |now| now.name == vi().start.new).await?;
        press(&page, Key::Enter).await?;
        arrived(&page, &Route::New.to_string()).await;
        tab_to(&page, "the name", |now| now.id == "unit-name").await?;
        page.browser.action_chain().send_keys("Xa Tan Phu").perform().await?;
        tab_to(&page, "the type", |now| now.id == "unit-type").await?;
        for _ in 0..20 {
            if page.value("unit-type").await? == "xa" {
                break;
            }
            press(&page, Key::Down).await?;
        }
        tab_to(&page, "the button", |now| now.name == vi().unit.begin).await?;
        press(&page, Key::Enter).await?;
        arrived(&page, "phieu/dich-vu-cong-an").await;
        let section = page.route().await?;

        tab_to(&page, "a level", |now| now.group.ends_with("-level")).await?;
        let group = focused(&page).await?.group;
        press(&page, Key::Space).await?;
        let item = group.trim_start_matches("item-").trim_end_matches("-level").to_owned();
        let step = |n| {
            move |a: &tu_soat_06::domain::assessment::Assessment| {
                a.answers.values().any(|answer| answer.claim == Some(Claim::Step(n)))
            }
        };
        page.until_stored("the lowest level", step(0)).await;
        press(&page, Key::Down).await?;
        let stored = page.until_stored("the next level", step(1)).await;
        assert_eq!(stored.answer(&item).and_then(|answer| answer.claim), Some(Claim::Step(1)));

        page.script(
            "document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex');",
            &[],
        )
        .await?;
        tab_to(&page, "the report", |now| now.name == vi().common.nav_report).await?;
        press(&page, Key::Enter).await?;
        arrived(&page, "bao-cao").await;
        page.says(
            "#result",
            &(vi().report.headline.complete)(1, crate::support::fixture::scored(&stored).items.len(), "1,3%"),
        )
        .await;
        page.browser.back().await?;
        arrived(&page, &section).await;
        assert_eq!(page.picked(&group).await?, Some(1));
        page.browser.back().await?;
        arrived(&page, &Route::New.to_string()).await;
        page.assert_quiet().await
    })
    .await;
}
