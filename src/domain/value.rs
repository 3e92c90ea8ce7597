//! How far an answer reaches, 0–1000 (design §5), and why an item may have no value.

use super::answer::{Answer, Claim, Stance};
use super::catalogue::{Answering, Catalogue, Check, Ladder, target_at};
use chrono::NaiveDate;

/// Full marks, per mille.
pub const FULL: u32 = 1000;

/// Why an item is open. Open items keep their points and are not "answered".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// Nothing claimed yet.
    Unanswered,
    /// Chưa biết.
    Unknown,
    /// A reason is missing: not applicable, or a lowered role.
    ReasonMissing,
    /// Only half of it is typed.
    Unfinished,
    /// A part larger than its whole.
    Contradiction,
}

/// Why an item is out of the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Out {
    /// The unit has no part in the service.
    NotConcerned,
    /// Set aside with a reason.
    NotApplicable,
    /// The whole is 0: nothing to measure.
    NothingToMeasure,
}

/// Where an item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Answered; value per mille.
    Valued(u32),
    /// To be answered.
    Open(Open),
    /// Not counted.
    Out(Out),
}

/// Standing of a service whose role is settled.
#[must_use]
pub fn of_level(ladder: Option<&Ladder>, answer: Option<&Answer>) -> Standing {
    let Some(answer) = answer else { return Standing::Open(Open::Unanswered) };
    if answer.stance == Stance::Unknown {
        return Standing::Open(Open::Unknown);
    }
    let step = match answer.claim {
        Some(Claim::Step(step)) => ladder.and_then(|ladder| ladder.steps.get(usize::from(step))),
        _ => None,
    };
    step.map_or(Standing::Open(Open::Unanswered), |step| Standing::Valued(step.value))
}

/// Standing of a check that is asked.
#[must_use]
pub fn of_check(catalogue: &Catalogue, check: &Check, answer: Option<&Answer>, day: NaiveDate) -> Standing {
    let Some(answer) = answer else { return Standing::Open(Open::Unanswered) };
    match (answer.stance, answer.claim) {
        (Stance::Unknown, _) => Standing::Open(Open::Unknown),
        (Stance::NotApplicable, _) if answer.reason.is_empty() => Standing::Open(Open::ReasonMissing),
        (Stance::NotApplicable, _) => Standing::Out(Out::NotApplicable),
        (Stance::Claimed, None) => Standing::Open(Open::Unanswered),
        (Stance::Claimed, Some(claim)) => of_claim(catalogue, &check.answer, claim, day),
    }
}

fn of_claim(catalogue: &Catalogue, answering: &Answering, claim: Claim, day: NaiveDate) -> Standing {
    let steps = &catalogue.steps;
    match (answering, claim) {
        (Answering::YesNo { .. }, Claim::Step(step)) => of_step(steps.yes_no, step),
        (Answering::Maturity { .. }, Claim::Step(step)) => of_step(steps.maturity, step),
        (Answering::Share { targets, none_is_full, .. }, Claim::Share { n, d }) => {
            of_share(n, d, target_at(targets, day), *none_is_full)
        }
        (Answering::Count { target, .. }, Claim::Number(n)) => Standing::Valued(ratio(n, i64::from(*target))),
        (Answering::Fewer { zero_at, .. }, Claim::Number(n)) => Standing::Valued(fewer(n, i64::from(*zero_at))),
        (Answering::Date { deadline }, Claim::Done(on)) => {
            Standing::Valued(if on <= *deadline { steps.on_time } else { steps.late })
        }
        (Answering::Date { .. }, Claim::NotDone) => Standing::Valued(steps.not_done),
        // A claim of another kind: the check's answer type changed since; ask again.
        _ => Standing::Open(Open::Unanswered),
    }
}

fn of_step(values: &[u32], step: u8) -> Standing {
    values.get(usize::from(step)).map_or(Standing::Open(Open::Unanswered), |value| Standing::Valued(*value))
}

/// Part of a whole against a target (per mille): min(1000, ⌊n·10⁶ / (d·target)⌋).
#[must_use]
pub fn of_share(n: Option<i64>, d: Option<i64>, target: u32, none_is_full: bool) -> Standing {
    match (n, d) {
        (Some(n), Some(d)) if n > d => Standing::Open(Open::Contradiction),
        (_, Some(0)) if none_is_full => Standing::Valued(FULL),
        (_, Some(0)) => Standing::Out(Out::NothingToMeasure),
        (Some(n), Some(d)) => Standing::Valued(ratio(n * 1000, d * i64::from(target))),
        _ => Standing::Open(Open::Unfinished),
    }
}

/// min(1000, ⌊1000·n / of⌋); `of` is at least 1.
fn ratio(n: i64, of: i64) -> u32 {
    let value = n.max(0).saturating_mul(1000) / of.max(1);
    u32::try_from(value).unwrap_or(FULL).min(FULL)
}

/// max(0, 1000 − ⌊1000·n / zero_at⌋).
fn fewer(n: i64, zero_at: i64) -> u32 {
    FULL - ratio(n, zero_at)
}
