//! Answers of a fictitious unit: what it claims, and what stands beside it.

use super::desk::{Desk, after};
use super::papers::papers;
use super::tables::{NOTES, SET_ASIDE, WHOLES};
use crate::domain::answer::{Answer, Cause, Claim, Stance};
use crate::domain::catalogue::{Answering, Check, Role, target_at};
use crate::domain::id::Id;
use crate::domain::map::Map;
use crate::domain::scope::ScopedService;
use crate::domain::text::Text;
use std::sync::Arc;

/// All answers, in the order in which they were given.
pub fn answers(desk: &Desk, rev: &mut u32) -> Map<Id, Arc<Answer>> {
    let concerned = desk.scope.services.iter().filter(|scoped| scoped.role != Role::None);
    let services = concerned.map(|scoped| (&scoped.service.id, service(desk, scoped)));
    let checks = desk.scope.checks.iter().map(|check| (&check.id, check_answer(desk, check)));
    let all: Vec<(&Id, Option<Answer>)> = services.chain(checks).filter(|(_, answer)| answer.is_some()).collect();
    let mut answers = Map::default();
    let count = all.len();
    for (at, (id, full)) in all.into_iter().enumerate() {
        let place = i64::try_from(at * 1000 / count).unwrap_or(0);
        let given = if desk.is_open(id.as_str(), place) { unknown(desk, id) } else { full };
        if let Some(answer) = given {
            *rev += 1 + u32::try_from(answer.evidence.len()).unwrap_or(0);
            answers.insert(id.clone(), Arc::new(Answer { rev: *rev, ..answer }));
        }
    }
    answers
}

/// Of what is open, some is said to be unknown.
fn unknown(desk: &Desk, item: &Id) -> Option<Answer> {
    let says_so = desk.unit.filled > 900 && desk.dice(item.as_str()).chance(500);
    says_so.then(|| Answer { stance: Stance::Unknown, ..Answer::default() })
}

fn service(desk: &Desk, scoped: &ScopedService) -> Option<Answer> {
    let item = scoped.service.id.as_str();
    let (role, reason) = desk.role(scoped);
    let steps = desk.scope.ladder(role)?.steps.len();
    let answer = Answer {
        role: (!reason.is_empty() || desk.dice("roles").chance(750)).then_some(role),
        role_reason: reason.to_owned(),
        claim: Some(Claim::Step(level(desk.reach(item), steps))),
        ..Answer::default()
    };
    Some(with_rest(desk, item, scoped.service.evidence, answer))
}

/// The step of a ladder; the upper ones of the long ladder are rare.
pub fn level(reach: i64, steps: usize) -> u8 {
    const LONG: [i64; 6] = [60, 160, 320, 600, 830, 960];
    let long = || LONG.iter().filter(|bound| **bound <= reach).count();
    let step = if steps > LONG.len() { long() } else { share_of(reach, steps) };
    u8::try_from(step).unwrap_or(0)
}

/// The step of so many even ones.
fn share_of(reach: i64, steps: usize) -> usize {
    let step = usize::try_from(reach).unwrap_or(0) * steps / 1000;
    step.min(steps.saturating_sub(1))
}

fn check_answer(desk: &Desk, check: &Check) -> Option<Answer> {
    let item = check.id.as_str();
    let aside = SET_ASIDE.iter().find(|(known, _)| *known == item);
    if let Some((_, reason)) = aside.filter(|_| desk.unit.dice(item, 1000).chance(170)) {
        return Some(Answer { stance: Stance::NotApplicable, reason: (*reason).to_owned(), ..Answer::default() });
    }
    let answer = Answer { claim: Some(claim(desk, check)?), ..Answer::default() };
    Some(with_rest(desk, item, check.evidence, answer))
}

fn claim(desk: &Desk, check: &Check) -> Option<Claim> {
    let reach = desk.reach(check.id.as_str());
    let done = (reach + reach / 5).min(1000);
    let part = |whole: i64| (whole * done + 500) / 1000;
    Some(match &check.answer {
        Answering::YesNo { .. } => Claim::Step(u8::from(reach >= 450)),
        Answering::Maturity { steps } => Claim::Step(level(reach, steps.len())),
        Answering::Share { targets, .. } => {
            let whole = whole(desk, check.id.as_str());
            // Where less is asked for, less is done.
            let asked = i64::from(1000 + target_at(targets, desk.scope.day)) / 2;
            Claim::Share { n: Some(part(whole * asked / 1000)), d: Some(whole) }
        }
        Answering::Count { target, .. } => Claim::Number(part(i64::from(*target) * 5 / 4)),
        Answering::Fewer { zero_at, .. } => {
            Claim::Number((i64::from(*zero_at) * (1000 - reach - reach / 4).max(0) + 500) / 1000)
        }
        Answering::Date { deadline } if reach >= 500 => Claim::Done(after(*deadline, -reach / 50)),
        Answering::Date { .. } => Claim::NotDone,
        Answering::Derived(_) => return None,
    })
}

/// The whole of a share; checks that count the same things have the same one.
fn whole(desk: &Desk, item: &str) -> i64 {
    let shared = WHOLES.iter().find(|(_, _, items)| items.contains(&item));
    let Some((least, most, items)) = shared else { return desk.unit.dice(item, 1000).between(20, 180) };
    let whole = desk.unit.dice(items.first().unwrap_or(&item), 1000).between(*least, *most);
    let are_files = *least >= 900;
    if are_files { desk.files(whole) } else { whole }
}

/// Papers, who answers it, why it is behind.
fn with_rest(desk: &Desk, item: &str, wanted: &[Text], answer: Answer) -> Answer {
    let dice = &mut desk.dice(item);
    let is_gap = desk.reach(item) < 620;
    let cause = if dice.chance(600) { Cause::Objective } else { Cause::Subjective };
    Answer {
        evidence: papers(desk, item, wanted),
        owner: if dice.chance(550) { desk.unit.colleague(dice) } else { String::new() },
        cause: (is_gap && dice.chance(450)).then_some(cause),
        note: if is_gap && dice.chance(180) { dice.pick(&NOTES).to_owned() } else { String::new() },
        flag: is_gap && dice.chance(60),
        ..answer
    }
}
