//! From an empty machine to a report that survives a reload.

use crate::support::{
    driver::journey,
    fixture::{catalogue, scored, shown},
    page::Page,
    vi,
    wait::until,
};
use thirtyfour::error::WebDriverResult;
use tu_soat_06::{
    domain::{
        answer::{Claim, Stance},
        assessment::Assessment,
        catalogue::{Answering, Check, Column},
        date::parse,
        id::Id,
        scope::Scope,
        text::Lang,
    },
    route,
    ui::dom_id,
};

#[tokio::test]
async fn a_first_visit_ends_in_a_report_that_a_reload_does_not_change() {
    journey(async |page| {
        nothing_is_here_yet(&page).await?;
        let begun = begin(&page).await?;
        let answered = answer_every_kind(&page, &begun).await?;
        fill_figures(&page).await?;
        plan(&page).await?;
        let stored = page.until_stored("the plan", |a| a.plan.iter().any(|row| row.who == "Lê Văn C")).await;
        let shown_before = report_shows_the_score(&page, &stored).await?;
        page.reload().await?;
        assert_eq!(report_shows_the_score(&page, &stored).await?, shown_before);
        assert_eq!(page.stored().await?, [stored]);
        answers_still_show(&page, &answered).await?;
        page.assert_quiet().await
    })
    .await;
}

async fn nothing_is_here_yet(page: &Page) -> WebDriverResult<()> {
    page.open("").await?;
    assert_eq!(page.heading().await?, vi().start.title);
    page.sees(vi().start.none_saved).await;
    page.sees(vi().start.example).await;
    let stored = page.everything_stored().await?;
    let shelves = stored.as_object().expect("an object").values();
    let is_empty = |shelf: &serde_json::Value| shelf.as_array().map_or(shelf == &serde_json::json!({}), Vec::is_empty);
    assert!(shelves.clone().all(is_empty), "a first visit stores nothing: {stored}");
    Ok(())
}

async fn begin(page: &Page) -> WebDriverResult<Assessment> {
    page.press(vi().start.new).await;
    page.at(&route::Route::New.to_string()).await;
    page.press(vi().unit.begin).await;
    page.sees(vi().unit.faults).await;
    page.write("unit-name", "UBND xã Tân Phú").await?;
    page.choose("unit-year", "2025").await; // the one check that asks for a date was live then
    page.choose("unit-type", "xa").await;
    page.choose("unit-province", "hung-yen").await;
    page.press(vi().unit.begin).await;
    until("the first section", async || Ok(page.route().await?.contains("/phieu/").then_some(()))).await;
    Ok(page.until_stored("the unit", |a| a.unit.name == "UBND xã Tân Phú").await)
}

/// What was answered, and the claim it should have become.
type Answered = Vec<(Id, Claim)>;

async fn answer_every_kind(page: &Page, begun: &Assessment) -> WebDriverResult<Answered> {
    let scope = Scope::of(catalogue(), begun);
    let mut answered = Vec::new();
    let service =
        scope.services.iter().find(|s| s.role.handles_files()).expect("a service with files").service.id.clone();
    show(page, &service).await?;
    page.pick(&dom_id::part(service.as_str(), "level"), 3).await;
    answered.push((service, Claim::Step(3)));
    let kinds: [fn(&Answering) -> bool; 5] = [
        |a| matches!(a, Answering::YesNo { .. }),
        |a| matches!(a, Answering::Maturity { .. }),
        |a| matches!(a, Answering::Share { .. }),
        |a| matches!(a, Answering::Fewer { .. } | Answering::Count { .. }),
        |a| matches!(a, Answering::Date { .. }),
    ];
    for is_kind in kinds {
        let check = scope.checks.iter().find(|check| is_kind(&check.answer)).expect("a check of every kind");
        show(page, &check.id).await?;
        answered.push((check.id.clone(), answer(page, check).await?));
    }
    set_aside(page, &scope, &answered).await?;
    document(page, &answered[0].0).await?;
    for (id, claim) in &answered {
        page.until_stored(id.as_str(), |a| a.answer(id.as_str()).is_some_and(|a| a.claim == Some(*claim))).await;
    }
    Ok(answered)
}

/// Goes to an item as a link would.
async fn show(page: &Page, item: &Id) -> WebDriverResult<()> {
    let route = page.route().await?;
    let short = route.split('/').next().unwrap_or_default();
    let service = catalogue().service(item.as_str()).map(|s| if s.police { "dich-vu-cong-an" } else { "dich-vu-khac" });
    let section = service.or_else(|| catalogue().check(item.as_str()).map(|check| check.theme.as_str()));
    page.open(&format!("#/{short}/phieu/{}/{item}", section.expect("an item of the catalogue"))).await?;
    page.by_id(&dom_id::item(item.as_str())).await;
    Ok(())
}

async fn answer(page: &Page, check: &Check) -> WebDriverResult<Claim> {
    let part = |name: &str| dom_id::part(check.id.as_str(), name);
    Ok(match &check.answer {
        Answering::YesNo { .. } => {
            page.pick(&part("step"), 0).await;
            Claim::Step(1)
        }
        Answering::Maturity { .. } => {
            page.pick(&part("step"), 2).await;
            Claim::Step(2)
        }
        Answering::Share { decimals, .. } => {
            page.write(&part("n"), "1.234").await?;
            page.write(&part("d"), "2000").await?;
            let scale = 10_i64.pow(*decimals);
            Claim::Share { n: Some(1234 * scale), d: Some(2000 * scale) }
        }
        Answering::Fewer { decimals, .. } | Answering::Count { decimals, .. } => {
            page.write(&part("n"), "1").await?;
            Claim::Number(10_i64.pow(*decimals))
        }
        Answering::Date { .. } => {
            page.set_day(&part("day"), "2025-05-20").await?;
            Claim::Done(parse("2025-05-20").expect("a day"))
        }
        Answering::Derived(_) => unreachable!("derived checks are not asked"),
    })
}

