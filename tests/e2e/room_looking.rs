//! Looking at many units: the table in order, the filter, the heatmap walked with the keys, an answer opened from it.

use crate::support::{axe::Look, driver::journey, fixture::catalogue, page::Page, vi, wait::until};
use serde_json::{Value, json};
use thirtyfour::{Key, error::WebDriverResult};
use tu_soat_06::domain::cohort::{Level, sample};
use tu_soat_06::domain::text::fold;
use tu_soat_06::domain::{date, file};
use tu_soat_06::route::{RoomPage, Route};

/// Names in the table, in the order of its rows.
const NAMES: &str = "return [...document.querySelectorAll('.units__open')].map(button => button.innerText);";
/// How the columns are sorted.
const SORTED: &str = "return [...document.querySelectorAll('.units th[aria-sort]')]
    .filter(head => head.getAttribute('aria-sort') !== 'none')
    .map(head => [head.innerText.replace(/[^\\p{L} ]/gu, '').trim(), head.getAttribute('aria-sort')]);";
/// Id and role of what has the focus, and the cell it stands for.
const FOCUSED: &str = "const now = document.activeElement;
    return [now.id, now.getAttribute('role'), now.getAttribute('aria-activedescendant')];";

/// Opens the example room at one of its pages.
async fn example(page: &Page, at: RoomPage) -> WebDriverResult<()> {
    page.open(&Route::Room(RoomPage::Intake).href()).await?;
    page.press(vi().room.intake.sample).await;
    page.says(".pile", "42").await; // reports, of 30 units
    page.open(&Route::Room(at).href()).await?;
    page.says(".room__count", &(vi().room_table.count)(30, 30)).await;
    Ok(())
}

async fn press(page: &Page, key: Key) -> WebDriverResult<()> {
    page.browser.action_chain().send_keys(key.value().to_string()).perform().await
}

/// Waits until a script tells what is wanted.
async fn tells(page: &Page, what: &str, script: &str, wanted: impl Fn(&Value) -> bool) -> Value {
    let told = async || Ok(Some(page.script(script, &[]).await?).filter(&wanted));
    until(what.to_owned(), told).await
}

