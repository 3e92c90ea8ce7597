//! Assessments scored by hand: how points are shared, and what each kind of answer is worth.

use crate::support::*;
use tu_soat_06::domain::answer::Claim;
use tu_soat_06::domain::catalogue::Role;
use tu_soat_06::domain::score::{Points, Verdict};
use tu_soat_06::domain::value::{Open, Out, Standing};

/// Value of a claim on the only check of a catalogue: its points are 100 × the value.
fn value(answer: &str, claim: Claim) -> Standing {
    let catalogue = Tiny::default().check("only", 1, answer).catalogue();
    let assessment = Tiny::blank().claims("only", claim);
    let item = scored(&catalogue, &assessment).item("only").map(|item| (item.standing, item.points.claimed));
    let Some((standing, claimed)) = item else { return Standing::Out(Out::NothingToMeasure) };
    if let Standing::Valued(value) = standing {
        assert_eq!(claimed, 100 * value);
    }
    standing
}

fn share(n: i64, d: i64) -> Claim {
    Claim::Share { n: Some(n), d: Some(d) }
}

#[test]
fn a_part_without_items_gives_its_points_to_the_others() {
    // Services 40 and checks 40 only: 50,000 each. The checks by 1 : 3 → 12,500 and 37,500.
    let tiny = Tiny::default().service("s", Role::Decides).check("a", 1, YES_NO).check("b", 3, YES_NO);
    let score = scored(&tiny.catalogue(), &Tiny::blank().step("b", 1));
    let max = |id| score.item(id).unwrap().points.max;
    assert_eq!((max("s"), max("a"), max("b")), (50_000, 12_500, 37_500));
    assert_eq!(score.points.claimed, 37_500);
    // Not concerned by the only service: the checks get everything, 25,000 and 75,000.
    let tiny = Tiny::default().service("s", Role::None).check("a", 1, YES_NO).check("b", 3, YES_NO);
    let score = scored(&tiny.catalogue(), &Tiny::blank().step("b", 1));
    assert!(score.item("s").is_none());
    assert_eq!((score.points.max, score.points.claimed), (100_000, 75_000));
}

#[test]
fn with_no_part_left_there_is_no_score_and_no_band() {
    let score = scored(&Tiny::default().service("s", Role::None).catalogue(), &Tiny::blank());
    assert_eq!(score.points, Points::default());
    assert!(score.items.is_empty());
    assert_eq!((score.claimed_verdict, score.set_aside_share), (Verdict::TooEarly, 0));
}

#[test]
fn with_everything_not_applicable_there_is_no_score_and_all_weight_is_set_aside() {
    let catalogue = Tiny::default().check("a", 1, YES_NO).check("b", 3, MATURITY).catalogue();
    let assessment = Tiny::blank().not_applicable("a", "không có việc này").not_applicable("b", "không có việc này");
    let score = scored(&catalogue, &assessment);
    assert_eq!((score.points, score.set_aside.len()), (Points::default(), 2));
    // 40 × 4/4 of the weight of the checks, out of 40: no service, no indicator in this catalogue.
    assert_eq!(score.set_aside_share, 1000);
}

#[test]
fn unknown_and_unanswered_both_keep_their_points_and_differ_only_in_why() {
    let catalogue = Tiny::default().check("a", 1, YES_NO).check("b", 1, YES_NO).check("c", 2, YES_NO).catalogue();
    let score = scored(&catalogue, &Tiny::blank().step("a", 1).unknown("c"));
    // 100,000 by 1 : 1 : 2; only a is answered; b and c may still bring 75,000.
    assert_eq!(score.points, Points { max: 100_000, claimed: 25_000, evidenced: 0, reachable: 100_000 });
    assert_eq!(score.item("b").unwrap().standing, Standing::Open(Open::Unanswered));
    assert_eq!(score.item("c").unwrap().standing, Standing::Open(Open::Unknown));
    assert_eq!((score.answered, score.completeness()), (1, 333));
}

