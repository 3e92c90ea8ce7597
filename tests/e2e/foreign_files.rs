//! Files that are not what they should be: each its sentence, and nothing on the machine changes.

use crate::support::{
    driver::journey,
    fixture::{catalogue, own},
    vi,
};
use thirtyfour::error::WebDriverResult;
use tu_soat_06::domain::{
    file::{self, FileKind, OpenError},
    json::JsonError,
};

use crate::support::page::Page;

#[tokio::test]
async fn a_file_that_cannot_be_opened_says_why_and_changes_nothing() {
    journey(async |page| {
        page.bring(&own()).await?;
        page.open("").await?;
        let before = page.everything_stored().await?;
        let text = file::write(catalogue(), &own());
        let newer = text.replacen("\"schema\":1", "\"schema\":2", 1);
        let half = &text[..text.len() / 2];
        let zip = b"PK\x03\x04\x14\x00\x00\x00\x08\x00rest";
        refused(&page, "nen.json", zip, tu_soat_06::words::workbook::VI.back.no_workbook).await?;
        let cases: [(&str, &[u8], OpenError); 6] = [
            ("rong.json", b"", OpenError::Empty),
            ("khac.json", br#"{"name":"khac","version":1}"#, OpenError::Foreign),
            ("moi-hon.json", newer.as_bytes(), OpenError::Newer { schema: 2 }),
            ("cut.json", half.as_bytes(), OpenError::CutOff),
            ("hong.json", b"{\"format\" \"tu-soat-06\"}", OpenError::Json(JsonError::Syntax { line: 1, column: 11 })),
            ("bao-cao.json", b"%PDF-1.7\n%\xE2\xE3", OpenError::Kind(FileKind::Pdf)),
        ];
        for (name, content, error) in cases {
            refused(&page, name, content, &(vi().arrivals.open)(&error)).await?;
        }
        assert_eq!(page.everything_stored().await?, before);
        page.assert_quiet().await
    })
    .await;
}

async fn refused(page: &Page, name: &str, content: &[u8], sentence: &str) -> WebDriverResult<()> {
    page.give(name, content).await?;
    page.says("[role=alert]", name).await;
    assert_eq!(
        page.text("[role=alert]").await?,
        format!("{name} {sentence} {} {}", vi().arrivals.nothing_changed, vi().arrivals.dismiss)
    );
    page.press(vi().arrivals.dismiss).await;
    Ok(())
}

#[tokio::test]
async fn an_altered_file_is_told_from_an_unchanged_one_before_it_is_opened() {
    journey(async |page| {
        let own = own();
        page.bring(&own).await?;
        page.open("").await?;
        let before = page.everything_stored().await?;
        let text = file::write(catalogue(), &own);
        page.give("dung.json", text.as_bytes()).await?;
        page.sees(vi().arrivals.same).await;
        page.press(vi().arrivals.dismiss).await;
        let altered = text.replacen("Xã Tân Phú", "Xã Tân Quý", 1);
        page.give("bi-sua.json", altered.as_bytes()).await?;
        page.sees(vi().arrivals.integrity[1]).await;
        page.sees(&(vi().arrivals.same_id)(own.rev, own.rev)).await;
        assert_eq!(page.everything_stored().await?, before, "looking changes nothing");
        page.press(vi().arrivals.replace).await;
        page.until_stored("the altered one", |a| a.unit.name == "Xã Tân Quý").await;
        page.press(vi().common.nav_data).await;
        page.sees(&(vi().data.copy)(&own.id[..8], own.rev)).await;
        page.press(vi().data.download).await;
        assert_eq!(page.downloaded().await.1, text.as_bytes(), "what was replaced is kept");
        page.assert_quiet().await
    })
    .await;
}
