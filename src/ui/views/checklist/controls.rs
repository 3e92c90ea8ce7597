//! The control of a card, by the kind of answer.

mod derived;
mod figure;
mod service;
mod steps;

use super::card::{Card, Subject};
use crate::dom::View;
use crate::domain::catalogue::Answering;
use derived::derived_line;
use figure::{day, number, share};
use service::service;
use steps::{maturity, yes_no};

/// Picks the control.
#[must_use]
pub fn control(card: Card) -> View {
    let check = match card.subject {
        Subject::Service(scoped) => return service(card, scoped),
        Subject::Check(check) => check,
    };
    match &check.answer {
        Answering::YesNo { yes, no } => yes_no(card, yes, no).into(),
        Answering::Maturity { steps } => maturity(card, steps).into(),
        Answering::Share { .. } => share(card, &check.answer),
        Answering::Count { .. } | Answering::Fewer { .. } => number(card, &check.answer),
        Answering::Date { deadline } => day(card, *deadline),
        Answering::Derived(from) => derived_line(card, check, from).into(),
    }
}
