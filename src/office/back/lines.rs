//! What is said of cells and rows: where, what, and why.

use super::reading::{Reading, Spot};
use super::typed::clears;
use super::{Line, State};
use crate::domain::scope::Scope;
use crate::domain::section::standing;
use crate::domain::value::{Open, Standing};
use crate::office::workbook::book::{Row, Sheet};
use crate::office::workbook::keys;
use crate::office::workbook::value::Value;
use crate::words::workbook::CellTrouble;

impl Reading<'_> {
    /// A line about a cell that was taken.
    pub(super) fn line(&self, Spot { at, row, column, cell }: Spot, value: &Value) -> Line {
        let (lang, summary) = (self.lang(), at.sheet.key == keys::SUMMARY);
        let (label, head) = (label(at.sheet, row), column.head.clone());
        let state = match &cell.value {
            _ if clears(value) => State::Cleared,
            Value::Blank => State::Added,
            _ => State::Changed,
        };
        Line {
            sheet: at.table.name.clone(),
            row: at.read.number,
            item: if summary { String::new() } else { label.clone() },
            field: if summary { label } else { head },
            before: cell.value.shown(lang),
            after: if clears(value) { String::new() } else { value.shown(lang) },
            state,
            why: String::new(),
        }
    }

    /// A line that says why something stays.
    pub(super) fn kept(&self, sheet: &str, item: String, why: CellTrouble) -> Line {
        Line {
            sheet: sheet.to_owned(),
            row: 0,
            item,
            field: String::new(),
            before: String::new(),
            after: String::new(),
            state: State::Kept,
            why: self.say(why),
        }
    }

    /// Adds a line.
    pub(super) fn push(&mut self, line: Line) {
        self.lines.push(line);
    }

    /// The sentence of a trouble.
    pub(super) fn say(&self, why: CellTrouble) -> String {
        (self.words().workbook.back.cell)(why).to_owned()
    }

    /// An item that stays open although something was taken: says why, once. A role of another ladder drops the step.
    pub(super) fn remark(&mut self, first: usize, item: &str) {
        let scope = Scope::of(self.subject.catalogue, &self.assessment);
        let (common, still_open) = (self.words().common, self.words().workbook.back.still_open);
        let had_claim = self.subject.assessment.answer(item).is_some_and(|answer| answer.claim.is_some());
        let open = match standing(&scope, &self.assessment, item) {
            Standing::Open(Open::Unknown) => return,
            Standing::Open(open) if open != Open::Unanswered || had_claim => open,
            _ => return,
        };
        let taken = |line: &&mut Line| !matches!(line.state, State::Kept | State::Refused);
        if let Some(line) = self.lines.iter_mut().skip(first).filter(taken).last() {
            line.why = still_open((common.open)(open));
        }
    }
}

impl Line {
    /// The same, but not taken.
    pub(super) fn but(self, state: State, why: String) -> Self {
        Self { state, why, ..self }
    }
}

/// What a row is about.
pub(super) fn label(sheet: &Sheet, row: &Row) -> String {
    let place = sheet.columns.iter().position(|column| matches!(column.key, keys::LABEL | keys::ITEM));
    place.and_then(|at| row.cells.get(at)).map(|cell| cell.value.plain()).unwrap_or_default()
}
