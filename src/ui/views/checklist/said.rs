//! An answer in the words of its options: last period's answer, and where an answer is told in one line.

use super::card::{Card, Subject};
use crate::domain::answer::{Answer, Claim, Stance};
use crate::domain::catalogue::{Answering, Check, Role};
use crate::domain::date::shown;
use crate::domain::numeral::{fixed, percent};
use crate::domain::value::{Open, Out};
use chrono::NaiveDate;

/// The answer given for a period that ended on `day`.
#[must_use]
pub fn said(card: Card, answer: &Answer, day: NaiveDate) -> String {
    let words = card.words;
    let not_applicable = (words.checklist.item.out)(Out::NotApplicable);
    match (answer.stance, answer.claim) {
        (Stance::Unknown, _) => (words.common.open)(Open::Unknown).to_owned(),
        (Stance::NotApplicable, _) if answer.reason.is_empty() => not_applicable.to_owned(),
        (Stance::NotApplicable, _) => [not_applicable, " – ", &answer.reason].concat(),
        (Stance::Claimed, claim) => match (card.subject, claim) {
            (Subject::Service(scoped), claim) => of_service(card, answer.role.unwrap_or(scoped.role), claim, day),
            (Subject::Check(check), Some(claim)) => of_check(card, check, claim),
            (Subject::Check(_), None) => (words.common.open)(Open::Unanswered).to_owned(),
        },
    }
}

fn of_service(card: Card, role: Role, claim: Option<Claim>, day: NaiveDate) -> String {
    let words = card.words;
    let ladder = card.session.catalogue().ladder(role, day);
    let step = match claim {
        Some(Claim::Step(step)) => ladder.and_then(|ladder| Some((step, ladder.steps.get(usize::from(step))?))),
        _ => None,
    };
    match step {
        _ if role == Role::None => (words.common.role)(role).to_owned(),
        Some((n, step)) => (words.checklist.item.step)(usize::from(n), card.text(&step.name)),
        None => (words.common.open)(Open::Unanswered).to_owned(),
    }
}

fn of_check(card: Card, check: &Check, claim: Claim) -> String {
    let lang = card.words.lang;
    match (&check.answer, claim) {
        (Answering::YesNo { .. }, Claim::Step(step)) => {
            card.words.common.yes_no.get(usize::from(step)).copied().unwrap_or_default().to_owned()
        }
        (Answering::Maturity { steps }, Claim::Step(step)) => {
            let text = steps.get(usize::from(step)).map(|text| card.text(text)).unwrap_or_default();
            (card.words.checklist.item.step)(usize::from(step), text)
        }
        (Answering::Share { decimals, .. }, Claim::Share { n, d }) => {
            let number = |n: Option<i64>| n.map_or_else(|| "…".to_owned(), |n| fixed(n, *decimals, lang));
            let share = n.zip(d).filter(|(_, d)| *d > 0).map(|(n, d)| percent(n * 1000 / d, lang));
            let part = [number(n), number(d)].join("/");
            share.map_or(part.clone(), |share| [part, share].join(" = "))
        }
        (Answering::Count { decimals, unit, .. } | Answering::Fewer { decimals, unit, .. }, Claim::Number(n)) => {
            [&fixed(n, *decimals, lang), " ", card.text(unit)].concat()
        }
        (Answering::Date { .. }, Claim::Done(day)) => shown(day),
        (Answering::Date { .. }, Claim::NotDone) => card.words.checklist.item.not_done.to_owned(),
        _ => (card.words.common.open)(Open::Unanswered).to_owned(),
    }
}
