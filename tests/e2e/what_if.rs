//! What if: ticked gaps move a score that nobody keeps.

use crate::support::{
    driver::journey,
    fixture::{catalogue, own, scored, shown},
    vi,
};
use tu_soat_06::domain::{
    gap::{best_next, gaps},
    id::Id,
    scope::Scope,
    score::score_if,
    text::Lang,
};

#[tokio::test]
async fn ticked_gaps_move_the_supposed_score_and_leave_the_real_one() {
    journey(async |page| {
        let own = own();
        page.bring(&own).await?;
        page.press(vi().common.nav_report).await;
        let words = &vi().report.gaps;
        let (before, real) = (page.everything_stored().await?, page.text("#result").await?);
        let score = scored(&own);
        let first = gaps(&score)[0].id.clone();
        let name = catalogue().item_name(first.as_str()).expect("a name").get(Lang::Vi);
        let supposed = |closed: &[Id]| {
            let points = score_if(&Scope::of(catalogue(), &own), &own, closed).points;
            format!("{} {} → {}", vi().common.claimed, shown(score.points.claimed), shown(points.claimed))
        };
        page.press_in("#gaps", &(words.tick)(name)).await;
        page.says("#gaps", &(words.if_closed)(1)).await;
        page.says("#gaps", &supposed(&[first])).await;
        page.press_in("#gaps", words.best).await;
        page.says("#gaps", &(words.if_closed)(5)).await;
        page.says("#gaps", &supposed(&best_next(&score, 5))).await;
        assert_eq!(page.text("#result").await?, real, "the real score stays");
        page.press_in("#gaps", words.reset).await;
        page.reload().await?;
        assert_eq!(page.text("#result").await?, real);
        assert_eq!(page.everything_stored().await?, before, "nothing of it is kept");
        page.assert_quiet().await
    })
    .await;
}
