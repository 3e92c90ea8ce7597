//! Blocks: head, title, headings, paragraphs, lists, close.

use super::Node;
use super::table::table;
use crate::domain::paper::{Block, Close, Head};

const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

/// Blocks that stand in one element: the entries of a list, or one block of another kind. Headings stand `lower` levels
/// lower; a table without a name is called `label`.
pub(super) fn run<'a>(blocks: &'a [Block], lower: usize, label: &'a str) -> Option<Node<'a>> {
    Some(match blocks.first()? {
        Block::Head(all) => head(all),
        Block::Title { name, subject, note } => title([name, subject, note], heading(lower)),
        Block::Heading(level, text) => Node::leaf(heading(usize::from(*level) + lower), text).class("paper__heading"),
        Block::Mark(text) => line("paper__mark", text),
        Block::Address(text) => line("paper__address", text),
        Block::Basis(text) => line("paper__basis", text),
        Block::Text(text) => line("paper__text", text),
        Block::Entry(_) => list(blocks.iter().filter_map(entry)),
        Block::Table(all) => table(all, label),
        Block::Close(all) => close(all),
    })
}

/// Tag of a heading; 0 is the title of the whole.
fn heading(level: usize) -> &'static str {
    HEADINGS.get(level).copied().unwrap_or("h6")
}

fn line<'a>(class: &'static str, text: &'a str) -> Node<'a> {
    Node::leaf("p", text).class(class)
}

/// Those that say something.
fn lines<'a>(all: &[(&'static str, &'a str)]) -> Vec<Node<'a>> {
    all.iter().filter(|(_, text)| !text.is_empty()).map(|(class, text)| line(class, text)).collect()
}

fn entry(block: &Block) -> Option<&str> {
    if let Block::Entry(text) = block { Some(text) } else { None }
}

fn list<'a>(entries: impl Iterator<Item = &'a str>) -> Node<'a> {
    Node::of("ul", entries.map(|text| Node::leaf("li", text)).collect()).class("paper__list")
}

/// Agency and number on the left, state and date on the right; the style sets the last two on one line.
fn head(head: &Head) -> Node<'_> {
    let agency = lines(&[("paper__above", &head.above), ("paper__issuer", &head.issuer)]);
    let state = lines(&[("paper__state", &head.state), ("paper__motto", &head.motto)]);
    let cells = vec![
        Node::of("div", agency).class("paper__agency"),
        line("paper__number", &head.number),
        Node::of("div", state).class("paper__country"),
        line("paper__dated", &head.dated),
    ];
    Node::of("header", cells).class("paper__head")
}

/// Name and subject are one heading.
fn title<'a>([name, subject, note]: [&'a str; 3], tag: &'static str) -> Node<'a> {
    let name = Node::leaf("span", name).class("paper__name");
    let subject = Node::leaf("span", subject).class("paper__subject");
    let heading = Node::of(tag, vec![name, subject]);
    let note = lines(&[("paper__note", note)]);
    Node::of("div", std::iter::once(heading).chain(note).collect()).class("paper__title")
}

fn close(close: &Close) -> Node<'_> {
    let to = vec![line("paper__to", &close.to), list(close.recipients.iter().map(String::as_str))];
    let capacity = close.capacity.iter().map(|text| line("paper__capacity", text));
    let signature = capacity.chain([line("paper__signed", &close.name)]).collect();
    let sides = vec![Node::of("div", to), Node::of("div", signature).class("paper__signature")];
    Node::of("footer", sides).class("paper__close")
}
