//! Files out and in again: the same bytes.

use crate::support::{
    driver::journey,
    fixture::{catalogue, opened, own, scored, shown},
    vi,
};
use thirtyfour::{Key, error::WebDriverResult};
use tu_soat_06::{
    domain::{catalogue::Column, file},
    ui::dom_id,
};

use crate::support::page::Page;

#[tokio::test]
async fn a_file_brings_back_the_same_bytes_after_everything_was_wiped() {
    journey(async |page| {
        let own = own();
        page.bring(&own).await?;
        let standing = page.text("details summary").await?;
        page.browser.action_chain().key_down(Key::Control).send_keys("s").key_up(Key::Control).perform().await?;
        let (name, by_key) = page.downloaded().await;
        assert_eq!(name, format!("xa-tan-phu_2026-Q3_r{}_1a2b.json", own.rev));
        page.sees(&(vi().notes.file_saved)(&name)).await;
        page.sees(&(vi().common.file_age)(Some(0))).await;
        page.press(vi().common.save_file).await;
        let (again, by_button) = page.downloaded().await;
        assert_eq!((&name, &by_key), (&again, &by_button), "key and button save the same file");
        assert_eq!(String::from_utf8_lossy(&by_key), file::write(catalogue(), &own));

        wipe(&page).await?;
        page.open("").await?;
        page.sees(vi().start.none_saved).await;
        page.give(&name, &by_key).await?;
        page.sees(vi().arrivals.integrity[0]).await;
        page.press(vi().arrivals.accept).await;
        page.until_stored("the assessment", |stored| *stored == own).await;
        assert_eq!(page.text("details summary").await?, standing);
        page.says("details summary", &shown(scored(&own).points.claimed)).await;
        page.press(vi().common.save_file).await;
        assert_eq!(page.downloaded().await, (name, by_key), "the file comes back byte for byte");
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn what_was_typed_last_is_in_the_file_even_when_the_field_was_not_left() {
    journey(async |page| {
        let own = own();
        page.bring(&own).await?;
        let item = catalogue().services[0].id.clone();
        let note = dom_id::part(item.as_str(), "note");
        page.press_in(&format!("#{}", dom_id::item(item.as_str())), vi().checklist.item.papers).await;
        page.type_in(&note, "Ghi chú cuối cùng").await?;
        page.by_id(&note).await.send_keys(Key::Control + "s").await?;
        let (_, bytes) = page.downloaded().await;
        let saved = opened(&String::from_utf8_lossy(&bytes));
        assert_eq!(saved.answer(item.as_str()).map(|answer| answer.note.as_str()), Some("Ghi chú cuối cùng"));
        page.press(vi().common.nav_figures).await;
        page.pick("figures-mode", 1).await;
        let cell = format!("cell-tong-{}", Column::Received.word());
        page.type_in(&cell, "4321").await?;
        page.by_id(&cell).await.send_keys(Key::Control + "s").await?;
        let (_, bytes) = page.downloaded().await;
        let saved = opened(&String::from_utf8_lossy(&bytes));
        assert_eq!(saved.figures.totals.cell(Column::Received), Some(4321));
        page.until_stored("both", |a| a.rev == saved.rev).await;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn a_backup_holds_every_assessment_of_ones_own_and_opens_again() {
    journey(async |page| {
        let first = own();
        let second = tu_soat_06::domain::assessment::Assessment { id: format!("{:032x}", 77), ..own() };
        page.bring(&first).await?;
        page.bring(&second).await?;
        page.press(vi().common.nav_data).await;
        page.press(vi().data.backup).await;
        let (name, bytes) = page.downloaded().await;
        assert!(name.starts_with("tu-soat-06_") && name.ends_with(".ndjson"), "{name}");
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let mut lines: Vec<_> = text.lines().map(|line| opened(line).id).collect();
        lines.sort();
        assert_eq!(lines, [second.id.clone(), first.id.clone()]);

        wipe(&page).await?;
        page.give(&name, &bytes).await?;
        for _ in 0..2 {
            page.press(vi().arrivals.accept).await;
        }
        page.open("").await?;
        let mut back = page.stored_when("both assessments", |all| all.len() == 2).await;
        back.sort_by(|a, b| a.id.cmp(&b.id));
        assert_eq!(back, [second, first]);
        page.assert_quiet().await
    })
    .await;
}

async fn wipe(page: &Page) -> WebDriverResult<()> {
    page.press(vi().common.nav_data).await;
    page.press(vi().data.wipe).await;
    page.press(vi().data.wipe_yes).await;
    page.sees(vi().data.wiped).await;
    let stored = page.everything_stored().await?;
    let left: usize = stored
        .as_object()
        .expect("an object")
        .values()
        .map(|shelf| match shelf {
            serde_json::Value::Array(rows) => rows.len(),
            other => other.as_object().map_or(1, serde_json::Map::len),
        })
        .sum();
    assert_eq!(left, 0, "wiping leaves nothing: {stored}");
    Ok(())
}
