//! Assessments scored by hand: roles, levels before and after 1/10/2025, and the indicators.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use crate::support::*;
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::catalogue::{Catalogue, Column, Role};
use tu_soat_06::domain::edit::{AnswerEdit, Edit};
use tu_soat_06::domain::indicator::reading;
use tu_soat_06::domain::scope::Scope;
use tu_soat_06::domain::score::Part;
use tu_soat_06::domain::value::{Open, Out, Standing};

#[test]
fn a_unit_that_only_guides_has_three_steps_and_no_indicators() {
    let catalogue = ["a", "b", "c"]
        .iter()
        .fold(Tiny::default(), |tiny, id| tiny.service(id, Role::Guides))
        .indicator("i", Column::Online, Column::Received, 1000)
        .catalogue();
    let score = scored(&catalogue, &Tiny::blank().step("a", 2).step("b", 1).step("c", 0));
    // 33,334 full, ⌊33,333 / 2⌋ = 16,666, 0.
    assert_eq!((score.points.max, score.points.claimed), (100_000, 50_000));
    assert!(score.item("i").is_none());
    // There is no fourth step on this ladder.
    let score = scored(&catalogue, &Tiny::blank().step("a", 3));
    assert_eq!(score.item("a").unwrap().standing, Standing::Open(Open::Unanswered));
}

#[test]
fn level_3_was_full_until_the_end_of_september_2025() {
    let catalogue = Tiny::default().service("s", Role::Decides).catalogue();
    for (last_day, step, claimed) in [
        ("2025-09-30", 3, 100_000),
        ("2025-10-01", 3, 70_000),
        ("2025-09-30", 2, 40_000),
        ("2025-10-01", 1, 15_000),
        ("2025-10-01", 4, 100_000),
        ("2025-10-01", 6, 100_000),
    ] {
        let score = scored(&catalogue, &blank(unit("xa", &[]), last_day).step("s", step));
        assert_eq!(score.points.claimed, claimed, "level {step} on {last_day}");
    }
}

#[test]
fn a_lowered_role_counts_only_once_its_reason_is_typed() {
    let catalogue = Tiny::default().service("s", Role::Decides).service("t", Role::Decides).catalogue();
    let filled = Tiny::blank()
        .step("t", 4)
        .answers("s", AnswerEdit::Role { role: Some(Role::Receives), default: Role::Decides })
        .step("s", 4);
    // Without the reason: open at the weight of the default, 50,000 each.
    let score = scored(&catalogue, &filled);
    let item = score.item("s").unwrap();
    assert_eq!((item.standing, item.points.max), (Standing::Open(Open::ReasonMissing), 50_000));
    assert_eq!((score.points.claimed, score.points.reachable), (50_000, 100_000));
    // With it: 2 against 4 → ⌊33,333.3⌋ and 66,667, all full.
    let score = scored(&catalogue, &filled.clone().role("s", Role::Receives, "công an tỉnh giải quyết"));
    assert_eq!((score.item("s").unwrap().points.max, score.points.claimed), (33_333, 100_000));
    // Not concerned, with a reason: out.
    let score = scored(&catalogue, &filled.role("s", Role::None, "không thuộc địa bàn"));
    assert_eq!((score.items.len(), score.points.claimed), (1, 100_000));
}

#[test]
fn a_raised_role_needs_no_reason() {
    let catalogue = Tiny::default().service("s", Role::None).service("t", Role::Receives).catalogue();
    let filled =
        Tiny::blank().step("t", 4).answers("s", AnswerEdit::Role { role: Some(Role::Decides), default: Role::None });
    // 4 : 2 → 66,667 open and 33,333 claimed.
    let score = scored(&catalogue, &filled);
    assert_eq!((score.points.claimed, score.item("s").unwrap().points.max), (33_333, 66_667));
    assert!(score.set_aside.is_empty());
}

fn two_services() -> Catalogue {
    Tiny::default()
        .service("s", Role::Decides)
        .service("t", Role::Receives)
        .indicator("online", Column::Online, Column::Received, 800)
        .indicator("on-time", Column::OnTime, Column::Settled, 1000)
        .catalogue()
}

fn standing(catalogue: &Catalogue, id: &str, assessment: &Assessment) -> Standing {
    reading(catalogue.indicator(id).unwrap(), &Scope::of(catalogue, assessment), assessment).standing()
}

