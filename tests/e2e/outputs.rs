//! Files of other programs: made in the worker, the same bytes as the rules make; and what happens without a network.

use crate::support::{
    axe::Look,
    driver::journey,
    fixture::{catalogue, own},
    page::Page,
    release::Releases,
    server::{Host, address, dist},
    vi,
    wait::until,
};
use chrono::NaiveDate;
use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use tu_soat_06::{
    domain::{
        assessment::Assessment,
        date, file,
        job::Job,
        output::{Copy, Output},
        text::Lang,
    },
    office,
    route::{Page as Inside, Route},
};

const FILES: [Output; 8] = [
    Output::Word,
    Output::Page,
    Output::Workbook,
    Output::Template,
    Output::Calendar,
    Output::Table,
    Output::Lines,
    Output::Report,
];

const TODAY: &str = "
    const now = new Date(), two = n => String(n).padStart(2, '0');
    return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');";

/// The screen of outputs, on this host.
async fn screen(page: &Page, base: &str, assessment: &Assessment) -> WebDriverResult<()> {
    page.visit(base).await?;
    page.give("phieu.json", file::write(catalogue(), assessment).as_bytes()).await?;
    page.press(vi().arrivals.accept).await;
    page.until_stored("the assessment from the file", |stored| stored.rev == assessment.rev).await;
    outputs(page, base, assessment).await
}

async fn outputs(page: &Page, base: &str, assessment: &Assessment) -> WebDriverResult<()> {
    page.visit(&[base, &Route::In(assessment.id[..8].to_owned(), Inside::Outputs).href()].concat()).await?;
    page.says("main h1", vi().outputs.title).await;
    Ok(())
}

fn name(output: Output) -> String {
    let words = &vi().outputs;
    let [name, _] = match output {
        Output::Word => words.word,
        Output::Page => words.page,
        Output::Workbook => words.workbook,
        Output::Template => words.template,
        Output::Calendar => words.calendar,
        Output::Table => words.table,
        Output::Lines => words.lines,
        _ => words.report,
    };
    (words.make)(name)
}

async fn today(page: &Page) -> WebDriverResult<NaiveDate> {
    let said = page.script(TODAY, &[]).await?;
    Ok(said.as_str().and_then(date::parse).expect("a day"))
}

/// Presses the button of a file; it is what the rules make, under the name of the registry.
async fn is_made(page: &Page, own: &Assessment, output: Output, copy: Copy) -> WebDriverResult<Vec<u8>> {
    page.press(&name(output)).await;
    let (file, bytes) = page.downloaded().await;
    let today = today(page).await?;
    assert_eq!(file, output.kind().file_name(catalogue(), own, copy, Lang::Vi, today));
    page.sees(&(vi().outputs.done)(&file)).await;
    let job = Job { output, lang: Lang::Vi, copy, today };
    let made = office::make(&job, &file::write(catalogue(), own)).expect("a file");
    assert!(made == bytes, "{file}: not what the rules make");
    Ok(bytes)
}

