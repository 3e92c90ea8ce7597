//! The report as a formal paper in the layout of Nghị định 30/2020 (`domain.md` §5): what it says, in order.
//!
//! Reads the same domain functions as the report screen and computes nothing of its own. Knows no format of a file.

pub(super) mod blocks;
mod evidence;
mod frame;
mod indicators;
mod issuer;
mod items;
mod leadership;
mod plan;
mod results;
mod scoring;
mod services;
mod shortcomings;
mod tasks;

use super::Subject;
use crate::domain::paper::{Block, Paper, Part};

/// The report of an assessment: the paper itself, then three appendices.
#[must_use]
pub fn paper(subject: &Subject) -> Paper {
    let [scoring, evidence, plan] = &subject.words.paper.appendices;
    let parts = vec![
        Part { is_wide: false, blocks: body(subject) },
        frame::appendix(subject, scoring, scoring::table(subject)),
        frame::appendix(subject, evidence, evidence::table(subject)),
        frame::appendix(subject, plan, plan::table(subject)),
    ];
    Paper { title: frame::title(subject), parts }
}

fn body(subject: &Subject) -> Vec<Block> {
    let mut blocks = frame::opening(subject);
    let sections = [
        leadership::blocks(subject),
        results::blocks(subject),
        shortcomings::blocks(subject),
        tasks::directions(subject),
    ];
    let sections = sections.into_iter().chain([tasks::proposals(subject)]);
    for (heading, section) in subject.words.paper.sections.into_iter().zip(sections) {
        blocks.push(Block::Heading(1, heading.to_owned()));
        blocks.extend(section);
    }
    blocks.extend(frame::closing(subject));
    blocks
}
