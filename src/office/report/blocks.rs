//! Short ways to the blocks of a paper.

use crate::domain::paper::{Block, Column, Row, Table};
use crate::domain::score::Points;
use crate::office::Subject;

/// A paragraph.
pub(in crate::office) fn text(words: impl Into<String>) -> Block {
    Block::Text(words.into())
}

/// A heading of the second level.
pub(in crate::office) fn heading(words: &str) -> Block {
    Block::Heading(2, words.to_owned())
}

/// An entry of a list, with its dash.
pub(in crate::office) fn entry(words: &str) -> Block {
    Block::Entry(["- ", words].concat())
}

/// A column of words.
pub(in crate::office) fn words(name: &str, width: u32) -> Column {
    Column { name: name.to_owned(), width, is_number: false }
}

/// A column of figures.
pub(in crate::office) fn figures(name: &str, width: u32) -> Column {
    Column { name: name.to_owned(), width, is_number: true }
}

/// A plain row.
pub(in crate::office) fn row(cells: impl IntoIterator<Item = String>) -> Row {
    Row { is_strong: false, cells: cells.into_iter().collect() }
}

/// The same in bold: a sum, or the name of a group.
pub(in crate::office) fn strong(cells: impl IntoIterator<Item = String>) -> Row {
    Row { is_strong: true, ..row(cells) }
}

/// A table; nothing but its caption's want where it has no row.
pub(super) fn table(subject: &Subject, caption: &str, columns: Vec<Column>, rows: Vec<Row>) -> Block {
    if rows.is_empty() {
        return text(subject.words.report.none);
    }
    Block::Table(Table { caption: caption.to_owned(), columns, rows })
}

/// Rows with a running number before them.
pub(super) fn numbered(rows: impl Iterator<Item = Vec<String>>) -> Vec<Row> {
    rows.zip(1_usize..).map(|(cells, n)| row([n.to_string()].into_iter().chain(cells))).collect()
}

/// A table of points: `first` is the head of its first column.
pub(super) fn points_table(subject: &Subject, caption: &str, first: &str, rows: Vec<Row>) -> Block {
    let common = &subject.words.common;
    let columns = vec![
        words(first, 340),
        figures(common.claimed, 132),
        figures(common.evidenced, 132),
        figures(common.reachable, 132),
        figures(subject.words.report.maximum, 132),
        figures(subject.words.report.tables.answered, 132),
    ];
    table(subject, caption, columns, rows)
}

/// A row of such a table.
pub(super) fn points_cells(subject: &Subject, name: &str, sum: Points, answered: (usize, usize)) -> Vec<String> {
    let figures = [sum.claimed, sum.evidenced, sum.reachable, sum.max].map(|n| subject.points(n));
    let answered = [answered.0.to_string(), answered.1.to_string()].join("/");
    [name.to_owned()].into_iter().chain(figures).chain([answered]).collect()
}
