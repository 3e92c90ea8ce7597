//! Appendix II: every paper that is listed, by item.

use super::blocks::{self, figures, numbered, row, words};
use crate::domain::paper::Block;
use crate::domain::report::papers;
use crate::office::Subject;
use crate::office::said::{day, in_brackets};
use crate::words::paper::joined;

/// The table.
pub(super) fn table(subject: &Subject) -> Vec<Block> {
    let own = &subject.words.report.tables;
    let [title, number, date, page, holder, file] = own.evidence_columns;
    let columns = vec![
        figures(subject.words.paper.row, 45),
        words(own.item, 270),
        words(title, 220),
        words(number, 110),
        figures(date, 85),
        words(page, 80),
        words(holder, 90),
        words(file, 100),
    ];
    let all = papers(&subject.sections, &subject.assessment);
    let mut rows = numbered(all.into_iter().map(|(item, paper)| {
        let missing = in_brackets(if paper.counts() { "" } else { own.not_counted });
        vec![
            subject.item_name(item),
            joined(&[&paper.title, &missing], "\n"),
            paper.number.clone(),
            day(paper.date),
            paper.page.clone(),
            paper.holder.clone(),
            joined(&[&paper.file, &paper.short_sha256()], "\n"),
        ]
    }));
    let figures = &subject.assessment.figures;
    if figures.is_evidenced() {
        rows.push(row([(own.figures_source)(&figures.system, &day(figures.extracted_on))]));
    }
    vec![blocks::table(subject, "", columns, rows)]
}
