//! Answers: what is claimed for each item, in the catalogue's order. A claim that does not suit its item, because the
//! check's answer type changed since, counts for nothing and stays behind.

use super::mark;
use crate::domain::answer::{Answer, Claim, Evidence, Stance};
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::{Answering, Catalogue, Role};
use crate::domain::id::Id;
use crate::domain::link::bits::{Tape, day, figure, flag, place};
use crate::domain::map::Map;
use crate::domain::output::MARK;
use chrono::NaiveDate;
use std::sync::Arc;

/// Bits of a step: no ladder has more than eight.
const STEP_BITS: u32 = 3;

/// All answers; a day is near the last of the period.
pub(super) fn answers(
    tape: &mut dyn Tape,
    catalogue: &Catalogue,
    a: &Assessment,
    last: NaiveDate,
) -> Option<Map<Id, Arc<Answer>>> {
    let services = catalogue.services.iter().map(|service| (&service.id, None));
    let asked = catalogue.checks.iter().filter(|check| !check.is_derived());
    let checks = asked.map(|check| (&check.id, Some(&check.answer)));
    let mut read = Map::default();
    for (item, answering) in services.chain(checks) {
        let old = a.answers.get(item).map(|answer| (**answer).clone()).unwrap_or_default();
        let is_answered = old.stance != Stance::Claimed || old.claim.is_some() || old.role.is_some();
        if flag(tape, is_answered || old.is_evidenced())? {
            let answer = answer(tape, &old, answering, last)?;
            if answer != Answer::default() {
                read.insert(item.clone(), Arc::new(answer)); // a claim that no longer suits its item stays behind
            }
        }
    }
    Some(read)
}

/// The answer to a check, or to a service where there is nothing on how it is answered.
fn answer(tape: &mut dyn Tape, old: &Answer, answering: Option<&Answering>, last: NaiveDate) -> Option<Answer> {
    let (stance, reason) = stance(tape, old)?;
    let (role, role_reason) = if answering.is_none() { role(tape, old)? } else { (None, String::new()) };
    let claim = match answering {
        Some(Answering::YesNo { .. }) => step(tape, old.claim, 1)?,
        None | Some(Answering::Maturity { .. }) => step(tape, old.claim, STEP_BITS)?,
        Some(Answering::Share { .. }) => share(tape, old.claim)?,
        Some(Answering::Count { .. } | Answering::Fewer { .. }) => count(tape, old.claim)?,
        Some(Answering::Date { .. }) => done(tape, old.claim, last)?,
        Some(Answering::Derived(_)) => None,
    };
    let paper = || Evidence { title: MARK.to_owned(), number: MARK.to_owned(), ..Evidence::default() };
    let evidence = if flag(tape, old.is_evidenced())? { vec![paper()] } else { Vec::new() };
    Some(Answer { stance, claim, reason, role, role_reason, evidence, ..Answer::default() })
}

fn stance(tape: &mut dyn Tape, old: &Answer) -> Option<(Stance, String)> {
    Some(if flag(tape, old.stance == Stance::Claimed)? {
        (Stance::Claimed, String::new())
    } else if flag(tape, old.stance == Stance::Unknown)? {
        (Stance::Unknown, String::new())
    } else {
        (Stance::NotApplicable, mark(tape, &old.reason)?)
    })
}

fn role(tape: &mut dyn Tape, old: &Answer) -> Option<(Option<Role>, String)> {
    let at = old.role.and_then(|role| Role::ALL.iter().position(|known| *known == role));
    let role = place(tape, at, Role::ALL.len())?.and_then(|at| Role::ALL.get(at).copied());
    let reason = if role.is_some() { mark(tape, &old.role_reason)? } else { String::new() };
    Some((role, reason))
}

fn step(tape: &mut dyn Tape, claim: Option<Claim>, width: u32) -> Option<Option<Claim>> {
    let step = match claim {
        Some(Claim::Step(step)) if u32::from(step) < 1 << width => Some(step),
        _ => None,
    };
    if !flag(tape, step.is_some())? {
        return Some(None);
    }
    let step = tape.bits(step.map(u64::from).unwrap_or_default(), width)?;
    Some(Some(Claim::Step(u8::try_from(step).ok()?)))
}

fn share(tape: &mut dyn Tape, claim: Option<Claim>) -> Option<Option<Claim>> {
    let (n, d) = match claim {
        Some(Claim::Share { n, d }) => (n, d),
        _ => (None, None),
    };
    let d = figure(tape, d, None)?;
    let n = figure(tape, n, d)?;
    Some((n.is_some() || d.is_some()).then_some(Claim::Share { n, d }))
}

fn count(tape: &mut dyn Tape, claim: Option<Claim>) -> Option<Option<Claim>> {
    let n = match claim {
        Some(Claim::Number(n)) => Some(n),
        _ => None,
    };
    Some(figure(tape, n, None)?.map(Claim::Number))
}

fn done(tape: &mut dyn Tape, claim: Option<Claim>, last: NaiveDate) -> Option<Option<Claim>> {
    let on = match claim {
        Some(Claim::Done(on)) => Some(on),
        _ => None,
    };
    Some(if flag(tape, on.is_some())? {
        Some(Claim::Done(day(tape, on.unwrap_or(last), last)?))
    } else {
        flag(tape, claim == Some(Claim::NotDone))?.then_some(Claim::NotDone)
    })
}