/// One check does not apply, another is not known yet.
async fn set_aside(page: &Page, scope: &Scope<'_>, answered: &Answered) -> WebDriverResult<()> {
    let mut rest =
        scope.checks.iter().filter(|check| !check.is_derived() && answered.iter().all(|(id, _)| *id != check.id));
    let (out, unknown) = (rest.next().expect("a check"), rest.next().expect("another check"));
    let [not_known, not_applicable, _] = vi().checklist.item.toggles;
    show(page, &out.id).await?;
    page.press_in(&format!("#{}", dom_id::item(out.id.as_str())), not_applicable).await;
    page.write(&dom_id::part(out.id.as_str(), "reason"), "Không có trên địa bàn").await?;
    show(page, &unknown.id).await?;
    page.press_in(&format!("#{}", dom_id::item(unknown.id.as_str())), not_known).await;
    page.until_stored("what was set aside", |a| {
        let stance = |id: &Id| a.answer(id.as_str()).map(|answer| answer.stance);
        let reason = a.answer(out.id.as_str()).is_some_and(|answer| answer.reason == "Không có trên địa bàn");
        reason && stance(&out.id) == Some(Stance::NotApplicable) && stance(&unknown.id) == Some(Stance::Unknown)
    })
    .await;
    Ok(())
}

/// Note, colleague and a paper that counts.
async fn document(page: &Page, item: &Id) -> WebDriverResult<()> {
    let part = |name: &str| dom_id::part(item.as_str(), name);
    let card = format!("#{}", dom_id::item(item.as_str()));
    show(page, item).await?;
    page.press_in(&card, vi().checklist.item.papers).await;
    page.write(&part("note"), "Nộp qua Cổng dịch vụ công").await?;
    page.write(&part("owner"), "Trần Thị B").await?;
    page.press_in(&card, vi().behind.papers.add).await;
    page.write(&part("paper1-0"), "Báo cáo quý III").await?;
    page.write(&part("paper1-1"), "12/BC-UBND").await?;
    page.until_stored("the paper", |a| {
        let answer = a.answer(item.as_str());
        answer.is_some_and(|a| a.is_evidenced() && a.owner == "Trần Thị B" && a.note == "Nộp qua Cổng dịch vụ công")
    })
    .await;
    Ok(())
}

async fn fill_figures(page: &Page) -> WebDriverResult<()> {
    page.press(vi().common.nav_figures).await;
    page.pick("figures-mode", 1).await;
    let numbers = ["1.200", "1000", "1150", "1100", "900", "500", "450"];
    for (column, number) in Column::ALL.into_iter().zip(numbers) {
        page.write(&format!("cell-tong-{}", column.word()), number).await?;
    }
    page.write("figures-system", "Hệ thống của tỉnh").await?;
    page.set_day("figures-day", "2025-10-05").await?;
    page.until_stored("the figures", |a| {
        let received = a.figures.totals.cell(Column::Received);
        a.figures.is_evidenced() && received == Some(1200) && a.figures.totals.cell(Column::PaidOnline) == Some(450)
    })
    .await;
    Ok(())
}

/// An action for the first gap.
async fn plan(page: &Page) -> WebDriverResult<()> {
    page.press(vi().common.nav_report).await;
    page.at("bao-cao").await;
    let stored = page.until_stored("anything", |_| true).await;
    let gap = tu_soat_06::domain::gap::gaps(&scored(&stored)).first().map(|gap| gap.id.clone()).expect("a gap");
    let place = format!("#{}", dom_id::part(gap.as_str(), "gap"));
    let name = catalogue().item_name(gap.as_str()).expect("a name").get(Lang::Vi);
    page.press_in(&place, name).await;
    page.press_in(&place, vi().report.plan.add).await;
    page.write("action-1-0", "Bổ sung hướng dẫn tại bộ phận một cửa").await?;
    page.write("action-1-1", "Lê Văn C").await
}

/// Result and plan as the report shows them, after looking whether the score is the one the rules give.
async fn report_shows_the_score(page: &Page, stored: &Assessment) -> WebDriverResult<[String; 2]> {
    assert_eq!(page.heading().await?, vi().report.title);
    let points = scored(stored).points;
    for (word, points) in [(vi().common.claimed, points.claimed), (vi().common.evidenced, points.evidenced)] {
        page.says("#result", &format!("{word} {}{}", shown(points), vi().report.headline.out_of)).await;
    }
    page.says("#plan", "Lê Văn C").await;
    Ok([page.text("#result").await?, page.text("#plan table").await?])
}

async fn answers_still_show(page: &Page, answered: &Answered) -> WebDriverResult<()> {
    let (service, _) = &answered[0];
    show(page, service).await?;
    assert_eq!(page.picked(&dom_id::part(service.as_str(), "level")).await?, Some(3));
    let (maturity, _) = &answered[2];
    show(page, maturity).await?;
    assert_eq!(page.picked(&dom_id::part(maturity.as_str(), "step")).await?, Some(2));
    let (share, _) = &answered[3];
    show(page, share).await?;
    assert_eq!(page.value(&dom_id::part(share.as_str(), "n")).await?, "1.234");
    Ok(())
}
