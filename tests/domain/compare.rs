//! Two reports compared by hand: kinds of change, where each thousandth comes from, what became of promises.

use crate::support::*;
use tu_soat_06::domain::answer::Claim;
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::catalogue::{Catalogue, Column, Role};
use tu_soat_06::domain::cohort::may_be_one;
use tu_soat_06::domain::compare::{
    Change, Comparison, Fate, Kind, Notice, Split, Why, by_section, compare, is_backwards,
};
use tu_soat_06::domain::edit::Edit;
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::plan::Action;
use tu_soat_06::domain::unit::Unit;

fn of<'c>(comparison: &'c Comparison, item: &str) -> &'c Change {
    comparison.items.iter().find(|change| change.item == *item).unwrap()
}

fn split(answers: i64, maxima: i64, scope: i64) -> Split {
    Split { answers, maxima, scope }
}

#[test]
fn every_thousandth_of_the_difference_has_its_place() {
    let tiny = Tiny::default().service("s", Role::Decides).check("a", 1, YES_NO).check("b", 3, YES_NO);
    let catalogue = tiny.catalogue();
    let blank = Tiny::blank();
    // Services and checks only: 50,000 each; the checks by 1 : 3 → 12,500 and 37,500.
    // s at step 3 (700): 35,000. a yes: 12,500. b open: 0. Claimed 47,500.
    let before = blank.clone().step("s", 3).step("a", 1);
    // a is out, so b has all 50,000 of the checks. s at step 4 (1000): 50,000, b yes: 50,000. Claimed 100,000.
    let after = blank.step("s", 4).not_applicable("a", "không có bộ phận này").step("b", 1);
    let found = compare(&catalogue, &before, &after);
    // s: 50,000 × 1000 ÷ 1000 − 35,000 = 15,000 by the answer alone.
    assert_eq!((of(&found, "s").kind, of(&found, "s").split), (Kind::Better, split(15_000, 0, 0)));
    // a: its 12,500 go with it.
    assert_eq!((of(&found, "a").kind, of(&found, "a").split), (Kind::Dropped, split(0, 0, -12_500)));
    assert_eq!(of(&found, "a").whys, [Why::SetAside]);
    // b: yes would have brought 37,500; the other 12,500 come from a's place.
    assert_eq!((of(&found, "b").kind, of(&found, "b").split), (Kind::Better, split(37_500, 12_500, 0)));
    assert_eq!(of(&found, "b").whys, [Why::Answered]);
    assert_eq!(found.split(), split(52_500, 12_500, -12_500));
    assert_eq!(found.scores.each_ref().map(|score| score.points.claimed), [47_500, 100_000]);
    // By section: the only service 15,000, the only theme −12,500 + 50,000 = 37,500.
    let sections = by_section(&catalogue, &found.items);
    let sums: Vec<(i64, [u32; 2])> = sections.iter().map(|own| (own.split.total(), own.claimed)).collect();
    assert_eq!(sums, [(15_000, [35_000, 50_000]), (37_500, [12_500, 50_000])]);
}

#[test]
fn another_role_moves_the_maximum_and_the_same_step_stays_the_same() {
    let tiny = Tiny::default().service("a", Role::Decides).service("b", Role::Decides);
    // 4 : 4 → 50,000 each. Both at step 3 (700): 35,000 and 35,000.
    let before = Tiny::blank().step("a", 3).step("b", 3);
    // 4 : 2 → 66,667 and 33,333 (the spare thousandth to the larger remainder, .667).
    // ⌊66,667 × 700 ÷ 1000⌋ = 46,666 and ⌊33,333 × 700 ÷ 1000⌋ = 23,333.
    let after = before.clone().role("b", Role::Receives, "Trung tâm của tỉnh giải quyết");
    let found = compare(&tiny.catalogue(), &before, &after);
    assert_eq!((of(&found, "a").kind, of(&found, "a").split), (Kind::Same, split(0, 11_666, 0)));
    assert_eq!((of(&found, "b").kind, of(&found, "b").split), (Kind::Same, split(0, -11_667, 0)));
    assert_eq!((of(&found, "a").whys.as_slice(), of(&found, "b").whys.as_slice()), (&[][..], &[Why::Role][..]));
    // No longer its concern: out of the score, told by the role.
    let out = before.clone().role("b", Role::None, "Không có thẩm quyền");
    let found = compare(&tiny.catalogue(), &before, &out);
    assert_eq!((of(&found, "b").kind, of(&found, "b").whys.as_slice()), (Kind::Dropped, &[Why::Role][..]));
    // a: 100,000 × 700 ÷ 1000 = 70,000; b takes its 35,000 along. Nothing moves in sum.
    assert_eq!((of(&found, "a").split, of(&found, "b").split), (split(0, 35_000, 0), split(0, 0, -35_000)));
}

