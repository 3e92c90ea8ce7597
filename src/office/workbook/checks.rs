//! The sheet of the checks: one row a check that is asked.

use super::book::{Cell, Column, Row, Sheet};
use super::services::{Lists, stance};
use super::value::{Kind, Value};
use super::{Book, Making, keys, verdicts};
use crate::domain::answer::Claim;
use crate::domain::catalogue::{Answering, Check, target_at};
use crate::domain::date::shown;
use crate::domain::numeral::{fixed, percent};
use crate::words::answer::of_check;

/// The checks that are asked.
pub(super) fn sheet(making: &Making, book: &mut Book) -> Sheet {
    let (own, item) = (making.words().workbook, &making.words().checklist.item);
    let papers = &making.words().behind.papers;
    let mut columns = vec![
        Column::new(keys::NUMBER, own.number, 5),
        Column::new(keys::THEME, making.words().report.tables.theme, 13),
        Column::new(keys::LABEL, own.check, 36),
        Column::new(keys::CRITICAL, making.words().common.critical, 9),
        Column::new(keys::HOW, own.how, 31),
        Column::new(keys::ANSWER, item.answer, 25),
        Column::new(keys::WHOLE, own.whole, 9),
        Column::new(keys::STANCE, own.stance, 11),
        Column::new(keys::REASON, item.reason, 15),
        Column::new(keys::NOTE, papers.note, 21),
        Column::new(keys::CAUSE, own.cause, 11),
        Column::new(keys::OWNER, making.words().behind.colleague, 13),
    ];
    columns.extend(verdicts::columns(making));
    let lists = Lists::new(making, book);
    let asked = making.subject.scope.checks.iter().filter(|check| !check.is_derived());
    let rows = (1..).zip(asked).map(|(n, check)| check_row(making, book, (n, check), &lists)).collect();
    making.sheet(keys::CHECKS, columns, rows)
}

fn check_row(making: &Making, book: &mut Book, (number, check): (i64, &Check), lists: &Lists) -> Row {
    let (words, lang) = (making.words(), making.subject.lang);
    let answer = making.answer(check.id.as_str());
    let theme = making.subject.catalogue.theme(check.theme.as_str()).map_or("", |theme| theme.name.get(lang));
    let critical = if check.critical { words.common.critical } else { "" };
    let [given, whole] = claim(making, book, check, answer.claim, lists);
    let mut cells = vec![
        Cell::shown(Value::Number(number, 0), Kind::Number(0)),
        Cell::said(theme),
        Cell::said(check.question.get(lang)),
        Cell::said(critical),
        Cell::said(&how(making, check)),
        given,
        whole,
        Cell::chosen(stance(words, answer.stance), lists.stances),
        Cell::typed(&answer.reason),
        Cell::typed(&answer.note),
        Cell::chosen(words.cause(answer.cause), lists.causes),
        Cell::typed(&answer.owner),
    ];
    cells.extend(verdicts::cells(making, &check.id));
    Row::new(check.id.as_str(), cells)
}

/// The answer, and the whole of a share.
fn claim(making: &Making, book: &mut Book, check: &Check, claim: Option<Claim>, lists: &Lists) -> [Cell; 2] {
    let (words, lang) = (making.words(), making.subject.lang);
    let said = claim.and_then(|claim| of_check(check, claim, words.common, words.checklist, lang)).unwrap_or_default();
    let one = |cell| [cell, Cell::said("")];
    match (&check.answer, claim) {
        (Answering::YesNo { .. }, _) => one(Cell::chosen(&said, lists.yes_no)),
        (Answering::Maturity { steps }, _) => {
            let names = steps.iter().enumerate().map(|(n, text)| (words.checklist.item.step)(n, text.get(lang)));
            let list = book.list(names.chain([words.workbook.clear.to_owned()]).collect());
            one(Cell::chosen(&said, list))
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
        (Answering::Date { .. }, _) => one(Cell::input(Value::text(&said), Kind::Day)),
        (Answering::Derived(_), _) => one(Cell::said("")),
    }
}

/// How a check is answered, and its target.
fn how(making: &Making, check: &Check) -> String {
    let (own, item, lang) = (making.words().workbook, &making.words().checklist.item, making.subject.lang);
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
