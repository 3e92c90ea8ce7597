//! One bar, three marks, drawn so that shape tells them apart: a frame for what can be reached, a broad grey bar for
//! what is claimed, a narrow dark one inside it for what is evidenced. Knows values only.

use crate::domain::numeral::percent;
use crate::domain::report::share_of;
use crate::domain::score::Points;
use crate::ui::words::use_words;
use leptos::prelude::*;

/// Per mille as an SVG length: `61.2%`.
fn length(points: u32, max: u32) -> String {
    let share = share_of(points, max);
    [&(share / 10).to_string(), ".", &(share % 10).to_string(), "%"].concat()
}

/// Draws a bar; its label says the three shares.
pub(crate) fn bar(points: Points) -> AnyView {
    let words = use_words();
    let said = |n| percent(i64::from(share_of(n, points.max)), words.lang);
    let label = (words.report.headline.bar)(&said(points.claimed), &said(points.evidenced), &said(points.reachable));
    let open = points.reachable > points.claimed;
    view! {
        <svg class="bar" role="img" aria-label=label>
            {open.then(|| view! { <rect class="bar__reachable" height="100%" width=length(points.reachable, points.max)></rect> })}
            <rect class="bar__claimed" height="100%" width=length(points.claimed, points.max)></rect>
            <rect class="bar__evidenced" y="30%" height="40%" width=length(points.evidenced, points.max)></rect>
        </svg>
    }
    .into_any()
}

/// What the marks mean.
pub(crate) fn legend() -> AnyView {
    let marks = [
        Points { max: 1, evidenced: 1, ..Points::default() },
        Points { max: 1, claimed: 1, ..Points::default() },
        Points { max: 1, reachable: 1, ..Points::default() },
    ];
    let entry = |(points, word): (Points, &'static str)| {
        view! { <span class="bar__entry"><span class="bar__sample" aria-hidden="true">{bar(points)}</span>{word}</span> }
    };
    let entries = marks.into_iter().zip(use_words().report.headline.legend).map(entry).collect_view();
    view! { <p class="bar__legend small">{entries}</p> }.into_any()
}