#[test]
fn an_indicator_pools_the_rows_and_waits_for_all_of_them() {
    let catalogue = two_services();
    let half = Tiny::blank().row(Some("s"), &[40, 30, 40, 40]);
    assert_eq!(standing(&catalogue, "online", &half), Standing::Open(Open::Unfinished));
    // (30 + 10) of (40 + 60) = 40 % of a target of 80 %: 500. The mean of 75 % and 16.7 % would say more.
    let filled = half.row(Some("t"), &[60, 10, 50, 20]);
    assert_eq!(standing(&catalogue, "online", &filled), Standing::Valued(500));
    // (40 + 20) of (40 + 50) = 666.67, cut.
    assert_eq!(standing(&catalogue, "on-time", &filled), Standing::Valued(666));
    // Part C is a third of 40 + 20: 33,333, by halves 16,667 (first id) and 16,666.
    let score = scored(&catalogue, &filled);
    let part = score.parts.iter().find(|part| part.part == Part::Indicators).unwrap();
    assert_eq!((part.points.max, part.answered), (33_333, 2));
    // "on-time" < "online": ⌊16,667 × 0.666⌋ = 11,100 and ⌊16,666 × 0.5⌋ = 8,333.
    assert_eq!(part.points.claimed, 11_100 + 8_333);
    assert_eq!(part.points.evidenced, 0);
    // Source and day of extraction named: evidenced.
    let named = filled.does(&Edit::FiguresSource("Hệ thống tỉnh".into(), Some(day("2026-10-01"))));
    let score = scored(&catalogue, &named);
    assert_eq!(score.points.evidenced, 11_100 + 8_333);
}

#[test]
fn the_totals_row_alone_counts_when_chosen() {
    let catalogue = two_services();
    let rows =
        Tiny::blank().row(Some("s"), &[40, 0, 40, 0]).row(Some("t"), &[60, 0, 60, 0]).row(None, &[100, 60, 1, 1]);
    assert_eq!(standing(&catalogue, "online", &rows), Standing::Valued(0));
    let totals = rows.does(&Edit::TotalsOnly(true));
    assert_eq!(standing(&catalogue, "online", &totals), Standing::Valued(750)); // 60 % of 80 %
    assert_eq!(standing(&catalogue, "on-time", &totals), Standing::Valued(1000));
}

#[test]
fn settled_may_exceed_received_but_no_part_its_whole() {
    let catalogue = two_services();
    let carried = Tiny::blank().row(Some("s"), &[10, 8, 15, 15]).row(Some("t"), &[0, 0, 5, 5]);
    assert_eq!(standing(&catalogue, "on-time", &carried), Standing::Valued(1000));
    // In sum 20 of 30 online would be fine; the row of s alone contradicts itself.
    let wrong = carried.row(Some("s"), &[10, 20, 15, 15]).row(Some("t"), &[20, 0, 5, 5]);
    assert_eq!(standing(&catalogue, "online", &wrong), Standing::Open(Open::Contradiction));
    assert_eq!(standing(&catalogue, "on-time", &wrong), Standing::Valued(1000));
}

#[test]
fn an_indicator_of_nothing_is_out_and_a_row_of_no_concern_is_not_waited_for() {
    let catalogue = two_services();
    let nothing = Tiny::blank().row(Some("s"), &[0, 0, 0, 0]).row(Some("t"), &[0, 0, 0, 0]);
    assert_eq!(standing(&catalogue, "online", &nothing), Standing::Out(Out::NothingToMeasure));
    let not_concerned = Tiny::blank().role("t", Role::None, "không thuộc").row(Some("s"), &[10, 8, 9, 9]);
    assert_eq!(standing(&catalogue, "online", &not_concerned), Standing::Valued(1000));
}

#[test]
fn a_communes_services_get_40_points_by_role() {
    // The real catalogue, Q3/2026: 5 decided, 9 received, 11 guided = 5·4 + 9·2 + 11·1 = 49 of weight.
    // 40,000 × 4/49 = 3,265.3, × 2/49 = 1,632.65, × 1/49 = 816.3: cut, 11 thousandths are missing. The
    // remainders are 15, 32 and 16 of 49: nine go to the received, two to the first guided by id.
    let score = scored(&BUILTIN, &blank(unit("xa", &[]), "2026-09-30"));
    let max = |id| score.item(id).unwrap().points.max;
    assert_eq!((max("khai-sinh"), max("thuong-tru")), (3_265, 1_633));
    assert_eq!((max("cap-dien-ha-ap"), max("cap-doi-cccd"), max("con-dau-moi")), (817, 817, 816));
    assert_eq!(score.parts.map(|part| part.points.max), [40_000, 40_000, 20_000]);
}
