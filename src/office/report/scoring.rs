//! Appendix I: every item of the score with its points, evidence and explanation, section by section, with sums.
//! The inspector's column holds the points by the verdicts, and is left blank where nobody judged yet.

use super::blocks::{self, figures, row, strong, words};
use super::items;
use crate::domain::id::Id;
use crate::domain::paper::{Block, Row};
use crate::domain::score::Points;
use crate::office::Subject;
use crate::words::paper::joined;

/// The table.
pub(super) fn table(subject: &Subject) -> Vec<Block> {
    let [item, maximum, claimed, evidence, explanation, inspector] = subject.words.paper.scoring;
    let columns = vec![
        figures(subject.words.paper.row, 45),
        words(item, 265),
        figures(maximum, 85),
        figures(claimed, 85),
        words(evidence, 215),
        words(explanation, 215),
        figures(inspector, 90),
    ];
    vec![blocks::table(subject, "", columns, rows(subject))]
}

fn rows(subject: &Subject) -> Vec<Row> {
    let indicators: Vec<Id> = subject.catalogue.indicators.iter().map(|indicator| indicator.id.clone()).collect();
    let sections = subject.sections.iter().map(|section| (subject.section_name(section), &section.items));
    let (mut rows, mut all) = (Vec::new(), Vec::new());
    for (name, ids) in sections.chain([(subject.words.common.parts[2], &indicators)]) {
        let ids: Vec<&Id> = ids.iter().filter(|id| counts(subject, id)).collect();
        if !ids.is_empty() {
            rows.push(sum_row(subject, name, &ids));
        }
        for id in ids {
            all.push(id);
            rows.push(item_row(subject, all.len(), id));
        }
    }
    if !rows.is_empty() {
        rows.push(sum_row(subject, subject.words.report.total, &all));
    }
    rows
}

/// In the score, by the unit or by the verdicts.
fn counts(subject: &Subject, id: &Id) -> bool {
    subject.score.item(id.as_str()).is_some() || subject.found(id).is_some()
}

fn sum_row(subject: &Subject, name: &str, ids: &[&Id]) -> Row {
    let mut sum = Points::default();
    ids.iter().filter_map(|id| subject.score.item(id.as_str())).for_each(|item| sum += item.points);
    let [max, claimed] = [sum.max, sum.claimed].map(|n| subject.points(n));
    let found = subject.found_points(ids.iter().copied());
    strong([String::new(), name.to_owned(), max, claimed, String::new(), String::new(), found])
}

/// An item; one that only the verdicts put into the score has no points of the unit's.
fn item_row(subject: &Subject, n: usize, id: &Id) -> Row {
    let scored = subject.score.item(id.as_str());
    let answer = subject.assessment.answer(id.as_str());
    let papers = answer.map(|answer| answer.evidence.as_slice()).unwrap_or_default();
    let papers: Vec<String> = papers.iter().map(|paper| subject.listed_at(paper)).collect();
    let note = answer.map(|answer| answer.note.as_str()).unwrap_or_default();
    let said = scored.map(|item| items::answer(subject, item)).unwrap_or_default();
    let remark = match subject.remark(id) {
        remark if remark.is_empty() => remark,
        remark => [subject.words.review.title, ": ", &remark].concat(),
    };
    let [max, claimed] =
        [|points: Points| points.max, |points: Points| points.claimed].map(|of| scored.map(|item| of(item.points)));
    let points = |thousandths: Option<u32>| thousandths.map(|n| subject.points(n)).unwrap_or_default();
    row([
        n.to_string(),
        items::name(subject, id, scored.is_some_and(|item| item.critical)),
        points(max),
        points(claimed),
        papers.join("\n"),
        joined(&[&said, note, &remark], "\n"),
        subject.found_points([id]),
    ])
}
