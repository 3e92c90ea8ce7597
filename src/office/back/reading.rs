//! Going through a workbook sheet by sheet, row by row, cell by cell, beside the workbook that the base would make.
//!
//! Knows no kind of item; what a cell means is said by `answers`, `head`, `rows`.

use super::rows::Target;
use super::table::{Filled, ReadRow, Table};
use super::typed::clears;
use super::{Asked, Back, Line, State, day_of};
use crate::domain::answer::Stance;
use crate::domain::assessment::Assessment;
use crate::domain::edit::{Edit, Refused};
use crate::domain::scope::Scope;
use crate::domain::section::standing;
use crate::domain::text::Lang;
use crate::domain::value::{Open, Standing};
use crate::office::Subject;
use crate::office::workbook::book::{Cell, Column, Row, Sheet, mark_key};
use crate::office::workbook::value::{Kind, Value};
use crate::office::workbook::{Book, Words, keys, of};
use crate::words::workbook::CellTrouble;
use calamine::Data;

/// A workbook being read.
pub(super) struct Reading<'a> {
    filled: &'a Filled,
    asked: &'a Asked<'a>,
    /// What it is held against.
    pub subject: Subject,
    book: Book,
    /// It is a template.
    pub is_new: bool,
    /// With all that was accepted so far.
    pub assessment: Assessment,
    lines: Vec<Line>,
    same: usize,
}

/// A row with what it is held against.
#[derive(Clone, Copy)]
pub(super) struct At<'r> {
    pub sheet: &'r Sheet,
    pub table: &'r Table,
    pub read: &'r ReadRow,
}

/// What a cell says beside the base and the mark of what it held.
enum Verdict {
    Nothing,
    Same,
    Kept(CellTrouble),
    Touched(Value),
}

impl<'a> Reading<'a> {
    /// Nothing read yet.
    pub(super) fn new(filled: &'a Filled, base: Assessment, is_new: bool, asked: &'a Asked<'a>) -> Self {
        let lang = if filled.about("lang") == Lang::En.code() { Lang::En } else { Lang::Vi };
        let subject = Subject::of(base.clone(), lang, day_of(asked.now));
        let book = of(&subject, is_new);
        Self { filled, asked, subject, book, is_new, assessment: base, lines: Vec::new(), same: 0 }
    }

    /// The sentences.
    pub(super) fn words(&self) -> Words {
        Words::of(self.asked.lang)
    }

    /// Reads it all. Unit and period of a template decide what else is asked.
    pub(super) fn read(mut self) -> Back {
        self.sheet(keys::SUMMARY);
        if self.is_new {
            self.check_head();
            self.subject = Subject::of(self.assessment.clone(), self.subject.lang, self.subject.today);
            self.book = of(&self.subject, true);
        }
        for key in [keys::SERVICES, keys::CHECKS, keys::EVIDENCE, keys::FIGURES, keys::PLAN] {
            self.sheet(key);
        }
        Back { assessment: self.assessment, is_new: self.is_new, lines: self.lines, same: self.same }
    }

    fn sheet(&mut self, key: &str) {
        let Some(sheet) = self.book.sheets.iter().find(|sheet| sheet.key == key).cloned() else { return };
        let filled = self.filled;
        let mut left: Vec<&Row> = sheet.rows.iter().filter(|row| !row.id.is_empty()).collect();
        let Some(table) = filled.table(key) else {
            if left.iter().any(|row| holds_any(row)) {
                let line = self.kept(&sheet.name, String::new(), CellTrouble::SheetGone);
                self.lines.push(line);
            }
            return;
        };
        for read in &table.rows {
            let at = At { sheet: &sheet, table, read };
            match left.iter().position(|row| row.id == read.id) {
                _ if read.id.is_empty() => self.added(at),
                Some(place) => {
                    let row = left.remove(place);
                    self.known(at, row);
                }
                None => self.stranger(at),
            }
        }
        for row in left.into_iter().filter(|row| holds_any(row)) {
            let line = self.kept(&table.name, label(&sheet, row), CellTrouble::RowGone);
            self.lines.push(line);
        }
    }

    /// A row of the base.
    fn known(&mut self, at: At, row: &Row) {
        let mut target = Target::of(self, at.sheet.key, &row.id);
        let (first, empty) = (self.lines.len(), Cell::said(""));
        for (place, column) in at.sheet.inputs().filter(|(_, column)| at.table.columns.iter().any(|k| k == column.key))
        {
            let cell = row.cells.get(place).unwrap_or(&empty);
            let line = match self.judge(at, row, column, cell) {
                Verdict::Nothing => continue,
                Verdict::Same => {
                    self.same += 1;
                    continue;
                }
                // An answer was typed beside it: it is neither not known nor not applicable any more.
                Verdict::Kept(CellTrouble::LeftBlank) if column.key == keys::STANCE && self.counts(&row.id) => continue,
                Verdict::Kept(why) => self.line(at, row, column, cell, &Value::Blank).but(State::Kept, self.say(why)),
                Verdict::Touched(value) => match self.take(&mut target, column.key, cell, &value) {
                    Ok(false) => {
                        self.same += 1;
                        continue;
                    }
                    Ok(true) => self.line(at, row, column, cell, &value),
                    Err(why) => self.line(at, row, column, cell, &value).but(State::Refused, self.say(why)),
                },
            };
            self.lines.push(line);
        }
        self.remark(first, &row.id);
    }

