//! An inspector's verdicts by hand: the unit's part stays to the byte, the score with verdicts, the review's own digest.

use crate::file_support::{FIXTURE, full, opened};
use crate::support::*;
use tu_soat_06::domain::answer::{Claim, Stance};
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::catalogue::{Catalogue, Column, Role};
use tu_soat_06::domain::edit::{AnswerEdit, Edit, Refused};
use tu_soat_06::domain::file::{Integrity, digest, name, read_review, review_integrity, stated_digest, write};
use tu_soat_06::domain::history::History;
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::json::{Json, parse};
use tu_soat_06::domain::review::{Finding, Review, ReviewEdit, after, reviewed, stated, to_judge};
use tu_soat_06::domain::scope::Scope;
use tu_soat_06::domain::section::sections;
use tu_soat_06::domain::value::Standing;

/// A real export of schema 1 with verdicts. Released files never change, so neither does this text.
pub const WITH_REVIEW: &str = include_str!("fixtures/v1/xa-vi-du-tham-dinh.json");

pub fn judge(catalogue: &Catalogue, assessment: Assessment, edit: ReviewEdit) -> Assessment {
    let next = after(catalogue, &assessment, &edit, day("2026-11-23")).expect("an edit that is allowed");
    next.unwrap_or(assessment)
}

fn find(catalogue: &Catalogue, assessment: Assessment, item: &str, change: AnswerEdit) -> Assessment {
    judge(catalogue, assessment, ReviewEdit::Find(Id::new(item), change))
}

fn claimed(claim: Claim) -> AnswerEdit {
    AnswerEdit::Claim(Some(claim))
}

pub fn review(assessment: &Assessment) -> Review {
    read_review(assessment.review.as_deref().expect("a review")).expect("a review of ours")
}

fn finding(catalogue: &Catalogue, assessment: &Assessment, item: &str) -> Finding {
    review(assessment).finding(&Scope::of(catalogue, assessment), assessment, &Id::new(item))
}

fn points(catalogue: &Catalogue, assessment: &Assessment) -> [u32; 2] {
    let points = scored(catalogue, &reviewed(assessment, &review(assessment))).points;
    [points.claimed, points.evidenced]
}

/// Services 40: "s" decides. Checks 40 by 1 : 3 : "a" yes/no, "b" yes/no. Indicators 20: "i".
fn tiny() -> Catalogue {
    let tiny = Tiny::default().service("s", Role::Decides).check("a", 1, YES_NO).check("b", 3, YES_NO);
    tiny.indicator("i", Column::Online, Column::Received, 500).catalogue()
}

/// Final: 40,000 for level 4, 10,000 for "a", 30,000 for "b", 20,000 for 60 of 100 where 50 % are asked.
fn all_claimed() -> Assessment {
    let filled = Tiny::blank().step("s", 4).step("a", 1).step("b", 1).evidenced("a").evidenced("b");
    let filled = filled.row(Some("s"), &[100, 60]);
    filled.does(&Edit::Close { by: "Trần Thị B".to_owned(), on: day("2026-10-05") })
}

#[test]
fn verdicts_take_the_place_of_claims_in_the_score() {
    let catalogue = tiny();
    let unit = all_claimed();
    assert_eq!(scored(&catalogue, &unit).points.claimed, 100_000);
    let a = judge(&catalogue, unit.clone(), ReviewEdit::Agree(ids(&["a", "s", "i"])));
    assert_eq!(points(&catalogue, &a), [100_000, 40_000], "agreeing changes nothing");
    // Level 2 of the ladder is worth 400 of 1000.
    let a = find(&catalogue, a, "s", claimed(Claim::Step(2)));
    assert_eq!(points(&catalogue, &a), [76_000, 40_000]);
    let a = find(&catalogue, a, "b", claimed(Claim::Step(0)));
    assert_eq!(points(&catalogue, &a), [46_000, 10_000]);
    // 25 of 100, where 50 % are asked: half of 20,000.
    let a = find(&catalogue, a, "i", claimed(Claim::Share { n: Some(25), d: Some(100) }));
    assert_eq!(points(&catalogue, &a), [36_000, 10_000]);
    let a = judge(&catalogue, a, ReviewEdit::RefuseEvidence(Id::new("a"), true));
    assert_eq!(points(&catalogue, &a), [36_000, 0]);
    let findings = ["s", "a", "b", "i"].map(|item| finding(&catalogue, &a, item));
    assert_eq!(findings, [Finding::Differs; 4]);
    assert_eq!(scored(&catalogue, &a).points, scored(&catalogue, &unit).points, "the unit's own score stays");
    let a = judge(&catalogue, a, ReviewEdit::Forget(Id::new("s")));
    assert_eq!((points(&catalogue, &a), finding(&catalogue, &a, "s")), ([60_000, 0], Finding::NotSeen));
}

