//! Undo and redo, by button and by key.

use crate::support::{
    driver::journey,
    fixture::{catalogue, scored, shown, untouched},
    page::Page,
    vi,
};
use thirtyfour::{Key, error::WebDriverResult};
use tu_soat_06::{
    domain::{answer::Claim, assessment::Assessment},
    ui::dom_id,
};

async fn chord(page: &Page, letter: &str) -> WebDriverResult<()> {
    page.browser.action_chain().key_down(Key::Control).send_keys(letter).key_up(Key::Control).perform().await
}

#[tokio::test]
async fn an_answer_is_taken_back_and_made_again_by_button_and_by_key() {
    journey(async |page| {
        page.bring(&untouched()).await?;
        let item = catalogue().services[0].id.as_str();
        let level = dom_id::part(item, "level");
        let claim = |a: &Assessment| a.answer(item).and_then(|answer| answer.claim);
        page.pick(&level, 1).await;
        page.pick(&level, 2).await;
        let two = page.until_stored("level 2", |a| claim(a) == Some(Claim::Step(2))).await;
        page.press(vi().common.undo).await;
        let one = page.until_stored("level 1 again", |a| claim(a) == Some(Claim::Step(1))).await;
        assert!(one.rev > two.rev, "undo is a change, too");
        assert_eq!(page.picked(&level).await?, Some(1));
        chord(&page, "z").await?;
        page.until_stored("no level", |a| claim(a).is_none()).await;
        assert_eq!(page.picked(&level).await?, None);
        page.press(vi().common.redo).await;
        page.until_stored("level 1 once more", |a| claim(a) == Some(Claim::Step(1))).await;
        chord(&page, "y").await?;
        let last = page.until_stored("level 2 once more", |a| claim(a) == Some(Claim::Step(2))).await;
        assert!(last.same_work(&two));
        page.says("details summary", &shown(scored(&two).points.claimed)).await;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn setting_the_rest_of_a_section_is_one_step_back() {
    journey(async |page| {
        page.bring(&untouched()).await?;
        let words = &vi().checklist;
        let first = catalogue().services[0].id.as_str();
        page.pick(&dom_id::part(first, "level"), 1).await;
        let before = page.until_stored("one answer", |a| a.answers.len() == 1).await;
        page.press(words.fill).await;
        page.choose("fill-guides", "2").await;
        page.press_in("main", &(vi().behind.fill_do)(fills(&before))).await;
        page.sees(&(vi().behind.filled)(fills(&before))).await;
        let filled = page.until_stored("the rest", |a| a.answers.len() == 1 + fills(&before)).await;
        assert_eq!(filled.answer(first), before.answer(first), "what was answered stays");
        page.press(vi().common.undo).await;
        page.until_stored("all of it taken back", |a| a.same_work(&before)).await;
        chord(&page, "y").await?;
        page.until_stored("all of it again", |a| a.same_work(&filled)).await;
        page.assert_quiet().await
    })
    .await;
}

/// Services of the first section that the unit guides to and has not answered.
fn fills(a: &Assessment) -> usize {
    use tu_soat_06::domain::{catalogue::Role, scope::Scope, section};
    let scope = Scope::of(catalogue(), a);
    let items = section::sections(&scope)[0].items.clone();
    let guided = |id: &&tu_soat_06::domain::id::Id| {
        scope.service(id.as_str()).is_some_and(|s| s.role == Role::Guides) && a.answer(id.as_str()).is_none()
    };
    items.iter().filter(guided).count()
}