#[test]
fn open_and_answered_with_nothing_are_worth_the_same_and_are_told_apart() {
    let catalogue = Tiny::default().check("a", 1, YES_NO).check("b", 1, YES_NO).catalogue();
    let before = Tiny::blank().step("a", 0).step("b", 1);
    let after = Tiny::blank().unknown("a").unknown("b");
    let found = compare(&catalogue, &before, &after);
    assert_eq!((of(&found, "a").kind, of(&found, "a").whys.as_slice()), (Kind::Same, &[Why::Opened][..]));
    assert_eq!((of(&found, "b").kind, of(&found, "b").split), (Kind::Worse, split(-50_000, 0, 0)));
}

#[test]
fn a_step_that_is_worth_less_by_now_is_no_other_answer() {
    // Step 3 was worth 1000 before 1/10/2025, and 700 since.
    let catalogue = Tiny::default().service("s", Role::Decides).catalogue();
    let on = |day: &str| blank(unit("xa", &[]), day).step("s", 3);
    let found = compare(&catalogue, &on("2025-09-30"), &on("2026-09-30"));
    assert_eq!((of(&found, "s").kind, of(&found, "s").whys.as_slice()), (Kind::Worse, &[Why::Measure][..]));
    assert_eq!(of(&found, "s").split, split(-30_000, 0, 0));
}

#[test]
fn figures_and_evidence_are_compared_as_well() {
    let tiny = Tiny::default().check("a", 1, YES_NO).indicator("i", Column::Online, Column::Received, 1000);
    let tiny = tiny.service("s", Role::Decides);
    let filled = |online: i64| Tiny::blank().step("a", 1).step("s", 4).row(Some("s"), &[10, online]);
    let found = compare(&tiny.catalogue(), &filled(5).evidenced("a"), &filled(8).evidenced("s"));
    // Indicators 20 of 100: 20,000 × 500 = 10,000, then 20,000 × 800 = 16,000.
    assert_eq!((of(&found, "i").kind, of(&found, "i").split), (Kind::Better, split(6_000, 0, 0)));
    assert_eq!(of(&found, "i").after.claim, Some(Claim::Share { n: Some(8), d: Some(10) }));
    assert_eq!((of(&found, "a").kind, of(&found, "a").whys.as_slice()), (Kind::Same, &[Why::EvidenceLost][..]));
    assert_eq!((of(&found, "s").whys.as_slice(), of(&found, "s").after.papers), (&[Why::EvidenceGained][..], 1));
    // What moved most comes first, then what something else was done to.
    let same: Vec<&str> = found.of_kind(Kind::Same).iter().map(|change| change.item.as_str()).collect();
    assert_eq!((found.of_kind(Kind::Better).len(), same), (1, vec!["s", "a"]));
}

#[test]
fn what_the_pair_is_like_is_said() {
    let catalogue = Tiny::default().check("a", 1, YES_NO).catalogue();
    let said = |before: &Assessment, after: &Assessment| compare(&catalogue, before, after).notices;
    let own = Tiny::blank().step("a", 1);
    let of_unit = |unit: Unit| Assessment { unit: unit.into(), ..own.clone() };
    let named = |name: &str, code: &str| Unit { name: name.into(), code: code.into(), ..unit("xa", &[]) };
    assert_eq!(said(&own, &own), [Notice::SameReport]);
    assert_eq!(said(&own, &own.clone().step("a", 0)), []);
    assert_eq!(said(&own, &of_unit(named("Xã Ví Dụ", ""))), [Notice::OtherUnit]);
    let field = Unit { fields: vec![Id::new("field")], ..unit("xa", &[]) };
    assert_eq!(said(&own, &of_unit(field)), [Notice::OtherScope]);
    assert!(may_be_one(&named("Xã Ví Dụ", ""), &named("XA VI DU", "")));
    assert!(may_be_one(&named("Xã Ví Dụ", "0001"), &named("Xã Ví Dụ cũ", "0001")));
    assert!(!may_be_one(&named("Xã Ví Dụ", "0001"), &named("Xã Ví Dụ", "0002")));
    let next = blank(unit("xa", &[]), "2026-12-31");
    assert!(is_backwards(&next, &own) && !is_backwards(&own, &next) && !is_backwards(&own, &own));
}

