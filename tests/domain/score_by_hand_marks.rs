//! Assessments scored by hand: the three marks, bands, critical checks, what was set aside, ties.

use crate::support::*;
use tu_soat_06::domain::answer::Evidence;
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::catalogue::{Column, Role};
use tu_soat_06::domain::edit::AnswerEdit;
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::scope::Scope;
use tu_soat_06::domain::score::{Points, SetAsideHow, Verdict, score_if};

fn band(word: &str, capped: bool) -> Verdict {
    Verdict::Band { band: Id::new(word), capped }
}

/// `checks` alike, the first `yes` of them answered with yes.
fn alike(checks: usize, yes: usize) -> (Tiny, Assessment) {
    let names: Vec<String> = (0..checks).map(|i| format!("c{i:03}")).collect();
    let tiny = names.iter().fold(Tiny::default(), |tiny, name| tiny.check(name, 1, YES_NO));
    let filled = names.iter().take(yes).fold(Tiny::blank(), |assessment, name| assessment.step(name, 1));
    (tiny, filled)
}

#[test]
fn evidenced_stays_below_claimed_and_claimed_below_reachable() {
    let (tiny, _) = alike(4, 0);
    let assessment = Tiny::blank().step("c000", 1).evidenced("c000").step("c001", 1).step("c002", 0);
    // 25,000 each: c000 met with a paper, c001 met without, c002 not met, c003 open.
    let expected = Points { max: 100_000, claimed: 50_000, evidenced: 25_000, reachable: 75_000 };
    assert_eq!(scored(&tiny.catalogue(), &assessment).points, expected);
    // A title alone is no evidence; a paper for what is not met supports nothing.
    let title = Evidence { title: "Kế hoạch".into(), ..Evidence::default() };
    let assessment = assessment.answers("c001", AnswerEdit::Evidence(vec![title])).evidenced("c002");
    assert_eq!(scored(&tiny.catalogue(), &assessment).points, expected);
}

#[test]
fn spare_thousandths_go_to_the_first_ids_whatever_the_order_in_the_file() {
    let catalogue = Tiny::default().check("c", 1, YES_NO).check("a", 1, YES_NO).check("b", 1, YES_NO).catalogue();
    let score = scored(&catalogue, &Tiny::blank());
    // 100,000 by 1 : 1 : 1 → 33,333 each and one spare.
    let max: Vec<_> = score.items.iter().map(|item| (item.id.as_str(), item.points.max)).collect();
    assert_eq!(max, [("c", 33_333), ("a", 33_334), ("b", 33_333)]);
}

#[test]
fn a_band_begins_at_its_thousandth() {
    // a 33,334, b 33,333, c 33,333 as above; one of them at 700 ‰, the others full.
    let shares = |low: &str| {
        let n = |id: &str| if id == low { 700 } else { 1000 };
        let answer = share_of(1000, "out");
        let catalogue = ["a", "b", "c"].iter().fold(Tiny::default(), |tiny, id| tiny.check(id, 1, &answer)).catalogue();
        let filled = ["a", "b", "c"].iter().fold(Tiny::blank(), |paper, id| paper.share(id, n(id), 1000));
        let score = scored(&catalogue, &filled);
        (score.points.claimed, score.claimed_verdict)
    };
    // ⌊33,334 × 0.7⌋ = 23,333, with 66,666: 89,999. ⌊33,333 × 0.7⌋ = 23,333, with 66,667: 90,000.
    assert_eq!(shares("a"), (89_999, band("tot", false)));
    assert_eq!(shares("b"), (90_000, band("xuat-sac", false)));
}

#[test]
fn the_twenty_third_service_brings_the_first_word() {
    let names: Vec<String> = (1..=25).map(|i| format!("s{i:02}")).collect();
    let tiny = names.iter().fold(Tiny::default(), |tiny, name| tiny.service(name, Role::Decides));
    // 25 alike: 4,000 each. 22 without paper = 88,000, but 22/25 = 880 ‰ answered is too early.
    let filled = names.iter().take(22).fold(Tiny::blank(), |paper, name| paper.step(name, 4));
    let score = scored(&tiny.catalogue(), &filled);
    assert_eq!((score.points.claimed, score.completeness()), (88_000, 880));
    assert_eq!(score.claimed_verdict, Verdict::TooEarly);
    // The 23rd, not offered at all: still 88,000, 920 ‰ answered.
    let score = scored(&tiny.catalogue(), &filled.step("s23", 0));
    assert_eq!((score.points.claimed, score.claimed_verdict), (88_000, band("tot", false)));
    assert_eq!(score.evidenced_verdict, band("yeu", false));
}

