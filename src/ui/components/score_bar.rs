//! One bar, three marks: evidenced ≤ claimed ≤ reachable; opens into its arithmetic.

use super::{disclosure, scroll_box};
use crate::dom::{El, el, region, svg, views};
use crate::domain::numeral::{headline, points};
use crate::domain::score::{PartScore, Points};
use crate::ui::words::{Words, use_words};
use std::rc::Rc;

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

/// Figures that follow signals.
type Shown = Rc<dyn Fn() -> ScoreFigures>;

/// Draws the bar with its figures; the summary line is the figures, the content the arithmetic by part.
#[must_use]
pub fn score_bar(figures: impl Fn() -> ScoreFigures + 'static) -> El {
    let words = use_words();
    let figures: Shown = Rc::new(figures);
    let (inner, arithmetic_of) = (figures.clone(), figures);
    let content = move || {
        let figures = arithmetic_of.clone();
        region(move || arithmetic(&figures(), words).into())
    };
    disclosure(summary(inner, words), content).class("score-bar").draw()
}

fn summary(figures: Shown, words: &'static Words) -> El {
    let common = &words.common;
    let number = |class: &str, name: &str, pick: fn(&Points) -> u32| {
        let figures = figures.clone();
        let value = el("b").say(move || headline(pick(&figures().points), words.lang));
        el("span").class(class).text(name).text(" ").child(value)
    };
    let answered = figures.clone();
    let answered = move || {
        let figures = answered();
        (common.answered)(figures.answered, figures.items)
    };
    let more = "score-bar__number score-bar__number--more";
    el("span")
        .class("score-bar__summary")
        .child(number("score-bar__number", common.claimed, |p| p.claimed))
        .child(number(more, common.evidenced, |p| p.evidenced))
        .child(number(more, common.reachable, |p| p.reachable))
        .child(el("span").class("score-bar__number").say(answered))
        .child(chart(move || figures().points))
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

/// Sums by part, to the thousandth of a point.
fn arithmetic(figures: &ScoreFigures, words: &'static Words) -> El {
    let common = &words.common;
    let cells = |p: &Points| {
        views(
            [p.max, p.claimed, p.evidenced, p.reachable].map(|n| el("td").class("number").text(&points(n, words.lang))),
        )
    };
    let rows = figures.parts.iter().zip(common.parts).map(|(part, name)| {
        let answered = (common.answered)(part.answered, part.items);
        el("tr").child(row_head(name)).child(cells(&part.points)).child(el("td").text(&answered))
    });
    let heads = [words.report.maximum, common.claimed, common.evidenced, common.reachable];
    let heads = heads.map(|head| el("th").class("number").attr("scope", "col").text(head));
    let head = el("thead").child(el("tr").child(el("td")).children(heads).child(el("td")));
    let total = el("tr").child(row_head(words.report.total)).child(cells(&figures.points));
    let foot = el("tfoot").child(total.child(el("td").text(&figures.verdict)));
    let table = el("table").class("table").child(head).child(el("tbody").children(rows)).child(foot);
    let note = el("p").class("small quiet").text(common.disclaimer);
    scroll_box("table-box", words.report.headline.parts).child(table).child(note)
}

fn row_head(words: &str) -> El {
    el("th").attr("scope", "row").text(words)
}
