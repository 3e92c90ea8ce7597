//! An answer and where it stands, in words.

use crate::domain::answer::Claim;
use crate::domain::catalogue::{Answering, Check};
use crate::domain::date::iso;
use crate::domain::derived::{Derived, derived};
use crate::domain::numeral::{fixed, percent};
use crate::domain::text::Text;
use crate::domain::value::{FULL, Standing};
use crate::office::Subject;
use crate::office::item::{Item, What};
use crate::office::wording::Wording;

/// What is claimed or computed; empty where nothing is.
pub(super) fn answer(subject: &Subject, wording: Wording, item: &Item) -> String {
    match (item.what, item.claim) {
        (What::Service(role), Some(Claim::Step(step))) => {
            let ladder = subject.scope.ladder(role);
            step_of(step, ladder.and_then(|ladder| ladder.steps.get(usize::from(step))).map(|step| step.name), wording)
        }
        (What::Check(check), _) if check.is_derived() => {
            let figure = computed(subject, check);
            figure.map(|figure| share(Some(figure.n), Some(figure.d), 0, wording)).unwrap_or_default()
        }
        (What::Check(check), Some(claim)) => of_check(check, claim, wording),
        (What::Indicator(_), Some(Claim::Share { n, d })) if d > Some(0) => share(n, d, 0, wording),
        _ => String::new(),
    }
}

fn of_check(check: &Check, claim: Claim, wording: Wording) -> String {
    let lang = wording.lang;
    match (&check.answer, claim) {
        (Answering::YesNo { .. }, Claim::Step(step)) => {
            wording.common.yes_no.get(usize::from(step)).copied().unwrap_or_default().to_owned()
        }
        (Answering::Maturity { steps }, Claim::Step(step)) => {
            step_of(step, steps.get(usize::from(step)).copied(), wording)
        }
        (Answering::Share { decimals, .. }, Claim::Share { n, d }) => share(n, d, *decimals, wording),
        (Answering::Count { decimals, unit, .. } | Answering::Fewer { decimals, unit, .. }, Claim::Number(n)) => {
            [&fixed(n, *decimals, lang), " ", unit.get(lang)].concat()
        }
        (Answering::Date { .. }, Claim::Done(day)) => iso(day),
        (Answering::Date { .. }, Claim::NotDone) => wording.checklist.item.not_done.to_owned(),
        // A claim of another kind, which is asked for again.
        _ => String::new(),
    }
}

/// Number and name of a step; nothing where the ladder has no such step.
fn step_of(step: u8, name: Option<Text>, wording: Wording) -> String {
    let said = |name: Text| (wording.checklist.item.step)(usize::from(step), name.get(wording.lang));
    name.map(said).unwrap_or_default()
}

/// n/d and the rate.
fn share(n: Option<i64>, d: Option<i64>, decimals: u32, wording: Wording) -> String {
    let number = |n: Option<i64>| n.map_or_else(|| "…".to_owned(), |n| fixed(n, decimals, wording.lang));
    let part = [number(n), number(d)].join("/");
    let rate = n.zip(d).filter(|(_, d)| *d > 0).map(|(n, d)| percent(n.saturating_mul(1000) / d, wording.lang));
    rate.map_or(part.clone(), |rate| [part, rate].join(" = "))
}

/// What the figures so far give for a check that is computed; none while there is nothing to measure.
fn computed(subject: &Subject, check: &Check) -> Option<Derived> {
    derived(check, &subject.scope, &subject.assessment).filter(|figure| figure.d > 0)
}

/// Met in full, in part, not at all, or why there is no value; of a check that is computed, whether it meets its target.
pub(super) fn state(subject: &Subject, wording: Wording, item: &Item) -> &'static str {
    let [full, partly, none] = wording.checklist.item.verdict;
    match (item.what, item.standing) {
        (What::Check(check), _) if check.is_derived() => {
            let [met, not_met, nothing] = wording.report.tables.met;
            let is_met = computed(subject, check).and_then(|figure| figure.is_met());
            is_met.map_or(nothing, |is_met| if is_met { met } else { not_met })
        }
        (_, Standing::Valued(FULL)) => full,
        (_, Standing::Valued(0)) => none,
        (_, Standing::Valued(_)) => partly,
        (_, Standing::Open(open)) => (wording.common.open)(open),
        (_, Standing::Out(out)) => (wording.checklist.item.out)(out),
    }
}
