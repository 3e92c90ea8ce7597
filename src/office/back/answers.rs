//! Cells of the services and of the checks, as edits.

use super::reading::Reading;
use super::typed::{choice, clears, day, number, role, step, text};
use crate::domain::answer::{Answer, Cause, Claim, Stance};
use crate::domain::catalogue::{Answering, Check, Ladder, Role};
use crate::domain::edit::{AnswerEdit, Edit};
use crate::domain::id::Id;
use crate::domain::scope::ScopedService;
use crate::domain::text::Text;
use crate::office::workbook::keys;
use crate::office::workbook::value::Value;
use crate::words::workbook::CellTrouble;

/// What a cell of an item's row asks for.
pub(super) fn edits(reading: &Reading, item: &Id, column: &str, value: &Value) -> Result<Vec<Edit>, CellTrouble> {
    let scope = &reading.subject.scope;
    let (service, check) = (scope.service(item.as_str()), scope.check(item.as_str()));
    let one = match (column, service, check) {
        (keys::ROLE, Some(scoped), _) => AnswerEdit::Role { role: role(value)?, default: scoped.role },
        (keys::ROLE_REASON, Some(_), _) => AnswerEdit::RoleReason(text(value)?),
        (keys::ANSWER | keys::WHOLE, ..) => return claim_edits(reading, item, column, value),
        (keys::STANCE, ..) => AnswerEdit::Stance(stance(value, check.is_some())?),
        (keys::REASON, _, Some(_)) => AnswerEdit::Reason(text(value)?),
        (keys::NOTE, ..) => AnswerEdit::Note(text(value)?),
        (keys::CAUSE, ..) => AnswerEdit::Cause(cause(value)?),
        (keys::OWNER, ..) => AnswerEdit::Owner(text(value)?),
        _ => return Err(CellTrouble::ReadOnly),
    };
    Ok(vec![Edit::Answer(item.clone(), one)])
}

/// An answer makes the item answered, as in the app; one taken back leaves it not known or not applicable, if it was.
fn claim_edits(reading: &Reading, item: &Id, column: &str, value: &Value) -> Result<Vec<Edit>, CellTrouble> {
    let scope = &reading.subject.scope;
    let answer = reading.assessment.answer(item.as_str()).cloned().unwrap_or_default();
    let claim = match (scope.service(item.as_str()), scope.check(item.as_str())) {
        (Some(scoped), _) => level(reading, &scoped, &answer, value)?,
        (_, Some(check)) => check_claim(check, &answer, column, value)?,
        _ => return Err(CellTrouble::ReadOnly),
    };
    let change = |change| Edit::Answer(item.clone(), change);
    let stance = (claim.is_none()).then(|| change(AnswerEdit::Stance(answer.stance)));
    Ok([change(AnswerEdit::Claim(claim))].into_iter().chain(stance).collect())
}

fn level(
    reading: &Reading,
    scoped: &ScopedService,
    answer: &Answer,
    value: &Value,
) -> Result<Option<Claim>, CellTrouble> {
    if clears(value) {
        return Ok(None);
    }
    let own = answer.role.unwrap_or(scoped.role);
    let catalogue = reading.subject.catalogue;
    // Names of a step may differ by date; a template is filled in for any period.
    let of_role = |role: Role| catalogue.ladders.iter().filter(move |ladder| ladder.roles.contains(&role));
    let named = |role: Role| of_role(role).find_map(|ladder| step(value, &names(ladder)));
    let exists =
        |step: &u8| reading.subject.scope.ladder(own).is_some_and(|ladder| usize::from(*step) < ladder.steps.len());
    match named(own).filter(exists) {
        Some(step) => Ok(Some(Claim::Step(step))),
        None if Role::ALL.into_iter().any(|role| named(role).is_some()) => Err(CellTrouble::OtherRole),
        None => Err(CellTrouble::NotListed),
    }
}

fn names(ladder: &Ladder) -> Vec<Text> {
    ladder.steps.iter().map(|step| step.name).collect()
}

fn check_claim(check: &Check, answer: &Answer, column: &str, value: &Value) -> Result<Option<Claim>, CellTrouble> {
    match &check.answer {
        Answering::YesNo { .. } => {
            let place = choice(value, &|words| words.common.yes_no.to_vec())?;
            Ok(place.and_then(|step| u8::try_from(step).ok()).map(Claim::Step))
        }
        Answering::Maturity { .. } if clears(value) => Ok(None),
        Answering::Maturity { steps } => {
            step(value, steps).map(|step| Some(Claim::Step(step))).ok_or(CellTrouble::NotListed)
        }
        Answering::Share { .. } => {
            let (n, d) = if let Some(Claim::Share { n, d }) = answer.claim { (n, d) } else { (None, None) };
            let typed = number(value)?;
            let (n, d) = if column == keys::WHOLE { (n, typed) } else { (typed, d) };
            Ok(Some(Claim::Share { n, d }).filter(|_| n.is_some() || d.is_some()))
        }
        Answering::Count { .. } | Answering::Fewer { .. } => Ok(number(value)?.map(Claim::Number)),
        Answering::Date { .. } => match choice(value, &|words| vec![words.checklist.item.not_done]) {
            Ok(Some(_)) => Ok(Some(Claim::NotDone)),
            _ => Ok(day(value)?.map(Claim::Done)),
        },
        Answering::Derived(_) => Err(CellTrouble::ReadOnly),
    }
}

/// Not known; of a check, not applicable too. Cleared: the answer counts again.
fn stance(value: &Value, is_check: bool) -> Result<Stance, CellTrouble> {
    let place = choice(value, &|words| {
        let [unknown, not_applicable, _] = words.checklist.item.toggles;
        vec![unknown, not_applicable]
    })?;
    match place {
        None => Ok(Stance::Claimed),
        Some(0) => Ok(Stance::Unknown),
        Some(_) if is_check => Ok(Stance::NotApplicable),
        Some(_) => Err(CellTrouble::NotListed),
    }
}

fn cause(value: &Value) -> Result<Option<Cause>, CellTrouble> {
    let place = choice(value, &|words| words.report.gaps.causes.to_vec())?;
    Ok(match place {
        Some(1) => Some(Cause::Subjective),
        Some(2) => Some(Cause::Objective),
        _ => None,
    })
}