#[test]
fn items_that_the_catalogue_does_not_know_are_listed_with_their_sides() {
    let catalogue = Tiny::default().check("a", 1, YES_NO).catalogue();
    let before = Tiny::blank().step("muc-cu", 1).step("muc-la", 1);
    let after = Tiny::blank().step("muc-la", 0).does(&Edit::AddAction(Id::new("muc-moi")));
    let found = compare(&catalogue, &before, &after);
    let listed: Vec<(&str, [bool; 2])> = found.unknown.iter().map(|(item, sides)| (item.as_str(), *sides)).collect();
    assert_eq!(listed, [("muc-cu", [true, false]), ("muc-la", [true, true]), ("muc-moi", [false, true])]);
}

/// A report with these rows of a plan: number, item, due day, day done.
fn planned(id: &str, last_day: &str, rows: &[(u32, &str, &str, &str)]) -> Assessment {
    let bare = Assessment { id: id.to_owned(), ..blank(unit("xa", &[]), last_day) };
    let row = |(id, item, due, done): &(u32, &str, &str, &str)| {
        let (due, done_on) = ((!due.is_empty()).then(|| day(due)), (!done.is_empty()).then(|| day(done)));
        Action { id: *id, item: Id::new(item), what: format!("việc {id}"), due, done_on, ..Action::default() }
    };
    Assessment { plan: rows.iter().map(row).collect::<Vec<_>>().into(), ..bare }
}

fn catalogue_of(items: &[&str]) -> Catalogue {
    items.iter().fold(Tiny::default(), |tiny, item| tiny.check(item, 1, YES_NO)).catalogue()
}

#[test]
fn promises_are_kept_or_broken() {
    let catalogue = catalogue_of(&["a", "b", "c", "d", "e", "f", "g"]);
    let before = [
        (1, "a", "2026-11-30", ""),
        (2, "b", "2026-11-30", ""),
        (3, "c", "2026-11-30", ""),
        (4, "d", "2026-11-30", ""),
        (5, "e", "2026-11-30", ""),
        (6, "f", "2026-11-30", ""),
        (7, "g", "2027-01-31", ""),            // not due yet
        (8, "g", "", ""),                      // no day, no promise
        (9, "muc-la", "2026-11-30", ""),       // nobody can tell whether the gap remains
        (10, "a", "2026-09-20", "2026-09-18"), // done before, so not taken over
    ];
    let after = [
        (1, "a", "2026-11-30", "2026-11-30"),
        (2, "b", "2026-11-30", "2026-12-01"),
        (3, "c", "2026-11-30", ""),
        (4, "d", "2027-02-28", ""),
    ];
    let before = planned("01", "2026-09-30", &before);
    let after = planned("02", "2026-12-31", &after).step("f", 1);
    let found = compare(&catalogue, &before, &after);
    let fates: Vec<(u32, Fate)> = found.commitments.iter().map(|promise| (promise.action.id, promise.fate)).collect();
    let expected = [
        (3, Fate::Open),
        (4, Fate::PutOff(day("2027-02-28"))),
        (5, Fate::Dropped),
        (10, Fate::InTime(day("2026-09-18"))),
        (1, Fate::InTime(day("2026-11-30"))),
        (2, Fate::Late(day("2026-12-01"))),
        (6, Fate::Closed),
    ];
    assert_eq!(fates, expected);
}

#[test]
fn a_promise_is_found_again_under_another_number_and_only_in_a_later_report_of_the_unit() {
    let catalogue = catalogue_of(&["a"]);
    let before = planned("01", "2026-09-30", &[(1, "a", "2026-11-30", "")]);
    let fate = |before: &Assessment, after: &Assessment| {
        compare(&catalogue, before, after).commitments.first().map(|promise| promise.fate)
    };
    // No row has its number: its words decide, before another row that is still to do.
    let rows = [(7, "a", "2026-12-15", ""), (8, "a", "2026-11-30", "2026-11-20")];
    let mut after = planned("02", "2026-12-31", &rows);
    assert_eq!(fate(&before, &after), Some(Fate::PutOff(day("2026-12-15"))));
    std::sync::Arc::make_mut(&mut after.plan)[1].what = "việc 1".to_owned();
    assert_eq!(fate(&before, &after), Some(Fate::InTime(day("2026-11-20"))));
    assert_eq!(fate(&after, &before), None);
    assert_eq!(fate(&before, &Assessment { id: "01".to_owned(), ..after.clone() }), None);
    let other = Unit { name: "Phường Ví Dụ".into(), ..unit("xa", &[]) };
    assert_eq!(fate(&before, &Assessment { unit: other.into(), ..after }), None);
}
