//! Section III: gaps with their causes, open items, what was set aside.

use super::blocks::{figures, heading, numbered, table, text, words};
use super::items;
use crate::domain::answer::Cause;
use crate::domain::gap;
use crate::domain::paper::Block;
use crate::domain::score::{ItemScore, SetAside};
use crate::domain::value::Standing;
use crate::office::Subject;

/// The section.
pub(super) fn blocks(subject: &Subject) -> Vec<Block> {
    let [faults, causes, open, aside] = subject.words.paper.shortcomings.map(heading);
    let mut blocks = vec![faults];
    blocks.extend(gaps(subject));
    blocks.push(causes);
    blocks.extend(self::causes(subject));
    blocks.push(open);
    blocks.extend(self::open(subject));
    blocks.extend([aside, self::aside(subject)]);
    blocks
}

fn sum(items: &[&ItemScore]) -> u32 {
    items.iter().map(|item| item.gap()).sum()
}

fn gaps(subject: &Subject) -> Vec<Block> {
    let gaps = gap::gaps(&subject.score);
    if gaps.is_empty() {
        return vec![text(subject.words.report.gaps.none)];
    }
    let rows = gaps.iter().map(|gap| {
        let cause = subject.words.report.gaps.cause(subject.cause(&gap.id));
        vec![
            items::name(subject, &gap.id, gap.critical),
            items::answer(subject, gap),
            subject.points(gap.gap()),
            cause.to_owned(),
        ]
    });
    let [state, lost] = subject.words.paper.gap_columns;
    let columns = vec![
        figures(subject.words.paper.row, 60),
        words(subject.words.report.plan.item, 390),
        words(state, 260),
        figures(lost, 110),
        figures(subject.words.report.gaps.cause, 180),
    ];
    let intro = (subject.words.paper.gaps)(gaps.len(), &subject.points(sum(&gaps)));
    vec![text(intro), table(subject, "", columns, numbered(rows))]
}

/// How many gaps have which cause.
fn causes(subject: &Subject) -> Vec<Block> {
    let gaps = gap::gaps(&subject.score);
    let kinds = [Some(Cause::Subjective), Some(Cause::Objective), None];
    let count = |kind| gaps.iter().filter(|gap| subject.cause(&gap.id) == kind).count();
    let counted = kinds.into_iter().zip(subject.words.paper.causes).map(|(kind, said)| (count(kind), said));
    let lines: Vec<Block> = counted.filter(|(n, _)| *n > 0).map(|(n, said)| Block::Entry(said(n))).collect();
    if lines.is_empty() { vec![text(subject.words.report.none)] } else { lines }
}

fn open(subject: &Subject) -> Vec<Block> {
    let items = gap::open(&subject.score);
    let rows = items.iter().map(|item| {
        let why = match item.standing {
            Standing::Open(why) => (subject.words.common.open)(why),
            Standing::Valued(_) | Standing::Out(_) => "",
        };
        vec![items::name(subject, &item.id, item.critical), why.to_owned(), subject.points(item.gap())]
    });
    let [item, why, stake] = subject.words.report.gaps.open_columns;
    let columns = vec![figures(subject.words.paper.row, 70), words(item, 540), words(why, 230), figures(stake, 160)];
    let intro =
        (!items.is_empty()).then(|| text((subject.words.paper.open)(items.len(), &subject.points(sum(&items)))));
    intro.into_iter().chain([table(subject, "", columns, numbered(rows))]).collect()
}

fn aside(subject: &Subject) -> Block {
    let [how, reason] = subject.words.report.tables.aside_columns;
    let columns = vec![
        figures(subject.words.paper.row, 70),
        words(subject.words.report.tables.item, 400),
        words(how, 210),
        words(reason, 320),
    ];
    table(subject, "", columns, numbered(subject.score.set_aside.iter().map(|entry| aside_cells(subject, entry))))
}

fn aside_cells(subject: &Subject, entry: &SetAside) -> Vec<String> {
    let how = subject.words.report.tables.set_aside(entry.how, subject.words.common);
    vec![items::name(subject, &entry.item, entry.critical), how, entry.reason.clone()]
}
