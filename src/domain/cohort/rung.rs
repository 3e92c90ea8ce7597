//! An item as a ladder of few rungs, each worth more than the one below: what to teach next, and what to ask a room.
//!
//! Steps of the catalogue that are worth the same are one rung. Answers that are numbers get rungs at quarters of what is
//! asked for.

use crate::domain::answer::{Answer, Claim};
use crate::domain::catalogue::{Answering, Catalogue, Check, Ladder, Role, target_at};
use crate::domain::id::Id;
use crate::domain::text::Text;
use crate::domain::value::{Standing, of_check, of_share};
use chrono::NaiveDate;

/// One rung.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rung {
    /// What it is called.
    pub label: Label,
    /// When it holds, where the label does not say it.
    pub meaning: Option<Text>,
    /// Least value of an answer that stands on it, in per mille.
    pub value: u32,
}

/// What a rung is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// A step: its number on the ladder, its name.
    Step(usize, Text),
    /// No.
    No,
    /// Yes.
    Yes,
    /// Less than this.
    Under(Amount),
    /// This or more.
    From(Amount),
    /// This or less.
    AtMost(Amount),
    /// Not done.
    NotDone,
    /// Done after this day.
    After(NaiveDate),
    /// Done by this day.
    By(NaiveDate),
}

/// A number on a rung.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// Per mille.
    Share(u32),
    /// So many, scaled by 10^decimals, of what.
    Number(i64, u32, Text),
}

/// The rungs of an item on a day, the lowest first; of a service, for a role. None for an item that is not asked.
#[must_use]
pub fn rungs(catalogue: &Catalogue, item: &Id, role: Role, day: NaiveDate) -> Vec<Rung> {
    let service = || catalogue.service(item.as_str()).and_then(|_| catalogue.ladder(role, day)).map(of_ladder);
    let indicator = || catalogue.indicator(item.as_str()).map(|found| of_target(target_at(found.targets, day)));
    let check = catalogue.check(item.as_str()).map(|check| of_answer(catalogue, check, day));
    let mut rungs = check.or_else(service).or_else(indicator).unwrap_or_default();
    rungs.dedup_by_key(|rung| rung.value);
    rungs
}

fn of_ladder(ladder: &Ladder) -> Vec<Rung> {
    let steps = ladder.steps.iter().enumerate();
    let rung = |(number, step): (usize, &crate::domain::catalogue::Step)| Rung {
        label: Label::Step(number, step.name),
        meaning: Some(step.meaning),
        value: step.value,
    };
    steps.map(rung).collect()
}

fn of_answer(catalogue: &Catalogue, check: &Check, day: NaiveDate) -> Vec<Rung> {
    let worth = |claim| {
        let answer = Answer { claim: Some(claim), ..Answer::default() };
        if let Standing::Valued(value) = of_check(catalogue, check, Some(&answer), day) { value } else { 0 }
    };
    let bare = |label, value| Rung { label, meaning: None, value };
    let values = &catalogue.steps;
    match &check.answer {
        Answering::YesNo { yes, no } => {
            let rung =
                |label, step, text: &Text| Rung { meaning: Some(*text), ..bare(label, worth(Claim::Step(step))) };
            vec![rung(Label::No, 0, no), rung(Label::Yes, 1, yes)]
        }
        Answering::Maturity { steps } => {
            let worth = values.maturity.iter().zip(steps.iter()).enumerate();
            worth.map(|(number, (value, text))| bare(Label::Step(number, *text), *value)).collect()
        }
        Answering::Share { targets, .. } => of_target(target_at(targets, day)),
        Answering::Count { unit, decimals, target, .. } => {
            let amount = |n: u32| Amount::Number(n.into(), *decimals, *unit);
            let quarters = [1, 2, 3, 4].map(|quarter| target.saturating_mul(quarter).div_ceil(4));
            let above = quarters.map(|n| bare(Label::From(amount(n)), worth(Claim::Number(n.into()))));
            std::iter::once(bare(Label::Under(amount(quarters[0])), 0)).chain(above).collect()
        }
        Answering::Fewer { unit, decimals, zero_at, .. } => {
            let amount = |n: u32| Amount::Number(n.into(), *decimals, *unit);
            let below = [3, 2, 1, 0].map(|quarter| zero_at.saturating_mul(quarter) / 4);
            let below = below.map(|n| bare(Label::AtMost(amount(n)), worth(Claim::Number(n.into()))));
            std::iter::once(bare(Label::From(amount(*zero_at)), 0)).chain(below).collect()
        }
        Answering::Date { deadline } => vec![
            bare(Label::NotDone, values.not_done),
            bare(Label::After(*deadline), values.late),
            bare(Label::By(*deadline), values.on_time),
        ],
        Answering::Derived(_) => Vec::new(),
    }
}

/// Quarters of a target, raised to whole per cents.
fn of_target(target: u32) -> Vec<Rung> {
    let shares = [1, 2, 3].map(|quarter| (target * quarter).div_ceil(40) * 10);
    let first = shares[0].min(target);
    let bare = |label, value| Rung { label, meaning: None, value };
    let above = shares.into_iter().chain([target]).map(|share| {
        let standing = of_share(Some(share.min(target).into()), Some(1000), target, false);
        let value = if let Standing::Valued(value) = standing { value } else { 0 };
        bare(Label::From(Amount::Share(share.min(target))), value)
    });
    std::iter::once(bare(Label::Under(Amount::Share(first)), 0)).chain(above).collect()
}