#[test]
fn below_nine_tenths_answered_there_is_no_band() {
    // 170 of 189 = 899.47 ‰, cut to 899; 171 of 190 = 900 ‰.
    for (checks, yes, complete, verdict) in
        [(189, 170, 899, Verdict::TooEarly), (190, 171, 900, band("xuat-sac", false))]
    {
        let (tiny, filled) = alike(checks, yes);
        let score = scored(&tiny.catalogue(), &filled);
        assert_eq!((score.completeness(), score.claimed_verdict), (complete, verdict));
    }
}

#[test]
fn an_open_critical_check_caps_the_word_and_not_the_points() {
    let (tiny, filled) = alike(9, 9);
    let catalogue = tiny.critical("z", 1, YES_NO).catalogue();
    // Ten alike: 10,000 each; nine met, the critical one open: 90,000 and 900 ‰.
    let score = scored(&catalogue, &filled);
    assert_eq!((score.points.claimed, score.completeness()), (90_000, 900));
    assert_eq!(score.claimed_verdict, band("trung-binh", true));
    assert_eq!(score.critical_failed, ids(&["z"]));
    // A word that is no better than the cap stays: nothing is evidenced.
    assert_eq!(score.evidenced_verdict, band("yeu", false));
    // Set aside with a reason it is out of scope, and cannot fail.
    let score = scored(&catalogue, &filled.not_applicable("z", "không có nơi tiếp nhận"));
    assert_eq!((score.claimed_verdict, score.critical_failed.len()), (band("xuat-sac", false), 0));
    assert!(score.set_aside.first().unwrap().critical);
}

#[test]
fn a_critical_check_fails_below_half() {
    let (tiny, filled) = alike(9, 9);
    let catalogue = tiny.critical("z", 1, &share_of(1000, "out")).catalogue();
    for (n, verdict) in [(499, band("trung-binh", true)), (500, band("xuat-sac", false))] {
        // 90,000 + 10,000 × 0.499 or 0.500: the points do not know of the cap.
        let score = scored(&catalogue, &filled.clone().share("z", n, 1000));
        assert_eq!(score.points.claimed, 90_000 + 10 * u32::try_from(n).unwrap());
        assert_eq!(score.claimed_verdict, verdict);
    }
}

#[test]
fn what_is_set_aside_is_listed_critical_first_with_its_share_of_the_weight() {
    let catalogue = Tiny::default()
        .service("decided", Role::Decides)
        .service("received", Role::Receives)
        .check("a", 2, YES_NO)
        .critical("b", 3, YES_NO)
        .check("c", 1, YES_NO)
        .indicator("i", Column::Online, Column::Received, 1000)
        .catalogue();
    let filled = Tiny::blank()
        .role("decided", Role::Guides, "tỉnh giải quyết")
        .not_applicable("a", "không phát sinh")
        .not_applicable("b", "không có nơi tiếp nhận")
        .role("received", Role::None, "");
    let score = scored(&catalogue, &filled);
    let listed: Vec<_> = score.set_aside.iter().map(|entry| (entry.item.as_str(), entry.reason.as_str())).collect();
    let expected = [("b", "không có nơi tiếp nhận"), ("decided", "tỉnh giải quyết"), ("a", "không phát sinh")];
    assert_eq!(listed, expected);
    let lowered = SetAsideHow::RoleLowered { from: Role::Decides, to: Role::Guides };
    assert_eq!(score.set_aside.get(1).unwrap().how, lowered);
    // Services: 4 → 1 of a weight of 4 + 2: 40 × 3/6 = 20. Checks: 2 + 3 of 6: 40 × 5/6 = 33.333.
    // Of 40 + 40 + 20: 533 ‰. The other role has no reason yet and is not set aside.
    assert_eq!(score.set_aside_share, 533);
}

#[test]
fn what_if_closes_gaps_and_open_items_but_brings_nothing_back_into_scope() {
    let (tiny, _) = alike(4, 0);
    let catalogue = tiny.catalogue();
    let filled = Tiny::blank().step("c000", 1).step("c001", 0).not_applicable("c003", "không có");
    let score = score_if(&Scope::of(&catalogue, &filled), &filled, &ids(&["c001", "c003"]));
    // Three in scope: 33,334 · 33,333 · 33,333; the first two full, the third open.
    assert_eq!((score.points.claimed, score.points.evidenced, score.items.len()), (66_667, 33_333, 3));
}
