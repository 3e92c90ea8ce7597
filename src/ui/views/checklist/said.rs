//! An answer in the words of its options: last period's answer, and where an answer is told in one line.

use super::card::{Card, Subject};
use crate::domain::answer::{Answer, Claim, Stance};
use crate::domain::catalogue::{Check, Role};
use crate::domain::value::{Open, Out};
use crate::words::answer;
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
    if role == Role::None {
        return (words.common.role)(role).to_owned();
    }
    let ladder = card.session.catalogue().ladder(role, day);
    let level = claim.and_then(|claim| answer::of_service(ladder, claim, &words.checklist, words.lang));
    level.unwrap_or_else(|| (words.common.open)(Open::Unanswered).to_owned())
}

fn of_check(card: Card, check: &Check, claim: Claim) -> String {
    let words = card.words;
    let said = answer::of_check(check, claim, &words.common, &words.checklist, words.lang);
    said.unwrap_or_else(|| (words.common.open)(Open::Unanswered).to_owned())
}
