//! A block of cells pasted from a spreadsheet: what goes where, and which cells are doubtful (design §4).
//!
//! Knows rows and columns by position only. Nothing is guessed: what `numeral::read` questions is questioned here.

mod block;
#[cfg(test)]
mod tests;

use super::numeral::{Typed, read};
use super::text::fold;

/// The table that is pasted into, seen from the cell the paste begins at.
#[derive(Clone, Debug)]
pub struct Table<'a> {
    /// Names of all its rows, as in the pasted text or not.
    pub names: &'a [String],
    /// How many columns of numbers it has.
    pub columns: usize,
    /// Row and column of the first cell.
    pub start: (usize, usize),
}

/// One pasted cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastedCell {
    /// Column of the table.
    pub column: usize,
    /// The text as pasted, or as corrected since.
    pub text: String,
    /// How it reads; a blank one changes nothing.
    pub typed: Typed,
}

impl PastedCell {
    fn new(column: usize, text: &str) -> Self {
        Self { column, text: text.trim().to_owned(), typed: read(text, 0) }
    }

    /// Must be corrected or dropped first.
    #[must_use]
    pub fn is_doubtful(&self) -> bool {
        !matches!(self.typed, Typed::Number(_) | Typed::Blank)
    }
}

/// One pasted row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastedRow {
    /// Row of the table it goes to.
    pub row: usize,
    /// Words that stood before its numbers; may be empty.
    pub label: String,
    /// Its cells.
    pub cells: Vec<PastedCell>,
}

/// A pasted block, placed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paste {
    /// Leading rows of words that were left out.
    pub header_rows: usize,
    /// Rows of sums ("Tổng…") that were left out.
    pub total_rows: usize,
    /// Leading columns of words that were left out.
    pub label_columns: usize,
    /// Rows were placed by their names, not by their order.
    pub by_name: bool,
    /// Rows that do not fit.
    pub rows_beyond: usize,
    /// Columns that do not fit.
    pub columns_beyond: usize,
    /// What fits.
    pub rows: Vec<PastedRow>,
}

impl Paste {
    /// Reads a tab-separated block and places it.
    #[must_use]
    pub fn read(text: &str, table: &Table) -> Self {
        let mut lines = block::lines(text);
        let header_rows = block::header_rows(&lines);
        lines.drain(..header_rows);
        let all = lines.len();
        lines.retain(|line| !block::is_total(line));
        let label_columns = block::label_columns(&lines);
        let paste = Self { header_rows, total_rows: all - lines.len(), label_columns, ..Self::default() };
        paste.placed(&lines, table)
    }

    fn placed(mut self, lines: &[Vec<String>], table: &Table) -> Self {
        let (first_row, first_column) = table.start;
        let named = self.by_names(lines, table);
        self.by_name = named.is_some();
        let rows = named.unwrap_or_else(|| (first_row..first_row + lines.len()).collect());
        let room = table.columns.saturating_sub(first_column);
        for (line, row) in lines.iter().zip(rows) {
            let values = line.get(self.label_columns..).unwrap_or_default();
            let width = values.iter().rposition(|text| !text.is_empty()).map_or(0, |last| last + 1);
            self.columns_beyond = self.columns_beyond.max(width.saturating_sub(room));
            if row >= table.names.len() {
                self.rows_beyond += 1;
                continue;
            }
            let cells =
                values.iter().take(room).zip(first_column..).map(|(text, column)| PastedCell::new(column, text));
            self.rows.push(PastedRow { row, label: self.label(line), cells: cells.collect() });
        }
        self
    }

    /// The words nearest to the numbers.
    fn label(&self, line: &[String]) -> String {
        self.label_columns.checked_sub(1).and_then(|last| line.get(last)).cloned().unwrap_or_default()
    }

    /// The rows of the table by name, when every pasted row names a different one.
    fn by_names(&self, lines: &[Vec<String>], table: &Table) -> Option<Vec<usize>> {
        let names: Vec<String> = table.names.iter().map(|name| fold(name)).collect();
        let mut rows = Vec::new();
        for line in lines {
            let label = fold(&self.label(line));
            let row = names.iter().position(|name| !label.is_empty() && *name == label)?;
            if rows.contains(&row) {
                return None;
            }
            rows.push(row);
        }
        (!rows.is_empty()).then_some(rows)
    }

    /// Cells that must be corrected or dropped.
    #[must_use]
    pub fn doubtful(&self) -> usize {
        self.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.is_doubtful()).count()
    }

    /// Row, column and number of every cell that says one.
    pub fn numbers(&self) -> impl Iterator<Item = (usize, usize, i64)> + '_ {
        self.rows.iter().flat_map(|row| row.cells.iter().map(|cell| (row.row, cell))).filter_map(|(row, cell)| {
            let Typed::Number(n) = cell.typed else { return None };
            Some((row, cell.column, n))
        })
    }

    /// Corrects one cell; an empty text drops it.
    pub fn correct(&mut self, row: usize, column: usize, text: &str) {
        let cells = self.rows.iter_mut().filter(|r| r.row == row).flat_map(|r| &mut r.cells);
        for cell in cells.filter(|cell| cell.column == column) {
            *cell = PastedCell::new(column, text);
        }
    }
}
