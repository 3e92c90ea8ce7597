//! Appendix I: every item of the score with its points, evidence and explanation, section by section, with sums.
//! The inspector's column is left blank.

use super::blocks::{self, figures, row, strong, words};
use super::items;
use crate::domain::id::Id;
use crate::domain::paper::{Block, Row};
use crate::domain::score::{ItemScore, Points};
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
    let mut rows = Vec::new();
    let mut count = 0;
    for (name, ids) in sections.chain([(subject.words.common.parts[2], &indicators)]) {
        let scored: Vec<&ItemScore> = ids.iter().filter_map(|id| subject.score.item(id.as_str())).collect();
        if !scored.is_empty() {
            rows.push(sum_row(subject, name, sum(&scored)));
        }
        for item in scored {
            count += 1;
            rows.push(item_row(subject, count, item));
        }
    }
    if !rows.is_empty() {
        rows.push(sum_row(subject, subject.words.report.total, subject.score.points));
    }
    rows
}

fn sum(items: &[&ItemScore]) -> Points {
    let mut sum = Points::default();
    items.iter().for_each(|item| sum += item.points);
    sum
}

fn sum_row(subject: &Subject, name: &str, sum: Points) -> Row {
    let [max, claimed] = [sum.max, sum.claimed].map(|n| subject.points(n));
    strong([String::new(), name.to_owned(), max, claimed, String::new(), String::new(), String::new()])
}

fn item_row(subject: &Subject, n: usize, item: &ItemScore) -> Row {
    let answer = subject.assessment.answer(item.id.as_str());
    let papers = answer.map(|answer| answer.evidence.as_slice()).unwrap_or_default();
    let papers: Vec<String> = papers.iter().map(|paper| subject.listed_at(paper)).collect();
    let note = answer.map(|answer| answer.note.as_str()).unwrap_or_default();
    let explanation = joined(&[&items::answer(subject, item), note], "\n");
    let [max, claimed] = [item.points.max, item.points.claimed].map(|n| subject.points(n));
    row([
        n.to_string(),
        items::name(subject, &item.id, item.critical),
        max,
        claimed,
        papers.join("\n"),
        explanation,
        String::new(),
    ])
}
