//! On paper: the whole report without buttons, and one page for the head.

use crate::support::{
    driver::journey,
    fixture::{catalogue, own, scored},
    page::Page,
    vi,
    wait::until,
};
use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use tu_soat_06::{
    domain::{assessment::Assessment, gap::gaps, text::Lang},
    route::{Page as Inside, Route},
    ui::dom_id,
};

/// What stands in the page while it is being printed: after the app has heard of it, which takes it some microtasks.
const WATCH: &str = "
    window.addEventListener('beforeprint', async () => {
        for (let i = 0; i < 50; i += 1) await null;
        const main = document.querySelector('main');
        const closed = [...main.querySelectorAll('details')].filter(details => !details.open);
        window.printed = { closed: closed.map(details => details.textContent.slice(0, 60)), text: main.textContent };
    });";

/// What would be on paper that has no business there.
const BUTTONS: &str = "
    const all = document.querySelectorAll('button, select, input, textarea, nav, .frame__top');
    return [...all].filter(element => element.checkVisibility()).map(element => element.outerHTML.slice(0, 200));";

async fn screen(page: &Page, assessment: &Assessment, inside: Inside) -> WebDriverResult<()> {
    page.open(&Route::In(assessment.id[..8].to_owned(), inside).href()).await?;
    page.by_id(dom_id::HEADING).await;
    Ok(())
}

async fn no_buttons(page: &Page) -> WebDriverResult<()> {
    page.browser.cdp().send_raw("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
    let shown = page.script(BUTTONS, &[]).await?;
    page.browser.cdp().send_raw("Emulation.setEmulatedMedia", json!({ "media": "" })).await?;
    assert_eq!(shown, json!([]), "on paper");
    Ok(())
}

#[tokio::test]
async fn the_printed_report_holds_every_gap_and_no_button() {
    journey(async |page| {
        let own = own();
        page.bring(&own).await?;
        screen(&page, &own, Inside::Report).await?;
        page.script(WATCH, &[]).await?;
        let pdf = page.pdf().await?;
        assert!((3..60).contains(&page.pages_of(&pdf)), "{} pages", page.pages_of(&pdf));
        let printed = until("the end of printing", async || {
            Ok(Some(page.script("return window.printed ?? null;", &[]).await?).filter(|seen| *seen != Value::Null))
        })
        .await;
        assert_eq!(printed["closed"], json!([]), "everything is open on paper");
        let seen = printed["text"].as_str().unwrap_or_default();
        for gap in gaps(&scored(&own)) {
            let name = catalogue().item_name(gap.id.as_str()).expect("a name").get(Lang::Vi);
            assert!(seen.contains(name), "“{name}” is not on paper");
        }
        no_buttons(&page).await?;
        match page.text_of(&pdf, &[]) {
            None => eprintln!("pdftotext is not installed: the text of the PDF was not looked at"),
            Some(text) => {
                assert!(text.contains(vi().report.chapters[1]) && text.contains("Xã Tân Phú"));
                assert!(!text.contains(vi().report.gaps.best) && !text.contains(vi().common.save_file));
            }
        }
        assert!(page.script(BUTTONS, &[]).await? != json!([]), "the screen has its buttons back");
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn the_summary_for_the_head_is_one_page_whatever_was_typed() {
    journey(async |page| {
        let mut own = own();
        page.bring(&own).await?;
        screen(&page, &own, Inside::OnePage).await?;
        page.sees(vi().report.one_page.worst).await;
        no_buttons(&page).await?;
        assert_eq!(page.pages_of(&page.pdf().await?), 1);

        let long = "Rà soát, bổ sung, hoàn thiện quy trình nội bộ và phân công người chịu trách nhiệm ".repeat(8);
        let unit = std::sync::Arc::make_mut(&mut own.unit);
        unit.name = long.chars().take(300).collect();
        for (n, row) in std::sync::Arc::make_mut(&mut own.plan).iter_mut().enumerate() {
            (row.what, row.who, row.done_on) = (format!("{n} {long}"), long.clone(), None);
            row.due = tu_soat_06::domain::date::parse("2026-10-01");
        }
        own.id = format!("{:032x}", 12);
        page.bring(&own).await?;
        screen(&page, &own, Inside::OnePage).await?;
        page.sees(vi().report.one_page.overdue).await;
        assert_eq!(page.pages_of(&page.pdf().await?), 1);
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn the_blank_checklist_prints_without_buttons() {
    journey(async |page| {
        let own = own();
        page.bring(&own).await?;
        screen(&page, &own, Inside::Blank).await?;
        page.sees(vi().behind.paper.columns[1]).await;
        no_buttons(&page).await?;
        assert!(page.pages_of(&page.pdf().await?) > 3);
        page.assert_quiet().await
    })
    .await;
}
