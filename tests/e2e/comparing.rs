//! Two reports beside each other: the last period's at once, another one out of a file that leaves no trace.

use crate::support::{
    driver::journey,
    fixture::{catalogue, last, own, shown},
    page::Page,
    vi,
    wait::until,
};
use serde_json::{Value, json};
use tu_soat_06::{
    domain::{
        assessment::Assessment,
        compare::{Comparison, Kind, compare},
        file,
        numeral::{points, signed},
        text::Lang,
    },
    route::{Page as Inside, Route},
    ui::{dom_id, words::CompareWords},
};

const FIELD: &str = "main input[type=file]";

/// Lines that are closed while the page is being printed, but those of what did not change.
const WATCH: &str = "
    window.addEventListener('beforeprint', async () => {
        for (let i = 0; i < 50; i += 1) await null;
        const groups = [...document.querySelectorAll('.compare__group')].slice(0, -1);
        const lines = groups.flatMap(group => [group, ...group.querySelectorAll('details')]);
        window.printed = lines.filter(details => !details.open).map(details => details.textContent.slice(0, 60));
    });";

fn words() -> &'static CompareWords {
    &vi().compare
}

fn name(item: &str) -> &'static str {
    catalogue().item_name(item).expect("a name").get(Lang::Vi)
}

fn exactly(by: i64) -> String {
    signed(by, 3, Lang::Vi)
}

/// Marks, sums and groups are those of the rules.
async fn shows(page: &Page, found: &Comparison) {
    let [before, after] = found.scores.each_ref().map(|score| score.points.claimed);
    page.says(".compare__side", &shown(before)).await;
    page.says(".compare__side:last-child", &shown(after)).await;
    page.says(".compare__exact", &exactly(i64::from(after) - i64::from(before))).await;
    let split = found.split();
    for by in [split.answers, split.maxima, split.scope] {
        page.says(".compare__moved .report__total", &if by == 0 { "–".to_owned() } else { exactly(by) }).await;
    }
    for (kind, heading) in Kind::ALL.into_iter().zip(words().kinds) {
        let count = found.of_kind(kind).len();
        if count > 0 {
            page.says("main", &format!("{heading} {count}")).await;
        }
    }
}

#[tokio::test]
async fn this_quarter_stands_beside_the_last_one() {
    journey(async |page| {
        let (last, own) = (last(), own());
        page.bring(&last).await?;
        page.bring(&own).await?;
        page.press(vi().common.nav_report).await;
        page.press(words().link).await;
        page.at("so-sanh").await;
        let found = compare(catalogue(), &last, &own);
        shows(&page, &found).await;
        assert_eq!(page.value("compare-with").await?, last.id, "the last period's is chosen by itself");

        let worse = found.of_kind(Kind::Worse)[0];
        page.press_in(".compare__list", name(worse.item.as_str())).await;
        page.says(".compare__list .compare__body", words().sides[0]).await;
        page.says(".compare__list .compare__body", &points(worse.before.points().max, Lang::Vi)).await;
        for promise in &found.commitments {
            page.says(".compare__promises", &(words().fate)(promise.fate)).await;
        }

        page.script(WATCH, &[]).await?;
        page.pdf().await?;
        let closed =
            async || Ok(Some(page.script("return window.printed ?? null;", &[]).await?).filter(|seen| !seen.is_null()));
        assert_eq!(until("the end of printing", closed).await, json!([]), "what changed is open on paper");

        page.press(words().swap).await;
        page.says("main [role=status]", words().backwards).await;
        shows(&page, &compare(catalogue(), &own, &last)).await;
        let focus = async || {
            let focused = page.script("return document.activeElement.id;", &[]).await?;
            Ok((focused == json!(dom_id::SWAP)).then_some(()))
        };
        until("the focus on the button that swaps", focus).await;
        page.press(words().swap).await;
        shows(&page, &found).await;
        page.assert_quiet().await
    })
    .await;
}

/// Everything on disk but the time-driven mirror.
async fn journal(page: &Page) -> Value {
    let mut all = page.everything_stored().await.expect("both storages");
    all["local"] = Value::Null;
    all
}

#[tokio::test]
async fn a_report_from_a_file_is_compared_and_not_kept() {
    journey(async |page| {
        let (last, own) = (last(), own());
        page.bring(&own).await?;
        page.open(&Route::In(own.id[..8].to_owned(), Inside::Compare).href()).await?;
        page.says("main", words().none_here).await;
        let before = journal(&page).await;

        page.give_to(FIELD, "hong.json", b"{").await?;
        page.says("main [role=alert]", vi().arrivals.nothing_changed).await;
        let text = file::write(catalogue(), &last);
        page.give_to(FIELD, "quy-truoc.json", text.as_bytes()).await?;
        page.says("main [role=status]", vi().arrivals.integrity[0]).await;
        shows(&page, &compare(catalogue(), &last, &own)).await;
        page.give_to(FIELD, "bi-sua.json", text.replacen("Xã Tân Phú", "Xã Tân Quý", 1).as_bytes()).await?;
        page.says("main [role=status]", vi().arrivals.integrity[1]).await;
        page.says("main", (words().notice)(tu_soat_06::domain::compare::Notice::OtherUnit)).await;

        // A backup: the same unit's is chosen, the others can be.
        let other =
            Assessment { id: format!("{:032x}", 7), unit: crate::support::fixture::example().unit, ..last.clone() };
        let backup = file::write_many(catalogue(), &[own.clone(), other.clone(), last.clone()]);
        page.give_to(FIELD, "sao-luu.ndjson", backup.as_bytes()).await?;
        shows(&page, &compare(catalogue(), &last, &own)).await;
        page.choose("compare-with", "file-1").await;
        page.says(".compare__side", &other.unit.name).await;

        assert_eq!(journal(&page).await, before, "nothing of it is stored");
        page.reload().await?;
        page.says("main", words().none_here).await;
        page.assert_quiet().await
    })
    .await;
}
