//! What holds for the score of any assessment, tried on the real catalogue.

use crate::score_properties_any::{UNITS, any_assessment, nothing};
use crate::support::{BUILTIN, Filling, blank, day, scored, unit};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;
use tu_soat_06::domain::answer::{Answer, Claim};
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::catalogue::{Answering, Catalogue, Column};
use tu_soat_06::domain::edit::{AnswerEdit, Edit};
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::indicator::counted_rows;
use tu_soat_06::domain::scope::Scope;
use tu_soat_06::domain::score::{Points, Score, TOTAL, Verdict, score, score_if};
use tu_soat_06::domain::value::Standing;

/// The same answer, one notch better; none where it is the best or of another kind.
fn better(claim: Claim) -> Option<Claim> {
    Some(match claim {
        Claim::Step(step) => Claim::Step(step + 1),
        Claim::Share { n: Some(n), d: Some(d) } if n < d => Claim::Share { n: Some(n + 1), d: Some(d) },
        Claim::Done(on) => Claim::Done(on.pred_opt()?),
        _ => return None,
    })
}

fn value(score: &Score, id: &str) -> Option<u32> {
    match score.item(id)?.standing {
        Standing::Valued(value) => Some(value),
        _ => None,
    }
}

fn sum<'s>(points: impl Iterator<Item = &'s Points>) -> Points {
    points.fold(Points::default(), |mut sum, points| {
        sum += *points;
        sum
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn evidenced_is_at_most_claimed_at_most_reachable_at_most_the_maximum(assessment in any_assessment()) {
        let score = scored(&BUILTIN, &assessment);
        let all = score.items.iter().map(|item| item.points).chain(score.parts.map(|part| part.points));
        for points in all.chain([score.points]) {
            let rising = points.evidenced <= points.claimed && points.claimed <= points.reachable;
            prop_assert!(rising && points.reachable <= points.max, "{points:?}");
        }
    }

    #[test]
    fn points_of_the_items_sum_to_every_total_and_maxima_to_100_000(assessment in any_assessment()) {
        let score = scored(&BUILTIN, &assessment);
        for part in score.parts {
            let own = score.items.iter().filter(|item| item.part == part.part);
            prop_assert_eq!(sum(own.map(|item| &item.points)), part.points);
        }
        prop_assert_eq!(sum(score.items.iter().map(|item| &item.points)), score.points);
        prop_assert_eq!(score.points.max, if score.items.is_empty() { 0 } else { TOTAL });
    }

    #[test]
    fn a_better_answer_never_lowers_the_score(assessment in any_assessment()) {
        let before = scored(&BUILTIN, &assessment);
        let scope = Scope::of(&BUILTIN, &assessment);
        for item in before.items.iter().filter(|item| item.is_answered()) {
            let Some(claim) = assessment.answer(item.id.as_str()).and_then(|answer| answer.claim) else { continue };
            let Some(claim) = better(claim) else { continue };
            let mut raised = assessment.clone();
            let answer = Answer { claim: Some(claim), ..assessment.answers.get(&item.id).unwrap().as_ref().clone() };
            raised.answers.insert(item.id.clone(), Arc::new(answer));
            let after = score(&scope, &raised);
            // Beyond the last step there is no answer: nothing to compare.
            let Some(value) = value(&after, item.id.as_str()) else { continue };
            prop_assert!(Standing::Valued(value) != item.standing || after.points == before.points);
            prop_assert!(after.points.claimed >= before.points.claimed, "{} to {claim:?}", item.id);
            prop_assert!(after.points.evidenced >= before.points.evidenced, "{} to {claim:?}", item.id);
        }
    }

    #[test]
    fn one_more_file_online_never_lowers_the_score(assessment in any_assessment()) {
        let before = scored(&BUILTIN, &assessment);
        for row in counted_rows(&Scope::of(&BUILTIN, &assessment), &assessment) {
            for part in [Column::Online, Column::OnTime, Column::EResult] {
                let cells = assessment.figures.row(row.as_ref());
                let cell = |column: Column| cells.and_then(|row| row.cell(column));
                let (Some(n), Some(d)) = (cell(part), part.whole().and_then(cell)) else { continue };
                if n < d {
                    let more = assessment.clone().does(&Edit::Figures(vec![(row.clone(), part, Some(n + 1))]));
                    prop_assert!(scored(&BUILTIN, &more).points.claimed >= before.points.claimed);
                }
            }
        }
    }

    #[test]
    fn not_applicable_is_as_if_the_catalogue_did_not_ask(assessment in any_assessment()) {
        let aside: BTreeSet<Id> = scored(&BUILTIN, &assessment).set_aside.into_iter().map(|entry| entry.item).collect();
        let checks: Vec<_> = BUILTIN.checks.iter().filter(|check| !aside.contains(&check.id)).cloned().collect();
        let without = Catalogue { checks: checks.leak(), ..BUILTIN.clone() };
        let (with, without) = (scored(&BUILTIN, &assessment), scored(&without, &assessment));
        prop_assert_eq!(&with.items, &without.items);
        prop_assert_eq!((with.points, with.parts, with.claimed_verdict), (without.points, without.parts, without.claimed_verdict));
    }

    #[test]
    fn the_order_of_answers_to_different_items_does_not_matter(
        assessment in any_assessment(),
        order in Just((0..BUILTIN.checks.len()).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let edit = |i: &usize| {
            let id = &BUILTIN.checks[*i].id;
            let answer = assessment.answer(id.as_str())?;
            Some(Edit::Answer(id.clone(), AnswerEdit::Claim(answer.claim)))
        };
        let start = blank(unit("xa", &[]), "2026-09-30");
        let straight = (0..order.len()).filter_map(|i| edit(&i)).fold(start.clone(), |paper, edit| paper.does(&edit));
        let shuffled = order.iter().filter_map(edit).fold(start, |paper, edit| paper.does(&edit));
        prop_assert!(straight.same_work(&shuffled));
        prop_assert_eq!(scored(&BUILTIN, &straight), scored(&BUILTIN, &shuffled));
    }

    #[test]
    fn closing_a_gap_in_thought_never_lowers_the_score(assessment in any_assessment(), which in any::<prop::sample::Index>()) {
        let before = scored(&BUILTIN, &assessment);
        prop_assume!(!before.items.is_empty());
        let item = which.get(&before.items);
        let after = score_if(&Scope::of(&BUILTIN, &assessment), &assessment, std::slice::from_ref(&item.id));
        prop_assert_eq!(after.points.claimed, before.points.claimed + item.gap());
    }
}

/// All answers of one kind: the best ones or the worst.
fn extreme(mut assessment: Assessment, best: bool) -> Assessment {
    let scope = Scope::of(&BUILTIN, &assessment);
    for scoped in &scope.services {
        let steps = scope.ladder(scoped.role).map_or(0, |ladder| ladder.steps.len());
        let step = if best { u8::try_from(steps).unwrap_or(1).saturating_sub(1) } else { 0 };
        assessment = assessment.step(scoped.service.id.as_str(), step);
    }
    for check in &scope.checks {
        let (all, none) = match &check.answer {
            Answering::YesNo { .. } => (Claim::Step(1), Claim::Step(0)),
            Answering::Maturity { .. } => (Claim::Step(4), Claim::Step(0)),
            Answering::Share { .. } => {
                (Claim::Share { n: Some(9), d: Some(9) }, Claim::Share { n: Some(0), d: Some(9) })
            }
            Answering::Count { target, .. } => (Claim::Number(i64::from(*target)), Claim::Number(0)),
            Answering::Fewer { zero_at, .. } => (Claim::Number(0), Claim::Number(i64::from(*zero_at))),
            Answering::Date { .. } => (Claim::Done(day("2022-01-01")), Claim::NotDone),
            Answering::Derived(_) => continue,
        };
        assessment = assessment.claims(check.id.as_str(), if best { all } else { none });
    }
    let part = if best { 9 } else { 0 };
    for row in counted_rows(&scope, &assessment) {
        assessment = assessment.row(row.as_ref().map(Id::as_str), &[9, part, 9, part, part, 9, part]);
    }
    assessment
}

#[test]
fn the_best_answers_to_everything_make_100_and_the_worst_0() {
    for which in UNITS {
        for (best, points, word) in [(true, TOTAL, "xuat-sac"), (false, 0, "yeu")] {
            let score = scored(&BUILTIN, &extreme(nothing(which), best));
            assert_eq!((score.points.claimed, score.completeness()), (points, 1000), "{which:?}");
            assert_eq!(score.claimed_verdict, Verdict::Band { band: Id::new(word), capped: false });
            assert_eq!(score.critical_failed.is_empty(), best, "{which:?}");
        }
    }
}
