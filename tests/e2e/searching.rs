//! Finding one's way in the checklist: search without diacritics, filters, the next open item.

use crate::support::{
    driver::journey,
    fixture::{catalogue, own},
    page::Page,
    vi,
    wait::until,
};
use serde_json::json;
use thirtyfour::error::WebDriverResult;
use tu_soat_06::{
    domain::{assessment::Assessment, id::Id, scope::Scope, section, text::Lang},
    ui::dom_id,
};

/// Ids of the cards on the screen.
async fn cards(page: &Page) -> WebDriverResult<Vec<String>> {
    let script = "return [...document.querySelectorAll('article[id^=item-]')].map(card => card.id);";
    let ids = page.script(script, &[]).await?;
    Ok(ids.as_array().expect("a list").iter().filter_map(|id| id.as_str()).map(str::to_owned).collect())
}

async fn until_shown(page: &Page, what: &str, wanted: impl Fn(&[String]) -> bool) -> Vec<String> {
    until(what, async || Ok(Some(cards(page).await?).filter(|ids| wanted(ids)))).await
}

#[tokio::test]
async fn a_search_without_diacritics_and_the_filters_find_what_they_should() {
    journey(async |page| {
        let own = own();
        let scope = Scope::of(catalogue(), &own);
        page.bring(&own).await?;
        let all = cards(&page).await?.len();
        page.type_in(dom_id::SEARCH, "ho  tich").await?;
        let asks = |words| scope.checks.iter().find(|check| check.question.get(Lang::Vi).contains(words));
        let about = asks("hộ tịch").expect("a check about it");
        let found = until_shown(&page, "the search", |ids| ids.contains(&dom_id::item(about.id.as_str()))).await;
        assert!(!found.contains(&dom_id::item("dang-ky-xe-may")));
        page.sees(&(vi().behind.filtering)(found.len())).await;
        page.press(vi().behind.clear).await;
        until_shown(&page, "the section again", |ids| ids.len() == all).await;

        page.press(vi().behind.filter[4]).await;
        let critical = scope.checks.iter().filter(|check| check.critical).count();
        let found = until_shown(&page, "the critical checks", |ids| ids.len() == critical).await;
        page.press(vi().behind.filter[1]).await;
        let gaps = until_shown(&page, "those with a gap", |ids| ids.len() < critical).await;
        assert!(gaps.iter().all(|id| found.contains(id)), "filters narrow each other");
        page.type_in(dom_id::SEARCH, "khong co dau").await?;
        page.sees(vi().behind.nothing).await;
        page.press(vi().behind.clear).await;
        until_shown(&page, "the section again", |ids| ids.len() == all).await;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn the_next_open_item_is_one_press_away_and_takes_the_focus() {
    journey(async |page| {
        let own = own();
        let sections = section::sections(&Scope::of(catalogue(), &own));
        let score = crate::support::fixture::scored(&own);
        let is_scored = |id: &&Id| score.item(id.as_str()).is_some();
        let picked = sections[4..].iter().filter_map(|section| Some((section, section.items.iter().find(is_scored)?)));
        let [(section, item), (later, last)]: [_; 2] =
            picked.take(2).collect::<Vec<_>>().try_into().expect("two items");
        let mut answers = own.answers.clone();
        answers.remove(item.as_str());
        answers.remove(last.as_str());
        page.bring(&Assessment { answers, ..own }).await?;
        page.press(vi().checklist.next).await;
        arrived(&page, &section.id, item).await?;
        page.press(vi().checklist.next).await;
        arrived(&page, &later.id, last).await?;
        page.browser.back().await?;
        arrived(&page, &section.id, item).await?;
        page.assert_quiet().await
    })
    .await;
}

async fn arrived(page: &Page, section: &Id, item: &Id) -> WebDriverResult<()> {
    page.at(&format!("phieu/{section}/{item}")).await;
    let name = dom_id::part(item.as_str(), "name");
    let focused =
        async || Ok((page.script("return document.activeElement.id;", &[]).await? == json!(name)).then_some(()));
    until(format!("the focus on {name}"), focused).await;
    Ok(())
}
