//! Two officials' copies of one assessment: what each changed is taken, what both changed is chosen, all is undone.

use crate::support::{
    axe::Look,
    driver::journey,
    fixture::{catalogue, opened, own},
    page::Page,
    vi,
};
use serde_json::Value;
use thirtyfour::{Key, error::WebDriverResult};
use tu_soat_06::{
    domain::{
        answer::Claim,
        assessment::Assessment,
        date,
        edit::{AnswerEdit, Edit},
        file,
        id::Id,
    },
    ui::dom_id,
};

const NOW: &str = "2026-11-22T08:00:00+07:00";
const NOTE: &str = "Đã rà lại với Công an xã";

fn does(a: &Assessment, edit: &Edit) -> Assessment {
    a.after(edit, NOW).expect("an edit that is allowed").expect("an edit that changes something")
}

fn level(a: &Assessment, item: &str) -> Option<Claim> {
    a.answer(item).and_then(|answer| answer.claim)
}

/// The first service of the checklist, and what the colleague answers there.
fn item() -> &'static str {
    catalogue().services[0].id.as_str()
}

/// What the colleague makes of the file: another level of the same service, a note elsewhere.
fn colleague(sent: &Assessment) -> Assessment {
    let other = catalogue().services[1].id.clone();
    let noted = does(sent, &Edit::Answer(other, AnswerEdit::Note(NOTE.to_owned())));
    does(&noted, &Edit::Answer(Id::new(item()), AnswerEdit::Claim(Some(Claim::Step(1)))))
}

async fn give(page: &Page, a: &Assessment) -> WebDriverResult<()> {
    page.give("gui-lai.json", file::write(catalogue(), a).as_bytes()).await
}

/// Sends the file out, goes on with another level here, and gets the colleague's copy back.
async fn part(page: &Page) -> WebDriverResult<Assessment> {
    let own = does(&own(), &Edit::Answer(Id::new(item()), AnswerEdit::Claim(Some(Claim::Step(3)))));
    let own = does(&own, &Edit::Answer(catalogue().services[2].id.clone(), AnswerEdit::Flag(true)));
    page.bring(&own).await?;
    page.press(vi().common.save_file).await;
    let (_, sent) = page.downloaded().await;
    page.pick(&dom_id::part(item(), "level"), 2).await;
    let mine = page.until_stored("the level of this machine", |a| level(a, item()) == Some(Claim::Step(2))).await;
    page.open("").await?;
    give(page, &colleague(&opened(&String::from_utf8_lossy(&sent)))).await?;
    page.press(vi().merge.title).await;
    page.at("/gop").await;
    page.says("main h1", vi().merge.title).await;
    Ok(mine)
}

#[tokio::test]
async fn two_copies_become_one_and_come_apart_again() {
    journey(async |page| {
        let words = &vi().merge;
        let mine = part(&page).await?;
        page.sees(&(words.same_until)(mine.rev - 1)).await;
        page.press(&(words.taken)(1)).await;
        page.sees(NOTE).await;
        page.sees(&(words.settled)(0, 1)).await;
        assert_eq!(page.violations("main", Look::Whole).await?, [] as [Value; 0]);
        page.pick(&dom_id::conflict(0), 1).await;
        page.sees(&(words.settled)(1, 1)).await;
        // What was chosen is still chosen after a look elsewhere.
        page.press(words.later).await;
        page.at(&format!("phieu/{}", tu_soat_06::domain::section::POLICE)).await;
        page.browser.back().await?;
        page.sees(&(words.settled)(1, 1)).await;
        page.press_in("main", words.merge).await;
        page.sees(&(words.done)(1, 1)).await;
        page.at(&format!("phieu/{}", tu_soat_06::domain::section::POLICE)).await;
        let is_one = |a: &Assessment| level(a, item()) == Some(Claim::Step(1)) && a.rev == mine.rev + 2;
        let one = page.until_stored("both as one", is_one).await;
        assert_eq!(one.answer(catalogue().services[1].id.as_str()).expect("an answer").note, NOTE);
        page.browser.action_chain().key_down(Key::Control).send_keys("z").key_up(Key::Control).perform().await?;
        page.until_stored("this machine's copy again", |a| a.same_work(&mine)).await;
        // Both earlier copies lie on the data screen.
        page.press(vi().common.nav_data).await;
        for rev in [mine.rev, mine.rev + 1] {
            page.sees(&(vi().data.copy)("1a2b3c4d", rev)).await;
        }
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn nothing_waits_where_no_file_was_opened_and_a_closed_one_is_left_alone() {
    journey(async |page| {
        let on = date::parse("2026-10-05").expect("a day");
        let closed = does(&own(), &Edit::Close { by: "Chủ tịch".to_owned(), on });
        page.bring(&closed).await?;
        page.open("#/1a2b3c4d/xuat").await?;
        page.press_in("main", vi().merge.merge).await;
        page.at("/gop").await;
        page.sees(vi().merge.no_file).await;
        give(&page, &colleague(&own())).await?;
        page.sees(vi().merge.is_final).await;
        page.press_in("main", vi().common.nav_report).await;
        page.at("/bao-cao").await;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn all_can_be_chosen_at_once_and_an_old_file_brings_nothing() {
    journey(async |page| {
        let (own, words) = (own(), &vi().merge);
        let services = catalogue().services;
        let elsewhere = services.iter().find(|service| !service.police).expect("a service of another group");
        let items = [&services[0].id, &services[1].id, &elsewhere.id];
        let changed = |text: &str| {
            let note =
                |a: Assessment, id: &&Id| does(&a, &Edit::Answer((*id).clone(), AnswerEdit::Note(text.to_owned())));
            items.iter().fold(own.clone(), note)
        };
        page.bring(&changed("bản này")).await?;
        page.open("").await?;
        give(&page, &changed("bản kia")).await?;
        page.press(words.title).await;
        page.sees(&(words.settled)(0, 3)).await;
        page.press(words.all[1]).await;
        page.sees(&(words.settled)(3, 3)).await;
        page.pick(&dom_id::conflict(0), 2).await; // notes of both
        page.press_in("main", words.merge).await;
        let notes = move |a: &Assessment| {
            let mut notes = items.map(|id| a.answer(id.as_str()).map(|answer| answer.note.clone()).unwrap_or_default());
            notes.sort();
            notes
        };
        page.until_stored("both as one", move |a| notes(a) == ["bản kia", "bản kia", "bản này\nbản kia"]).await;
        page.open("").await?;
        give(&page, &own).await?;
        page.press(words.title).await;
        page.sees(words.nothing).await;
        page.assert_quiet().await
    })
    .await;
}
