//! Appendix II: every paper that is listed, by item.

use super::blocks::{self, figures, numbered, row, words};
use super::source::{Source, day};
use crate::domain::paper::Block;
use crate::domain::report::papers;
use crate::words::paper::joined;

/// The table.
pub(super) fn table(source: &Source) -> Vec<Block> {
    let own = &source.report.tables;
    let [title, number, date, page, holder, file] = own.evidence_columns;
    let columns = vec![
        figures(source.paper.row, 45),
        words(own.item, 270),
        words(title, 220),
        words(number, 110),
        figures(date, 85),
        words(page, 80),
        words(holder, 90),
        words(file, 100),
    ];
    let all = papers(&source.subject.sections, &source.subject.assessment);
    let mut rows = numbered(all.into_iter().map(|(item, paper)| {
        let missing = if paper.counts() { "" } else { own.not_counted };
        let missing = if missing.is_empty() { String::new() } else { ["(", missing, ")"].concat() };
        vec![
            source.subject.item_name(item),
            joined(&[&paper.title, &missing], "\n"),
            paper.number.clone(),
            day(paper.date),
            paper.page.clone(),
            paper.holder.clone(),
            joined(&[&paper.file, &paper.short_sha256()], "\n"),
        ]
    }));
    let figures = &source.subject.assessment.figures;
    if figures.is_evidenced() {
        rows.push(row([(own.figures_source)(&figures.system, &day(figures.extracted_on))]));
    }
    vec![blocks::table(source, "", columns, rows)]
}