#[test]
fn not_applicable_without_a_reason_stays_open() {
    let catalogue = Tiny::default().check("a", 1, YES_NO).check("b", 1, YES_NO).catalogue();
    let open = scored(&catalogue, &Tiny::blank().step("a", 1).not_applicable("b", "  "));
    assert_eq!(open.item("b").unwrap().standing, Standing::Open(Open::ReasonMissing));
    assert_eq!((open.points.claimed, open.set_aside.len()), (50_000, 0));
    // With the reason it is out, and a has all the points.
    let out = scored(&catalogue, &Tiny::blank().step("a", 1).not_applicable("b", "không có bộ phận này"));
    assert_eq!((out.points.claimed, out.set_aside.len()), (100_000, 1));
}

#[test]
fn a_share_counts_against_its_target_and_never_beyond_it() {
    let answer = share_of(800, "out");
    assert_eq!(value(&answer, share(30, 100)), Standing::Valued(375)); // 30·10⁶ / (100·800)
    assert_eq!(value(&answer, share(1, 3)), Standing::Valued(416)); // 10⁶ / 2400 = 416.67, cut
    assert_eq!(value(&answer, share(80, 100)), Standing::Valued(1000));
    assert_eq!(value(&answer, share(100, 100)), Standing::Valued(1000));
    let largest = 1_000_000_000;
    assert_eq!(value(&answer, share(largest, largest)), Standing::Valued(1000));
}

#[test]
fn a_share_of_nothing_is_full_or_out_as_the_check_says() {
    assert_eq!(value(&share_of(1000, "full"), share(0, 0)), Standing::Valued(1000));
    assert_eq!(value(&share_of(1000, "out"), share(0, 0)), Standing::Out(Out::NothingToMeasure));
}

#[test]
fn a_part_beyond_its_whole_or_without_it_is_open() {
    for when_none in ["full", "out"] {
        let answer = share_of(1000, when_none);
        assert_eq!(value(&answer, share(5, 4)), Standing::Open(Open::Contradiction));
        assert_eq!(value(&answer, share(1, 0)), Standing::Open(Open::Contradiction));
        assert_eq!(value(&answer, Claim::Share { n: Some(4), d: None }), Standing::Open(Open::Unfinished));
        assert_eq!(value(&answer, Claim::Share { n: None, d: Some(4) }), Standing::Open(Open::Unfinished));
    }
}

#[test]
fn a_count_rises_to_its_target_and_fewer_falls_to_its_bound() {
    let count = [0, 3, 4, 9].map(|n| value(&at_least(4), Claim::Number(n)));
    assert_eq!(count, [0, 750, 1000, 1000].map(Standing::Valued));
    // 1000 − ⌊1000·1/3⌋ = 667: the cut is in favour of the unit.
    let fewer = [0, 1, 3, 1_000_000_000].map(|n| value(&fewer_than(3), Claim::Number(n)));
    assert_eq!(fewer, [1000, 667, 0, 0].map(Standing::Valued));
}

#[test]
fn a_date_is_on_time_late_or_not_done() {
    let answer = by_day("2025-05-30");
    assert_eq!(value(&answer, Claim::Done(day("2025-05-30"))), Standing::Valued(1000));
    assert_eq!(value(&answer, Claim::Done(day("2025-05-31"))), Standing::Valued(500));
    assert_eq!(value(&answer, Claim::NotDone), Standing::Valued(0));
}

#[test]
fn steps_have_the_values_of_the_ladder_and_others_are_no_answer() {
    let maturity = [0, 1, 2, 3, 4].map(|step| value(MATURITY, Claim::Step(step)));
    assert_eq!(maturity, [0, 250, 500, 750, 1000].map(Standing::Valued));
    assert_eq!([0, 1].map(|step| value(YES_NO, Claim::Step(step))), [0, 1000].map(Standing::Valued));
    assert_eq!(value(YES_NO, Claim::Step(2)), Standing::Open(Open::Unanswered));
    // The check's answer type changed since: asked again.
    assert_eq!(value(YES_NO, Claim::Number(1)), Standing::Open(Open::Unanswered));
}

#[test]
fn checks_of_weight_0_and_derived_checks_bring_nothing() {
    let derived = r#"{"kind":"derived","of":"level:4"}"#;
    let tiny = Tiny::default().service("s", Role::Decides).check("a", 1, YES_NO);
    let tiny = tiny.check("optional", 0, YES_NO).check("derived", 0, derived);
    let score = scored(&tiny.catalogue(), &Tiny::blank().step("a", 1).step("optional", 0).step("s", 4));
    assert_eq!((score.points.claimed, score.items.len()), (100_000, 2));
}
