//! One's own work handed over: as a link, as a QR code, to another app.

use crate::support::{
    axe::Look,
    based::Based,
    driver::journey,
    fixture::{opened, own, scored, shown},
    page::Page,
    vi,
    wait::until,
};
use rqrr::PreparedImage;
use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use tu_soat_06::{
    domain::{assessment::Assessment, file},
    route::{Page as Inside, Route},
    ui::dom_id,
};

/// In place of the browser's own ways out, which do not exist without a screen.
const APPS: &str = "
    navigator.canShare = data => data.files.every(file => file.type === 'text/plain');
    navigator.share = async ({ files: [file] }) => {
        window.shared = { name: file.name, type: file.type, text: await file.text() };
        if (window.refuses) throw new DOMException('', window.refuses);
    };
    Object.defineProperty(navigator, 'clipboard', { value: {
        writeText: async text => { if (window.refuses) throw new Error(); window.copied = text; },
    } });";

/// The selected part of the field that has the focus.
const SELECTED: &str = "
    const field = document.activeElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);";

async fn report(page: &Page, base: &str, assessment: &Assessment) -> WebDriverResult<()> {
    page.visit(base).await?;
    page.give("phieu.json", file::write(crate::support::fixture::catalogue(), assessment).as_bytes()).await?;
    page.press(vi().arrivals.accept).await;
    page.until_stored("the assessment from the file", |stored| stored.rev == assessment.rev).await;
    page.visit(&[base, &Route::In(assessment.id[..8].to_owned(), Inside::Outputs).href()].concat()).await?;
    page.by_id(dom_id::HEADING).await;
    Ok(())
}

/// What a reader of QR codes makes of the drawing.
fn read(side: usize, path: &str) -> String {
    let mut dark = vec![vec![false; side]; side];
    for bar in path.split('M').skip(1) {
        let (place, run) = bar.split_once('h').expect("a bar");
        let (x, y) = place.split_once(' ').expect("a place");
        let [x, y, n] = [x, y, run.split('v').next().unwrap()].map(|n| n.parse::<usize>().expect("a number"));
        assert_eq!(run, format!("{n}v1h-{n}z"));
        dark[y][x..x + n].fill(true);
    }
    assert!(dark[..4].iter().flatten().all(|dark| !dark), "a quiet zone");
    let dot = |x: usize, y: usize| if dark[y / 4][x / 4] { 0 } else { 255 };
    let mut picture = PreparedImage::prepare_from_greyscale(4 * side, 4 * side, dot);
    picture.detect_grids()[0].decode().expect("a readable code").1
}

#[tokio::test]
async fn link_and_code_of_ones_own_work_open_its_copy() {
    let based = Based::start();
    let base = based.host.address.as_str();
    journey(async |page| {
        let own = own();
        page.browser.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", json!({ "source": APPS })).await?;
        report(&page, base, &own).await?;
        page.press(vi().share.make_link).await;
        let link = page.value(dom_id::LINK).await?;
        assert!(link.starts_with(&[base, "#/xem/TS1"].concat()), "{link}");

        let code = "
            const code = document.querySelector('.share__code');
            return [code.viewBox.baseVal.width, code.querySelector('path').getAttribute('d')];";
        let code = page.script(code, &[]).await?;
        let side = code[0].as_u64().and_then(|side| usize::try_from(side).ok()).expect("a side");
        assert_eq!(read(side, code[1].as_str().expect("a path")), link);
        assert_eq!(page.violations("main", Look::Whole).await?, [] as [Value; 0]);

        page.press(vi().share.copy_link).await;
        page.says("main", vi().share.copied).await;
        assert_eq!(page.script("return window.copied", &[]).await?, json!(link));
        page.script("window.refuses = 'NotAllowedError'", &[]).await?;
        page.press(vi().share.copy_link).await;
        page.says("main", vi().share.selected).await;
        assert_eq!(page.script(SELECTED, &[]).await?, json!(link));

        page.visit(&link).await?;
        page.says("main [role=status]", vi().share.copy[1]).await;
        page.says("#result", &shown(scored(&own).points.claimed)).await;
        assert!(!page.text("main").await?.contains(vi().share.title), "a copy is not sent on from here");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn another_app_gets_the_report_as_a_text() {
    let based = Based::start();
    let base = based.host.address.as_str();
    journey(async |page| {
        let own = own();
        page.browser.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", json!({ "source": APPS })).await?;
        report(&page, base, &own).await?;
        page.press(vi().share.send).await;
        let shared = async || Ok(page.script("return window.shared", &[]).await?.as_object().cloned());
        let shared = until("the file to be shared", shared).await;
        assert_eq!(shared["type"], "text/plain");
        assert!(shared["name"].as_str().is_some_and(|name| name.ends_with(".json.txt")), "{}", shared["name"]);
        assert_eq!(opened(shared["text"].as_str().expect("a text")), own);

        page.script("window.refuses = 'AbortError'; delete window.shared", &[]).await?;
        page.press(vi().share.send).await;
        until("it to be offered again", async || {
            Ok(page.script("return window.shared", &[]).await?.as_object().cloned())
        })
        .await;
        page.script("window.refuses = 'NotAllowedError'", &[]).await?;
        assert!(!page.text("main").await?.contains(vi().share.send_failed), "who thinks better of it did not fail");
        page.press(vi().share.send).await;
        page.says("main", vi().share.send_failed).await;
        drop(page.complaints().await?); // the refusal is noted there
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_release_without_an_address_offers_no_link() {
    journey(async |page| {
        page.bring(&own()).await?;
        page.press(vi().common.nav_report).await;
        page.press(vi().report.outputs_link).await;
        page.says("main h1", vi().outputs.title).await;
        let text = page.text("main").await?;
        assert!(!text.contains(vi().share.title) && !text.contains(vi().share.send));
        page.assert_quiet().await
    })
    .await;
}
