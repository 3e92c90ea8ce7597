//! Tables of the report: a caption, column heads that repeat on paper, a box of its own to scroll in.

use super::bar::bar;
use crate::domain::numeral::points;
use crate::domain::score::Points;
use crate::ui::words::use_words;
use leptos::prelude::*;

/// A table; `rows` are the bodies and feet. The caption is said, not shown, where the chapter's heading says it.
pub(super) fn table(caption: &'static str, heads: &[&'static str], rows: AnyView) -> AnyView {
    let heads = heads.iter().map(|head| view! { <th scope="col">{*head}</th> }).collect_view();
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

/// A row of points with its bar.
pub(super) fn points_row(head: AnyView, sum: Points, answered: (usize, usize)) -> AnyView {
    let lang = use_words().lang;
    let figures = [sum.claimed, sum.evidenced, sum.reachable, sum.max].map(|n| view! { <td class="report__number">{points(n, lang)}</td> });
    let answered = [answered.0.to_string(), "/".to_owned(), answered.1.to_string()].concat();
    view! {
        <tr>
            <th scope="row">{head}</th>
            <td class="report__bar">{bar(sum)}</td>
            {figures.into_iter().collect_view()}
            <td class="report__number">{answered}</td>
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
    table(caption, &heads, rows)
}
