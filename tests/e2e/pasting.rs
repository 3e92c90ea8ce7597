//! Figures pasted from a spreadsheet: numbers understood, a doubtful one asked about, all of it one step back.

use crate::support::{
    driver::journey,
    fixture::{catalogue, own},
    page::Page,
    vi,
};
use serde_json::json;
use std::sync::Arc;
use thirtyfour::error::WebDriverResult;
use tu_soat_06::domain::{
    assessment::Assessment, catalogue::Column, id::Id, indicator::counted_rows, numeral::whole, scope::Scope,
    text::Lang,
};

const BLOCK: &str = "1.234\t1000\n5,62\t500";

/// As Ctrl+V would; a script may not read the clipboard itself.
const PASTE: &str = "
    const field = document.getElementById(arguments[0]);
    field.focus();
    const data = new DataTransfer();
    data.setData('text/plain', arguments[1]);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));";

#[tokio::test]
async fn a_pasted_block_is_previewed_corrected_and_written_as_one_change() {
    journey(async |page| {
        let blank = Assessment { figures: Arc::default(), ..own() };
        let rows: Vec<Id> = counted_rows(&Scope::of(catalogue(), &blank), &blank).into_iter().flatten().collect();
        let [first, second] = [rows[0].as_str(), rows[1].as_str()];
        page.bring(&blank).await?;
        page.press(vi().common.nav_figures).await;
        page.by_id(&cell(first, Column::Received)).await;
        page.script(PASTE, &[json!(cell(first, Column::Received)), json!(BLOCK)]).await?;

        let words = &vi().figures.paste;
        page.says("[aria-labelledby=preview]", &(words.doubtful)(1)).await;
        page.says("[aria-labelledby=preview]", "1.234").await;
        assert!(!accept(&page, 3).await?, "nothing is written while a number is doubtful");
        assert!(page.until_stored("nothing yet", |_| true).await.figures.rows.is_empty());
        let name = catalogue().service(second).expect("a service").shown_name().get(Lang::Vi);
        correct(&page, &(words.correct)(name, (vi().figures.column_full)(Column::Received)), "562").await?;
        assert!(accept(&page, 4).await?);
        page.press_in("[aria-labelledby=preview]", &(words.accept)(4)).await;
        let written = page.until_stored("the figures", |a| !a.figures.rows.is_empty()).await;
        let number = |row: &str, column| written.figures.rows.get(row).and_then(|row| row.cell(column));
        assert_eq!([number(first, Column::Received), number(first, Column::Online)], [Some(1234), Some(1000)]);
        assert_eq!([number(second, Column::Received), number(second, Column::Online)], [Some(562), Some(500)]);
        assert_eq!(page.value(&cell(first, Column::Received)).await?, whole(1234, Lang::Vi));

        page.write(&cell(second, Column::Online), "5,6").await?;
        page.sees((vi().errors.number)(tu_soat_06::domain::numeral::Typed::Doubtful)).await;
        page.write(&cell(second, Column::Online), "600").await?;
        page.sees(&(vi().figures.exceeds)("Nộp trực tuyến", "Tiếp nhận")).await;
        page.press(vi().common.undo).await;
        page.until_stored("500 again", |a| a.same_work(&written)).await;
        page.press(vi().common.undo).await;
        page.until_stored("the block taken back", |a| a.figures.rows.is_empty()).await;
        page.assert_quiet().await
    })
    .await;
}

fn cell(row: &str, column: Column) -> String {
    format!("cell-{row}-{}", column.word())
}

/// Whether the button that writes so many numbers is there and can be pressed.
async fn accept(page: &Page, numbers: usize) -> WebDriverResult<bool> {
    let script = "return [...document.querySelectorAll('button')].some(b => b.innerText.trim() === arguments[0] && !b.disabled);";
    let label = (vi().figures.paste.accept)(numbers);
    Ok(page.script(script, &[json!(label)]).await?.as_bool().unwrap_or_default())
}

/// Types into the field of this label.
async fn correct(page: &Page, label: &str, text: &str) -> WebDriverResult<()> {
    let script = "
        const field = [...document.querySelectorAll('input')].find(i => i.getAttribute('aria-label') === arguments[0]);
        field.focus();
        field.select();
        return field;";
    page.browser.execute(script, [json!(label)]).await?.element()?.send_keys(text).await
}
