//! The report as a formal paper in the layout of Nghị định 30/2020 (`domain.md` §5): what it says, in order.
//!
//! Reads the same domain functions as the report screen and computes nothing of its own. Knows no format of a file.

mod blocks;
mod evidence;
mod frame;
mod indicators;
mod issuer;
mod leadership;
mod plan;
mod results;
mod said;
mod scoring;
mod services;
mod shortcomings;
mod source;
mod tasks;

use super::Subject;
use crate::domain::paper::{Block, Paper, Part};
use source::Source;

/// The report of an assessment: the paper itself, then three appendices.
#[must_use]
pub fn paper(subject: &Subject) -> Paper {
    let source = &Source::of(subject);
    let [scoring, evidence, plan] = &source.paper.appendices;
    let parts = vec![
        Part { is_wide: false, blocks: body(source) },
        frame::appendix(source, scoring, scoring::table(source)),
        frame::appendix(source, evidence, evidence::table(source)),
        frame::appendix(source, plan, plan::table(source)),
    ];
    Paper { title: frame::title(source), parts }
}

fn body(source: &Source) -> Vec<Block> {
    let mut blocks = frame::opening(source);
    let sections =
        [leadership::blocks(source), results::blocks(source), shortcomings::blocks(source), tasks::directions(source)];
    let sections = sections.into_iter().chain([tasks::proposals(source)]);
    for (heading, section) in source.paper.sections.into_iter().zip(sections) {
        blocks.push(Block::Heading(1, heading.to_owned()));
        blocks.extend(section);
    }
    blocks.extend(frame::closing(source));
    blocks
}
