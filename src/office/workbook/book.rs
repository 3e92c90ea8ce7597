//! A workbook as rows of cells: what is drawn, what is read back and compared, what a filled-in one is held against.
//!
//! Knows no spreadsheet library and no item.

use super::value::{Kind, Value};
use crate::domain::text::Lang;
use std::collections::BTreeMap;

/// A workbook.
#[derive(Clone, Debug, Default)]
pub struct Book {
    /// Its sheets.
    pub sheets: Vec<Sheet>,
    /// Entries of the lists one may choose from.
    pub lists: Vec<Vec<String>>,
    /// What the hidden sheet says of the workbook, by key.
    pub about: Vec<(&'static str, String)>,
    /// Title of the document.
    pub title: String,
    /// Language of what is said beside cells.
    pub lang: Lang,
}

/// A sheet: title, a line on how to fill it in, hidden keys, heads, rows.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// By which it is known, whatever it is called.
    pub key: &'static str,
    /// Its name.
    pub name: String,
    /// Title.
    pub title: String,
    /// How to fill it in.
    pub lead: String,
    /// Columns.
    pub columns: Vec<Column>,
    /// Rows.
    pub rows: Vec<Row>,
    /// So many columns stay in sight, the hidden one of the ids counted.
    pub fixed: u16,
}

/// A column.
#[derive(Clone, Debug)]
pub struct Column {
    /// By which it is known, wherever it is moved to.
    pub key: &'static str,
    /// Its head.
    pub head: String,
    /// Its width in characters; 0 = hidden.
    pub width: u8,
}

/// A row.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// By which it is known; empty = a blank row to add to.
    pub id: String,
    /// One cell a column; where there are fewer, the last one runs over the empty columns on its right.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Clone, Debug)]
pub struct Cell {
    /// What it holds.
    pub value: Value,
    /// What it is meant for.
    pub kind: Kind,
    /// It may be filled in.
    pub is_input: bool,
}

/// First row of the rows, counted from 0: title, lead, keys and heads stand above.
pub const FIRST_ROW: u32 = 4;
/// Where the keys stand.
pub const KEY_ROW: u32 = 2;
/// Marks the hidden cell that names a sheet; stands in the head of the ids too.
pub const SIGN: &str = "#";

impl Column {
    /// A column.
    #[must_use]
    pub fn new(key: &'static str, head: &str, width: u8) -> Self {
        Self { key, head: head.to_owned(), width }
    }
}

impl Row {
    /// A row.
    #[must_use]
    pub fn new(id: &str, cells: Vec<Cell>) -> Self {
        Self { id: id.to_owned(), cells }
    }

    /// Whether the cell in this place runs over the columns on its right.
    #[must_use]
    pub fn runs_over(&self, at: usize, columns: usize) -> bool {
        at + 1 == self.cells.len() && self.cells.len() < columns
    }
}

impl Cell {
    /// Words to be read.
    #[must_use]
    pub fn said(text: &str) -> Self {
        Self { value: Value::text(text), kind: Kind::Text, is_input: false }
    }

    /// Any value to be read.
    #[must_use]
    pub fn shown(value: Value, kind: Kind) -> Self {
        Self { value, kind, is_input: false }
    }

    /// To be filled in.
    #[must_use]
    pub fn input(value: Value, kind: Kind) -> Self {
        Self { value, kind, is_input: true }
    }

    /// One entry of a list; none chosen yet where it is empty.
    #[must_use]
    pub fn chosen(entry: &str, list: Kind) -> Self {
        Self::input(Value::text(entry), list)
    }

    /// Words to be filled in.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        Self::input(Value::text(text), Kind::Text)
    }
}

impl Sheet {
    /// The columns in which anything can be filled in, with their places.
    pub fn inputs(&self) -> impl Iterator<Item = (usize, &Column)> {
        let any = |at: usize| self.rows.iter().any(|row| row.cells.get(at).is_some_and(|cell| cell.is_input));
        self.columns.iter().enumerate().filter(move |(at, _)| any(*at))
    }
}

impl Book {
    /// A list one may choose from; the same list is kept once.
    pub fn list(&mut self, entries: Vec<String>) -> Kind {
        let known = self.lists.iter().position(|list| *list == entries);
        Kind::Choice(known.unwrap_or_else(|| {
            self.lists.push(entries);
            self.lists.len() - 1
        }))
    }

    /// What each cell that may be filled in held, as marks.
    #[must_use]
    pub fn marks(&self) -> BTreeMap<String, String> {
        let mut marks = BTreeMap::new();
        for sheet in &self.sheets {
            for (at, column) in sheet.inputs() {
                for row in sheet.rows.iter().filter(|row| !row.id.is_empty()) {
                    if let Some(cell) = row.cells.get(at).filter(|cell| !cell.value.is_blank()) {
                        marks.insert(mark_key(sheet.key, &row.id, column.key), cell.value.mark());
                    }
                }
            }
        }
        marks
    }
}

/// The key of a cell's mark.
#[must_use]
pub fn mark_key(sheet: &str, row: &str, column: &str) -> String {
    [sheet, row, column].join("/")
}
