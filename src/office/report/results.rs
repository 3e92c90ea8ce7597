//! Section II: the score, the 25 services, the themes, the indicators, the computed checks.

use super::blocks::{entry, heading, points_cells, points_table, row, strong, text};
use super::{indicators, services};
use crate::domain::date::shown;
use crate::domain::numeral::headline;
use crate::domain::paper::Block;
use crate::domain::results::by_theme;
use crate::domain::score::TOTAL;
use crate::office::Subject;
use crate::words::paper::small_first;

/// The section.
pub(super) fn blocks(subject: &Subject) -> Vec<Block> {
    let [overall, of_services, themes, of_indicators, of_computed] = subject.words.paper.results.map(heading);
    let mut blocks = vec![overall];
    blocks.extend(self::overall(subject));
    blocks.push(of_services);
    blocks.extend(services::blocks(subject));
    blocks.extend([themes, self::themes(subject, |_| true), of_indicators]);
    blocks.extend(indicators::blocks(subject));
    blocks.extend([of_computed, indicators::computed(subject)]);
    blocks
}

/// The three marks with their bands, completeness, critical checks, what was set aside; points by part.
fn overall(subject: &Subject) -> Vec<Block> {
    let (catalogue, report) = (subject.catalogue, &subject.words.report);
    let title = subject.text(catalogue.title);
    let scored_by = (report.headline.catalogue)(title, catalogue.version, &shown(catalogue.as_of));
    let mut blocks = vec![text((subject.words.paper.scored_by)(&scored_by))];
    blocks.extend(restriction(subject));
    if subject.score.points.max != TOTAL {
        blocks.push(text([subject.words.common.no_score, "."].concat()));
        return blocks;
    }
    blocks.extend(marks(subject).map(Block::Entry));
    blocks.extend(facts(subject));
    blocks.extend(review(subject));
    blocks.push(parts(subject));
    blocks.push(text(subject.words.report.disclaimer));
    blocks
}

/// The documents a unit restricts itself to.
fn restriction(subject: &Subject) -> Option<Block> {
    Some(text([subject.words.report.headline.restricted, " ", &subject.restriction()?, "."].concat()))
}

fn marks(subject: &Subject) -> [String; 3] {
    let (score, common, own) = (&subject.score, &subject.words.common, &subject.words.report.headline);
    let figure = |name, points, meaning, [band, why]: [&str; 2]| {
        (subject.words.paper.figure)(name, &headline(points, subject.lang), meaning, band, why)
    };
    let [claimed, evidenced] = [&score.claimed_verdict, &score.evidenced_verdict].map(|verdict| subject.band(verdict));
    [
        figure(common.claimed, score.points.claimed, own.claimed, claimed),
        figure(common.evidenced, score.points.evidenced, own.evidenced, evidenced),
        figure(common.reachable, score.points.reachable, own.reachable, [""; 2]),
    ]
}

/// The score by an inspector's verdicts, who gave them, and the difference.
fn review(subject: &Subject) -> Vec<Block> {
    let Some(found) = &subject.reviewed else { return Vec::new() };
    let (own, [band, why]) = (subject.words.review, subject.band(&found.score.claimed_verdict));
    let points = headline(found.score.points.claimed, subject.lang);
    let mark = Block::Entry((subject.words.paper.figure)(own.points, &points, &small_first(own.meaning), band, why));
    vec![mark, entry(&subject.review_lines().join(" "))]
}

fn facts(subject: &Subject) -> Vec<Block> {
    let (score, own) = (&subject.score, &subject.words.report.headline);
    let complete = subject.percent(score.completeness());
    let mut blocks = vec![entry(&(own.complete)(score.answered, score.items.len(), &complete))];
    match score.critical_failed.len() {
        0 => blocks.push(entry(own.critical_none)),
        n => {
            blocks.push(entry(&(own.critical)(n)));
            let named = score.critical_failed.iter().map(|id| subject.item_name(id));
            blocks.extend(named.map(|name| Block::Entry(["+ ", &name].concat())));
        }
    }
    blocks.push(entry(&match score.set_aside.len() {
        0 => own.aside_none.to_owned(),
        n => (own.aside)(n, &subject.percent(score.set_aside_share)),
    }));
    blocks
}

/// Points by part; parts without an item in scope have given theirs away.
fn parts(subject: &Subject) -> Block {
    let score = &subject.score;
    let named = score.parts.iter().zip(subject.words.common.parts).filter(|(part, _)| part.items > 0);
    let rows = named.map(|(part, name)| row(points_cells(subject, name, part.points, (part.answered, part.items))));
    let total = points_cells(subject, subject.words.report.total, score.points, (score.answered, score.items.len()));
    let rows = rows.chain([strong(total)]).collect();
    points_table(subject, subject.words.report.headline.parts, subject.words.report.tables.part, rows)
}

/// Points of the themes that are `wanted`.
pub(super) fn themes(subject: &Subject, wanted: impl Fn(&str) -> bool) -> Block {
    let groups = by_theme(&subject.scope, &subject.score).into_iter().filter(|group| wanted(group.id.as_str()));
    let rows = groups.map(|group| {
        let theme =
            subject.catalogue.theme(group.id.as_str()).map(|theme| subject.text(theme.name)).unwrap_or_default();
        row(points_cells(subject, theme, group.points, (group.answered, group.items.len())))
    });
    points_table(subject, "", subject.words.report.tables.theme, rows.collect())
}
