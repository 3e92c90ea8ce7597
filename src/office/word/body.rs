//! The body (`word/document.xml`): docx-rs writes paragraphs and tables; then the properties it writes in an order of
//! its own, or not at all, are put right.

use super::block::{self, COLUMNS, NARROW, WIDE};
use crate::domain::paper::{Paper, Part};
use docx_rs::{BuildXML, Document, Paragraph, SectionProperty};

/// The part's XML.
pub(super) fn xml(paper: &Paper) -> String {
    let mut document = Document::new();
    for (n, part) in paper.parts.iter().enumerate() {
        document = add(document, part);
        let is_last = n + 1 == paper.parts.len();
        document = document.add_paragraph(end(is_last));
    }
    let wide: Vec<bool> = paper.parts.iter().map(|part| part.is_wide).collect();
    put_right(&String::from_utf8_lossy(&document.build()), &wide)
}

fn add(document: Document, part: &Part) -> Document {
    let width = if part.is_wide { WIDE } else { NARROW };
    let next = part.blocks.iter().skip(1).map(Some).chain([None]);
    part.blocks.iter().zip(next).fold(document, |document, (block, next)| block::add(document, block, next, width))
}

/// The last paragraph of a part carries its page; that of the whole stands at the end of the body.
fn end(is_last: bool) -> Paragraph {
    let end = block::paragraph("End", "");
    if is_last { end } else { end.section_property(SectionProperty::new()) }
}

fn put_right(xml: &str, wide: &[bool]) -> String {
    // Numbers of paragraphs grow from one document to the next; nobody asks for them.
    let xml = between(xml, " w14:paraId=\"", "\"", |_, _| String::new());
    let xml = xml.replace("<w:rPr />", "");
    let xml = between(&xml, "<w:tblPr>", "</w:tblPr>", |_, inner| table(inner));
    let xml = between(&xml, "<w:tblGrid>", "</w:tblGrid>", |_, inner| {
        ["<w:tblGrid>", &inner.replace(" w:type=\"dxa\"", ""), "</w:tblGrid>"].concat()
    });
    // The first row that is not to be cut is the head.
    let cut = "</w:tblGrid><w:tr><w:trPr><w:cantSplit />";
    let xml = xml.replace(cut, &[cut, "<w:tblHeader />"].concat());
    between(&xml, "<w:sectPr>", "</w:sectPr>", |n, _| section(wide.get(n).copied().unwrap_or_default()))
}

/// Properties of a table, in the order the standard asks for.
fn table(inner: &str) -> String {
    let style = if inner.contains(COLUMNS) { COLUMNS } else { "Grid" };
    let (open, close) = (
        "<w:tblPr><w:tblStyle w:val=\"",
        "\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>",
    );
    [open, style, close].concat()
}

/// A4 with the margins of Nghị định 30/2020: top and bottom 20 mm, left 30, right 15; pages count from 1, and the
/// number, in the top margin, begins on the second.
fn section(is_wide: bool) -> String {
    let size = if is_wide { r#"w:w="16838" w:h="11906" w:orient="landscape""# } else { r#"w:w="11906" w:h="16838""# };
    let open = r#"<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:type w:val="nextPage"/><w:pgSz "#;
    let close = r#"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="720"/><w:titlePg/></w:sectPr>"#;
    [open, size, close].concat()
}

/// Puts what `with` makes of the number and the inside of each `open`…`close` in its place. Texts of people are escaped
/// and cannot hold either.
fn between(xml: &str, open: &str, close: &str, with: impl Fn(usize, &str) -> String) -> String {
    let mut pieces = xml.split(open);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for (n, piece) in pieces.enumerate() {
        let (inner, rest) = piece.split_once(close).unwrap_or((piece, ""));
        out.push_str(&with(n, inner));
        out.push_str(rest);
    }
    out
}
