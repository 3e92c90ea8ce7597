//! What the score bar opens into: sums by part, to the thousandth of a point.

use super::{ScoreFigures, scroll_box};
use crate::dom::{El, Memo, View, el, region, views};
use crate::domain::numeral::points;
use crate::domain::score::Points;
use crate::ui::words::{AllWords, use_all_words};

/// The table.
#[must_use]
pub fn arithmetic(figures: Memo<ScoreFigures>) -> View {
    let words = use_all_words();
    region(move || figures.with(|figures| table(figures, words).into()))
}

fn table(figures: &ScoreFigures, words: &'static AllWords) -> El {
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
    let note = el("p").class("small quiet").text(words.report.disclaimer);
    scroll_box("table-box", words.report.headline.parts).child(table).child(note)
}

fn row_head(words: &str) -> El {
    el("th").attr("scope", "row").text(words)
}
