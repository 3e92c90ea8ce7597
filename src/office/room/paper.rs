//! The summary of many units as a formal paper: who handed in, how they did, what is weak and to be taught, indicators,
//! lines for proposals; the units in an appendix. Blanks stay blank: nobody knows yet who signs.

mod results;
mod units;
mod weak;

use super::class::Room;
use crate::domain::cohort::{Caution, Member};
use crate::domain::paper::{Block, Close, Head, Paper, Part};
use crate::office::report::blocks::{entry, text};
use std::collections::BTreeMap;

/// The paper.
pub(super) fn paper(room: &Room) -> Paper {
    let title = subject(room);
    let body = Part { is_wide: false, blocks: body(room) };
    Paper { title, parts: vec![body, units::appendix(room)] }
}

fn subject(room: &Room) -> String {
    (room.words.room_paper.subject)(room.units().len(), &room.called)
}

fn body(room: &Room) -> Vec<Block> {
    let own = room.words.room_paper;
    let mut blocks = opening(room);
    let proposals = [room.words.paper.line; 2].map(|line| Block::Entry(line.to_owned())).to_vec();
    let sections = [handed_in(room), results::overall(room), weak::blocks(room), results::indicators(room), proposals];
    for (heading, section) in own.sections.iter().zip(sections) {
        blocks.push(Block::Heading(1, (*heading).to_owned()));
        blocks.extend(section);
    }
    blocks.push(text(own.closing));
    blocks.push(close(room));
    blocks
}

fn opening(room: &Room) -> Vec<Block> {
    let paper = room.words.paper;
    let blank = || paper.blank.to_owned();
    let head = Head {
        above: blank(),
        issuer: blank(),
        number: (paper.number)("……"),
        state: paper.state.to_owned(),
        motto: paper.motto.to_owned(),
        dated: (room.words.report.one_page.dated)(""),
    };
    let title = Block::Title { name: paper.name.to_owned(), subject: subject(room), note: String::new() };
    vec![
        Block::Head(head),
        Block::Mark(paper.mark.to_owned()),
        title,
        Block::Address(paper.address.to_owned()),
        text((paper.opening)(paper.blank, &subject(room))),
    ]
}

/// Words that units share, the most frequent first, each with how many if there are several.
fn counted(room: &Room, word: impl Fn(&Member) -> String) -> String {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for unit in room.units() {
        *counts.entry(word(&unit.now.member)).or_default() += 1;
    }
    let mut counts: Vec<(String, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    if let [(word, _)] = counts.as_slice() {
        return word.clone();
    }
    let each = counts.iter().map(|(word, count)| (room.words.room_paper.group)(word, *count));
    each.collect::<Vec<_>>().join("; ")
}

/// Section I: which units and periods, by the roster, final or draft, what is to be looked at twice.
fn handed_in(room: &Room) -> Vec<Block> {
    let (own, handed) = (room.words.room_paper, &room.handed_in);
    let mut blocks = vec![
        entry(&(own.types)(&counted(room, |member| room.unit_type(member)))),
        entry(&(own.periods)(&counted(room, |member| room.period(member)))),
    ];
    if handed.awaited > 0 {
        let [awaited, missing, doubtful] = [handed.awaited, handed.missing.len(), handed.doubtful.len()];
        let arrived = awaited.saturating_sub(missing + doubtful);
        blocks.push(entry(&(own.handed_in)([awaited, arrived, missing, doubtful])));
        blocks.extend(named(room, own.missing, &handed.missing));
        blocks.extend(named(room, own.doubtful, &handed.doubtful));
    }
    let drafts = room.units().iter().filter(|unit| !unit.now.member.is_final).count();
    blocks.push(entry(&(own.closed)(room.units().len() - drafts, drafts)));
    let others = room.analysis.cautions.iter().filter(|(caution, _)| *caution != Caution::Draft);
    blocks.extend(others.map(|(caution, places)| {
        let [what, to_do] = (room.words.room_analysis.caution)(*caution);
        entry(&(own.caution)(places.len(), what, to_do))
    }));
    blocks
}

/// Lines of the roster, as many as are listed.
fn named(room: &Room, lead: &str, lines: &[String]) -> Option<Block> {
    let more = lines.len().saturating_sub(units::MOST);
    let more = (more > 0).then(|| (room.words.room_analysis.more)(more));
    let listed = lines.iter().take(units::MOST).cloned().chain(more).collect::<Vec<_>>().join("; ");
    (!lines.is_empty()).then(|| text([lead, " ", &listed, "."].concat()))
}

fn close(room: &Room) -> Block {
    let paper = room.words.paper;
    Block::Close(Close {
        to: paper.to.to_owned(),
        recipients: paper.recipients.iter().map(|line| (*line).to_owned()).collect(),
        capacity: vec![paper.blank.to_owned()],
        name: String::new(),
    })
}
