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
        Block::Heading(level, text) => Node::leaf(heading(usize::from(*level) + lower), text).class("formal__heading"),
        Block::Mark(text) => Node::of("p", vec![Node::leaf("strong", text)]).class("formal__mark"),
        Block::Address(text) => line("formal__address", text),
        Block::Basis(text) => line("formal__basis", text),
        Block::Text(text) => line("formal__text", text),
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
    Node::of("ul", entries.map(|text| Node::leaf("li", text)).collect()).class("formal__list")
}

/// Agency and number on the left, state and date on the right; the style sets the last two on one line.
fn head(head: &Head) -> Node<'_> {
    let agency = lines(&[("formal__above", &head.above), ("formal__issuer", &head.issuer)]);
    let state = lines(&[("formal__state", &head.state), ("formal__motto", &head.motto)]);
    let cells = vec![
        Node::of("div", agency).class("formal__agency"),
        line("formal__number", &head.number),
        Node::of("div", state).class("formal__country"),
        line("formal__dated", &head.dated),
    ];
    Node::of("header", cells).class("formal__head")
}

/// Name and subject are one heading.
fn title<'a>([name, subject, note]: [&'a str; 3], tag: &'static str) -> Node<'a> {
    let name = Node::leaf("span", name).class("formal__name");
    let subject = Node::leaf("span", subject).class("formal__subject");
    let heading = Node::of(tag, vec![name, subject]);
    let note = lines(&[("formal__note", note)]);
    Node::of("div", std::iter::once(heading).chain(note).collect()).class("formal__title")
}

fn close(close: &Close) -> Node<'_> {
    let to = vec![line("formal__to", &close.to), list(close.recipients.iter().map(String::as_str))];
    let capacity = close.capacity.iter().map(|text| line("formal__capacity", text));
    let signature = capacity.chain([line("formal__signed", &close.name)]).collect();
    let sides = vec![Node::of("div", to), Node::of("div", signature).class("formal__signature")];
    Node::of("footer", sides).class("formal__close")
}