#[test]
fn an_item_set_aside_can_be_judged_and_the_other_way_round() {
    let catalogue = tiny();
    let unit =
        Tiny::blank().step("s", 4).step("a", 1).not_applicable("b", "không phát sinh").row(Some("s"), &[100, 60]);
    assert_eq!(scored(&catalogue, &unit).item("a").unwrap().points.max, 40_000);
    let a = find(&catalogue, unit.clone(), "b", claimed(Claim::Step(0)));
    let found = scored(&catalogue, &reviewed(&a, &review(&a)));
    assert_eq!((found.item("a").unwrap().points.max, found.points.claimed), (10_000, 70_000));
    let a = judge(&catalogue, unit, ReviewEdit::Agree(ids(&["b"])));
    assert_eq!((finding(&catalogue, &a, "b"), points(&catalogue, &a)), (Finding::Agrees, [100_000, 0]));
    let a = find(&catalogue, a, "a", AnswerEdit::Stance(Stance::NotApplicable));
    assert!(matches!(
        scored(&catalogue, &reviewed(&a, &review(&a))).item("a").unwrap().standing,
        Standing::Open(tu_soat_06::domain::value::Open::ReasonMissing)
    ));
    let a = find(&catalogue, a, "a", AnswerEdit::Reason("Xã không có thẩm quyền.".to_owned()));
    assert!(scored(&catalogue, &reviewed(&a, &review(&a))).item("a").is_none());
}

#[test]
fn a_lowered_role_is_found_to_be_the_default() {
    let catalogue = tiny();
    let unit = Tiny::blank().role("s", Role::None, "không làm").step("a", 1).step("b", 1).row(Some("s"), &[100, 60]);
    let role = AnswerEdit::Role { role: Some(Role::Decides), default: Role::Decides };
    let a = find(&catalogue, find(&catalogue, unit, "s", role), "s", claimed(Claim::Step(0)));
    assert_eq!(points(&catalogue, &a)[0], 60_000);
    // Confirming the default, with the unit's own level, is no difference.
    let a = judge(&catalogue, all_claimed(), ReviewEdit::Agree(ids(&["s"])));
    let role = AnswerEdit::Role { role: Some(Role::Decides), default: Role::Decides };
    assert_eq!(finding(&catalogue, &find(&catalogue, a, "s", role), "s"), Finding::Agrees);
}

#[test]
fn the_units_part_stays_to_the_byte() {
    let unit = opened(&full()).assessment;
    let before = parse(&write(&BUILTIN, &unit)).unwrap();
    let item = unit.answers.keys().next().unwrap().clone();
    let mut a = judge(&BUILTIN, Assessment { review: None, ..unit.clone() }, ReviewEdit::Agree(vec![item.clone()]));
    a = judge(&BUILTIN, a, ReviewEdit::Find(item, AnswerEdit::Note("Đã xem sổ tiếp nhận.".to_owned())));
    let text = write(&BUILTIN, &a);
    let after = parse(&text).unwrap();
    assert_eq!(digest(&before), digest(&after));
    assert_eq!((a.rev, &a.changed, &a.status), (unit.rev, &unit.changed, &unit.status));
    assert_eq!(Assessment { review: None, ..a.clone() }, Assessment { review: None, ..unit.clone() });
    assert_eq!((a.review_rev(), a.order()), (2, unit.rev + 2));
    let opened = opened(&text);
    assert_eq!((opened.integrity, &opened.assessment), (Integrity::Unchanged, &a));
    assert!(name(&BUILTIN, &a).ends_with("_td2.json"), "{}", name(&BUILTIN, &a));
}

#[test]
fn the_review_has_a_digest_of_its_own() {
    let a = opened(WITH_REVIEW).assessment;
    let block = a.review.as_deref().unwrap();
    assert_eq!(review_integrity(block), Integrity::Unchanged);
    let altered = parse(&WITH_REVIEW.replacen("Đoàn kiểm tra", "Đoàn khác", 1)).unwrap();
    assert_eq!(review_integrity(altered.get("review").unwrap()), Integrity::Altered);
    assert_eq!(opened(&WITH_REVIEW.replacen("Đoàn kiểm tra", "Đoàn khác", 1)).integrity, Integrity::Unchanged);
    let Json::Obj(mut fields) = block.clone() else { panic!("no object") };
    fields.retain(|(key, _)| key != "digest");
    assert_eq!(review_integrity(&Json::Obj(fields)), Integrity::None);
}

#[test]
fn fixture_with_a_review_opens_with_all_it_holds() {
    let opened = opened(WITH_REVIEW);
    assert_eq!(opened.integrity, Integrity::Unchanged);
    let review = review(&opened.assessment);
    assert_eq!((review.who.as_str(), review.organ.as_str()), ("Lê Văn Mẫu", "Đoàn kiểm tra Ví Dụ"));
    assert_eq!((review.on, review.rows.len()), (Some(day("2026-11-23")), 4));
    assert_eq!(review.of_digest, stated_digest(&BUILTIN, &opened.assessment));
    assert!(review.rows.values().any(|row| row.evidence_refused) && review.rows.values().any(|row| !row.is_given()));
}

