//! Section I: how the work was led, by the papers that are listed and the points of those themes.

use super::blocks::{entry, text};
use super::results::themes;
use super::source::{Source, day};
use crate::domain::answer::Evidence;
use crate::domain::paper::Block;
use crate::domain::report::papers;

/// Themes of leading and directing (order and content of the seeds; the choice is ours).
const THEMES: [&str; 4] = ["lanh-dao", "ke-hoach", "phoi-hop", "kiem-tra"];

/// The section.
pub(super) fn blocks(source: &Source) -> Vec<Block> {
    let listed = listed(source);
    let intro = if listed.is_empty() { source.paper.led_none } else { source.paper.led };
    let mut blocks = vec![text(intro)];
    blocks.extend(listed.iter().map(|paper| entry(&[paper, "."].concat())));
    blocks.push(themes(source, is_led));
    blocks
}

fn is_led(theme: &str) -> bool {
    THEMES.contains(&theme)
}

/// Papers of these themes that count, each once.
fn listed(source: &Source) -> Vec<String> {
    let subject = source.subject;
    let is_of_led = |item: &str| subject.scope.check(item).is_some_and(|check| is_led(check.theme.as_str()));
    let all = papers(&subject.sections, &subject.assessment);
    let led = all.into_iter().filter(|(item, paper)| is_of_led(item.as_str()) && paper.counts());
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
