//! Every change a user can make, and its effect. The vocabulary of undo and of the tests.
//!
//! Knows no clock: the time of a change is handed in.

mod compose;

use super::answer::{Answer, Cause, Claim, Evidence, MAX_NUMBER, Stance};
use super::assessment::{Assessment, Status};
use super::catalogue::{Column, Role};
use super::figures::Figures;
use super::id::Id;
use super::plan::Action;
use super::text::clean;
use super::unit::{Names, Period, Unit};
use chrono::NaiveDate;
use std::sync::Arc;

/// A change of one answer.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerEdit {
    /// Claims a value, or takes the claim back.
    Claim(Option<Claim>),
    /// How it stands.
    Stance(Stance),
    /// Why it does not apply.
    Reason(String),
    /// Role in a service, and the default it is measured against. A role of another ladder drops the step.
    Role {
        /// The role; none = back to the unconfirmed default.
        role: Option<Role>,
        /// The default role of the unit.
        default: Role,
    },
    /// Why the role is lower.
    RoleReason(String),
    /// Note.
    Note(String),
    /// Cause.
    Cause(Option<Cause>),
    /// Colleague.
    Owner(String),
    /// Flag.
    Flag(bool),
    /// Evidence rows; empty ones are dropped.
    Evidence(Vec<Evidence>),
}

/// A cell of the figures table: service (none = totals row), column, value (none = blank).
pub type Cell = (Option<Id>, Column, Option<i64>);

/// A change of the assessment.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Unit, period, restriction to documents, persons: set together on one screen.
    Head {
        /// Unit.
        unit: Unit,
        /// Period.
        period: Period,
        /// Documents.
        documents: Option<Vec<Id>>,
        /// Persons.
        names: Names,
    },
    /// One answer.
    Answer(Id, AnswerEdit),
    /// The same claim for several items at once.
    Fill(Vec<(Id, Claim)>),
    /// Cells of the figures table.
    Figures(Vec<Cell>),
    /// Totals row instead of services.
    TotalsOnly(bool),
    /// Source system and day of extraction.
    FiguresSource(String, Option<NaiveDate>),
    /// A new plan row for an item.
    AddAction(Id),
    /// A plan row, found by its id.
    SetAction(Action),
    /// Removes a plan row.
    RemoveAction(u32),
    /// Declares it final.
    Close {
        /// Who.
        by: String,
        /// The day.
        on: NaiveDate,
    },
    /// Makes it a draft again.
    Reopen,
}

/// Why an edit was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The assessment is final.
    Final,
    /// A number below 0 or above [`MAX_NUMBER`].
    NumberOutOfRange,
    /// The period ends before it begins.
    PeriodReversed,
}

impl Assessment {
    /// The assessment after an edit; `None` when the edit changes nothing.
    ///
    /// # Errors
    /// When the edit is refused; nothing changes then.
    pub fn after(&self, edit: &Edit, now: &str) -> Result<Option<Self>, Refused> {
        check(self, edit)?;
        let mut next = self.clone();
        next.rev += 1;
        now.clone_into(&mut next.changed);
        apply(&mut next, edit);
        Ok((!next.same_work(self)).then_some(next))
    }
}

fn check(assessment: &Assessment, edit: &Edit) -> Result<(), Refused> {
    let in_range = |n: &i64| (0..=MAX_NUMBER).contains(n);
    let claim_fits = |claim: &Claim| match claim {
        Claim::Share { n, d } => n.iter().chain(d).all(in_range),
        Claim::Number(n) => in_range(n),
        Claim::Step(_) | Claim::Done(_) | Claim::NotDone => true,
    };
    let fits = match edit {
        Edit::Answer(_, AnswerEdit::Claim(Some(claim))) => claim_fits(claim),
        Edit::Fill(claims) => claims.iter().all(|(_, claim)| claim_fits(claim)),
        Edit::Figures(cells) => cells.iter().all(|(_, _, value)| value.iter().all(in_range)),
        _ => true,
    };
    match edit {
        _ if assessment.is_final() && *edit != Edit::Reopen => Err(Refused::Final),
        Edit::Head { period, .. } if !period.is_valid() => Err(Refused::PeriodReversed),
        _ if !fits => Err(Refused::NumberOutOfRange),
        _ => Ok(()),
    }
}