#[test]
fn verdicts_are_of_the_state_they_were_made_for() {
    let catalogue = tiny();
    let unit = all_claimed();
    let a = judge(&catalogue, unit, ReviewEdit::Agree(ids(&["a", "b"])));
    let is_current = |a: &Assessment| review(a).of_digest == stated_digest(&catalogue, a);
    assert!(is_current(&a));
    let later = a.does(&Edit::Reopen).step("a", 0);
    assert!(!is_current(&later), "the review stays, marked");
    assert_eq!(
        (finding(&catalogue, &later, "a"), finding(&catalogue, &later, "b")),
        (Finding::Differs, Finding::Agrees)
    );
    let judged = find(&catalogue, later, "s", claimed(Claim::Step(3)));
    assert!(!is_current(&judged), "a further verdict does not make the others new");
    assert!(is_current(&judge(&catalogue, judged, ReviewEdit::Renew)));
}

#[test]
fn a_block_of_another_shape_is_kept() {
    let old = opened(FIXTURE).assessment;
    let block = old.review.clone().unwrap();
    assert_eq!(read_review(&block), None);
    assert_eq!(opened(&write(&BUILTIN, &old)).assessment.review, Some(block.clone()));
    let begun = judge(&BUILTIN, old, ReviewEdit::Agree(vec![Id::new("khai-sinh")]));
    assert_eq!(review(&begun).extra, [("received".to_owned(), (*block).clone())]);
    for odd in [r#"{"rows":7}"#, r#"{"of_digest":"x","rows":[{"item":"a"}]}"#, "7", "null", "[]", r#"{"rows":[]}"#] {
        assert_eq!(read_review(&parse(odd).unwrap()), None, "{odd}");
    }
}

#[test]
fn unknown_keys_of_a_review_come_back() {
    let text = WITH_REVIEW.replacen("\"review\":{", "\"review\":{\"x_moi\":[1],", 1);
    let a = opened(&text).assessment;
    let changed = find(&BUILTIN, a, "khai-sinh", AnswerEdit::Note("Xem lại.".to_owned()));
    assert_eq!(changed.review.unwrap().get("x_moi"), Some(&Json::Arr(vec![Json::Int(1)])));
}

#[test]
fn an_edit_that_changes_nothing_or_is_out_of_range_leaves_all_as_it_is() {
    let catalogue = tiny();
    let a = judge(&catalogue, all_claimed(), ReviewEdit::Agree(ids(&["a"])));
    let again = |edit| after(&catalogue, &a, &edit, day("2026-11-24"));
    assert_eq!(again(ReviewEdit::Agree(ids(&["a"]))), Ok(None));
    assert_eq!(again(ReviewEdit::Renew), Ok(None));
    assert_eq!(again(ReviewEdit::Forget(Id::new("b"))), Ok(None));
    let big = claimed(Claim::Share { n: Some(1), d: Some(2_000_000_000) });
    assert_eq!(again(ReviewEdit::Find(Id::new("i"), big)), Err(Refused::NumberOutOfRange));
}

#[test]
fn a_note_alone_is_no_verdict() {
    let catalogue = tiny();
    let a = find(&catalogue, all_claimed(), "a", AnswerEdit::Note("Hẹn kiểm tra lại.".to_owned()));
    assert_eq!((finding(&catalogue, &a, "a"), review(&a).note(&Id::new("a"))), (Finding::NotSeen, "Hẹn kiểm tra lại."));
    let a = find(&catalogue, a, "a", AnswerEdit::Note(String::new()));
    assert!(review(&a).rows.is_empty());
    assert_eq!(review(&a).on, Some(day("2026-11-23")));
}

#[test]
fn what_is_judged_is_what_counts_or_was_set_aside() {
    let a = opened(&full()).assessment;
    let scope = Scope::of(&BUILTIN, &a);
    let score = scored(&BUILTIN, &a);
    let all: Vec<Id> = to_judge(&scope, &score, &sections(&scope)).into_iter().flat_map(|(_, items)| items).collect();
    assert!(score.items.iter().all(|item| all.contains(&item.id)));
    assert!(score.set_aside.iter().all(|aside| all.contains(&aside.item)));
    assert!(all.iter().all(|id| !BUILTIN.check(id.as_str()).is_some_and(|check| check.is_derived())));
    assert_eq!(stated(&scope, &a, &Id::new("khong-co")).claim, None);
}

#[test]
fn verdicts_are_not_undone_with_the_edits_of_the_unit() {
    let catalogue = tiny();
    let unit = Tiny::blank().step("s", 4);
    let mut history = History::default();
    history.record(unit.clone());
    let changed = judge(&catalogue, unit.step("s", 3), ReviewEdit::Agree(ids(&["s"])));
    let undone = history.undo(&changed, NOW).unwrap();
    assert_eq!((undone.review == changed.review, undone.order() > changed.order()), (true, true));
    assert_eq!(finding(&catalogue, &undone, "s"), Finding::Differs, "level 3 was agreed with");
}
