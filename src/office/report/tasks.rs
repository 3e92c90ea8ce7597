//! Sections IV and V: the plan in short, what it leaves out, and what only others can mend.

use super::blocks::{entry, text};
use super::items;
use crate::domain::answer::Cause;
use crate::domain::concern::{Concern, concerns};
use crate::domain::gap;
use crate::domain::paper::Block;
use crate::domain::report::plan_in_order;
use crate::domain::score::ItemScore;
use crate::office::Subject;
use crate::office::said::day;

/// Section IV.
pub(super) fn directions(subject: &Subject) -> Vec<Block> {
    let plan = &subject.assessment.plan;
    let rows = plan_in_order(plan);
    let count = |is: &dyn Fn(&&&crate::domain::plan::Action) -> bool| rows.iter().filter(is).count();
    let done = count(&|row| row.done_on.is_some());
    let overdue = count(&|row| row.is_overdue(subject.today));
    let clear = count(&|row| row.clear() == 6);
    let intro = match rows.len() {
        0 => subject.words.paper.plan_none.to_owned(),
        all => (subject.words.paper.plan)([all, done, overdue, clear]),
    };
    let mut blocks = vec![text(intro)];
    let to_do = rows.iter().filter(|row| row.done_on.is_none());
    blocks.extend(to_do.map(|row| Block::Entry((subject.words.paper.to_do)(&row.what, &row.who, &day(row.due)))));
    blocks.extend(unplanned(subject));
    blocks
}

/// Gaps that nothing in the plan mends.
fn unplanned(subject: &Subject) -> Option<Block> {
    let found = concerns(&subject.scope, &subject.assessment, &subject.score, subject.today);
    let count = found.iter().filter(|found| found.concern == Concern::GapWithoutAction).count();
    (count > 0).then(|| text((subject.words.paper.unplanned)(count)))
}

/// Section V: what has objective causes, and lines to write on.
pub(super) fn proposals(subject: &Subject) -> Vec<Block> {
    let gaps = gap::gaps(&subject.score);
    let objective = gaps.into_iter().filter(|gap| subject.cause(&gap.id) == Some(Cause::Objective));
    let [state, _] = subject.words.paper.gap_columns;
    let lines =
        |gap: &ItemScore| [&subject.item_name(&gap.id), "\n", state, ": ", &items::answer(subject, gap), "."].concat();
    let named = objective.map(lines);
    let named: Vec<Block> = named.map(|line| entry(&line)).collect();
    let upward = (!named.is_empty()).then(|| text(subject.words.paper.upward));
    let by_hand = [text(subject.words.paper.other_proposals)];
    let lines = [subject.words.paper.line; 2].map(|line| Block::Entry(line.to_owned()));
    upward.into_iter().chain(named).chain(by_hand).chain(lines).collect()
}
