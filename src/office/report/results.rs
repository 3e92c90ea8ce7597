//! Section II: the score, the 25 services, the themes, the indicators, the computed checks.

use super::blocks::{entry, heading, points_cells, points_table, row, strong, text};
use super::source::Source;
use super::{indicators, services};
use crate::domain::date::shown;
use crate::domain::numeral::headline;
use crate::domain::paper::Block;
use crate::domain::results::by_theme;
use crate::domain::score::TOTAL;

/// The section.
pub(super) fn blocks(source: &Source) -> Vec<Block> {
    let [overall, of_services, themes, of_indicators, of_computed] = source.paper.results.map(heading);
    let mut blocks = vec![overall];
    blocks.extend(self::overall(source));
    blocks.push(of_services);
    blocks.extend(services::blocks(source));
    blocks.extend([themes, self::themes(source, |_| true), of_indicators]);
    blocks.extend(indicators::blocks(source));
    blocks.extend([of_computed, indicators::computed(source)]);
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
    blocks.push(text(source.report.disclaimer));
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

/// Points of the themes that are `wanted`.
pub(super) fn themes(source: &Source, wanted: impl Fn(&str) -> bool) -> Block {
    let subject = source.subject;
    let groups = by_theme(&subject.scope, &subject.score).into_iter().filter(|group| wanted(group.id.as_str()));
    let rows = groups.map(|group| {
        let theme = subject.catalogue.theme(group.id.as_str()).map(|theme| source.text(theme.name)).unwrap_or_default();
        row(points_cells(source, theme, group.points, (group.answered, group.items.len())))
    });
    points_table(source, "", source.report.tables.theme, rows.collect())
}
