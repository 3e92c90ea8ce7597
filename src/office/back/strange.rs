//! Rows that only one side has.

use super::lines::label;
use super::reading::{At, Reading};
use super::table::Table;
use super::{Line, State};
use crate::office::workbook::book::{Column, Row, Sheet, mark_key};
use crate::office::workbook::keys;
use crate::office::workbook::value::{Kind, Value};
use crate::words::workbook::CellTrouble;
use calamine::Data;

impl Reading<'_> {
    /// A row whose id the base does not have: said only where somebody filled it in.
    pub(super) fn stranger(&mut self, at: At) {
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

    /// Sheets that were copied, and filled in differently.
    pub(super) fn spare_sheets(&mut self) {
        for table in self.filled.spare() {
            let line = self.kept(&table.name, String::new(), CellTrouble::SheetTwice);
            self.lines.push(Line { state: State::Refused, ..line });
        }
    }

    /// A sheet that was deleted.
    pub(super) fn lost_sheet(&mut self, sheet: &Sheet, rows: &[&Row]) {
        if rows.iter().any(|row| self.was_filled_in(sheet, row)) {
            let line = self.kept(&sheet.name, String::new(), CellTrouble::SheetGone);
            self.lines.push(line);
        }
    }

    /// Rows that were deleted; those that the assessment got since were never there.
    pub(super) fn lost_rows(&mut self, sheet: &Sheet, table: &Table, rows: &[&Row]) {
        for row in rows.iter().filter(|row| self.was_filled_in(sheet, row)).copied().collect::<Vec<_>>() {
            let line = self.kept(&table.name, label(sheet, row), CellTrouble::RowGone);
            self.lines.push(line);
        }
    }

    /// Whether a row held something to be filled in when the workbook was made, and does so by now.
    fn was_filled_in(&self, sheet: &Sheet, row: &Row) -> bool {
        let marked = |column: &Column| !self.filled.about(&mark_key(sheet.key, &row.id, column.key)).is_empty();
        let holds = |place: usize| row.cells.get(place).is_some_and(|cell| cell.is_input && !cell.value.is_blank());
        sheet.inputs().any(|(place, column)| holds(place) && marked(column))
    }
}
