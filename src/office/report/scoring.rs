//! Appendix I: every item of the score with its points, evidence and explanation, section by section, with sums.
//! The inspector's column is left blank.

use super::blocks::{self, figures, row, strong, words};
use super::leadership;
use super::said::said;
use super::source::Source;
use crate::domain::id::Id;
use crate::domain::paper::{Block, Row};
use crate::domain::score::{ItemScore, Points};
use crate::domain::section::{POLICE, Section};
use crate::words::paper::joined;

/// The table.
pub(super) fn table(source: &Source) -> Vec<Block> {
    let [item, maximum, claimed, evidence, explanation, inspector] = source.paper.scoring;
    let columns = vec![
        figures(source.paper.row, 45),
        words(item, 265),
        figures(maximum, 85),
        figures(claimed, 85),
        words(evidence, 215),
        words(explanation, 215),
        figures(inspector, 90),
    ];
    vec![blocks::table(source, "", columns, rows(source))]
}

fn rows(source: &Source) -> Vec<Row> {
    let subject = source.subject;
    let indicators: Vec<Id> = subject.catalogue.indicators.iter().map(|indicator| indicator.id.clone()).collect();
    let sections = subject.sections.iter().map(|section| (name(source, section), &section.items));
    let mut rows = Vec::new();
    let mut count = 0;
    for (name, ids) in sections.chain([(source.common.parts[2], &indicators)]) {
        let scored: Vec<&ItemScore> = ids.iter().filter_map(|id| subject.score.item(id.as_str())).collect();
        if !scored.is_empty() {
            rows.push(sum_row(source, name, sum(&scored)));
        }
        for item in scored {
            count += 1;
            rows.push(item_row(source, count, item));
        }
    }
    if !rows.is_empty() {
        rows.push(sum_row(source, source.report.total, subject.score.points));
    }
    rows
}

fn name(source: &Source, section: &Section) -> &'static str {
    let [police, others] = source.checklist.services;
    let own = if section.id == *POLICE { police } else { others };
    section.name.map_or(own, |name| source.text(name))
}

fn sum(items: &[&ItemScore]) -> Points {
    let mut sum = Points::default();
    items.iter().for_each(|item| sum += item.points);
    sum
}

fn sum_row(source: &Source, name: &str, sum: Points) -> Row {
    let [max, claimed] = [sum.max, sum.claimed].map(|n| source.points(n));
    strong([String::new(), name.to_owned(), max, claimed, String::new(), String::new(), String::new()])
}

fn item_row(source: &Source, n: usize, item: &ItemScore) -> Row {
    let answer = source.subject.assessment.answer(item.id.as_str());
    let papers = answer.map(|answer| answer.evidence.as_slice()).unwrap_or_default();
    let papers: Vec<String> = papers
        .iter()
        .map(|paper| {
            let page = if paper.page.is_empty() { String::new() } else { (source.paper.page)(&paper.page) };
            joined(&[&leadership::said(source, paper), &page], ", ")
        })
        .collect();
    let note = answer.map(|answer| answer.note.as_str()).unwrap_or_default();
    let explanation = joined(&[&said(source, item), note], "\n");
    let [max, claimed] = [item.points.max, item.points.claimed].map(|n| source.points(n));
    row([n.to_string(), source.item(item), max, claimed, papers.join("\n"), explanation, String::new()])
}
