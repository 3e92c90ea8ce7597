//! No violation of WCAG 2.2 AA on any screen, light and dark, wide and narrow.

use crate::support::{
    axe::Look,
    driver::journey,
    fixture::{catalogue, last, own},
    page::Page,
    vi,
};
use serde_json::json;
use thirtyfour::error::WebDriverResult;
use tu_soat_06::{
    domain::link::encode,
    route::{Page as Inside, Route},
    ui::dom_id,
};

/// Opens everything that stands behind a line.
const UNFOLD: &str = "document.querySelectorAll('details').forEach(details => { details.open = true; });";

/// Styles of what is out of sight are else not brought up to date.
const RESTYLE: &str = "
    const root = document.documentElement;
    for (const display of ['none', '']) {
        root.style.display = display;
        root.getBoundingClientRect();
    }
    root.removeAttribute('style');
    return root.scrollHeight;";

/// Ids that stand more than once: what points to one of them points to the wrong one.
const TWICE: &str = "
    const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
    return ids.filter((id, place) => ids.indexOf(id) !== place);";

/// Looks at one screen in both colours and both widths.
async fn look(page: &Page, screen: &str) -> WebDriverResult<()> {
    look_at(page, screen, "html").await
}

async fn look_at(page: &Page, screen: &str, place: &str) -> WebDriverResult<()> {
    let twice = page.script(TWICE, &[]).await?;
    assert_eq!(twice, json!([]), "{screen}: ids that stand twice");
    let mut found = Vec::new();
    for width in [1280, 360] {
        for (scheme, look) in [("light", Look::Whole), ("dark", Look::Colours)] {
            wear(page, width, scheme).await?;
            let violations = page.violations(place, look).await?;
            found.extend(
                violations.into_iter().map(|violation| format!("{screen}, {scheme}, {width} px: {violation:#}")),
            );
        }
        let overflow = page.script("return document.documentElement.scrollWidth - innerWidth;", &[]).await?;
        if overflow.as_i64().is_some_and(|overflow| overflow > 0) {
            found.push(format!("{screen}, {width} px: the page is {overflow} px too wide"));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

/// Width and colours; as tall as the page, so that no bar that sticks to an edge covers anything.
async fn wear(page: &Page, width: u32, scheme: &str) -> WebDriverResult<()> {
    let cdp = page.browser.cdp();
    let features = json!({ "features": [
        { "name": "prefers-color-scheme", "value": scheme },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ] });
    cdp.send_raw("Emulation.setEmulatedMedia", features).await?;
    let mut height = json!(800);
    for _ in 0..2 {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        cdp.send_raw("Emulation.setDeviceMetricsOverride", size).await?;
        height = page.script(RESTYLE, &[]).await?;
    }
    Ok(())
}

/// Opens all lines of a screen, also those that are drawn only then.
async fn unfold(page: &Page) -> WebDriverResult<()> {
    for _ in 0..2 {
        page.script(UNFOLD, &[]).await?;
    }
    Ok(())
}

async fn inside(page: &Page, screen: Inside) -> WebDriverResult<()> {
    let name = format!("{screen}");
    page.open(&Route::In(own().id[..8].to_owned(), screen).href()).await?;
    page.by_id(dom_id::HEADING).await;
    unfold(page).await?;
    look(page, &name).await
}

#[tokio::test]
async fn the_screens_of_the_app_are_accessible() {
    journey(async |page| {
        page.open("").await?;
        look(&page, "start, empty").await?;
        page.bring(&own()).await?;
        page.open("").await?;
        page.give("hong.json", b"{").await?;
        page.says("[role=alert]", "hong.json").await;
        page.press(&format!("{}: Xã Tân Phú", vi().start.delete)).await;
        look(&page, "start, with a list, a broken file and a question").await?;
        page.press(vi().arrivals.dismiss).await;
        for route in [Route::New, Route::Data, Route::Help, Route::Catalogue] {
            page.open(&route.href()).await?;
            unfold(&page).await?;
            look(&page, &route.to_string()).await?;
        }
        page.open(&Route::New.href()).await?;
        page.press(vi().unit.begin).await;
        page.sees(vi().unit.faults).await;
        look(&page, "faults of the unit").await?;
        page.press(vi().common.nav_data).await;
        page.press(vi().data.wipe).await;
        look(&page, "wiping").await?;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn unit_and_services_are_accessible() {
    journey(async |page| {
        page.bring(&own()).await?;
        inside(&page, Inside::Unit).await?;
        inside(&page, Inside::Section("dich-vu-cong-an".into(), None)).await?;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn checks_are_accessible() {
    journey(async |page| {
        page.bring(&own()).await?;
        inside(&page, Inside::Section("dich-vu-cong".into(), None)).await?;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn figures_and_what_is_printed_are_accessible() {
    journey(async |page| {
        page.bring(&own()).await?;
        inside(&page, Inside::Figures).await?;
        inside(&page, Inside::OnePage).await?;
        inside(&page, Inside::Blank).await?;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn the_report_is_accessible() {
    journey(async |page| {
        page.bring(&last()).await?;
        page.bring(&own()).await?;
        inside(&page, Inside::Report).await?;
        inside(&page, Inside::Compare).await?;
        for data in [encode(catalogue(), &own()), "TS1".to_owned()] {
            page.open(&Route::Copy(data).href()).await?;
            unfold(&page).await?;
            look(&page, "a copy, or why there is none").await?;
        }
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn verdicts_are_accessible() {
    journey(async |page| {
        page.bring(&own()).await?;
        page.open(&Route::In(own().id[..8].to_owned(), Inside::Review).href()).await?;
        unfold(&page).await?;
        for item in ["ket-hon", "ke-hoach-nam", "truc-tuyen"] {
            page.pick(&dom_id::part(item, "verdict"), 2).await;
        }
        page.pick(&dom_id::part("khai-sinh", "verdict"), 1).await;
        look(&page, "verdicts").await?;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn the_recovery_panel_is_accessible() {
    journey(async |page| {
        page.bring(&own()).await?;
        page.script("tuSoat06Recovery.show('unreachable');", &[]).await?;
        page.says("#recovery", "Xã Tân Phú").await;
        look_at(&page, "recovery panel", "#recovery").await?;
        page.assert_quiet().await
    })
    .await;
}
