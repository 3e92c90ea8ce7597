//! One bar, three marks, drawn so that shape tells them apart: a frame for what can be reached, a broad grey bar for
//! what is claimed, a narrow dark one inside it for what is evidenced. Knows values only.

use crate::dom::{El, el, svg};
use crate::domain::numeral::percent;
use crate::domain::report::share_of;
use crate::domain::score::Points;
use crate::ui::words::use_all_words;

/// Per mille as an SVG length: `61.2%`.
fn length(points: u32, max: u32) -> String {
    let share = share_of(points, max);
    [&(share / 10).to_string(), ".", &(share % 10).to_string(), "%"].concat()
}

/// Draws a bar; its label says the three shares.
pub(crate) fn bar(points: Points) -> El {
    let words = use_all_words();
    let said = |n| percent(i64::from(share_of(n, points.max)), words.lang);
    let label = (words.report.headline.bar)(&said(points.claimed), &said(points.evidenced), &said(points.reachable));
    let mark = |class: &str, height: &str, n: u32| {
        svg("rect").class(class).attr("height", height).attr("width", &length(n, points.max))
    };
    let reachable = (points.reachable > points.claimed).then(|| mark("bar__reachable", "100%", points.reachable));
    svg("svg")
        .class("bar")
        .attr("role", "img")
        .attr("aria-label", &label)
        .child(reachable)
        .child(mark("bar__claimed", "100%", points.claimed))
        .child(mark("bar__evidenced", "40%", points.evidenced).attr("y", "30%"))
}

/// What the marks mean.
pub(crate) fn legend() -> El {
    let marks = [
        Points { max: 1, evidenced: 1, ..Points::default() },
        Points { max: 1, claimed: 1, ..Points::default() },
        Points { max: 1, reachable: 1, ..Points::default() },
    ];
    let entry = |(points, word): (Points, &str)| {
        let sample = el("span").class("bar__sample").attr("aria-hidden", "true").child(bar(points));
        el("span").class("bar__entry").child(sample).text(word)
    };
    let entries = marks.into_iter().zip(use_all_words().report.headline.legend).map(entry);
    el("p").class("bar__legend small").children(entries)
}
