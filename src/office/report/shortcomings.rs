//! Section III: gaps with their causes, open items, what was set aside.

use super::blocks::{figures, heading, numbered, table, text, words};
use super::said::said;
use super::source::Source;
use crate::domain::answer::Cause;
use crate::domain::gap;
use crate::domain::id::Id;
use crate::domain::paper::Block;
use crate::domain::score::{ItemScore, SetAside, SetAsideHow};
use crate::domain::value::Standing;

/// The section.
pub(super) fn blocks(source: &Source) -> Vec<Block> {
    let [faults, causes, open, aside] = source.paper.shortcomings.map(heading);
    let mut blocks = vec![faults];
    blocks.extend(gaps(source));
    blocks.push(causes);
    blocks.extend(self::causes(source));
    blocks.push(open);
    blocks.extend(self::open(source));
    blocks.extend([aside, self::aside(source)]);
    blocks
}

/// Cause of a gap, where one is given.
pub(super) fn cause(source: &Source, item: &Id) -> Option<Cause> {
    source.subject.assessment.answer(item.as_str()).and_then(|answer| answer.cause)
}

fn sum(items: &[&ItemScore]) -> u32 {
    items.iter().map(|item| item.gap()).sum()
}

fn gaps(source: &Source) -> Vec<Block> {
    let gaps = gap::gaps(&source.subject.score);
    if gaps.is_empty() {
        return vec![text(source.report.gaps.none)];
    }
    let [undetermined, subjective, objective] = source.report.gaps.causes;
    let rows = gaps.iter().map(|gap| {
        let cause = match cause(source, &gap.id) {
            None => undetermined,
            Some(Cause::Subjective) => subjective,
            Some(Cause::Objective) => objective,
        };
        vec![source.item(gap), said(source, gap), source.points(gap.gap()), cause.to_owned()]
    });
    let [state, lost] = source.paper.gap_columns;
    let columns = vec![
        figures(source.paper.row, 60),
        words(source.report.plan.item, 390),
        words(state, 260),
        figures(lost, 110),
        figures(source.report.gaps.cause, 180),
    ];
    let intro = (source.paper.gaps)(gaps.len(), &source.points(sum(&gaps)));
    vec![text(intro), table(source, "", columns, numbered(rows))]
}

/// How many gaps have which cause.
fn causes(source: &Source) -> Vec<Block> {
    let gaps = gap::gaps(&source.subject.score);
    let kinds = [Some(Cause::Subjective), Some(Cause::Objective), None];
    let count = |kind| gaps.iter().filter(|gap| cause(source, &gap.id) == kind).count();
    let counted = kinds.into_iter().zip(source.paper.causes).map(|(kind, said)| (count(kind), said));
    let lines: Vec<Block> = counted.filter(|(n, _)| *n > 0).map(|(n, said)| Block::Entry(said(n))).collect();
    if lines.is_empty() { vec![text(source.report.none)] } else { lines }
}

fn open(source: &Source) -> Vec<Block> {
    let items = gap::open(&source.subject.score);
    let rows = items.iter().map(|item| {
        let why = match item.standing {
            Standing::Open(why) => (source.common.open)(why),
            Standing::Valued(_) | Standing::Out(_) => "",
        };
        vec![source.item(item), why.to_owned(), source.points(item.gap())]
    });
    let [item, why, stake] = source.report.gaps.open_columns;
    let columns = vec![figures(source.paper.row, 70), words(item, 540), words(why, 230), figures(stake, 160)];
    let intro = (!items.is_empty()).then(|| text((source.paper.open)(items.len(), &source.points(sum(&items)))));
    intro.into_iter().chain([table(source, "", columns, numbered(rows))]).collect()
}

fn aside(source: &Source) -> Block {
    let [how, reason] = source.report.tables.aside_columns;
    let columns =
        vec![figures(source.paper.row, 70), words(source.report.tables.item, 400), words(how, 210), words(reason, 320)];
    table(source, "", columns, numbered(source.subject.score.set_aside.iter().map(|entry| aside_cells(source, entry))))
}

fn aside_cells(source: &Source, entry: &SetAside) -> Vec<String> {
    let own = &source.report.tables;
    let how = match entry.how {
        SetAsideHow::NotApplicable => own.not_applicable.to_owned(),
        SetAsideHow::RoleLowered { from, to } => (own.lowered)((source.common.role)(from), (source.common.role)(to)),
    };
    vec![source.marked(&entry.item, entry.critical), how, entry.reason.clone()]
}