fn apply(next: &mut Assessment, edit: &Edit) {
    match edit {
        Edit::Head { unit, period, documents, names } => set_head(next, unit, *period, documents.as_ref(), names),
        Edit::Answer(item, change) => change_answer(next, item, &|answer| apply_answer(answer, change)),
        Edit::Fill(claims) => {
            for (item, claim) in claims {
                change_answer(next, item, &|answer| set_claim(answer, Some(*claim)));
            }
        }
        Edit::Figures(cells) => set_cells(next, cells),
        Edit::TotalsOnly(on) => figures(next).totals_only = *on,
        Edit::FiguresSource(system, on) => {
            let figures = figures(next);
            (figures.system, figures.extracted_on) = (clean(system), *on);
        }
        Edit::AddAction(item) => add_action(next, item),
        Edit::SetAction(action) => set_action(next, action),
        Edit::RemoveAction(id) => Arc::make_mut(&mut next.plan).retain(|action| action.id != *id),
        Edit::Close { by, on } => next.status = Status::Final { by: clean(by), on: *on },
        Edit::Reopen => next.status = Status::Draft,
    }
}

fn set_head(next: &mut Assessment, unit: &Unit, period: Period, documents: Option<&Vec<Id>>, names: &Names) {
    let unit = Unit { name: clean(&unit.name), code: clean(&unit.code), place: clean(&unit.place), ..unit.clone() };
    let names = Names { filled_by: clean(&names.filled_by), head: clean(&names.head), extra: names.extra.clone() };
    (next.unit, next.period, next.names) = (Arc::new(unit), period, Arc::new(names));
    next.documents = documents.map(|ids| Arc::new(ids.clone()));
}

fn change_answer(next: &mut Assessment, item: &Id, change: &dyn Fn(&mut Answer)) {
    let rev = next.rev;
    let old = next.answers.get(item).map(|answer| (**answer).clone()).unwrap_or_default();
    let mut new = old.clone();
    change(&mut new);
    if new != old {
        next.answers.insert(item.clone(), Arc::new(Answer { rev, ..new }));
    }
}

fn apply_answer(answer: &mut Answer, change: &AnswerEdit) {
    match change {
        AnswerEdit::Claim(claim) => set_claim(answer, *claim),
        AnswerEdit::Stance(stance) => answer.stance = *stance,
        AnswerEdit::Reason(text) => answer.reason = clean(text),
        AnswerEdit::Role { role, default } => set_role(answer, *role, *default),
        AnswerEdit::RoleReason(text) => answer.role_reason = clean(text),
        AnswerEdit::Note(text) => answer.note = clean(text),
        AnswerEdit::Cause(cause) => answer.cause = *cause,
        AnswerEdit::Owner(text) => answer.owner = clean(text),
        AnswerEdit::Flag(flag) => answer.flag = *flag,
        AnswerEdit::Evidence(rows) => {
            answer.evidence = rows.iter().map(Evidence::cleaned).filter(|row| !row.is_empty()).collect();
        }
    }
}

fn set_claim(answer: &mut Answer, claim: Option<Claim>) {
    answer.claim = claim.filter(|claim| *claim != Claim::Share { n: None, d: None });
    answer.stance = Stance::Claimed;
}

/// "Guides" has its own three steps: moving in or out of it drops the step.
fn set_role(answer: &mut Answer, role: Option<Role>, default: Role) {
    let guides = |role: Option<Role>| role.unwrap_or(default) == Role::Guides;
    if guides(role) != guides(answer.role) {
        answer.claim = None;
    }
    answer.role = role;
}

fn figures(next: &mut Assessment) -> &mut Figures {
    Arc::make_mut(&mut next.figures)
}

fn set_cells(next: &mut Assessment, cells: &[Cell]) {
    let rev = next.rev;
    for (service, column, value) in cells {
        let mut row = next.figures.row(service.as_ref()).cloned().unwrap_or_default();
        if row.cell(*column) != *value {
            row.set(*column, *value);
            row.rev = rev;
            figures(next).put(service.as_ref(), row);
        }
    }
    figures(next).rows.retain(|_, row| !row.is_blank() || !row.extra.is_empty());
}

fn add_action(next: &mut Assessment, item: &Id) {
    let id = next.plan.iter().map(|action| action.id).max().unwrap_or(0) + 1;
    let action = Action { id, item: item.clone(), rev: next.rev, ..Action::default() };
    Arc::make_mut(&mut next.plan).push(action);
}

fn set_action(next: &mut Assessment, action: &Action) {
    let new = Action { rev: next.rev, ..action.cleaned() };
    for row in Arc::make_mut(&mut next.plan) {
        if row.id == new.id && !row.same_as(&new) {
            *row = new.clone();
        }
    }
}
