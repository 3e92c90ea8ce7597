//! The sheet of the services: one row each. Its lists and words are those of the checks too.

use super::book::{Cell, Column, Row, Sheet};
use super::value::{Kind, Value};
use super::{Book, Making, Words, keys, verdicts};
use crate::domain::answer::{Answer, Stance};
use crate::domain::catalogue::Role;
use crate::domain::scope::ScopedService;
use crate::words::answer::of_service;

/// The 25 services.
pub(super) fn sheet(making: &Making, book: &mut Book) -> Sheet {
    let (own, item) = (making.words().workbook, &making.words().checklist.item);
    let papers = &making.words().behind.papers;
    let mut columns = vec![
        Column::new(keys::NUMBER, own.number, 5),
        Column::new(keys::LABEL, making.words().figures.service, 38),
        Column::new(keys::GROUP, own.group, 16),
        Column::new(keys::DEFAULT_ROLE, own.default_role, 12),
        Column::new(keys::ROLE, item.role, 13),
        Column::new(keys::ROLE_REASON, item.role_reason, 18),
        Column::new(keys::ANSWER, item.level, 24),
        Column::new(keys::STANCE, item.toggles[0], 9),
        Column::new(keys::NOTE, papers.note, 24),
        Column::new(keys::CAUSE, own.cause, 11),
        Column::new(keys::OWNER, making.words().behind.colleague, 14),
    ];
    columns.extend(verdicts::columns(making));
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
        let words = making.words();
        let clear = words.workbook.clear;
        let [unknown, not_applicable, _] = words.checklist.item.toggles;
        let [_, subjective, objective] = words.report.gaps.causes;
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
    let named = steps.map(|(n, step)| (making.words().checklist.item.step)(n, making.subject.text(step.name)));
    named.chain([making.words().workbook.clear.to_owned()]).collect()
}

fn service(making: &Making, scoped: &ScopedService, lists: &Lists) -> Row {
    let (words, service, lang) = (making.words(), scoped.service, making.subject.lang);
    let answer = making.answer(service.id.as_str());
    let role = answer.role.unwrap_or(scoped.role);
    let [police, others] = words.checklist.services;
    let (group, role_word) = (if service.police { police } else { others }, words.common.role);
    // Where the unit has no part, the step of the role it had is kept.
    let ladder = making.subject.scope.ladder(role).or_else(|| making.subject.scope.ladder(Role::Decides));
    let level = answer.claim.and_then(|claim| of_service(ladder, claim, words.checklist, lang));
    let mut cells = vec![
        Cell::shown(Value::Number(i64::from(service.number), 0), Kind::Number(0)),
        Cell::said(service.shown_name().get(lang)),
        Cell::said(group),
        Cell::said(role_word(scoped.role)),
        Cell::chosen(answer.role.map_or("", role_word), lists.roles),
        Cell::typed(&answer.role_reason),
        Cell::chosen(&level.unwrap_or_default(), lists.levels),
        Cell::chosen(stance(words, answer.stance), lists.unknown),
        Cell::typed(&answer.note),
        Cell::chosen(words.cause(answer.cause), lists.causes),
        Cell::typed(&answer.owner),
    ];
    cells.extend(verdicts::cells(making, &service.id));
    Row::new(service.id.as_str(), cells)
}

/// That an answer does not count, as its list has it.
pub(super) fn stance(words: &Words, stance: Stance) -> &'static str {
    let [unknown, not_applicable, _] = words.checklist.item.toggles;
    match stance {
        Stance::Claimed => "",
        Stance::Unknown => unknown,
        Stance::NotApplicable => not_applicable,
    }
}

impl Making<'_> {
    /// The answer to an item, or an empty one.
    pub(super) fn answer(&self, item: &str) -> Answer {
        self.subject.assessment.answer(item).cloned().unwrap_or_default()
    }
}
