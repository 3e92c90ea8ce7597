//! An answer in the words of its options: one sentence for the checklist and for all that leaves the app.

use super::checklist::Checklist;
use super::common::Common;
use crate::domain::answer::Claim;
use crate::domain::catalogue::{Answering, Check, Ladder};
use crate::domain::date::shown;
use crate::domain::numeral::{fixed, percent};
use crate::domain::text::Lang;

/// What is claimed of a check; none where the claim does not suit it.
#[must_use]
pub fn of_check(check: &Check, claim: Claim, common: &Common, checklist: &Checklist, lang: Lang) -> Option<String> {
    Some(match (&check.answer, claim) {
        (Answering::YesNo { .. }, Claim::Step(n)) => (*common.yes_no.get(usize::from(n))?).to_owned(),
        (Answering::Maturity { steps }, Claim::Step(n)) => {
            (checklist.item.step)(usize::from(n), steps.get(usize::from(n))?.get(lang))
        }
        (Answering::Share { decimals, .. }, Claim::Share { n, d }) => share(n, d, *decimals, lang),
        (Answering::Count { decimals, unit, .. } | Answering::Fewer { decimals, unit, .. }, Claim::Number(n)) => {
            [&fixed(n, *decimals, lang), " ", unit.get(lang)].concat()
        }
        (Answering::Date { .. }, Claim::Done(day)) => shown(day),
        (Answering::Date { .. }, Claim::NotDone) => checklist.item.not_done.to_owned(),
        _ => return None,
    })
}

/// The level that is claimed of a service: number and name; none where the ladder has no such step.
#[must_use]
pub fn of_service(ladder: Option<&Ladder>, claim: Claim, checklist: &Checklist, lang: Lang) -> Option<String> {
    let Claim::Step(n) = claim else { return None };
    let step = ladder?.steps.get(usize::from(n))?;
    Some((checklist.item.step)(usize::from(n), step.name.get(lang)))
}

/// n/d and the rate: `21/24 = 87,5%`. What is not typed yet is dots.
#[must_use]
pub fn share(n: Option<i64>, d: Option<i64>, decimals: u32, lang: Lang) -> String {
    let number = |n: Option<i64>| n.map_or_else(|| "…".to_owned(), |n| fixed(n, decimals, lang));
    let part = [number(n), number(d)].join("/");
    let rate = n.zip(d).and_then(|(n, d)| rate(n, d, lang));
    rate.map_or(part.clone(), |rate| [part, rate].join(" = "))
}

/// n of d in per cent; none of nothing.
#[must_use]
pub fn rate(n: i64, d: i64, lang: Lang) -> Option<String> {
    (d > 0).then(|| percent(n.saturating_mul(1000) / d, lang))
}
