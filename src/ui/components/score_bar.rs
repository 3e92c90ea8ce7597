//! One bar, three marks: evidenced ≤ claimed ≤ reachable; opens into its arithmetic.

use super::Disclosure;
use crate::domain::numeral::{headline, points};
use crate::domain::score::{PartScore, Points};
use crate::ui::words::use_words;
use leptos::prelude::*;

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

/// Draws the bar with its figures; the summary line is the figures, the content the arithmetic by part.
#[component]
pub fn ScoreBar(
    /// What it shows.
    #[prop(into)]
    figures: Signal<ScoreFigures>,
) -> impl IntoView {
    let summary = move || view! { <Summary figures /> };
    view! {
        <Disclosure class="score-bar" summary=summary>
            <Arithmetic figures />
        </Disclosure>
    }
}

/// Number on the left, chart on the right.
#[component]
fn Summary(figures: Signal<ScoreFigures>) -> impl IntoView {
    let words = use_words();
    let number = move |pick: fn(&Points) -> u32| headline(figures.with(|f| pick(&f.points)), words.lang);
    view! {
        <span class="score-bar__summary">
            <span class="score-bar__number">{words.common.claimed}" "<b>{move || number(|p| p.claimed)}</b></span>
            <span class="score-bar__number score-bar__number--more">{words.common.evidenced}" "<b>{move || number(|p| p.evidenced)}</b></span>
            <span class="score-bar__number score-bar__number--more">{words.common.reachable}" "<b>{move || number(|p| p.reachable)}</b></span>
            <span class="score-bar__number">{move || figures.with(|f| (words.common.answered)(f.answered, f.items))}</span>
            <Chart figures />
        </span>
    }
}

/// The bar alone, for summaries and lists.
#[component]
pub fn Chart(
    /// What it shows.
    figures: Signal<ScoreFigures>,
) -> impl IntoView {
    let width = move |pick: fn(&Points) -> u32| figures.with(|f| pick(&f.points)).to_string();
    view! {
        <span class="score-bar__chart" aria-hidden="true">
            <svg viewBox="0 0 100000 100" preserveAspectRatio="none">
                <rect class="score-bar__reachable" height="100" width=move || width(|p| p.reachable) />
                <rect class="score-bar__claimed" height="100" width=move || width(|p| p.claimed) />
                <rect class="score-bar__evidenced" height="100" width=move || width(|p| p.evidenced) />
            </svg>
        </span>
    }
}

/// Sums by part, to the thousandth of a point.
#[component]
fn Arithmetic(figures: Signal<ScoreFigures>) -> impl IntoView {
    let words = use_words();
    let cells = move |p: &Points| {
        [p.max, p.claimed, p.evidenced, p.reachable].map(|n| view! { <td>{points(n, words.lang)}</td> })
    };
    let rows = move || {
        figures.with(|f| {
            f.parts
                .iter()
                .zip(words.common.parts)
                .map(|(part, name)| {
                    let answered = (words.common.answered)(part.answered, part.items);
                    view! { <tr><th scope="row">{name}</th>{cells(&part.points)}<td>{answered}</td></tr> }
                })
                .collect_view()
        })
    };
    let total = move || figures.with(|f| cells(&f.points).collect_view());
    view! {
        <div class="table-box" role="group" tabindex="0" aria-label=words.report.headline.parts>
        <table class="table">
            <thead><tr>
                <td></td>
                <th scope="col">{words.report.maximum}</th><th scope="col">{words.common.claimed}</th>
                <th scope="col">{words.common.evidenced}</th><th scope="col">{words.common.reachable}</th><td></td>
            </tr></thead>
            <tbody>{rows}</tbody>
            <tfoot><tr><th scope="row">{words.report.total}</th>{total}<td>{move || figures.with(|f| f.verdict.clone())}</td></tr></tfoot>
        </table>
        </div>
        <p class="small quiet">{words.common.disclaimer}</p>
    }
}
