//! The sheet of the services: one row each. Its lists and words are those of the checks too.

use super::book::{Cell, Column, Row, Sheet};
use super::value::{Kind, Value};
use super::{Book, Making, Words, keys};
use crate::domain::answer::{Answer, Cause, Claim, Stance};
use crate::domain::catalogue::{Ladder, Role};
use crate::domain::scope::ScopedService;
use crate::domain::text::Lang;

/// A step of a ladder, as it stands in lists.
#[must_use]
pub fn step_words(words: &Words, step: usize, name: &str) -> String {
    (words.checklist.item.step)(step, name)
}

/// The 25 services.
pub(super) fn sheet(making: &Making, book: &mut Book) -> Sheet {
    let (own, item) = (making.words.own, &making.words.checklist.item);
    let papers = &making.words.behind.papers;
    let columns = vec![
        Column::new(keys::NUMBER, own.number, 5),
        Column::new(keys::LABEL, making.words.figures.service, 38),
        Column::new(keys::GROUP, own.group, 16),
        Column::new(keys::DEFAULT_ROLE, own.default_role, 12),
        Column::new(keys::ROLE, item.role, 13),
        Column::new(keys::ROLE_REASON, item.role_reason, 18),
        Column::new(keys::ANSWER, item.level, 24),
        Column::new(keys::STANCE, item.toggles[0], 9),
        Column::new(keys::NOTE, papers.note, 24),
        Column::new(keys::CAUSE, own.cause, 11),
        Column::new(keys::OWNER, making.words.behind.colleague, 14),
    ];
    let lists = Lists::new(making, book);
    let rows = making.subject.scope.services.iter().map(|scoped| service(making, scoped, &lists)).collect();
    making.sheet(keys::SERVICES, columns, rows)
}

/// Lists that every row of a sheet shares.
pub(super) struct Lists {
    roles: Kind,
    levels: Kind,
    unknown: Kind,
    pub stances: Kind,
    pub causes: Kind,
    pub yes_no: Kind,
}

impl Lists {
    pub(super) fn new(making: &Making, book: &mut Book) -> Self {
        let words = &making.words;
        let clear = words.own.clear;
        let [unknown, not_applicable, _] = words.checklist.item.toggles;
        let [_, subjective, objective] = words.behind.papers.causes;
        let [no, yes] = words.common.yes_no;
        let mut list =
            |entries: &[&str]| book.list(entries.iter().chain(&[clear]).map(|entry| (*entry).to_owned()).collect());
        Self {
            roles: list(&Role::ALL.map(words.common.role)),
            unknown: list(&[unknown]),
            stances: list(&[unknown, not_applicable]),
            causes: list(&[subjective, objective]),
            yes_no: list(&[yes, no]),
            levels: book.list(levels(making)),
        }
    }
}

/// The levels of both ladders: the role may still be changed in the workbook.
fn levels(making: &Making) -> Vec<String> {
    let ladders = [Role::Decides, Role::Guides].map(|role| making.subject.scope.ladder(role));
    let steps = ladders.into_iter().flatten().flat_map(|ladder| ladder.steps.iter().enumerate());
    let named = steps.map(|(n, step)| step_words(&making.words, n, step.name.get(making.lang())));
    named.chain([making.words.own.clear.to_owned()]).collect()
}

fn service(making: &Making, scoped: &ScopedService, lists: &Lists) -> Row {
    let (words, service) = (&making.words, scoped.service);
    let answer = making.answer(service.id.as_str());
    let role = answer.role.unwrap_or(scoped.role);
    let [police, others] = words.checklist.services;
    let (group, role_word) = (if service.police { police } else { others }, words.common.role);
    // Where the unit has no part, the step of the role it had is kept.
    let ladder = making.subject.scope.ladder(role).or_else(|| making.subject.scope.ladder(Role::Decides));
    let cells = vec![
        Cell::shown(Value::Number(i64::from(service.number), 0), Kind::Number(0)),
        Cell::said(service.shown_name().get(making.lang())),
        Cell::said(group),
        Cell::said(role_word(scoped.role)),
        Cell::input(answer.role.map_or(Value::Blank, |role| Value::text(role_word(role))), lists.roles),
        Cell::typed(&answer.role_reason),
        Cell::input(level(words, making.lang(), ladder, answer.claim), lists.levels),
        Cell::input(stance(words, answer.stance), lists.unknown),
        Cell::typed(&answer.note),
        Cell::input(cause(words, answer.cause), lists.causes),
        Cell::typed(&answer.owner),
    ];
    Row::new(service.id.as_str(), cells)
}

fn level(words: &Words, lang: Lang, ladder: Option<&Ladder>, claim: Option<Claim>) -> Value {
    let Some(Claim::Step(step)) = claim else { return Value::Blank };
    let known = ladder.and_then(|ladder| ladder.steps.get(usize::from(step)));
    known.map_or(Value::Blank, |known| Value::text(&step_words(words, usize::from(step), known.name.get(lang))))
}

pub(super) fn stance(words: &Words, stance: Stance) -> Value {
    let [unknown, not_applicable, _] = words.checklist.item.toggles;
    match stance {
        Stance::Claimed => Value::Blank,
        Stance::Unknown => Value::text(unknown),
        Stance::NotApplicable => Value::text(not_applicable),
    }
}

pub(super) fn cause(words: &Words, cause: Option<Cause>) -> Value {
    let [_, subjective, objective] = words.behind.papers.causes;
    match cause {
        None => Value::Blank,
        Some(Cause::Subjective) => Value::text(subjective),
        Some(Cause::Objective) => Value::text(objective),
    }
}

impl Making<'_> {
    /// The answer to an item, or an empty one.
    pub(super) fn answer(&self, item: &str) -> Answer {
        self.subject.assessment.answer(item).cloned().unwrap_or_default()
    }
}
