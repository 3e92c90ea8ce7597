//! Answers, figures and plan out of dice.

use super::{Dice, day, extra};
use std::sync::Arc;
use tu_soat_06::domain::answer::{Answer, Cause, Claim, Evidence, Stance};
use tu_soat_06::domain::catalogue::{Answering, Catalogue, Role};
use tu_soat_06::domain::figures::{Figures, Row};
use tu_soat_06::domain::file::write_review;
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::json::Json;
use tu_soat_06::domain::map::Map;
use tu_soat_06::domain::plan::Action;
use tu_soat_06::domain::review::{Review, Verdict};

/// So many of a hundred items answered, and a few items that no catalogue knows.
pub fn answers(catalogue: &Catalogue, dice: &mut Dice, filled: u64) -> Map<Id, Arc<Answer>> {
    let services = catalogue.services.iter().map(|service| (&service.id, None));
    let checks = catalogue.checks.iter().map(|check| (&check.id, Some(&check.answer)));
    let mut answers = Map::default();
    for (item, answering) in services.chain(checks) {
        if dice.chance(filled) {
            answers.insert(item.clone(), Arc::new(answer(dice, answering)));
        }
    }
    for _ in 0..dice.below(3) {
        answers.insert(unknown_item(dice), Arc::new(answer(dice, None)));
    }
    answers
}

fn unknown_item(dice: &mut Dice) -> Id {
    Id::new(&format!("muc-moi-{}", dice.below(50)))
}

fn answer(dice: &mut Dice, answering: Option<&Answering>) -> Answer {
    Answer {
        stance: *dice.pick(&[
            Stance::Claimed,
            Stance::Claimed,
            Stance::Claimed,
            Stance::Unknown,
            Stance::NotApplicable,
        ]),
        claim: dice.chance(85).then(|| claim(dice, answering)),
        reason: dice.text(20),
        role: dice.chance(30).then(|| *dice.pick(&Role::ALL)),
        role_reason: dice.text(15),
        note: dice.text(60),
        cause: *dice.pick(&[None, None, Some(Cause::Subjective), Some(Cause::Objective)]),
        owner: dice.text(10),
        flag: dice.chance(10),
        evidence: (0..dice.below(3)).map(|_| evidence(dice)).collect(),
        rev: dice.rev(),
        extra: extra(dice),
    }
}

/// A claim of the right kind, now and then of any kind.
fn claim(dice: &mut Dice, answering: Option<&Answering>) -> Claim {
    let step = |dice: &mut Dice, n| Claim::Step(u8::try_from(dice.below(n)).unwrap_or(0));
    match answering.filter(|_| dice.chance(85)) {
        Some(Answering::YesNo { .. }) => step(dice, 2),
        Some(Answering::Maturity { .. }) => step(dice, 5),
        Some(Answering::Share { .. }) => share(dice),
        Some(Answering::Count { .. } | Answering::Fewer { .. }) => Claim::Number(dice.number()),
        Some(Answering::Date { .. }) => done(dice),
        Some(Answering::Derived(_)) | None => match dice.below(8) {
            0 => share(dice),
            1 => Claim::Number(dice.number()),
            2 => done(dice),
            3 => step(dice, 256),
            _ => step(dice, 7),
        },
    }
}

/// Either half may be missing, not both: that is no claim.
fn share(dice: &mut Dice) -> Claim {
    let (n, d) = (dice.number(), dice.number());
    match dice.below(10) {
        0 => Claim::Share { n: Some(n), d: None },
        1 => Claim::Share { n: None, d: Some(d) },
        2 => Claim::Share { n: Some(n), d: Some(d) },
        _ => Claim::Share { n: Some(n.min(d)), d: Some(n.max(d)) },
    }
}

fn done(dice: &mut Dice) -> Claim {
    if dice.chance(70) { Claim::Done(day(dice)) } else { Claim::NotDone }
}

fn evidence(dice: &mut Dice) -> Evidence {
    Evidence {
        title: dice.text(25),
        number: dice.text(8),
        date: dice.chance(60).then(|| day(dice)),
        page: dice.text(4),
        holder: dice.text(10),
        file: dice.text(10),
        sha256: if dice.chance(30) { dice.hex(64) } else { String::new() },
        extra: extra(dice),
    }
}

pub fn figures(catalogue: &Catalogue, dice: &mut Dice, filled: u64) -> Figures {
    let mut rows = Map::default();
    for service in catalogue.services {
        if dice.chance(filled) {
            rows.insert(service.id.clone(), Arc::new(row(dice)));
        }
    }
    if dice.chance(5) {
        rows.insert(unknown_item(dice), Arc::new(row(dice)));
    }
    Figures {
        totals_only: dice.chance(20),
        rows,
        totals: Arc::new(if dice.chance(30) { row(dice) } else { Row::default() }),
        system: dice.text(15),
        extracted_on: dice.chance(50).then(|| day(dice)),
        found: Map::default(),
    }
}

/// The block of an inspection: verdicts on some items, on what no catalogue knows, and on indicators.
pub fn review(catalogue: &Catalogue, dice: &mut Dice) -> Json {
    let indicators = catalogue.indicators.iter().filter(|_| dice.chance(50)).map(|indicator| indicator.id.clone());
    let indicators: Vec<Id> = indicators.collect();
    let mut rows: Map<Id, Verdict> = Map::default();
    for (item, answer) in answers(catalogue, dice, 30) {
        rows.insert(item, verdict(dice, Answer::clone(&answer)));
    }
    for item in indicators {
        let found = Answer { claim: Some(share(dice)), ..Answer::default() };
        rows.insert(item, verdict(dice, found));
    }
    write_review(&Review {
        who: dice.text(20),
        organ: dice.text(20),
        on: dice.chance(80).then(|| day(dice)),
        of_digest: dice.hex(64),
        rev: dice.rev(),
        rows,
        extra: extra(dice),
    })
}

fn verdict(dice: &mut Dice, answer: Answer) -> Verdict {
    let Answer { stance, claim, reason, role, role_reason, note, rev, extra, .. } = answer;
    let found = Answer { stance, claim, reason, role, role_reason, note, rev, extra, ..Answer::default() };
    Verdict { found, evidence_refused: dice.chance(20) }
}

fn row(dice: &mut Dice) -> Row {
    let cells = [(); 7].map(|()| dice.chance(85).then(|| dice.number()));
    Row { cells, rev: dice.rev(), extra: extra(dice) }
}

/// Plan rows with ids that need not be without holes.
pub fn actions(catalogue: &Catalogue, dice: &mut Dice) -> Vec<Action> {
    let mut id = 0;
    let mut plan = Vec::new();
    for _ in 0..dice.below(4) {
        id += 1 + dice.rev() % 3;
        let item = if dice.chance(90) { dice.pick(catalogue.checks).id.clone() } else { unknown_item(dice) };
        plan.push(action(dice, id, item));
    }
    plan
}

fn action(dice: &mut Dice, id: u32, item: Id) -> Action {
    Action {
        id,
        item,
        what: dice.text(30),
        who: dice.text(10),
        due: dice.chance(60).then(|| day(dice)),
        accountable: dice.text(10),
        product: dice.text(15),
        decider: dice.text(10),
        done_on: dice.chance(30).then(|| day(dice)),
        rev: dice.rev(),
        extra: extra(dice),
    }
}
