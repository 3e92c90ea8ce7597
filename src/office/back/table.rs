//! Finding sheets, columns and rows of a workbook by their hidden keys.

use crate::office::workbook::book::SIGN;
use crate::office::workbook::grid::Grid;
use crate::office::workbook::keys;
use calamine::Data;
use std::collections::BTreeMap;

/// The keys stand among the first rows, whatever was put above them.
const KEYS_WITHIN: u32 = 40;

/// A filled-in workbook.
#[derive(Default)]
pub(super) struct Filled {
    /// Its hidden sheet: what it is, and the marks of its cells.
    about: BTreeMap<String, String>,
    /// Its sheets, by key.
    tables: Vec<(String, Table)>,
}

/// One sheet.
#[derive(Default)]
pub(super) struct Table {
    /// Its name, as the user sees it.
    pub name: String,
    /// Keys of its columns.
    pub columns: Vec<String>,
    /// Rows that hold anything.
    pub rows: Vec<ReadRow>,
}

/// One row.
#[derive(Default, PartialEq)]
pub(super) struct ReadRow {
    /// Its number, as the user sees it.
    pub number: u32,
    /// Its id; empty in rows that were added.
    pub id: String,
    /// Its cells, by the key of their column.
    pub cells: BTreeMap<String, Data>,
}

impl Filled {
    /// The sheets of ours among those of a workbook. Texts are composed.
    pub(super) fn of(grids: Vec<Grid>, nfc: &dyn Fn(&str) -> String) -> Self {
        let mut filled = Self::default();
        for mut grid in grids {
            for cell in grid.cells.values_mut() {
                if let Data::String(text) = cell {
                    *text = nfc(text);
                }
            }
            if grid.name == keys::ABOUT {
                filled.about = pairs(&grid);
            } else if let Some((key, table)) = table(&grid) {
                filled.tables.push((key, table));
            }
        }
        filled
    }

    /// What the hidden sheet says; empty when it says nothing.
    pub(super) fn about(&self, key: &str) -> &str {
        self.about.get(key).map_or("", String::as_str)
    }

    /// Copies of sheets that say something else than the one in front, which is the one that is read.
    pub(super) fn spare(&self) -> impl Iterator<Item = &Table> {
        let differs = |(key, table): &&(String, Table)| self.table(key).is_some_and(|read| read.rows != table.rows);
        self.tables.iter().filter(differs).map(|(_, table)| table)
    }

    /// A sheet.
    pub(super) fn table(&self, key: &str) -> Option<&Table> {
        self.tables.iter().find(|(known, _)| known == key).map(|(_, table)| table)
    }
}

fn pairs(grid: &Grid) -> BTreeMap<String, String> {
    let keys = grid.cells.iter().filter(|((_, column), _)| *column == 0);
    let value = |row: u32| grid.cells.get(&(row, 1)).map(ToString::to_string).unwrap_or_default();
    keys.map(|((row, _), key)| (key.to_string(), value(*row))).collect()
}

fn table(grid: &Grid) -> Option<(String, Table)> {
    let top = grid.cells.range(..(KEYS_WITHIN, 0));
    let signed = |cell: &Data| cell.to_string().strip_prefix(SIGN).filter(|key| !key.is_empty()).map(str::to_owned);
    let ((key_row, id_column), key) = top.into_iter().find_map(|(at, cell)| Some((*at, signed(cell)?)))?;
    let columns: BTreeMap<u32, String> =
        grid.cells.range((key_row, 0)..(key_row + 1, 0)).map(|((_, column), key)| (*column, key.to_string())).collect();
    let mut rows: BTreeMap<u32, ReadRow> = BTreeMap::new();
    for ((row, column), cell) in grid.cells.range((key_row + 1, 0)..) {
        let to = rows.entry(*row).or_default();
        to.number = row + 1;
        if *column == id_column {
            to.id = cell.to_string().trim().to_owned();
        } else if let Some(key) = columns.get(column) {
            to.cells.insert(key.clone(), cell.clone());
        }
    }
    let rows = rows.into_values().filter(|row| row.id != SIGN).collect();
    Some((key, Table { name: grid.name.clone(), columns: columns.into_values().collect(), rows }))
}