    /// How a cell stands to the base, and to what it held when the workbook was made.
    fn judge(&self, at: At, row: &Row, column: &Column, cell: &Cell) -> Verdict {
        let value = Value::read(at.read.cells.get(column.key).unwrap_or(&Data::Empty), cell.kind);
        let mark = self.filled.about(&mark_key(at.sheet.key, &row.id, column.key));
        if value == cell.value {
            return if value.is_blank() || !cell.is_input { Verdict::Nothing } else { Verdict::Same };
        }
        match value {
            Value::Blank if mark.is_empty() || !cell.is_input => Verdict::Nothing,
            Value::Blank => Verdict::Kept(CellTrouble::LeftBlank),
            value if value.mark() != mark => Verdict::Touched(value),
            _ if cell.is_input => Verdict::Kept(CellTrouble::ChangedSince),
            _ => Verdict::Nothing,
        }
    }

    /// Does what a cell says. False: it changes nothing.
    fn take(&mut self, target: &mut Target, column: &str, cell: &Cell, value: &Value) -> Result<bool, CellTrouble> {
        if !cell.is_input {
            return Err(CellTrouble::ReadOnly);
        }
        let before = self.assessment.rev;
        for edit in target.edits(self, column, value)? {
            self.apply(&edit)?;
        }
        Ok(self.assessment.rev > before)
    }

    /// Whether an item's answer counts by now.
    fn counts(&self, item: &str) -> bool {
        self.assessment.answer(item).is_none_or(|answer| answer.stance == Stance::Claimed)
    }

    /// Makes one change.
    pub(super) fn apply(&mut self, edit: &Edit) -> Result<(), CellTrouble> {
        let after = self.assessment.after(edit, self.asked.now).map_err(|refused| match refused {
            Refused::NumberOutOfRange => CellTrouble::NumberOutOfRange,
            Refused::PeriodReversed => CellTrouble::PeriodReversed,
            Refused::Final => CellTrouble::ReadOnly,
        })?;
        if let Some(after) = after {
            self.assessment = after;
        }
        Ok(())
    }

    /// An item that stays open although something was taken: says why, once.
    fn remark(&mut self, first: usize, item: &str) {
        let scope = Scope::of(self.subject.catalogue, &self.assessment);
        let common = self.words().common;
        let Standing::Open(open) = standing(&scope, &self.assessment, item) else { return };
        let taken = |line: &&mut Line| !matches!(line.state, State::Kept | State::Refused);
        let last = self.lines.iter_mut().skip(first).filter(taken).last();
        if let Some(line) = last.filter(|_| !matches!(open, Open::Unanswered | Open::Unknown)) {
            line.why = (Words::of(self.asked.lang).own.back.still_open)((common.open)(open));
        }
    }

    /// A row whose id the base does not have: said only where somebody filled it in.
    fn stranger(&mut self, at: At) {
        let held = |column: &Column| self.filled.about(&mark_key(at.sheet.key, &at.read.id, column.key));
        let touched = |(_, column): &(usize, &Column)| {
            let cell = at.read.cells.get(column.key).unwrap_or(&Data::Empty);
            let as_it_was = |kind| Value::read(cell, kind).mark() == held(column);
            *cell != Data::Empty && ![Kind::Text, Kind::Day].into_iter().any(as_it_was)
        };
        let repeats = at.sheet.rows.iter().any(|row| row.id == at.read.id);
        if !repeats && !at.sheet.inputs().any(|input| touched(&input)) {
            return;
        }
        let why = match at.sheet.key {
            _ if repeats => CellTrouble::Repeated,
            keys::EVIDENCE | keys::PLAN => CellTrouble::GoneSince,
            _ if self.subject.catalogue.item_name(&at.read.id).is_some() => CellTrouble::OutOfScope,
            _ => CellTrouble::UnknownRow,
        };
        self.refused_row(at, why);
    }

    /// A whole row that was not taken.
    pub(super) fn refused_row(&mut self, at: At, why: CellTrouble) {
        let said = |key: &str| at.read.cells.get(key).map(|cell| Value::read(cell, Kind::Text).plain());
        let item = [keys::LABEL, keys::ITEM].into_iter().find_map(said).unwrap_or_default();
        let inputs = at.sheet.inputs().filter(|(_, column)| column.key != keys::ITEM);
        let after: Vec<String> = inputs.filter_map(|(_, column)| said(column.key)).collect();
        let line = self.kept(&at.table.name, item, why);
        let line = Line { row: at.read.number, after: after.join("; "), state: State::Refused, ..line };
        self.lines.push(line);
    }

    /// A line about a cell that was taken.
    fn line(&self, at: At, row: &Row, column: &Column, cell: &Cell, value: &Value) -> Line {
        let (lang, summary) = (self.asked.lang, at.sheet.key == keys::SUMMARY);
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
        (self.words().own.back.cell)(why).to_owned()
    }

    /// The language of the sentences.
    pub(super) fn lang(&self) -> Lang {
        self.asked.lang
    }

    /// A sheet as it was read.
    pub(super) fn table(&self, key: &str) -> Option<&'a Table> {
        self.filled.table(key)
    }
}

impl Line {
    /// The same, but not taken.
    fn but(self, state: State, why: String) -> Self {
        Self { state, why, ..self }
    }
}

/// Something to be filled in is filled in.
fn holds_any(row: &Row) -> bool {
    row.cells.iter().any(|cell| cell.is_input && !cell.value.is_blank())
}

/// What a row is about.
fn label(sheet: &Sheet, row: &Row) -> String {
    let place = sheet.columns.iter().position(|column| matches!(column.key, keys::LABEL | keys::ITEM));
    place.and_then(|at| row.cells.get(at)).map(|cell| cell.value.plain()).unwrap_or_default()
}
