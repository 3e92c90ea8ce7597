//! The indicators of the period and the computed checks, against their targets.

use super::blocks::{figures, numbered, table, text, words};
use super::source::{Source, day};
use crate::domain::catalogue::Indicator;
use crate::domain::derived::derived;
use crate::domain::indicator::reading;
use crate::domain::paper::Block;
use crate::domain::value::{Open, Standing};
use crate::words::paper::joined;

/// The indicators, and where their figures come from.
pub(super) fn blocks(source: &Source) -> Vec<Block> {
    let [part, rate, target, _, points] = source.report.tables.indicator_columns;
    let columns = vec![
        figures(source.paper.row, 70),
        words(source.report.tables.item, 370),
        figures(part, 150),
        figures(rate, 110),
        figures(target, 130),
        figures(points, 170),
    ];
    let rows = source.subject.catalogue.indicators.iter().map(|indicator| indicator_cells(source, indicator));
    [table(source, "", columns, numbered(rows))].into_iter().chain(figures_source(source)).collect()
}

fn indicator_cells(source: &Source, indicator: &Indicator) -> Vec<String> {
    let (subject, own) = (source.subject, &source.report.tables);
    let read = reading(indicator, &subject.scope, &subject.assessment);
    let note = match read.standing() {
        Standing::Valued(_) => "",
        Standing::Open(Open::Contradiction) => (source.common.open)(Open::Contradiction),
        Standing::Open(_) => own.running,
        Standing::Out(out) => (own.out)(out),
    };
    let note = if note.is_empty() { String::new() } else { ["(", note, ")"].concat() };
    let [part, rate] = source.rate(read.n, read.d);
    let ours = if indicator.target_is_ours { ["(", own.target_ours, ")"].concat() } else { String::new() };
    let target = joined(&[&source.percent(i64::from(read.target)), &ours], "\n");
    let scored = subject.score.item(indicator.id.as_str()).map(|item| item.points);
    let scored = scored.map(|p| [source.points(p.claimed), source.points(p.max)].join(" / "));
    vec![joined(&[source.text(indicator.name), &note], "\n"), part, rate, target, scored.unwrap_or_default()]
}

/// Where the figures come from.
fn figures_source(source: &Source) -> Option<Block> {
    let figures = &source.subject.assessment.figures;
    let said = || (source.report.tables.figures_source)(&figures.system, &day(figures.extracted_on));
    figures.is_evidenced().then(|| text(said()))
}

/// Checks that are computed, with their targets.
pub(super) fn computed(source: &Source) -> Block {
    let (subject, own) = (source.subject, &source.report.tables);
    let [met, unmet, unknown] = own.met;
    let rows = subject.scope.checks.iter().filter_map(|check| {
        let found = derived(check, &subject.scope, &subject.assessment)?;
        let [part, rate] = source.rate(found.n, found.d);
        let state = found.is_met().map_or(unknown, |is_met| if is_met { met } else { unmet });
        let target = source.percent(i64::from(found.target));
        Some(vec![source.text(check.question).to_owned(), part, rate, target, state.to_owned()])
    });
    let [part, rate, target, state] = own.derived_columns;
    let columns = vec![
        figures(source.paper.row, 70),
        words(own.item, 420),
        figures(part, 130),
        figures(rate, 110),
        figures(target, 110),
        figures(state, 160),
    ];
    table(source, "", columns, numbered(rows))
}
