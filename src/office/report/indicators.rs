//! The indicators of the period and the computed checks, against their targets.

use super::blocks::{figures, numbered, table, text, words};
use crate::domain::catalogue::Indicator;
use crate::domain::derived::derived;
use crate::domain::indicator::reading;
use crate::domain::numeral::whole;
use crate::domain::paper::Block;
use crate::domain::value::{Open, Standing};
use crate::office::Subject;
use crate::office::said::{day, in_brackets};
use crate::words::answer;
use crate::words::paper::joined;

/// The indicators, and where their figures come from.
pub(super) fn blocks(subject: &Subject) -> Vec<Block> {
    let [part, rate, target, _, points] = subject.words.report.tables.indicator_columns;
    let columns = vec![
        figures(subject.words.paper.row, 70),
        words(subject.words.report.tables.item, 370),
        figures(part, 150),
        figures(rate, 110),
        figures(target, 130),
        figures(points, 170),
    ];
    let rows = subject.catalogue.indicators.iter().map(|indicator| indicator_cells(subject, indicator));
    [table(subject, "", columns, numbered(rows))].into_iter().chain(figures_source(subject)).collect()
}

fn indicator_cells(subject: &Subject, indicator: &Indicator) -> Vec<String> {
    let own = &subject.words.report.tables;
    let read = reading(indicator, &subject.scope, &subject.assessment);
    let note = match read.standing() {
        Standing::Valued(_) => "",
        Standing::Open(Open::Contradiction) => (subject.words.common.open)(Open::Contradiction),
        Standing::Open(_) => own.running,
        Standing::Out(out) => (own.out)(out),
    };
    let [part, rate] = rate(subject, read.n, read.d);
    let ours = in_brackets(if indicator.target_is_ours { own.target_ours } else { "" });
    let target = joined(&[&subject.percent(read.target), &ours], "\n");
    let scored = subject.score.item(indicator.id.as_str()).map(|item| item.points);
    let scored = scored.map(|p| [subject.points(p.claimed), subject.points(p.max)].join(" / "));
    vec![
        joined(&[subject.text(indicator.name), &in_brackets(note)], "\n"),
        part,
        rate,
        target,
        scored.unwrap_or_default(),
    ]
}

/// n/d, and the rate as far as there is one.
fn rate(subject: &Subject, n: i64, d: i64) -> [String; 2] {
    let whole = |n| whole(n, subject.lang);
    [[whole(n), whole(d)].join("/"), answer::rate(n, d, subject.lang).unwrap_or_else(|| "–".to_owned())]
}

/// Where the figures come from.
fn figures_source(subject: &Subject) -> Option<Block> {
    let figures = &subject.assessment.figures;
    let said = || (subject.words.report.tables.figures_source)(&figures.system, &day(figures.extracted_on));
    figures.is_evidenced().then(|| text(said()))
}

/// Checks that are computed, with their targets.
pub(super) fn computed(subject: &Subject) -> Block {
    let own = &subject.words.report.tables;
    let rows = subject.scope.checks.iter().filter_map(|check| {
        let found = derived(check, &subject.scope, &subject.assessment)?;
        let [part, rate] = rate(subject, found.n, found.d);
        let target = subject.percent(found.target);
        Some(vec![subject.text(check.question).to_owned(), part, rate, target, own.state(found.is_met()).to_owned()])
    });
    let [part, rate, target, state] = own.derived_columns;
    let columns = vec![
        figures(subject.words.paper.row, 70),
        words(own.item, 420),
        figures(part, 130),
        figures(rate, 110),
        figures(target, 110),
        figures(state, 160),
    ];
    table(subject, "", columns, numbered(rows))
}
