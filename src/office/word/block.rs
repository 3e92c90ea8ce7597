//! Blocks as paragraphs and tables of docx-rs. How each looks stands in `styles.xml`.

use super::table;
use crate::domain::paper::{Block, Close, Head};
use crate::office::legal::legal;
use docx_rs::{BreakType, Document, Paragraph, Run, Table, TableCell, TableRow, WidthType};

/// Width of the text of a page on its short side, in twentieths of a point: A4 less 30 mm and 15 mm.
pub(super) const NARROW: u32 = 9355;
/// The same on its long side.
pub(super) const WIDE: u32 = 14287;

/// Left and right column of the head, and of the close.
const HEAD: [u32; 2] = [3742, 5613];
const CLOSE: [u32; 2] = [4677, 4678];

/// A block at the end of the document; `next` follows it.
pub(super) fn add(document: Document, block: &Block, next: Option<&Block>, width: u32) -> Document {
    let one = |style: &str, text: &str| paragraph(style, text);
    match block {
        Block::Head(head) => document.add_table(self::head(head)),
        Block::Mark(text) => document.add_paragraph(one("Mark", text)),
        Block::Title { name, subject, note } => title(document, name, subject, note),
        Block::Address(text) => document.add_paragraph(one("Address", text)),
        Block::Basis(text) => document.add_paragraph(one("Basis", text)),
        Block::Heading(level, text) => document.add_paragraph(one(heading(*level), text)),
        Block::Text(text) if matches!(next, Some(Block::Close(_))) => document.add_paragraph(one("LastWords", text)),
        Block::Text(text) => document.add_paragraph(one("Body", text)),
        Block::Entry(text) => document.add_paragraph(one("Entry", text)),
        Block::Table(table) => table::add(document, table, width),
        Block::Close(close) => document.add_table(self::close(close)),
    }
}

fn heading(level: u8) -> &'static str {
    match level {
        0 | 1 => "Heading1",
        2 => "Heading2",
        _ => "Heading3",
    }
}

/// The title of the paper has a rule below, an appendix says in a note what it belongs to.
fn title(document: Document, name: &str, subject: &str, note: &str) -> Document {
    let style = if note.is_empty() { "Title" } else { "Appendix" };
    let document = document.add_paragraph(paragraph(style, name)).add_paragraph(paragraph("Subject", subject));
    document.add_paragraph(if note.is_empty() { paragraph("SubjectRule", "") } else { paragraph("Note", note) })
}

/// Two rows, so that number and date stand on one line.
fn head(head: &Head) -> Table {
    let issuer = lines(&[("Above", &head.above), ("Issuer", &head.issuer), ("IssuerRule", "")]);
    let state = lines(&[("State", &head.state), ("Motto", &head.motto), ("MottoRule", "")]);
    let second = [lines(&[("Number", &head.number)]), lines(&[("Dated", &head.dated)])];
    columns(vec![columns_row([issuer, state], HEAD), columns_row(second, HEAD)], HEAD)
}

fn close(close: &Close) -> Table {
    let mut left = lines(&[("Recipients", &close.to)]);
    left.extend(close.recipients.iter().map(|text| paragraph("Recipient", text)));
    let mut right: Vec<Paragraph> = close.capacity.iter().map(|text| paragraph("Capacity", text)).collect();
    right.push(paragraph("Signatory", &close.name));
    columns(vec![columns_row([left, right], CLOSE)], CLOSE)
}

fn lines(lines: &[(&str, &str)]) -> Vec<Paragraph> {
    let shown = lines.iter().filter(|(style, text)| !text.is_empty() || style.ends_with("Rule"));
    shown.map(|(style, text)| paragraph(style, text)).collect()
}

/// Two columns of text side by side: a table only in form.
fn columns(rows: Vec<TableRow>, widths: [u32; 2]) -> Table {
    Table::new(rows).style(COLUMNS).set_grid(widths.map(twips).to_vec())
}

/// Style of tables that are so only in form; they are read column by column.
pub(super) const COLUMNS: &str = "TableNormal";

fn columns_row(cells: [Vec<Paragraph>; 2], widths: [u32; 2]) -> TableRow {
    let cells = cells.into_iter().zip(widths).map(|(lines, width)| cell(lines, width));
    TableRow::new(cells.collect())
}

/// A cell; one without a paragraph would not be valid.
pub(super) fn cell(lines: Vec<Paragraph>, width: u32) -> TableCell {
    let cell = TableCell::new().width(twips(width), WidthType::Dxa);
    let empty = lines.is_empty().then(|| paragraph("Cell", ""));
    lines.into_iter().chain(empty).fold(cell, TableCell::add_paragraph)
}

/// A length as docx-rs takes it.
pub(super) fn twips(length: u32) -> usize {
    usize::try_from(length).unwrap_or_default()
}

/// One text of the paper: one paragraph, its lines with breaks between.
pub(super) fn paragraph(style: &str, text: &str) -> Paragraph {
    let paragraph = Paragraph::new().style(style);
    let text = legal(text);
    if text.is_empty() {
        return paragraph;
    }
    let mut run = Run::new();
    for (n, line) in text.split('\n').enumerate() {
        run = if n > 0 { run.add_break(BreakType::TextWrapping) } else { run };
        run = run.add_text(line);
    }
    paragraph.add_run(run)
}
