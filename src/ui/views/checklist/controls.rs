//! The control of a card, by the kind of answer.

mod derived;
mod figure;
mod service;
mod steps;

use super::card::{Card, Subject};
use crate::domain::catalogue::Answering;
use derived::DerivedLine;
use figure::{Day, Number, Share};
use leptos::prelude::*;
use service::ServiceControl;
use steps::{Maturity, YesNo};

/// Picks the control.
#[component]
pub fn Control(card: Card) -> impl IntoView {
    match card.subject {
        Subject::Service(scoped) => view! { <ServiceControl card scoped /> }.into_any(),
        Subject::Check(check) => match &check.answer {
            Answering::YesNo { yes, no } => view! { <YesNo card yes no /> }.into_any(),
            Answering::Maturity { steps } => view! { <Maturity card steps /> }.into_any(),
            Answering::Share { .. } => view! { <Share card answer=&check.answer /> }.into_any(),
            Answering::Count { .. } | Answering::Fewer { .. } => {
                view! { <Number card answer=&check.answer /> }.into_any()
            }
            Answering::Date { deadline } => view! { <Day card deadline=*deadline /> }.into_any(),
            Answering::Derived(from) => view! { <DerivedLine card check from /> }.into_any(),
        },
    }
}
