//! Tables of the report: a caption, column heads that repeat on paper, a box of its own to scroll in.

use super::bar::bar;
use crate::domain::numeral::points;
use crate::domain::score::Points;
use crate::ui::words::use_words;
use leptos::prelude::*;

/// A table; `rows` are the bodies and feet, the last `numbers` columns are figures. The caption is said, not shown, where the chapter's heading says it.
pub(super) fn table(caption: &'static str, heads: &[&'static str], numbers: usize, rows: AnyView) -> AnyView {
    let texts = heads.len().saturating_sub(numbers);
    let class = |i: usize| if i < texts { "" } else { "report__number" };
    let heads =
        heads.iter().enumerate().map(|(i, head)| view! { <th scope="col" class=class(i)>{*head}</th> }).collect_view();
    view! {
        <div class="report__box" role="region" tabindex="0" aria-label=caption>
            <table class="report__table">
                <caption class="visually-hidden">{caption}</caption>
                <thead><tr>{heads}</tr></thead>
                {rows}
            </table>
        </div>
    }
    .into_any()
}

/// A row of plain cells behind its head.
pub(super) fn row(head: AnyView, cells: Vec<String>) -> AnyView {
    let cells = cells.into_iter().map(|cell| view! { <td>{cell}</td> }).collect_view();
    view! { <tr><th scope="row">{head}</th>{cells}</tr> }.into_any()
}

/// A cell that is a figure.
pub(super) fn number(figure: String) -> AnyView {
    view! { <td class="report__number">{figure}</td> }.into_any()
}

/// A row of points with its bar.
pub(super) fn points_row(head: AnyView, sum: Points, answered: (usize, usize)) -> AnyView {
    let lang = use_words().lang;
    let figures = [sum.claimed, sum.evidenced, sum.reachable, sum.max].map(|n| number(points(n, lang)));
    let answered = [answered.0.to_string(), "/".to_owned(), answered.1.to_string()].concat();
    view! {
        <tr>
            <th scope="row">{head}</th>
            <td class="report__bar">{bar(sum)}</td>
            {figures.into_iter().collect_view()}
            {number(answered)}
        </tr>
    }
    .into_any()
}

/// A table of points: `first` is the head of its first column.
pub(super) fn points_table(caption: &'static str, first: &'static str, rows: AnyView) -> AnyView {
    let words = use_words();
    let (common, report) = (&words.common, &words.report);
    let heads = [
        first,
        report.tables.bar,
        common.claimed,
        common.evidenced,
        common.reachable,
        report.maximum,
        report.tables.answered,
    ];
    table(caption, &heads, 5, rows)
}