#[tokio::test]
async fn every_file_is_what_the_rules_make_and_nothing_is_fetched_before() {
    journey(async |page| {
        let own = own();
        screen(&page, address(), &own).await?;
        assert_eq!(page.violations("main", Look::Whole).await?, [] as [Value; 0]);
        let before = page.requests().await?;
        assert!(!before.iter().any(|url| url.contains("-office.")), "{before:#?}");
        for output in FILES {
            is_made(&page, &own, output, Copy::Whole).await?;
        }
        page.pick("copy", 1).await;
        for output in [Output::Word, Output::Report] {
            let bytes = is_made(&page, &own, output, Copy::Nameless).await?;
            assert!(!String::from_utf8_lossy(&bytes).contains(&own.names.head), "{output:?}");
        }
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn once_used_it_goes_on_without_the_host_in_newer_versions_too() {
    let releases = Releases::new();
    let host = Host::start(releases.version("v1"));
    journey(async |page| {
        let own = own();
        page.visit(&host.address).await?;
        page.is_ready_offline().await?;
        screen(&page, &host.address, &own).await?;
        is_made(&page, &own, Output::Word, Copy::Whole).await?;
        page.is_ready_offline().await?;
        page.says("main", vi().outputs.kept).await;
        host.serve(releases.version("v2"));
        page.reload().await?;
        page.newer_is_here().await;
        page.press(vi().offline.reload).await;
        page.has_version("v2").await;
        host.stop();
        outputs(&page, &host.address, &own).await?;
        page.reload().await?;
        is_made(&page, &own, Output::Calendar, Copy::Whole).await?;
        page.assert_policy_kept().await
    })
    .await;
}

#[tokio::test]
async fn it_can_be_fetched_ahead() {
    let host = Host::start(dist());
    journey(async |page| {
        let own = own();
        screen(&page, &host.address, &own).await?;
        page.is_ready_offline().await?;
        page.press(vi().offline.prepare).await;
        page.says("main", vi().outputs.kept).await;
        host.stop();
        outputs(&page, &host.address, &own).await?;
        page.reload().await?;
        is_made(&page, &own, Output::Word, Copy::Whole).await?;
        page.assert_policy_kept().await
    })
    .await;
}

#[tokio::test]
async fn what_does_not_arrive_is_told_and_can_be_tried_again() {
    journey(async |page| {
        let own = own();
        page.bring(&own).await?;
        outputs(&page, address(), &own).await?;
        let cdp = page.browser.cdp();
        cdp.send_raw("Network.enable", json!({})).await?;
        cdp.send_raw("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
        cdp.send_raw("Network.setBypassServiceWorker", json!({ "bypass": true })).await?;
        cdp.send_raw("Network.setBlockedURLs", json!({ "urls": ["*-office.wasm"] })).await?;
        page.press(&name(Output::Word)).await;
        page.says("main", vi().outputs.not_arrived).await;
        cdp.send_raw("Network.setBlockedURLs", json!({ "urls": [] })).await?;
        is_made(&page, &own, Output::Word, Copy::Whole).await?;
        page.assert_policy_kept().await
    })
    .await;
}

/// A worker that never answers, once.
const SILENT: &str = "
    const Real = Worker;
    window.Worker = class extends Real {
        postMessage(message) { if (!window.silent || message.wasm) super.postMessage(message); }
    };
    window.silent = true;";

#[tokio::test]
async fn what_takes_too_long_is_stopped_and_begins_anew() {
    journey(async |page| {
        let own = own();
        page.browser.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", json!({ "source": SILENT })).await?;
        page.bring(&own).await?;
        outputs(&page, address(), &own).await?;
        page.press(&name(Output::Word)).await;
        page.says("main", vi().outputs.making).await;
        page.press(vi().outputs.stop).await;
        page.says("main", vi().outputs.stopped).await;
        assert!(page.nothing_downloaded());
        page.script("window.silent = false", &[]).await?;
        is_made(&page, &own, Output::Word, Copy::Whole).await?;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn the_paper_is_printed_as_the_report_says_it() {
    journey(async |page| {
        let own = own();
        page.bring(&own).await?;
        page.open(&Route::In(own.id[..8].to_owned(), Inside::Paper).href()).await?;
        page.says("main h1", "BÁO CÁO").await;
        assert_eq!(page.violations("main", Look::Whole).await?, [] as [Value; 0]);
        let job = Job { output: Output::Print, lang: Lang::Vi, copy: Copy::Whole, today: today(&page).await? };
        let made = office::make(&job, &file::write(catalogue(), &own)).expect("a paper");
        let paper = tu_soat_06::domain::paper::Paper::read(&String::from_utf8(made).unwrap()).expect("a paper");
        let pdf = page.pdf().await?;
        assert!(page.pages_of(&pdf) > 10);
        match page.text_of(&pdf, &["-raw"]) {
            None => eprintln!("pdftotext is not installed: the text of the PDF was not looked at"),
            Some(text) => says_all(&text, &paper.texts()),
        }
        page.assert_quiet().await
    })
    .await;
}

/// Every word stands there, in order; repeated heads and numbers of pages may come between.
fn says_all(printed: &str, texts: &[&str]) {
    // A long word may be cut at the end of a line.
    let printed: String = printed.split_whitespace().collect();
    let mut rest = printed.as_str();
    for word in texts.iter().flat_map(|text| text.split_whitespace()) {
        let place = rest.find(word).unwrap_or_else(|| panic!("“{word}” is not on paper before … {rest:.300}"));
        rest = &rest[place + word.len()..];
    }
}

#[tokio::test]
async fn leaving_the_screen_stops_what_is_being_made() {
    journey(async |page| {
        let own = own();
        page.browser.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", json!({ "source": SILENT })).await?;
        page.bring(&own).await?;
        outputs(&page, address(), &own).await?;
        page.press(&name(Output::Word)).await;
        page.says("main", vi().outputs.making).await;
        page.press(vi().common.nav_report).await;
        page.says("main h1", vi().report.title).await;
        page.script("window.silent = false", &[]).await?;
        page.press(vi().report.outputs_link).await;
        let is_free = async || {
            let busy = page.script("return document.querySelectorAll('.outputs button:disabled').length", &[]).await?;
            Ok((busy == json!(0)).then_some(()))
        };
        until("all buttons to be free", is_free).await;
        is_made(&page, &own, Output::Word, Copy::Whole).await?;
        page.assert_quiet().await
    })
    .await;
}
