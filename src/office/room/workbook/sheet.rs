//! A sheet as values, and how its columns look. Knows no spreadsheet library and no unit.

use crate::office::workbook::value::Value;

/// A sheet: title, a line on how to read it, numbers of columns, heads, rows.
#[derive(Clone, Debug, Default)]
pub(super) struct Sheet {
    /// Its name.
    pub name: String,
    /// Title.
    pub title: String,
    /// How to read it.
    pub lead: String,
    /// Columns.
    pub columns: Vec<Column>,
    /// One value a column.
    pub rows: Vec<Vec<Value>>,
    /// So many columns stay in sight.
    pub fixed: u16,
}

/// A column.
#[derive(Clone, Debug)]
pub(super) struct Column {
    /// Above its head; often empty.
    pub number: String,
    /// Its head.
    pub head: String,
    /// How its cells look.
    pub look: Look,
    /// Its width in characters.
    pub width: u8,
}

/// How cells look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// Words.
    Text,
    /// Words that stay on one line, such as the name of a file.
    Line,
    /// Whole numbers.
    Whole,
    /// One decimal.
    Tenths,
    /// A day.
    Day,
    /// Values of items: coloured, below a head that stands upright.
    Heat,
}

/// Where the numbers of columns stand, counted from 0; heads and rows come below.
pub(super) const NUMBERS: u32 = 2;
/// Where the heads stand.
pub(super) const HEADS: u32 = 3;
/// Where the rows begin.
pub(super) const FIRST_ROW: u32 = 4;

impl Column {
    /// A column.
    pub(super) fn new(head: &str, look: Look, width: u8) -> Self {
        Self { number: String::new(), head: head.to_owned(), look, width }
    }
}
