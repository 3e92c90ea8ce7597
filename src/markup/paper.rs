//! The paper and its parts.

use super::{Node, block};
use crate::domain::paper::{Block, Paper, Part};

/// A paper.
#[must_use]
pub fn paper(paper: &Paper) -> Node<'_> {
    let parts = paper.parts.iter().enumerate().map(|(place, part)| sheet(part, place.min(1)));
    Node::of("article", parts.collect()).class("formal")
}

/// A part; what is appended has its headings one level lower.
fn sheet(part: &Part, lower: usize) -> Node<'_> {
    let subject = part.blocks.iter().find_map(|block| match block {
        Block::Title { subject, .. } => Some(subject.as_str()),
        _ => None,
    });
    let label = subject.unwrap_or_default();
    let runs = part.blocks.chunk_by(|a, b| matches!((a, b), (Block::Entry(_), Block::Entry(_))));
    let class = if part.is_wide { "formal__part formal__part--wide" } else { "formal__part" };
    Node::of("section", runs.filter_map(|run| block::run(run, lower, label)).collect()).class(class)
}
