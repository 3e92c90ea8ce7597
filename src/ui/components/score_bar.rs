//! One bar, three marks: evidenced ≤ claimed ≤ reachable; opens into its arithmetic.

use super::disclosure;
use crate::dom::{El, Memo, View, el, svg};
use crate::domain::numeral::headline;
use crate::domain::score::{PartScore, Points};
use crate::ui::words::{Words, use_words};

/// What the bar shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScoreFigures {
    /// Sums.
    pub points: Points,
    /// Sums by part.
    pub parts: Vec<PartScore>,
    /// Items answered.
    pub answered: usize,
    /// Items in scope.
    pub items: usize,
    /// Word for the claimed score, in the reader's language.
    pub verdict: String,
}

/// Draws the bar with its figures; the summary line is the figures, the content the [arithmetic](super::arithmetic).
#[must_use]
pub fn score_bar(figures: Memo<ScoreFigures>, content: impl Fn() -> View + 'static) -> El {
    disclosure(summary(figures, use_words()), content).class("score-bar").draw()
}

fn summary(figures: Memo<ScoreFigures>, words: &'static Words) -> El {
    let common = &words.common;
    let number = |class: &str, name: &str, pick: fn(&Points) -> u32| {
        let value = move || figures.with(|figures| headline(pick(&figures.points), words.lang));
        el("span").class(class).text(name).text(" ").child(el("b").say(value))
    };
    let answered = move || figures.with(|figures| (common.answered)(figures.answered, figures.items));
    let more = "score-bar__number score-bar__number--more";
    el("span")
        .class("score-bar__summary")
        .child(number("score-bar__number", common.claimed, |p| p.claimed))
        .child(number(more, common.evidenced, |p| p.evidenced))
        .child(number(more, common.reachable, |p| p.reachable))
        .child(el("span").class("score-bar__number").say(answered))
        .child(chart(move || figures.with(|figures| figures.points)))
}

/// The bar alone, for summaries and lists.
#[must_use]
pub fn chart(points: impl Fn() -> Points + Clone + 'static) -> El {
    let mark = |class: &str, pick: fn(&Points) -> u32| {
        let points = points.clone();
        svg("rect").class(class).attr("height", "100").bind("width", move || Some(pick(&points()).to_string()))
    };
    let drawing = svg("svg").attr("viewBox", "0 0 100000 100").attr("preserveAspectRatio", "none");
    let drawing = drawing
        .child(mark("score-bar__reachable", |p| p.reachable))
        .child(mark("score-bar__claimed", |p| p.claimed))
        .child(mark("score-bar__evidenced", |p| p.evidenced));
    el("span").class("score-bar__chart").attr("aria-hidden", "true").child(drawing)
}
