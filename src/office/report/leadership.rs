//! Section I: how the work was led, by the papers that are listed and the points of those themes.

use super::blocks::{entry, text};
use super::results::themes;
use crate::domain::paper::Block;
use crate::domain::report::papers;
use crate::office::Subject;

/// Themes of leading and directing (order and content of the seeds; the choice is ours).
const THEMES: [&str; 4] = ["lanh-dao", "ke-hoach", "phoi-hop", "kiem-tra"];

/// The section.
pub(super) fn blocks(subject: &Subject) -> Vec<Block> {
    let listed = listed(subject);
    let intro = if listed.is_empty() { subject.words.paper.led_none } else { subject.words.paper.led };
    let mut blocks = vec![text(intro)];
    blocks.extend(listed.iter().map(|paper| entry(&[paper, "."].concat())));
    blocks.push(themes(subject, is_led));
    blocks
}

fn is_led(theme: &str) -> bool {
    THEMES.contains(&theme)
}

/// Papers of these themes that count, each once.
fn listed(subject: &Subject) -> Vec<String> {
    let is_of_led = |item: &str| subject.scope.check(item).is_some_and(|check| is_led(check.theme.as_str()));
    let all = papers(&subject.sections, &subject.assessment);
    let led = all.into_iter().filter(|(item, paper)| is_of_led(item.as_str()) && paper.counts());
    let mut lines: Vec<String> = Vec::new();
    for line in led.map(|(_, paper)| subject.listed(paper)) {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}
