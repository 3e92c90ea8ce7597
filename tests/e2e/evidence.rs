//! A paper's file: chosen, named, told from another, never taken in.

use crate::support::{
    driver::journey,
    fixture::{catalogue, scored, untouched},
    page::Page,
    vi,
};
use thirtyfour::{By, error::WebDriverResult};
use tu_soat_06::{
    domain::{
        answer::{Chosen, Evidence},
        assessment::Assessment,
        digest::sha256_hex,
        edit::{AnswerEdit, Edit},
        id::Id,
    },
    ui::dom_id,
};

const PLAN: &[u8] = "Kế hoạch".as_bytes();

fn item() -> &'static str {
    catalogue().services[0].id.as_str()
}

fn said(chosen: Chosen) -> &'static str {
    (vi().behind.papers.file.chosen)(chosen)
}

/// The first paper as stored.
fn paper(a: &Assessment) -> Evidence {
    a.answer(item()).and_then(|answer| answer.evidence.first()).cloned().unwrap_or_default()
}

fn is_recorded(a: &Assessment, name: &str, content: &[u8]) -> bool {
    let paper = paper(a);
    (paper.file.as_str(), paper.sha256) == (name, sha256_hex(content))
}

/// Chooses a file for the first paper and waits for what is said of it.
async fn choose(page: &Page, name: &str, content: &[u8], said: &str) -> WebDriverResult<()> {
    page.give_to(&format!("[id='{}']", part("choose")), name, content).await?;
    page.says(".paper [role=status]", said).await;
    Ok(())
}

fn part(name: &str) -> String {
    dom_id::part(item(), &format!("paper1-{name}"))
}

async fn open_papers(page: &Page) {
    page.press_in(&format!("#{}", dom_id::item(item())), vi().checklist.item.papers).await;
}

#[tokio::test]
async fn a_chosen_file_is_named_and_told_from_another_one() {
    journey(async |page| {
        page.bring(&untouched()).await?;
        open_papers(&page).await;
        page.press(vi().behind.papers.add).await;
        page.says(".paper__file", vi().behind.papers.file.promise).await;
        // Longer than one piece.
        let scan = vec![7; 2_500_000];
        choose(&page, "kế hoạch.pdf", PLAN, said(Chosen::First)).await?;
        let first = page.until_stored("name and hash", |a| is_recorded(a, "kế hoạch.pdf", PLAN)).await;
        assert_eq!(page.value(&part("file")).await?, "kế hoạch.pdf");
        page.says(".paper__file", &paper(&first).short_sha256()).await;
        choose(&page, "bản sao.pdf", PLAN, said(Chosen::Same)).await?;
        choose(&page, "bản quét.pdf", &scan, said(Chosen::Other)).await?;
        let second = page.until_stored("the other", |a| is_recorded(a, "bản quét.pdf", &scan)).await;
        assert_eq!(second.rev, first.rev + 1, "the same file is no change, another one is one");
        page.press(vi().common.undo).await;
        page.until_stored("the first again", |a| a.same_work(&first)).await;
        assert_eq!(page.value(&part("file")).await?, "kế hoạch.pdf");
        page.says(".paper__file", vi().behind.papers.file.again).await;
        assert!(!page.text(".paper").await?.contains(said(Chosen::Other)), "no longer true");
        page.write(&part("0"), "Kế hoạch năm").await?;
        let titled = page.until_stored("a title", |a| paper(a).title == "Kế hoạch năm").await;
        assert!(paper(&titled).counts() && is_recorded(&titled, "kế hoạch.pdf", PLAN));
        page.pick(&dom_id::part(item(), "level"), 2).await;
        let answered = page.until_stored("an answer", |a| a.answer(item()).is_some_and(|a| a.claim.is_some())).await;
        assert!(scored(&answered).points.evidenced > 0, "title and file are evidence");
        page.press(vi().common.nav_report).await;
        let chapter = page.by_id("evidence").await.find(By::Css("summary")).await?;
        page.click(&chapter).await?;
        page.says("#evidence", &paper(&first).short_sha256()).await;
        page.assert_quiet().await
    })
    .await;
}

/// One answer, with a recorded file.
fn recorded() -> Assessment {
    let mut row = Evidence { title: "Kế hoạch năm".into(), ..Evidence::default() };
    row.take_file("a.pdf", &sha256_hex(PLAN));
    let edit = Edit::Answer(Id::new(item()), AnswerEdit::Evidence(vec![row]));
    after(&untouched(), &edit)
}

fn after(assessment: &Assessment, edit: &Edit) -> Assessment {
    assessment.after(edit, &assessment.changed).expect("an edit of a draft").expect("a change")
}

#[tokio::test]
async fn another_name_forgets_the_hash() {
    journey(async |page| {
        let own = recorded();
        page.bring(&own).await?;
        open_papers(&page).await;
        page.says(".paper__file", &paper(&own).short_sha256()).await;
        page.write(&part("file"), "b.pdf").await?;
        page.until_stored("no hash", |a| paper(a).file == "b.pdf" && paper(a).sha256.is_empty()).await;
        page.says(".paper__file", vi().behind.papers.file.promise).await;
        page.press(vi().common.undo).await;
        page.until_stored("name and hash again", |a| a.same_work(&own)).await;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn a_final_assessment_shows_the_hash_and_takes_no_file() {
    journey(async |page| {
        let closed = recorded();
        let closed = after(&closed, &Edit::Close { by: "Trần Thị B".into(), on: closed.period.to });
        page.bring(&closed).await?;
        page.press(vi().common.nav_checklist).await;
        open_papers(&page).await;
        page.says(".paper__file", &paper(&closed).short_sha256()).await;
        assert!(!page.by_id(&part("choose")).await.is_enabled().await?);
        assert!(!page.text(".paper__file").await?.contains(vi().behind.papers.file.again));
        page.assert_quiet().await
    })
    .await;
}
