//! What is asked follows the unit and the period at once; no answer is lost on the way.

use crate::support::{
    driver::journey,
    fixture::{catalogue, own, scored, shown},
    vi,
};
use tu_soat_06::domain::{scope::Scope, section};

#[tokio::test]
async fn another_type_of_unit_is_asked_other_things_and_the_answers_wait() {
    journey(async |page| {
        let own = own();
        page.bring(&own).await?;
        page.press(vi().common.nav_unit).await;
        page.choose("unit-type", "ca-x").await;
        page.press(vi().unit.save).await;
        page.sees(vi().unit.saved).await;
        let police = page.until_stored("the other type", |a| a.unit.unit_type.as_str() == "ca-x").await;
        assert_eq!(police.answers, own.answers, "no answer is deleted");
        page.press(vi().common.nav_checklist).await;
        let sections = section::sections(&Scope::of(catalogue(), &police));
        page.sees(&(vi().checklist.place)(1, sections.len())).await;
        let score = scored(&police);
        page.says("details summary", &shown(score.points.claimed)).await;
        page.says("details summary", &(vi().common.answered)(score.answered, score.items.len())).await;
        page.press(vi().common.undo).await;
        page.until_stored("the commune again", |a| a.same_work(&own)).await;
        page.says("details summary", &shown(scored(&own).points.claimed)).await;
        page.reload().await?;
        page.says("details summary", &shown(scored(&own).points.claimed)).await;
        page.assert_quiet().await
    })
    .await;
}
