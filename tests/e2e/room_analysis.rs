//! The trainer's room: what is weak in it, who has not handed in, and the show on the projector.

use crate::support::{axe::Look, driver::journey, page::Page, vi, wait::until};
use serde_json::{Value, json};
use thirtyfour::{By, Key, error::WebDriverResult};
use tu_soat_06::route::{RoomPage, Route};

/// A clipboard that refuses until it is told to allow.
const CLIPBOARD: &str = "
    Object.defineProperty(navigator, 'clipboard', { value: {
        writeText: async text => { if (!window.allows) throw new Error(); window.copied = text; },
    } });";

/// The selected part of what has the focus.
const SELECTED: &str = "
    const field = document.activeElement;
    return field.value?.slice(field.selectionStart, field.selectionEnd) ?? '';";

/// Fills the roster in, as pasting does.
const FILL: &str = "
    const field = document.querySelector('#roster-field');
    field.value = arguments[0];
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('change'));";

/// The example room, at one of its pages.
async fn example_room(page: &Page, at: RoomPage) -> WebDriverResult<()> {
    page.open(&Route::Room(RoomPage::Intake).href()).await?;
    page.press(vi().room.intake.sample).await;
    page.sees(vi().room.intake.kept).await;
    page.open(&Route::Room(at).href()).await
}

/// Texts of all elements that fit.
async fn texts(page: &Page, place: &str) -> WebDriverResult<Vec<String>> {
    let script = "return [...document.querySelectorAll(arguments[0])].map(found => found.innerText.replace(/\\s+/g, ' ').trim());";
    let found = page.script(script, &[json!(place)]).await?;
    Ok(found.as_array().into_iter().flatten().filter_map(|text| text.as_str()).map(str::to_owned).collect())
}

async fn key(page: &Page, key: impl Into<String>) -> WebDriverResult<()> {
    page.browser.action_chain().send_keys(key.into()).perform().await
}

/// Waits until so many elements fit.
async fn count(page: &Page, place: &str, wanted: usize) {
    let there = async || Ok((page.browser.find_all(By::Css(place)).await?.len() == wanted).then_some(()));
    until(format!("{wanted} of `{place}`"), there).await;
}

/// The section of the roster.
const ROSTER: &str = "section:has(> #roster)";

