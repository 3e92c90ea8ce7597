//! The page opens.

use crate::support::{driver::journey, vi};

#[tokio::test]
async fn the_page_opens_quietly() {
    journey(async |page| {
        page.open("").await?;
        assert_eq!(page.heading().await?, vi().start.title);
        page.assert_quiet().await
    })
    .await;
}
