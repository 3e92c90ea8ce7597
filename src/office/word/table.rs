//! Tables: the head row repeats on every page (`body` says so), rows are not cut, widths are fixed.

use super::block::{NARROW, cell, paragraph, twips};
use crate::domain::paper::{Column, Row, Table};
use docx_rs::{self as docx, Document, TableCell, TableRow, VAlignType};

/// Up to so many rows a table of the body stays on one page; in others a group's name stays with its first row.
const SHORT: usize = 6;

/// A table with its caption before it.
pub(super) fn add(document: Document, table: &Table, width: u32) -> Document {
    let caption = (!table.caption.is_empty()).then(|| paragraph("Caption", &table.caption));
    let document = caption.into_iter().fold(document, Document::add_paragraph);
    let widths: Vec<u32> = table.columns.iter().map(|column| width * column.width / 1000).collect();
    let head =
        table.columns.iter().zip(&widths).map(|(column, width)| middle("GroupNumber", &column.name, *width, true));
    let head = TableRow::new(head.collect()).cant_split();
    let count = table.rows.len();
    let keeps = |n, row: &Row| ((count <= SHORT && width == NARROW) || row.is_strong) && n + 1 < count;
    let rows = table.rows.iter().enumerate();
    let rows = rows.map(|(n, row)| self::row(row, &table.columns, &widths, keeps(n, row)));
    let grid = widths.iter().copied().map(twips).collect();
    let drawn = docx::Table::new([head].into_iter().chain(rows).collect()).style("Grid").set_grid(grid);
    document.add_table(drawn)
}

/// A cell of one text; `keeps` it with the row below.
fn middle(style: &str, text: &str, width: u32, keeps: bool) -> TableCell {
    cell(vec![paragraph(style, text).keep_next(keeps)], width).vertical_align(VAlignType::Center)
}

fn row(row: &Row, columns: &[Column], widths: &[u32], keeps: bool) -> TableRow {
    let cells = match row.cells.as_slice() {
        [all] if columns.len() > 1 => {
            let style = if row.is_strong { "Group" } else { "Cell" };
            vec![middle(style, all, widths.iter().sum(), keeps).grid_span(columns.len())]
        }
        // A cell for each column, whatever the row holds.
        cells => {
            let texts = cells.iter().map(String::as_str).chain(std::iter::repeat(""));
            let cells = columns.iter().zip(widths).zip(texts);
            cells.map(|((column, width), text)| middle(style(column, row), text, *width, keeps)).collect()
        }
    };
    TableRow::new(cells).cant_split()
}

fn style(column: &Column, row: &Row) -> &'static str {
    match (column.is_number, row.is_strong) {
        (false, false) => "Cell",
        (true, false) => "CellNumber",
        (false, true) => "Group",
        (true, true) => "GroupNumber",
    }
}