#[tokio::test]
async fn a_room_is_analysed_and_a_roster_tells_who_is_missing() {
    journey(async |page| {
        example_room(&page, RoomPage::Analysis).await?;
        let words = &vi().room_analysis;
        count(&page, ".analysis__item", 10).await;
        page.says(".analysis__teach", words.teach).await;
        assert_eq!(texts(&page, ".analysis__section > h2").await?, words.sections);
        let best = texts(&page, ".analysis__ends li").await?.remove(0);
        let (name, _) = best.rsplit_once(' ').expect("a name and points");
        let (bare, _) = name.split_once(',').expect("a name and a province");

        let roster = format!("1. {name}\nUBND {}\nXã Vắng Mặt Một\nXã Vắng Mặt Hai", bare.to_lowercase());
        page.by_id("roster-field").await.send_keys(roster).await?;
        let own = &words.roster;
        page.says(ROSTER, &(own.missing)(2)).await;
        page.says(ROSTER, "Xã Vắng Mặt Một Xã Vắng Mặt Hai").await;
        page.says(ROSTER, &(own.counted)(2, 4)).await; // with the province and without
        let missing = "Xã Vắng Mặt Một\nXã Vắng Mặt Hai";
        page.script(CLIPBOARD, &[]).await?;
        page.press_in(ROSTER, own.copy).await;
        page.says(ROSTER, own.selected).await;
        let selected = async || Ok((page.script(SELECTED, &[]).await? == missing).then_some(()));
        until("the list, selected", selected).await;
        page.script("window.allows = true", &[]).await?;
        page.press_in(ROSTER, own.copy).await;
        page.says(ROSTER, own.copied).await;
        assert_eq!(page.script("return window.copied", &[]).await?, json!(missing));
        assert_eq!(page.violations("main", Look::Whole).await?, [] as [Value; 0]);
        page.reload().await?;
        page.says(ROSTER, &(own.missing)(2)).await;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn a_doubtful_line_of_the_roster_is_asked_once() {
    journey(async |page| {
        example_room(&page, RoomPage::Analysis).await?;
        let own = &vi().room_analysis.roster;
        count(&page, ".analysis__item", 10).await;
        let best = texts(&page, ".analysis__ends li").await?.remove(0);
        let (bare, _) = best.split_once(',').expect("a name and a province");
        let plain = tu_soat_06::domain::text::fold(bare);
        page.by_id("roster-field").await.send_keys(&plain).await?;
        page.says(ROSTER, &(own.doubtful)(1)).await;
        page.press_in(ROSTER, own.decide[0]).await;
        page.says(ROSTER, &(own.counted)(1, 1)).await;
        page.reload().await?;
        page.says(ROSTER, &(own.counted)(1, 1)).await;

        let country: Vec<String> = (0..3321).map(|n| format!("{n:05}\tXã Vắng Mặt Thứ {n}")).collect();
        page.script(FILL, &[json!(country.join("\n"))]).await?;
        page.says(ROSTER, &(own.counted)(0, 3321)).await;
        page.reload().await?;
        page.says(ROSTER, &(own.missing)(3321)).await;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn a_room_is_shown_with_keys_and_changes_nothing() {
    journey(async |page| {
        example_room(&page, RoomPage::Show).await?;
        let before = page.room_stored().await?;
        let words = &vi().room_show;
        assert_eq!(page.violations("main", Look::Whole).await?, [] as [Value; 0]);
        page.press(words.begin).await;
        page.says(".show__slide", &(words.units)(30)).await;
        key(&page, Key::PageDown.value().to_string()).await?;
        page.says("h1#slide", words.headings[0]).await;
        page.says(".show__slide", words.questions[0]).await;
        count(&page, ".show__figures", 0).await;
        key(&page, " ").await?;
        count(&page, ".show__figures", 1).await;
        key(&page, Key::Right.value().to_string() + " ").await?;
        page.says(".show__slide", vi().room_analysis.equals_only).await;
        let named = texts(&page, ".show__list li").await?;
        assert_eq!(named.len(), 5);
        key(&page, "n").await?;
        let first = &words.unit;
        let hidden = async || {
            let now = texts(&page, ".show__list li").await?;
            let is_hidden = now.iter().all(|line| (1..=30).any(|n| line.starts_with(&first(n))));
            Ok((now.len() == 5 && is_hidden).then_some(()))
        };
        until("numbers in place of names", hidden).await;
        key(&page, Key::Right.value().to_string()).await?;
        page.says(".show__slide", words.together).await;
        count(&page, ".show__units", 0).await;
        key(&page, "1").await?;
        page.says(".show__slide", "Giá trị 0/1000").await;
        key(&page, Key::Enter.value().to_string()).await?;
        page.says(".show__units", "đơn vị").await;
        assert_eq!(page.violations("main", Look::Whole).await?, [] as [Value; 0]);
        key(&page, Key::Enter.value().to_string()).await?;
        page.says(".show__slide", vi().report.gaps.evidence).await;
        key(&page, Key::End.value().to_string()).await?;
        page.says(".show__bar", "/").await;
        key(&page, Key::Home.value().to_string()).await?;
        page.says(".show__slide", &(words.units)(30)).await;
        page.press_in(".show__bar", words.buttons[5]).await;
        page.sees(words.begin).await;
        assert_eq!(page.script("return document.documentElement.dataset.stage ?? null", &[]).await?, json!(null));
        assert_eq!(page.room_stored().await?, before, "it was an exercise");
        page.assert_quiet().await
    })
    .await;
}
