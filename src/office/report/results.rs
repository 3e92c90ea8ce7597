//! Section II: the score, the 25 services, the themes, the indicators, the computed checks.

use super::blocks::{entry, figures, heading, numbered, points_cells, points_table, row, strong, table, text, words};
use super::services;
use super::source::{Source, day, joined};
use crate::domain::catalogue::Indicator;
use crate::domain::date::shown;
use crate::domain::derived::derived;
use crate::domain::indicator::reading;
use crate::domain::numeral::headline;
use crate::domain::paper::Block;
use crate::domain::results::by_theme;
use crate::domain::score::TOTAL;
use crate::domain::value::{Open, Standing};

/// The section.
pub(super) fn blocks(source: &Source) -> Vec<Block> {
    let [overall, of_services, themes, indicators, computed] = source.paper.results.map(heading);
    let mut blocks = vec![overall];
    blocks.extend(self::overall(source));
    blocks.push(of_services);
    blocks.extend(services::blocks(source));
    blocks.extend([themes, self::themes(source), indicators, self::indicators(source)]);
    blocks.extend(figures_source(source));
    blocks.extend([computed, self::computed(source)]);
    blocks
}

/// The three marks with their bands, completeness, critical checks, what was set aside; points by part.
fn overall(source: &Source) -> Vec<Block> {
    let (catalogue, report) = (source.subject.catalogue, &source.report);
    let title = source.text(catalogue.title);
    let scored_by = (report.headline.catalogue)(title, catalogue.version, &shown(catalogue.as_of));
    let mut blocks = vec![text((source.paper.scored_by)(&scored_by))];
    blocks.extend(restriction(source));
    if source.subject.score.points.max != TOTAL {
        blocks.push(text([source.common.no_score, "."].concat()));
        return blocks;
    }
    blocks.extend(marks(source).map(Block::Entry));
    blocks.extend(facts(source));
    blocks.push(parts(source));
    blocks.push(text(source.common.disclaimer));
    blocks
}

/// The documents a unit restricts itself to.
fn restriction(source: &Source) -> Option<Block> {
    let ids = source.subject.assessment.documents.as_ref()?;
    let named = ids.iter().filter_map(|id| source.subject.catalogue.document(id.as_str()));
    let numbers: Vec<&str> = named.map(|document| source.text(document.number)).collect();
    Some(text([source.report.headline.restricted, " ", &numbers.join("; "), "."].concat()))
}

fn marks(source: &Source) -> [String; 3] {
    let (score, common, own) = (&source.subject.score, &source.common, &source.report.headline);
    let figure = |name, points, meaning, [band, why]: [&str; 2]| {
        (source.paper.figure)(name, &headline(points, source.subject.lang), meaning, band, why)
    };
    let [claimed, evidenced] = [&score.claimed_verdict, &score.evidenced_verdict].map(|verdict| source.band(verdict));
    [
        figure(common.claimed, score.points.claimed, own.claimed, claimed),
        figure(common.evidenced, score.points.evidenced, own.evidenced, evidenced),
        figure(common.reachable, score.points.reachable, own.reachable, [""; 2]),
    ]
}

fn facts(source: &Source) -> Vec<Block> {
    let (score, own) = (&source.subject.score, &source.report.headline);
    let complete = source.percent(i64::from(score.completeness()));
    let mut blocks = vec![entry(&(own.complete)(score.answered, score.items.len(), &complete))];
    match score.critical_failed.len() {
        0 => blocks.push(entry(own.critical_none)),
        n => {
            blocks.push(entry(&(own.critical)(n)));
            let named = score.critical_failed.iter().map(|id| source.subject.item_name(id));
            blocks.extend(named.map(|name| Block::Entry(["+ ", &name].concat())));
        }
    }
    blocks.push(entry(&match score.set_aside.len() {
        0 => own.aside_none.to_owned(),
        n => (own.aside)(n, &source.percent(i64::from(score.set_aside_share))),
    }));
    blocks
}

/// Points by part; parts without an item in scope have given theirs away.
fn parts(source: &Source) -> Block {
    let score = &source.subject.score;
    let named = score.parts.iter().zip(source.common.parts).filter(|(part, _)| part.items > 0);
    let rows = named.map(|(part, name)| row(points_cells(source, name, part.points, (part.answered, part.items))));
    let total = points_cells(source, source.report.total, score.points, (score.answered, score.items.len()));
    let rows = rows.chain([strong(total)]).collect();
    points_table(source, source.report.headline.parts, source.report.tables.part, rows)
}

fn themes(source: &Source) -> Block {
    let subject = source.subject;
    let groups = by_theme(&subject.scope, &subject.score);
    let rows = groups.iter().map(|group| {
        let theme = subject.catalogue.theme(group.id.as_str()).map(|theme| source.text(theme.name)).unwrap_or_default();
        row(points_cells(source, theme, group.points, (group.answered, group.items.len())))
    });
    points_table(source, "", source.report.tables.theme, rows.collect())
}

fn indicators(source: &Source) -> Block {
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
    table(source, "", columns, numbered(rows))
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
fn computed(source: &Source) -> Block {
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
