//! The whole app as one file: from the host to the disk, and a whole journey on `file:`, without a single request.

use crate::support::{
    axe::Look,
    driver::journey,
    fixture::{catalogue, scored, shown},
    page::{Page, file_address},
    vi,
};
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
};
use thirtyfour::error::WebDriverResult;
use tu_soat_06::{
    domain::{answer::Claim, assessment::Assessment, numeral::fixed, text::Lang},
    ui::{dom_id, words},
};

/// The file as `cargo xtask dist` wrote it.
pub fn one_file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("dist/tu-soat-06.html")
}

/// Nothing was asked for but the file itself, and the console is silent.
async fn assert_alone(page: &Page, file: &Path) -> WebDriverResult<()> {
    let own = file_address(file);
    let asked = page.requests().await?;
    assert!(asked.iter().any(|url| url.starts_with(&own)), "the log does not even know the file: {asked:#?}");
    let is_inside = |url: &&String| [&own, "data:", "blob:"].iter().any(|start| url.starts_with(start));
    let others: Vec<_> = asked.iter().filter(|url| !is_inside(url)).collect();
    assert!(others.is_empty(), "asked for: {others:#?}");
    page.assert_quiet().await
}

#[tokio::test]
async fn a_whole_journey_from_a_file_asks_for_nothing() {
    journey(async |page| {
        let file = one_file();
        page.open_file(&file, "").await?;
        is_said_once(&page).await?;
        begin(&page).await?;
        let stored = work(&page).await?;
        page.reload().await?;
        assert_eq!(page.picked(&dom_id::part(item(0), "level")).await?, Some(2));
        let (name, bytes) = save_when_asked_to(&page).await?;
        wipe_and_bring_back(&page, &name, &bytes, &stored).await?;
        page.press(vi().common.nav_report).await;
        page.says("#result", &shown(scored(&stored).points.claimed)).await;
        word_is_made(&page).await;
        page.press(vi().common.nav_report).await;
        let en = words::all_of(Lang::En);
        page.press(vi().common.other_language).await;
        page.says("main h1", en.report.title).await;
        page.press(en.common.nav_help).await;
        page.says("main", &(en.help.version)(env!("CARGO_PKG_VERSION"))).await;
        page.reload().await?;
        assert_eq!(page.heading().await?, en.help.title);
        assert_alone(&page, &file).await
    })
    .await;
}

/// What makes files of other programs is in the file, too.
async fn word_is_made(page: &Page) {
    page.press(vi().report.outputs_link).await;
    page.press(&(vi().outputs.make)(vi().outputs.word[0])).await;
    let (name, bytes) = page.downloaded().await;
    assert!(name.ends_with(".docx") && bytes.starts_with(b"PK"), "{name}");
    page.sees(&(vi().outputs.done)(&name)).await;
}

/// That what is kept here can vanish; until it is read.
async fn is_said_once(page: &Page) -> WebDriverResult<()> {
    page.sees(vi().data.local).await;
    assert_eq!(page.violations("body", Look::Whole).await?, Vec::<Value>::new());
    page.reload().await?;
    page.sees(vi().data.local).await;
    page.press(vi().data.understood).await;
    page.reload().await?;
    page.press(vi().common.nav_data).await;
    page.sees(vi().data.lead).await;
    let text = page.text("body").await?;
    assert!(!text.contains(vi().data.local), "said twice");
    assert!(!text.contains(vi().data.schema_link), "nothing lies beside the file");
    page.open_file(&one_file(), "").await?;
    assert!(!page.text("body").await?.contains(vi().data.one_file), "the file does not offer itself");
    Ok(())
}

async fn begin(page: &Page) -> WebDriverResult<()> {
    page.press(vi().start.new).await;
    page.write("unit-name", "UBND xã Tân Phú").await?;
    page.choose("unit-type", "xa").await;
    page.press(vi().unit.begin).await;
    page.until_stored("the unit", |a| a.unit.name == "UBND xã Tân Phú").await;
    Ok(())
}

fn item(place: usize) -> &'static str {
    catalogue().services[place].id.as_str()
}

