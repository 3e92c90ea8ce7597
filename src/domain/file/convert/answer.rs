//! Answers and evidence, both ways.

use crate::domain::answer::{Answer, Cause, Claim, Evidence, Stance};
use crate::domain::catalogue::Role;
use crate::domain::file::record::Number;
use crate::domain::file::v1;
use crate::domain::id::Id;
use crate::domain::map::Map;
use std::sync::Arc;

pub(super) fn rows(answers: &Map<Id, Arc<Answer>>) -> Vec<v1::Answer> {
    answers.iter().map(|(item, answer)| row(item, answer)).collect()
}

pub(super) fn answers(rows: Vec<v1::Answer>) -> Map<Id, Arc<Answer>> {
    rows.into_iter().map(|row| (row.item.clone(), Arc::new(answer(row)))).collect()
}

pub(in crate::domain::file) fn row(item: &Id, answer: &Answer) -> v1::Answer {
    let row = v1::Answer {
        item: item.clone(),
        role: answer.role.map(role_word),
        role_reason: answer.role_reason.clone(),
        reason: answer.reason.clone(),
        note: answer.note.clone(),
        cause: answer.cause.map(|cause| match cause {
            Cause::Subjective => v1::Cause::Subjective,
            Cause::Objective => v1::Cause::Objective,
        }),
        owner: answer.owner.clone(),
        flag: answer.flag,
        evidence: answer.evidence.iter().map(evidence_row).collect(),
        rev: answer.rev,
        extra: answer.extra.clone(),
        ..v1::Answer::default()
    };
    with_claim(row, answer)
}

/// A share without any number is no claim.
fn with_claim(mut row: v1::Answer, answer: &Answer) -> v1::Answer {
    let claim = answer.claim.filter(|claim| *claim != Claim::Share { n: None, d: None });
    row.state = match answer.stance {
        Stance::Claimed if claim.is_some() => v1::State::Answered,
        Stance::Claimed => v1::State::Open,
        Stance::Unknown => v1::State::Unknown,
        Stance::NotApplicable => v1::State::NotApplicable,
    };
    match claim {
        Some(Claim::Step(step)) => row.step = Some(step),
        Some(Claim::Share { n, d }) => (row.n, row.d) = (n.map(Number), d.map(Number)),
        Some(Claim::Number(n)) => row.number = Some(Number(n)),
        Some(Claim::Done(day)) => (row.done, row.date) = (Some(true), Some(day)),
        Some(Claim::NotDone) => row.done = Some(false),
        None => {}
    }
    row
}

pub(in crate::domain::file) fn answer(row: v1::Answer) -> Answer {
    Answer {
        stance: match row.state {
            v1::State::Open | v1::State::Answered => Stance::Claimed,
            v1::State::Unknown => Stance::Unknown,
            v1::State::NotApplicable => Stance::NotApplicable,
        },
        claim: claim(&row),
        reason: row.reason,
        role: row.role.map(role),
        role_reason: row.role_reason,
        note: row.note,
        cause: row.cause.map(|cause| match cause {
            v1::Cause::Subjective => Cause::Subjective,
            v1::Cause::Objective => Cause::Objective,
        }),
        owner: row.owner,
        flag: row.flag,
        evidence: row.evidence.into_iter().map(evidence).collect(),
        rev: row.rev,
        extra: row.extra,
    }
}

/// The rules of the schema let one claim stand at most.
fn claim(row: &v1::Answer) -> Option<Claim> {
    let number = |n: Option<Number>| n.map(|n| n.0);
    let share = Claim::Share { n: number(row.n), d: number(row.d) };
    let done = match (row.done, row.date) {
        (Some(true), Some(day)) => Some(Claim::Done(day)),
        (Some(false), _) => Some(Claim::NotDone),
        _ => None,
    };
    let share = (row.n.is_some() || row.d.is_some()).then_some(share);
    row.step.map(Claim::Step).or(share).or(number(row.number).map(Claim::Number)).or(done)
}

fn role_word(role: Role) -> v1::Role {
    match role {
        Role::None => v1::Role::None,
        Role::Guides => v1::Role::Guides,
        Role::Receives => v1::Role::Receives,
        Role::Decides => v1::Role::Decides,
    }
}

fn role(word: v1::Role) -> Role {
    match word {
        v1::Role::None => Role::None,
        v1::Role::Guides => Role::Guides,
        v1::Role::Receives => Role::Receives,
        v1::Role::Decides => Role::Decides,
    }
}

fn evidence_row(evidence: &Evidence) -> v1::Evidence {
    v1::Evidence {
        title: evidence.title.clone(),
        number: evidence.number.clone(),
        date: evidence.date,
        page: evidence.page.clone(),
        holder: evidence.holder.clone(),
        file: evidence.file.clone(),
        sha256: evidence.sha256.clone(),
        extra: evidence.extra.clone(),
    }
}

fn evidence(row: v1::Evidence) -> Evidence {
    Evidence {
        title: row.title,
        number: row.number,
        date: row.date,
        page: row.page,
        holder: row.holder,
        file: row.file,
        sha256: row.sha256,
        extra: row.extra,
    }
}
