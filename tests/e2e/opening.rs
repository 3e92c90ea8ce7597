//! The page opens.

use crate::support::{driver::journey, wait::until};
use thirtyfour::By;

#[tokio::test]
async fn the_page_opens_quietly() {
    journey(async |page| {
        page.open("").await?;
        until("the app to take over from the first screen", async || {
            let first_screen = page.browser.find_all(By::Css(".opening")).await?;
            Ok(first_screen.is_empty().then_some(()))
        })
        .await;
        let heading = page.browser.find(By::Tag("h1")).await?.text().await?;
        assert_eq!(heading, "Tự soát 06");
        page.assert_quiet().await
    })
    .await;
}
