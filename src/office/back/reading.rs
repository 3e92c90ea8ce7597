//! Going through a workbook sheet by sheet, row by row, cell by cell, beside the workbook that the base would make.
//!
//! Knows no kind of item; what a cell means is said by `answers`, `head`, `rows`.

use super::rows::Target;
use super::table::{Filled, ReadRow, Table};
use super::{Asked, Back, Line, State, day_of};
use crate::domain::answer::Stance;
use crate::domain::assessment::Assessment;
use crate::domain::edit::{Edit, Refused};
use crate::domain::text::Lang;
use crate::office::Subject;
use crate::office::Words;
use crate::office::workbook::book::{Cell, Column, Row, Sheet, mark_key};
use crate::office::workbook::value::Value;
use crate::office::workbook::{Book, keys, of};
use crate::words::workbook::CellTrouble;
use calamine::Data;

/// A workbook being read.
pub(super) struct Reading<'a> {
    pub filled: &'a Filled,
    asked: &'a Asked<'a>,
    /// What it is held against.
    pub subject: Subject,
    book: Book,
    /// It is a template.
    pub is_new: bool,
    /// With all that was accepted so far.
    pub assessment: Assessment,
    pub lines: Vec<Line>,
    same: usize,
}

/// A row with what it is held against.
#[derive(Clone, Copy)]
pub(super) struct At<'r> {
    pub sheet: &'r Sheet,
    pub table: &'r Table,
    pub read: &'r ReadRow,
}

/// A cell with what it is held against.
#[derive(Clone, Copy)]
pub(super) struct Spot<'r> {
    pub at: At<'r>,
    pub row: &'r Row,
    pub column: &'r Column,
    pub cell: &'r Cell,
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
        self.spare_sheets();
        Back { assessment: self.assessment, is_new: self.is_new, lines: self.lines, same: self.same }
    }

    fn sheet(&mut self, key: &str) {
        let Some(sheet) = self.book.sheets.iter().find(|sheet| sheet.key == key).cloned() else { return };
        let mut left: Vec<&Row> = sheet.rows.iter().filter(|row| !row.id.is_empty()).collect();
        let filled = self.filled;
        let Some(table) = filled.table(key) else { return self.lost_sheet(&sheet, &left) };
        for read in &table.rows {
            let at = At { sheet: &sheet, table, read };
            let known = left.iter().position(|row| row.id == read.id && !read.id.is_empty());
            match known.map(|place| left.remove(place)) {
                Some(row) => self.known(at, row),
                None if read.id.is_empty() => self.added(at),
                None => self.stranger(at),
            }
        }
        self.lost_rows(&sheet, table, &left);
    }

    /// A row of the base.
    fn known(&mut self, at: At, row: &Row) {
        let mut target = None;
        let (first, empty) = (self.lines.len(), Cell::said(""));
        let there = |column: &Column| at.table.columns.iter().any(|key| key == column.key);
        for (place, column) in at.sheet.inputs().filter(|(_, column)| there(column)) {
            let spot = Spot { at, row, column, cell: row.cells.get(place).unwrap_or(&empty) };
            let line = self.look(spot, &mut target);
            self.lines.extend(line);
        }
        self.remark(first, &row.id);
    }

    /// One cell; a line about it unless nothing need be said.
    fn look(&mut self, spot: Spot, target: &mut Option<Target>) -> Option<Line> {
        match self.judge(spot) {
            Verdict::Nothing => return None,
            Verdict::Same => {}
            // An answer was typed beside it: it is neither not known nor not applicable any more.
            Verdict::Kept(CellTrouble::LeftBlank) if spot.column.key == keys::STANCE && self.counts(&spot.row.id) => {
                return None;
            }
            Verdict::Kept(why) => return Some(self.line(spot, &Value::Blank).but(State::Kept, self.say(why))),
            Verdict::Touched(value) => match self.take(target, spot, &value) {
                Ok(true) => return Some(self.line(spot, &value)),
                Ok(false) => {}
                Err(why) => return Some(self.line(spot, &value).but(State::Refused, self.say(why))),
            },
        }
        self.same += 1;
        None
    }

    /// How a cell stands to the base, and to what it held when the workbook was made.
    fn judge(&self, Spot { at, row, column, cell }: Spot) -> Verdict {
        let value = Value::read(at.read.cells.get(column.key).unwrap_or(&Data::Empty), cell.kind);
        let mark = self.filled.about(&mark_key(at.sheet.key, &row.id, column.key));
        match value {
            value if value == cell.value && (value.is_blank() || !cell.is_input) => Verdict::Nothing,
            value if value == cell.value => Verdict::Same,
            Value::Blank if mark.is_empty() || !cell.is_input => Verdict::Nothing,
            Value::Blank => Verdict::Kept(CellTrouble::LeftBlank),
            value if value.mark() != mark => Verdict::Touched(value),
            _ if cell.is_input => Verdict::Kept(CellTrouble::ChangedSince),
            _ => Verdict::Nothing,
        }
    }

    /// Does what a cell says. False: it changes nothing.
    fn take(&mut self, target: &mut Option<Target>, spot: Spot, value: &Value) -> Result<bool, CellTrouble> {
        if !spot.cell.is_input {
            return Err(CellTrouble::ReadOnly);
        }
        let before = self.assessment.rev;
        // Most rows are not touched: what they change is looked up only then.
        let target = target.get_or_insert_with(|| Target::of(self, spot.at.sheet.key, &spot.row.id));
        for edit in target.edits(self, spot.column.key, value)? {
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

    /// The language of the sentences.
    pub(super) fn lang(&self) -> Lang {
        self.asked.lang
    }

    /// A sheet as it was read.
    pub(super) fn table(&self, key: &str) -> Option<&'a Table> {
        self.filled.table(key)
    }
}
