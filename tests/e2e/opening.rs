//! The page opens.

use crate::support::{driver::journey, fixture::own, vi};

#[tokio::test]
async fn the_page_opens_quietly() {
    journey(async |page| {
        page.open("").await?;
        assert_eq!(page.heading().await?, vi().start.title);
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn what_was_open_is_one_press_away_after_a_reload_beside_it() {
    journey(async |page| {
        page.bring(&own()).await?;
        page.press(vi().common.nav_help).await;
        page.says("main h1", vi().help.title).await;
        page.reload().await?;
        page.press_in("nav", vi().common.nav_report).await;
        page.at("bao-cao").await;
        page.sees(&own().unit.name).await;
        Ok(())
    })
    .await;
}