/// Answers, a note, a paper.
async fn work(page: &Page) -> WebDriverResult<Assessment> {
    let (first, papers) = (item(0), &vi().behind.papers);
    let card = format!("#{}", dom_id::item(first));
    let due = "return document.querySelector('.frame__age').dataset.due;";
    assert_eq!(page.script(due, &[]).await?, "false", "nothing to save yet");
    page.pick(&dom_id::part(first, "level"), 2).await;
    page.press_in(&card, vi().checklist.item.papers).await;
    page.write(&dom_id::part(first, "note"), "Nộp qua Cổng dịch vụ công").await?;
    page.press_in(&card, papers.add).await;
    page.write(&dom_id::part(first, "paper1-0"), "Báo cáo quý III").await?;
    page.write(&dom_id::part(first, "paper1-1"), "12/BC-UBND").await?;
    page.pick(&dom_id::part(item(1), "level"), 1).await;
    let is_done = |a: &Assessment| {
        let evidenced = a.answer(first).is_some_and(|answer| answer.is_evidenced() && !answer.note.is_empty());
        evidenced && a.answer(item(1)).is_some_and(|answer| answer.claim == Some(Claim::Step(1)))
    };
    Ok(page.until_stored("answers, note and paper", is_done).await)
}

/// A few changes are enough, here, for the header to ask for a file.
async fn save_when_asked_to(page: &Page) -> WebDriverResult<(String, Vec<u8>)> {
    page.says("header [data-due=true]", &(vi().common.file_age)(None)).await;
    page.press(vi().common.save_file).await;
    let file = page.downloaded().await;
    page.says("header [data-due=false]", &(vi().common.file_age)(Some(0))).await;
    Ok(file)
}

async fn wipe_and_bring_back(page: &Page, name: &str, bytes: &[u8], own: &Assessment) -> WebDriverResult<()> {
    page.press(vi().common.nav_data).await;
    page.press(vi().data.wipe).await;
    page.press(vi().data.wipe_yes).await;
    page.sees(vi().data.wiped).await;
    assert!(page.stored().await?.is_empty());
    page.give(name, bytes).await?;
    page.press(vi().arrivals.accept).await;
    page.until_stored("the assessment from its file", |stored| stored == own).await;
    Ok(())
}

#[tokio::test]
async fn the_host_offers_the_file_which_opens_from_anywhere() {
    journey(async |page| {
        page.open("").await?;
        let whole = fs::read(one_file()).expect("dist/tu-soat-06.html");
        let size = i64::try_from(whole.len()).expect("a size");
        page.sees(vi().data.one_file).await;
        assert_eq!(
            page.script("return document.querySelector('meta[name=one-file]').content;", &[]).await?,
            size.to_string()
        );
        let told = fixed((size + 50_000) / 100_000, 1, Lang::Vi);
        page.sees(&(vi().data.one_file_about)(&told, env!("CARGO_PKG_VERSION"), catalogue().version)).await;
        let asked = page.requests().await?;
        assert!(asked.iter().all(|url| !url.ends_with("tu-soat-06.html")), "before anyone wants it: {asked:?}");
        page.press(vi().data.one_file).await;
        let (name, bytes) = page.downloaded().await;
        assert_eq!(name, "tu-soat-06.html");
        assert!(bytes == whole, "the file comes as it is");
        page.assert_quiet().await?;

        let folder = page.downloads.with_file_name("Thẻ nhớ của xã");
        fs::create_dir_all(&folder).expect("the temp folder takes folders");
        let copy = folder.join("Tự soát 06 (1) – 100% #2.html");
        fs::write(&copy, bytes).expect("the temp folder takes files");
        page.open_file(&copy, "").await?;
        page.press(vi().start.example).await;
        page.at("phieu/dich-vu-cong-an").await;
        page.says("header", vi().common.example).await;
        page.press(vi().common.nav_report).await;
        page.says("main h1", vi().report.title).await;
        assert_alone(&page, &copy).await
    })
    .await;
}

/// Half a file, as a stick pulled out too early leaves it: the work in the browser can still be taken out.
#[tokio::test]
async fn a_damaged_file_says_that_it_failed() {
    journey(async |page| {
        let whole = fs::read(one_file()).expect("dist/tu-soat-06.html");
        let half = page.downloads.with_file_name("half.html");
        fs::write(&half, &whole[..whole.len() / 2]).expect("the temp folder takes files");
        page.browser.goto(file_address(&half)).await?;
        page.says("#recovery[role=alert]", "Không tìm thấy phiếu nào đã lưu.").await;
        page.complaints().await?; // the console shows the failure, too
        page.open_file(&one_file(), "").await
    })
    .await;
}
