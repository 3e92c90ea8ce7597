//! Tables of the report: a caption, column heads that repeat on paper, a box of its own to scroll in.

use super::bar::bar;
use crate::dom::{El, View, el};
use crate::domain::numeral::points;
use crate::domain::score::Points;
use crate::ui::words::use_all_words;

/// A table; `rows` are the bodies and feet, the last `numbers` columns are figures. The caption is said, not shown,
/// where the chapter's heading says it.
pub(crate) fn table(caption: &str, heads: &[&str], numbers: usize, rows: View) -> El {
    let texts = heads.len().saturating_sub(numbers);
    let class = |i: usize| if i < texts { "" } else { "report__number" };
    let heads = heads.iter().enumerate().map(|(i, head)| el("th").attr("scope", "col").class(class(i)).text(head));
    let heads = el("thead").child(el("tr").children(heads));
    let said = el("caption").class("visually-hidden").text(caption);
    let table = el("table").class("report__table").child(said).child(heads).child(rows);
    let frame = el("div").class("report__box").attr("role", "region").attr("tabindex", "0");
    frame.attr("aria-label", caption).child(table)
}

/// Begins a row with its head.
pub(crate) fn head(head: impl Into<View>) -> El {
    el("tr").child(el("th").attr("scope", "row").child(head))
}

/// A plain cell.
pub(crate) fn cell(words: &str) -> El {
    el("td").text(words)
}

/// A cell that does not break.
pub(super) fn steady(words: &str) -> El {
    cell(words).class("report__nowrap")
}

/// A cell that is a figure.
pub(crate) fn number(figure: &str) -> El {
    cell(figure).class("report__number")
}

/// A line under a cell's own words.
pub(crate) fn aside(words: &str) -> El {
    el("span").class("report__aside small").text(words)
}

/// The same, quieter.
pub(crate) fn quiet_aside(words: &str) -> El {
    aside(words).class("report__aside small quiet")
}

/// A row of points with its bar.
pub(super) fn points_row(name: View, sum: Points, answered: (usize, usize)) -> El {
    let lang = use_all_words().lang;
    let figures = [sum.claimed, sum.evidenced, sum.reachable, sum.max].map(|n| number(&points(n, lang)));
    let answered = [&answered.0.to_string(), "/", &answered.1.to_string()].concat();
    let drawn = el("td").class("report__bar").child(bar(sum));
    head(name).child(drawn).children(figures).child(number(&answered))
}

/// A table of points: `first` is the head of its first column.
pub(super) fn points_table(caption: &str, first: &str, rows: View) -> El {
    let words = use_all_words();
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
