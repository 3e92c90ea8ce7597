//! Section I: how the work was led, by the papers that are listed and the points of those themes.

use super::blocks::{entry, points_cells, points_table, row, text};
use super::source::{Source, day};
use crate::domain::answer::Evidence;
use crate::domain::paper::Block;
use crate::domain::report::papers;
use crate::domain::results::by_theme;

/// Themes of leading and directing (order and content of the seeds; the choice is ours).
const THEMES: [&str; 4] = ["lanh-dao", "ke-hoach", "phoi-hop", "kiem-tra"];

/// The section.
pub(super) fn blocks(source: &Source) -> Vec<Block> {
    let subject = source.subject;
    let groups =
        by_theme(&subject.scope, &subject.score).into_iter().filter(|group| THEMES.contains(&group.id.as_str()));
    let rows = groups.map(|group| {
        let theme = subject.catalogue.theme(group.id.as_str()).map(|theme| source.text(theme.name)).unwrap_or_default();
        row(points_cells(source, theme, group.points, (group.answered, group.items.len())))
    });
    let rows: Vec<_> = rows.collect();
    let listed = listed(source);
    let intro = if listed.is_empty() { source.paper.led_none } else { source.paper.led };
    let mut blocks = vec![text(intro)];
    blocks.extend(listed.iter().map(|paper| entry(&[paper, "."].concat())));
    if !rows.is_empty() {
        blocks.push(points_table(source, "", source.report.tables.theme, rows));
    }
    blocks
}

/// Papers of these themes that count, each once.
fn listed(source: &Source) -> Vec<String> {
    let subject = source.subject;
    let is_led = |item: &str| subject.scope.check(item).is_some_and(|check| THEMES.contains(&check.theme.as_str()));
    let all = papers(&subject.sections, &subject.assessment);
    let led = all.into_iter().filter(|(item, paper)| is_led(item.as_str()) && paper.counts());
    let mut lines: Vec<String> = Vec::new();
    for line in led.map(|(_, paper)| said(source, paper)) {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// A paper in one line: title, number, day.
pub(super) fn said(source: &Source, paper: &Evidence) -> String {
    (source.paper.listed)(&paper.title, &paper.number, &day(paper.date))
}
