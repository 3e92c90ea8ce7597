//! Reading back what was written, by another library, and comparing every cell.

use super::book::{Book, FIRST_ROW, KEY_ROW, SIGN, Sheet};
use super::grid::{self, Grid};
use super::keys;
use super::value::{Kind, Value};
use crate::office::Fault;
use calamine::Data;
use std::collections::BTreeMap;

/// What is expected where, by row and column from 0.
type Expected = BTreeMap<(u32, u32), (Value, Kind)>;

/// Compares every cell of a workbook with what was to be written.
pub(super) fn compare(book: &Book, bytes: &[u8]) -> Result<(), Fault> {
    let grids = grid::open(bytes).map_err(|unread| Fault::Refused(format!("{unread:?}")))?;
    let mut sheets: Vec<(&str, Expected)> =
        book.sheets.iter().map(|sheet| (sheet.name.as_str(), expected(sheet))).collect();
    sheets.push((keys::LISTS, lists(book)));
    sheets.push((keys::ABOUT, pairs(book)));
    if grids.len() != sheets.len() {
        return Err(Fault::Differs("sheets".to_owned()));
    }
    grids.iter().zip(&sheets).try_for_each(|(grid, (name, cells))| one(grid, name, cells))
}

fn one(grid: &Grid, name: &str, expected: &Expected) -> Result<(), Fault> {
    let differs = |at: (u32, u32)| Err(Fault::Differs(format!("{name} {at:?}")));
    if grid.name != *name {
        return differs((0, 0));
    }
    if let Some(at) = grid.cells.keys().find(|at| !expected.contains_key(at)) {
        return differs(*at);
    }
    for (at, (value, kind)) in expected {
        if Value::read(grid.cells.get(at).unwrap_or(&Data::Empty), *kind) != *value {
            return differs(*at);
        }
    }
    Ok(())
}

fn text(text: &str) -> (Value, Kind) {
    (Value::text(text), Kind::Text)
}

fn expected(sheet: &Sheet) -> Expected {
    let mut cells = Expected::new();
    cells.insert((0, 1), text(&sheet.title));
    cells.insert((1, 1), text(&sheet.lead));
    cells.insert((KEY_ROW, 0), text(&[SIGN, sheet.key].concat()));
    cells.insert((KEY_ROW + 1, 0), text(SIGN));
    for (at, column) in (1..).zip(&sheet.columns) {
        cells.insert((KEY_ROW, at), text(column.key));
        cells.insert((KEY_ROW + 1, at), text(&column.head));
    }
    for (row, line) in (FIRST_ROW..).zip(&sheet.rows) {
        cells.insert((row, 0), text(&line.id));
        for (at, cell) in (1..).zip(&line.cells) {
            cells.insert((row, at), (cell.value.clone(), cell.kind));
        }
    }
    cells
}

fn lists(book: &Book) -> Expected {
    let entries = (0..).zip(&book.lists).flat_map(|(at, list)| (0..).zip(list).map(move |(row, e)| ((row, at), e)));
    entries.map(|(at, entry)| (at, text(entry))).collect()
}

fn pairs(book: &Book) -> Expected {
    let rows = (0..).zip(about(book));
    rows.flat_map(|(row, (key, value))| [((row, 0), text(&key)), ((row, 1), text(&value))]).collect()
}

/// The rows of the hidden sheet: what the workbook is, then the marks of its cells.
pub(super) fn about(book: &Book) -> Vec<(String, String)> {
    let about = book.about.iter().map(|(key, value)| ((*key).to_owned(), value.clone()));
    about.chain(book.marks()).collect()
}
