//! An answer in the words of its options, as the checklist says it.

use super::source::Source;
use crate::domain::answer::Claim;
use crate::domain::catalogue::{Answering, Check};
use crate::domain::date::shown;
use crate::domain::indicator::reading;
use crate::domain::numeral::fixed;
use crate::domain::score::ItemScore;
use crate::domain::value::{Open, Standing};
use crate::words::paper::joined;

/// What the unit answered to an item of the score; why it is open, where it is.
pub(super) fn said(source: &Source, item: &ItemScore) -> String {
    if let Standing::Open(why) = item.standing {
        return (source.common.open)(why).to_owned();
    }
    let (scope, id) = (&source.subject.scope, item.id.as_str());
    let claim = source.subject.assessment.answer(id).and_then(|answer| answer.claim);
    let service = scope.service(id).map(|scoped| {
        let role = scope.role(&scoped, &source.subject.assessment);
        let step = claim.and_then(|claim| step(claim, scope.ladder(role)?.steps));
        let level = step.map(|(n, step)| (source.checklist.item.step)(n, source.text(step.name)));
        joined(&[(source.common.role)(role), &level.unwrap_or_default()], ": ")
    });
    let check = || scope.check(id).zip(claim).map(|(check, claim)| of_check(source, check, claim));
    service.or_else(check).or_else(|| of_indicator(source, id)).unwrap_or_default()
}

/// The step a claim names.
fn step<T>(claim: Claim, steps: &[T]) -> Option<(usize, &T)> {
    let Claim::Step(step) = claim else { return None };
    let n = usize::from(step);
    Some((n, steps.get(n)?))
}

fn of_check(source: &Source, check: &Check, claim: Claim) -> String {
    let lang = source.subject.lang;
    match (&check.answer, claim) {
        (Answering::YesNo { .. }, claim) => {
            step(claim, &source.common.yes_no).map(|(_, word)| (*word).to_owned()).unwrap_or_default()
        }
        (Answering::Maturity { steps }, claim) => {
            let level = step(claim, steps).map(|(n, text)| (source.checklist.item.step)(n, source.text(*text)));
            level.unwrap_or_default()
        }
        (Answering::Share { decimals, .. }, Claim::Share { n, d }) => {
            let [n, d] = [n, d].map(Option::unwrap_or_default);
            let part = [fixed(n, *decimals, lang), fixed(d, *decimals, lang)].join("/");
            let share = (d > 0).then(|| source.percent(n.saturating_mul(1000) / d));
            joined(&[&part, &share.unwrap_or_default()], " = ")
        }
        (Answering::Count { decimals, unit, .. } | Answering::Fewer { decimals, unit, .. }, Claim::Number(n)) => {
            [&fixed(n, *decimals, lang), " ", source.text(*unit)].concat()
        }
        (Answering::Date { .. }, Claim::Done(day)) => shown(day),
        (Answering::Date { .. }, Claim::NotDone) => source.checklist.item.not_done.to_owned(),
        _ => (source.common.open)(Open::Unanswered).to_owned(),
    }
}

fn of_indicator(source: &Source, id: &str) -> Option<String> {
    let indicator = source.subject.catalogue.indicator(id)?;
    let read = reading(indicator, &source.subject.scope, &source.subject.assessment);
    Some(source.rate(read.n, read.d).join(" = "))
}
