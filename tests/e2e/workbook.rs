//! A workbook filled in elsewhere: shown cell by cell, taken as one step, refused where it must be.

use crate::editor::Editor;
use crate::support::{
    axe::Look,
    driver::journey,
    fixture::{catalogue, own},
    page::Page,
    vi,
};
use serde_json::Value;
use thirtyfour::{Key, error::WebDriverResult};
use tu_soat_06::{
    domain::{
        answer::Claim,
        assessment::Assessment,
        date, file,
        job::Job,
        output::{Copy, Output},
        text::Lang,
    },
    office,
};

fn made(assessment: &Assessment, output: Output) -> Vec<u8> {
    let today = date::parse("2026-11-22").unwrap();
    let job = Job { output, lang: Lang::Vi, copy: Copy::Whole, today };
    office::make(&job, &file::write(catalogue(), assessment)).expect("a file")
}

/// A service whose level can be lowered, and the level it has here.
fn service(a: &Assessment) -> (&'static str, u8) {
    let level = |id: &str| a.answer(id).and_then(|answer| answer.claim);
    let found = catalogue().services.iter().find_map(|service| match level(service.id.as_str()) {
        Some(Claim::Step(step)) if step > 1 => Some((service.id.as_str(), step)),
        _ => None,
    });
    found.expect("a service with a level")
}

/// Its workbook with another level and another note, typed into it by another program.
fn filled(own: &Assessment) -> Vec<u8> {
    let (id, step) = service(own);
    let mut editor = Editor::open(&made(own, Output::Workbook));
    editor.say(("services", id, "answer"), &(step - 1).to_string());
    editor.say(("services", id, "note"), "Đã rà lại trên Cổng dịch vụ công");
    editor.save()
}

async fn is_stored(page: &Page, step: u8) {
    let is = move |a: &Assessment| {
        let (id, _) = service(&own());
        a.answer(id).is_some_and(|answer| answer.claim == Some(Claim::Step(step)))
    };
    page.until_stored("the level", is).await;
}

#[tokio::test]
async fn what_was_filled_in_is_shown_taken_and_taken_back() {
    journey(async |page| {
        let own = own();
        let (_, step) = service(&own);
        page.bring(&own).await?;
        page.open("").await?;
        page.give("bang-tinh.xlsx", &filled(&own)).await?;
        page.sees("Đã rà lại trên Cổng dịch vụ công").await;
        assert_eq!(page.violations("main", Look::Whole).await?, [] as [Value; 0]);
        is_stored(&page, step).await;
        page.press(&(vi().arrivals.take)(2)).await;
        page.says("main h1", vi().report.title).await;
        is_stored(&page, step - 1).await;
        page.browser.action_chain().key_down(Key::Control).send_keys("z").key_up(Key::Control).perform().await?;
        is_stored(&page, step).await;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn a_template_becomes_an_assessment_of_its_own() {
    journey(async |page| {
        page.open("").await?;
        page.give("mau.xlsx", &made(&own(), Output::Template)).await?;
        page.sees(vi().arrivals.filled_new).await;
        page.press(vi().arrivals.accept).await;
        page.until_stored("a new assessment", |a| a.unit.unit_type.as_str() == "xa" && a.answers.is_empty()).await;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn what_is_no_workbook_of_ours_is_told_so() {
    journey(async |page| {
        page.open("").await?;
        page.give("bao-cao.docx", &made(&own(), Output::Word)).await?;
        page.sees(vi().arrivals.nothing_changed).await;
        page.press(vi().arrivals.dismiss).await;
        // Its assessment is not on this machine.
        page.give("bang-tinh.xlsx", &made(&own(), Output::Workbook)).await?;
        page.sees("Xã Tân Phú").await;
        page.sees(vi().arrivals.nothing_changed).await;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn one_that_was_read_before_a_change_is_to_be_read_again() -> WebDriverResult<()> {
    journey(async |page| {
        let own = own();
        page.bring(&own).await?;
        page.open("").await?;
        page.give("bang-tinh.xlsx", &filled(&own)).await?;
        page.sees(&(vi().arrivals.take)(2)).await;
        let (id, step) = service(&own);
        let section = catalogue().service(id).map_or("", |s| if s.police { "dich-vu-cong-an" } else { "dich-vu-khac" });
        page.script("location.hash = arguments[0]", &[format!("#/{}/phieu/{section}/{id}", &own.id[..8]).into()])
            .await?;
        page.pick(&tu_soat_06::ui::dom_id::part(id, "level"), usize::from(step) - 2).await;
        page.press(&(vi().arrivals.take)(2)).await;
        page.sees(vi().arrivals.stale).await;
        is_stored(&page, step - 2).await;
        page.assert_quiet().await
    })
    .await;
    Ok(())
}