/// Fails where a screen, with what is opened on it, is not accessible.
async fn accessible(page: &Page, screen: &str) -> WebDriverResult<()> {
    let violations = page.violations("html", Look::Whole).await?;
    assert!(violations.is_empty(), "{screen}: {violations:#?}");
    Ok(())
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[tokio::test]
async fn units_are_sorted_filtered_and_opened() {
    journey(async |page| {
        example(&page, RoomPage::Table).await?;
        let own = &vi().room_table;
        page.sees(own.ranked).await;
        let [unit, _, _, _, claimed, ..] = own.columns;
        tells(&page, "the weakest first", SORTED, |sorted| *sorted == json!([[claimed, "ascending"]])).await;
        page.press_in(".units thead", unit).await;
        tells(&page, "sorted by name", SORTED, |sorted| *sorted == json!([[unit, "ascending"]])).await;
        let sorted = |names: &Value| texts(names).iter().map(|name| fold(name)).is_sorted();
        let names = texts(&tells(&page, "names in order", NAMES, sorted).await);
        assert!(names.len() > 5 && names.len() < 30, "only what is to be seen is drawn: {}", names.len());
        // The keys go from row to row, also to those that were not drawn.
        page.script("document.querySelector('.units__open').focus();", &[]).await?;
        press(&page, Key::End).await?;
        tells(&page, "the last row", FOCUSED, |now| now[0] == "unit-29").await;
        press(&page, Key::Enter).await?;
        tells(&page, "the unit’s panel", FOCUSED, |now| now[0] == "room-panel").await;
        page.says(".room__panel", own.reports).await;
        accessible(&page, "the table and a unit").await?;
        page.press_in(".room__panel", vi().common.save_file).await;
        page.says(".room__panel [role=status]", ".json").await;
        press(&page, Key::Escape).await?;
        tells(&page, "back in the row", FOCUSED, |now| now[0] == "unit-29").await;
        // One is taken out after a second look.
        press(&page, Key::Enter).await?;
        // A unit with a report of an earlier period stays with that one.
        let reports = page.script("return document.querySelectorAll('.room__report').length;", &[]).await?;
        let left = if reports == 1 { 29 } else { 30 };
        page.press_in(".room__panel", own.remove).await;
        page.press_in(".room__panel .notice", own.remove).await;
        page.type_in("room-text", &names[0]).await?;
        page.says(".room__count", &(own.count)(1, left)).await;
        page.press(vi().behind.clear).await;
        page.says(".room__count", &(own.count)(left, left)).await;
        page.choose("room-type", "xa").await;
        let only = |names: &Value| !texts(names).is_empty();
        tells(&page, "communes", NAMES, only).await;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn the_heatmap_is_walked_with_the_keys_and_opens_answers() {
    journey(async |page| {
        example(&page, RoomPage::Heatmap).await?;
        let own = &vi().room_heatmap;
        for level in [Level::Full, Level::Middle, Level::Nothing, Level::Absent] {
            page.says(".heat__legend", own.levels[level as usize]).await;
        }
        page.press(own.columns[2]).await;
        page.by_id("tile-1-1").await;
        page.script("document.querySelector('.heat').focus();", &[]).await?;
        let at = |cell: &'static str| move |now: &Value| now[1] == "grid" && now[2] == cell;
        tells(&page, "the first cell", FOCUSED, at("tile-1-0")).await;
        press(&page, Key::Right).await?;
        press(&page, Key::Down).await?;
        tells(&page, "the next row and column", FOCUSED, at("tile-2-1")).await;
        press(&page, Key::End).await?;
        press(&page, Key::Home).await?;
        tells(&page, "the first column", FOCUSED, at("tile-2-0")).await;
        // Of what is not asked of a unit there is nothing to open.
        let mut place = "tile-2-0".to_owned();
        while page.text(".heat__told").await?.contains(own.levels[Level::Absent as usize]) {
            press(&page, Key::Right).await?;
            place = tells(&page, "the next cell", FOCUSED, |now| now[2] != json!(place)).await[2]
                .as_str()
                .unwrap()
                .to_owned();
        }
        let told = page.text(".heat__told").await?;
        press(&page, Key::Enter).await?;
        tells(&page, "the panel", FOCUSED, |now| now[0] == "room-panel").await;
        page.says(".room__panel dl", vi().checklist.item.answer).await;
        let unit = page.text(".room__panel h2").await?;
        let item = page.text(".room__panel h3").await?;
        accessible(&page, "the heatmap and an answer").await?;
        assert!(told.contains(&unit) && told.contains(&item), "{told}: {unit}, {item}");
        press(&page, Key::Escape).await?;
        tells(&page, "back in the map", FOCUSED, |now| now[1] == "grid" && now[2] == json!(place)).await;
        // A theme opens into its items.
        page.press(own.columns[1]).await;
        page.by_id("tile-1-16").await;
        page.script("document.querySelector('.heat').focus();", &[]).await?;
        press(&page, Key::Enter).await?;
        page.by_id("room-panel").await;
        page.script("document.querySelector('.room__panel summary').click();", &[]).await?;
        page.says(".room__panel dl", vi().checklist.item.answer).await;
        page.assert_quiet().await
    })
    .await;
}

/// Scrolls a long list by several of its heights a frame, down to its end; tells how many frames it took, and at how many
/// of the places looked at before each no row stood.
const SCROLLED: &str = "
    const done = arguments[arguments.length - 1];
    const pane = document.querySelector('.pane');
    pane.scrollIntoView();
    const told = { frames: 0, blank: 0, rows: new Set() };
    const look = () => {
        const box = pane.getBoundingClientRect();
        const [from, to] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
        for (let part = 1; part < 20; part++) {
            const row = document.elementFromPoint(box.left + 60, from + (to - from) * part / 20)?.closest('tr, [role=row]');
            if (row) told.rows.add(row.innerText); else told.blank++;
        }
        told.frames++;
        if (pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 1) {
            return done([told.frames, told.blank, told.rows.size]);
        }
        pane.scrollTop += pane.clientHeight * 2.5;
        requestAnimationFrame(look);
    };
    requestAnimationFrame(look);";

#[tokio::test]
async fn no_row_is_blank_however_fast_one_scrolls() {
    journey(async |page| {
        page.open(&Route::Room(RoomPage::Intake).href()).await?;
        let day = date::parse("2026-11-22").expect("a day");
        let class: Vec<_> = (1..=300).flat_map(|number| sample(catalogue(), 6, day, number).pop()).collect();
        let lines: Vec<_> = class.iter().map(|report| file::write(catalogue(), report).trim_end().to_owned()).collect();
        page.give_to(".room__ways label:first-child input", "lớp.ndjson", lines.join("\n").as_bytes()).await?;
        page.sees(&(vi().room.intake.holds)(300, 300)).await;
        for at in [RoomPage::Table, RoomPage::Heatmap] {
            page.open(&Route::Room(at).href()).await?;
            page.says(".room__count", &(vi().room_table.count)(300, 300)).await;
            let told = page.browser.execute_async(SCROLLED, Vec::new()).await?.json().clone();
            let [frames, blank, rows] = [0, 1, 2].map(|place| told[place].as_u64().expect("a count"));
            assert!(frames > 5 && rows > 60, "{told}: it was scrolled through");
            assert_eq!(blank, 0, "{told}");
        }
        page.assert_quiet().await
    })
    .await;
}
