//! The sheets of the services and of the checks: one row an item.

use super::book::{Cell, Column, Row, Sheet};
use super::value::{Kind, Value};
use super::{Book, Making, Words, keys};
use crate::domain::answer::{Answer, Cause, Claim, Stance};
use crate::domain::catalogue::{Answering, Check, Ladder, Role, target_at};
use crate::domain::date::shown;
use crate::domain::numeral::{fixed, percent};
use crate::domain::scope::ScopedService;
use crate::domain::text::Lang;

/// A step of a ladder, as it stands in lists.
#[must_use]
pub fn step_words(words: &Words, step: usize, name: &str) -> String {
    (words.checklist.item.step)(step, name)
}

/// The 25 services.
pub(super) fn services(making: &Making, book: &mut Book) -> Sheet {
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
struct Lists {
    roles: Kind,
    levels: Kind,
    unknown: Kind,
    stances: Kind,
    causes: Kind,
    yes_no: Kind,
}

impl Lists {
    fn new(making: &Making, book: &mut Book) -> Self {
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

fn stance(words: &Words, stance: Stance) -> Value {
    let [unknown, not_applicable, _] = words.checklist.item.toggles;
    match stance {
        Stance::Claimed => Value::Blank,
        Stance::Unknown => Value::text(unknown),
        Stance::NotApplicable => Value::text(not_applicable),
    }
}

fn cause(words: &Words, cause: Option<Cause>) -> Value {
    let [_, subjective, objective] = words.behind.papers.causes;
    match cause {
        None => Value::Blank,
        Some(Cause::Subjective) => Value::text(subjective),
        Some(Cause::Objective) => Value::text(objective),
    }
}

/// The checks that are asked.
pub(super) fn checks(making: &Making, book: &mut Book) -> Sheet {
    let (own, item) = (making.words.own, &making.words.checklist.item);
    let papers = &making.words.behind.papers;
    let columns = vec![
        Column::new(keys::NUMBER, own.number, 5),
        Column::new(keys::THEME, making.words.report.tables.theme, 13),
        Column::new(keys::LABEL, own.check, 36),
        Column::new(keys::CRITICAL, making.words.common.critical, 9),
        Column::new(keys::HOW, own.how, 31),
        Column::new(keys::ANSWER, item.answer, 25),
        Column::new(keys::WHOLE, own.whole, 9),
        Column::new(keys::STANCE, own.stance, 11),
        Column::new(keys::REASON, item.reason, 15),
        Column::new(keys::NOTE, papers.note, 21),
        Column::new(keys::CAUSE, own.cause, 11),
        Column::new(keys::OWNER, making.words.behind.colleague, 13),
    ];
    let lists = Lists::new(making, book);
    let asked = making.subject.scope.checks.iter().filter(|check| !check.is_derived());
    let rows = (1..).zip(asked).map(|(n, check)| check_row(making, book, (n, check), &lists)).collect();
    making.sheet(keys::CHECKS, columns, rows)
}

fn check_row(making: &Making, book: &mut Book, (number, check): (i64, &Check), lists: &Lists) -> Row {
    let (words, lang) = (&making.words, making.lang());
    let answer = making.answer(check.id.as_str());
    let theme = making.subject.catalogue.theme(check.theme.as_str()).map_or("", |theme| theme.name.get(lang));
    let critical = if check.critical { words.common.critical } else { "" };
    let [given, whole] = claim(making, book, check, answer.claim, lists);
    let cells = vec![
        Cell::shown(Value::Number(number, 0), Kind::Number(0)),
        Cell::said(theme),
        Cell::said(check.question.get(lang)),
        Cell::said(critical),
        Cell::said(&how(making, check)),
        given,
        whole,
        Cell::input(stance(words, answer.stance), lists.stances),
        Cell::typed(&answer.reason),
        Cell::typed(&answer.note),
        Cell::input(cause(words, answer.cause), lists.causes),
        Cell::typed(&answer.owner),
    ];
    Row::new(check.id.as_str(), cells)
}

/// The answer, and the whole of a share.
fn claim(making: &Making, book: &mut Book, check: &Check, claim: Option<Claim>, lists: &Lists) -> [Cell; 2] {
    let (words, lang) = (&making.words, making.lang());
    let one = |cell| [cell, Cell::said("")];
    match (&check.answer, claim) {
        (Answering::YesNo { .. }, claim) => {
            let said = |step: u8| words.common.yes_no.get(usize::from(step)).copied().unwrap_or_default();
            let value = if let Some(Claim::Step(step)) = claim { Value::text(said(step)) } else { Value::Blank };
            one(Cell::input(value, lists.yes_no))
        }
        (Answering::Maturity { steps }, claim) => {
            let named = |(n, text): (usize, &crate::domain::text::Text)| step_words(words, n, text.get(lang));
            let names: Vec<String> = steps.iter().enumerate().map(named).collect();
            let step = if let Some(Claim::Step(step)) = claim { names.get(usize::from(step)) } else { None };
            let value = step.map_or(Value::Blank, |name| Value::text(name));
            one(Cell::input(value, book.list(names.into_iter().chain([words.own.clear.to_owned()]).collect())))
        }
        (Answering::Share { decimals, .. }, claim) => {
            let (n, d) = if let Some(Claim::Share { n, d }) = claim { (n, d) } else { (None, None) };
            [n, d].map(|n| Cell::input(Value::number(n, *decimals), Kind::Number(*decimals)))
        }
        (Answering::Count { decimals, .. } | Answering::Fewer { decimals, .. }, claim) => {
            let n = if let Some(Claim::Number(n)) = claim { Some(n) } else { None };
            one(Cell::input(Value::number(n, *decimals), Kind::Number(*decimals)))
        }
        (Answering::Date { .. }, Some(Claim::Done(day))) => one(Cell::input(Value::Day(day), Kind::Day)),
        (Answering::Date { .. }, Some(Claim::NotDone)) => {
            one(Cell::input(Value::text(words.checklist.item.not_done), Kind::Day))
        }
        (Answering::Date { .. }, _) => one(Cell::input(Value::Blank, Kind::Day)),
        (Answering::Derived(_), _) => one(Cell::said("")),
    }
}

/// How a check is answered, and its target.
fn how(making: &Making, check: &Check) -> String {
    let (own, item, lang) = (making.words.own, &making.words.checklist.item, making.lang());
    let bound = |n: u32, decimals: u32, unit: &str| [&fixed(i64::from(n), decimals, lang), " ", unit].concat();
    let [yes_is, no_is] = own.when;
    let lines = match &check.answer {
        Answering::YesNo { yes, no } => [yes_is(yes.get(lang)), no_is(no.get(lang))],
        Answering::Maturity { .. } => [own.choose_step.to_owned(), String::new()],
        Answering::Share { numerator, denominator, targets, .. } => {
            let target = target_at(targets, making.subject.scope.day);
            let target = (item.target)(&percent(i64::from(target), lang));
            [(own.share)(numerator.get(lang), denominator.get(lang)), [&target, "."].concat()]
        }
        Answering::Count { unit, decimals, target, .. } => {
            [(own.count)(unit.get(lang)), (item.target_count)(&bound(*target, *decimals, unit.get(lang)))]
        }
        Answering::Fewer { unit, decimals, zero_at, .. } => {
            [(own.count)(unit.get(lang)), (item.target_fewer)(&bound(*zero_at, *decimals, unit.get(lang)))]
        }
        Answering::Date { deadline } => [(own.day)(item.not_done), (item.deadline)(&shown(*deadline))],
        Answering::Derived(_) => Default::default(),
    };
    lines.join("\n")
}

impl Making<'_> {
    /// The answer to an item, or an empty one.
    fn answer(&self, item: &str) -> Answer {
        self.subject.assessment.answer(item).cloned().unwrap_or_default()
    }
}
