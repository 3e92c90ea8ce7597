//! An inspection: a final report is opened, judged, saved, and opened elsewhere with both scores.

use crate::support::{
    driver::journey,
    fixture::{catalogue, own, scored, shown},
    page::Page,
    vi,
};
use thirtyfour::error::WebDriverResult;
use tu_soat_06::{
    domain::{
        assessment::{Assessment, Status},
        date::parse,
        file::{self, read_review},
        id::Id,
        review::{Finding, Review, reviewed},
        scope::Scope,
    },
    ui::dom_id,
};

const SERVICE: &str = "ket-hon";
const CHECK: &str = "ke-hoach-nam";
const REMARK: &str = "Sổ tiếp nhận thiếu 12 hồ sơ.";

fn closed() -> Assessment {
    let on = parse("2026-10-20").expect("a day");
    Assessment { status: Status::Final { by: "Trần Thị B".to_owned(), on }, ..own() }
}

fn review(a: &Assessment) -> Review {
    a.review.as_deref().and_then(read_review).unwrap_or_default()
}

fn finding(a: &Assessment, item: &str) -> Finding {
    review(a).finding(&Scope::of(catalogue(), a), a, &Id::new(item))
}

/// Opens what stands behind the names of all sections.
async fn unfold(page: &Page) -> WebDriverResult<()> {
    page.script("document.querySelectorAll('details').forEach(details => { details.open = true; });", &[]).await?;
    page.by_id(&dom_id::item(CHECK)).await;
    Ok(())
}

#[tokio::test]
async fn a_final_report_is_judged_and_the_units_part_stays_to_the_byte() {
    journey(async |page| {
        let (unit, words) = (closed(), &vi().review);
        let text = file::write(catalogue(), &unit);
        page.open("").await?;
        page.give("bao-cao.json", text.as_bytes()).await?;
        page.press(words.begin).await;
        page.at("/tham-dinh").await;
        page.write("review-who", "Lê Văn Mẫu").await?;
        page.write("review-organ", "Đoàn kiểm tra Ví Dụ").await?;
        unfold(&page).await?;
        page.pick(&dom_id::part(CHECK, "verdict"), 1).await;
        page.press_in(&format!("#{}", dom_id::item(CHECK)), words.refused).await;
        page.pick(&dom_id::part(SERVICE, "verdict"), 2).await;
        page.pick(&dom_id::part(SERVICE, "level"), 1).await;
        page.write(&dom_id::part(SERVICE, "remark"), REMARK).await?;
        let judged = page.until_stored("the remark", |a| review(a).note(&Id::new(SERVICE)) == REMARK).await;
        assert_eq!([finding(&judged, CHECK), finding(&judged, SERVICE)], [Finding::Differs; 2]);
        assert_eq!(review(&judged).who, "Lê Văn Mẫu");
        let found = scored(&reviewed(&judged, &review(&judged))).points;
        page.says(".review__figures", &shown(found.claimed)).await;
        assert_eq!(Assessment { review: None, ..judged.clone() }, unit, "the unit's part");

        page.reload().await?;
        assert_eq!(page.stored().await?, [judged.clone()], "verdicts outlive the page");
        page.press(words.save).await;
        let (name, bytes) = page.downloaded().await;
        assert!(name.contains("_td"), "{name}");
        let saved = String::from_utf8_lossy(&bytes).into_owned();
        assert_eq!(saved, file::write(catalogue(), &judged));
        let digest = |text: &str| text.split("\"digest\":\"").last().map(|rest| rest[..64].to_owned());
        assert_eq!(digest(&saved), digest(&text), "the unit's digest");
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn a_judged_report_opens_elsewhere_with_both_scores_and_tells_what_was_altered() {
    journey(async |page| {
        let (unit, words) = (closed(), &vi().review);
        page.bring(&unit).await?;
        page.press(vi().common.nav_report).await;
        page.press_in(".report__head", words.title).await;
        unfold(&page).await?;
        page.pick(&dom_id::part(SERVICE, "verdict"), 2).await;
        page.pick(&dom_id::part(SERVICE, "level"), 1).await;
        let judged = page.until_stored("the verdict", |a| finding(a, SERVICE) == Finding::Differs).await;
        let text = file::write(catalogue(), &judged);
        page.press(vi().common.nav_data).await;
        page.press(vi().data.wipe).await;
        page.press(vi().data.wipe_yes).await;
        page.sees(vi().data.wiped).await;

        page.open("").await?;
        let altered = text.replacen("\"evidence_refused\":false", "\"evidence_refused\":true", 1);
        page.give("bi-sua.json", altered.as_bytes()).await?;
        page.sees(words.altered).await;
        page.sees(vi().arrivals.integrity[0]).await;
        page.press(vi().arrivals.dismiss).await;
        page.give("tham-dinh.json", text.as_bytes()).await?;
        page.sees(vi().arrivals.integrity[0]).await;
        page.sees(words.unchanged).await;
        page.sees(&(words.arrived)(1)).await;
        page.press(vi().arrivals.accept).await;
        page.until_stored("the report", |a| *a == judged).await;
        page.press(vi().common.nav_report).await;
        let [own, found] = [judged.clone(), reviewed(&judged, &review(&judged))].map(|a| scored(&a).points);
        page.says(".review__report", &shown(own.claimed)).await;
        page.says(".review__report", &shown(found.claimed)).await;

        // The unit opens its report again: the verdicts stay, as those of an earlier state.
        page.press_in("#closing", vi().report.closing.reopen).await;
        page.until_stored("the re-opening", |a| !a.is_final() && a.review == judged.review).await;
        page.says(".review__report", words.stale).await;
        page.press_in(".report__head", words.title).await;
        page.press(words.renew).await;
        page.until_stored("the verdicts for this state", |a| review(a).of_digest != review(&judged).of_digest).await;
        page.assert_quiet().await
    })
    .await;
}
