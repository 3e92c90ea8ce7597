//! The example: opened, marked, wiped, and never mixed with one's own work.

use crate::support::{
    driver::journey,
    fixture::{example, opened, own},
    vi,
};

#[tokio::test]
async fn the_example_is_marked_kept_out_of_backups_and_gone_in_one_click() {
    journey(async |page| {
        page.bring(&own()).await?;
        page.open("").await?;
        page.press(vi().start.example).await;
        let id = example().id;
        page.stored_when("the example", |all| all.iter().any(|a| a.id == id)).await;
        page.says("header", vi().common.example).await;
        page.press(vi().common.nav_report).await;
        page.says("main", vi().common.example).await;

        page.press(vi().common.nav_data).await;
        page.press(vi().data.backup).await;
        let (_, bytes) = page.downloaded().await;
        let backed_up: Vec<_> = String::from_utf8_lossy(&bytes).lines().map(|line| opened(line).id).collect();
        assert_eq!(backed_up, [own().id]);

        page.open("").await?;
        page.says("main", vi().common.example).await;
        page.press(&format!("{}: {}", vi().start.remove_example, example().unit.name)).await;
        page.sees(vi().start.example).await;
        page.stored_when("no example", |all| all.len() == 1).await;
        page.reload().await?;
        assert!(!page.text("main").await?.contains(vi().common.example), "it does not come back");
        page.press(vi().start.example).await;
        page.stored_when("the example again", |all| all.iter().any(|a| a.id == id)).await;
        page.assert_quiet().await
    })
    .await;
}
