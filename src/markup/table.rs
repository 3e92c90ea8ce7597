//! Tables: head rows, groups, figures.

use super::Node;
use crate::domain::paper::{Column, Row, Table};

/// So many columns still stand side by side on a phone.
const FEW: usize = 4;

/// A table in a box of its own, in which it scrolls where the screen is narrow.
pub(super) fn table<'a>(table: &'a Table, label: &'a str) -> Node<'a> {
    let name = if table.caption.is_empty() { label } else { &table.caption };
    let columns = table.columns.iter().map(|column| Node::of("col", Vec::new()).attr("width", share(column.width)));
    let heads = table.columns.iter().map(|column| Node::leaf("th", &column.name).attr("scope", "col"));
    let head = vec![Node::of("colgroup", columns.collect()), thead(heads.collect())];
    let groups = table.rows.chunk_by(|_, next| !spans(next, &table.columns));
    let bodies = groups.map(|rows| Node::of("tbody", rows.iter().map(|one| row(one, &table.columns)).collect()));
    let class = if table.columns.len() > FEW { "formal__table formal__table--many" } else { "formal__table" };
    let caption = (!table.caption.is_empty()).then(|| Node::leaf("caption", &table.caption));
    let all = Node::of("table", caption.into_iter().chain(head).chain(bodies).collect()).class(class);
    // It takes the focus, so that the keyboard can scroll it.
    Node::of("div", vec![all]).class("formal__box").attr("role", "group").attr("tabindex", "0").attr("aria-label", name)
}

fn thead(heads: Vec<Node<'_>>) -> Node<'_> {
    Node::of("thead", vec![Node::of("tr", heads)])
}

/// Per mille as per cent.
fn share(width: u32) -> String {
    format!("{}.{}%", width / 10, width % 10)
}

/// One text for all columns: the name of a group.
fn spans(row: &Row, columns: &[Column]) -> bool {
    row.cells.len() == 1 && columns.len() > 1
}

fn row<'a>(row: &'a Row, columns: &[Column]) -> Node<'a> {
    match row.cells.as_slice() {
        [name] if spans(row, columns) => {
            let name = Node::leaf("th", name).attr("scope", "rowgroup").attr("colspan", columns.len().to_string());
            Node::of("tr", vec![name]).class("formal__group")
        }
        cells => {
            let first = columns.iter().position(|column| !column.is_number);
            let figures = columns.iter().map(|column| column.is_number).chain(std::iter::repeat(false));
            let cells = cells.iter().zip(figures).enumerate();
            let cells = cells.map(|(place, (text, is_figure))| cell(text, is_figure, first == Some(place)));
            Node::of("tr", cells.collect()).class(if row.is_strong { "formal__strong" } else { "" })
        }
    }
}

/// The first words of a row name it.
fn cell(text: &str, is_figure: bool, names_row: bool) -> Node<'_> {
    match (names_row, is_figure) {
        (true, _) => Node::leaf("th", text).attr("scope", "row"),
        (_, true) => Node::leaf("td", text).class("formal__figure"),
        _ => Node::leaf("td", text),
    }
}
