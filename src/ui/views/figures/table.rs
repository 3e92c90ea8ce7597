//! The table: heads in three groups, a row for each service, sums at the foot; it scrolls inside its own box.

use super::paste::Pasting;
use super::row::row;
use crate::dom::{El, Memo, View, each, el, region, views, when};
use crate::domain::catalogue::Column;
use crate::domain::id::Id;
use crate::domain::numeral::whole;
use crate::ui::views::figures::grid::Grid;
use crate::ui::words::Figures;

/// Draws the table.
pub(super) fn table(pasting: Pasting) -> El {
    let grid = pasting.grid;
    let words = &grid.words.figures;
    let is_single = move || grid.rows.with(|rows| rows.iter().all(Option::is_none));
    let key = |row: &Option<Id>| row.as_ref().map(|id| id.as_str().to_owned()).unwrap_or_default();
    let rows = each::<String, View>(
        move || grid.rows.with(|rows| rows.iter().map(key).collect()),
        move |key| row(pasting, grid.session.catalogue().service(key)),
    );
    let table = el("table").class("figures__table").bind_bool("data-single", is_single);
    let table = table.child(el("caption").class("visually-hidden").text(words.caption)).child(head(words));
    let table = table.child(el("tbody").child(rows)).child(when(move || !is_single(), move || sums(grid)));
    let labelled = el("div").class("figures__box").attr("role", "region").attr("aria-label", words.caption);
    labelled.attr("tabindex", "0").child(table)
}

fn head(words: &Figures) -> El {
    let th = |class: &str, scope: &str, text: &str| el("th").attr("scope", scope).class(class).text(text);
    let groups = words.groups.iter().zip(["2", "3", "2"]);
    let groups = groups.map(|(group, span)| th("figures__group", "colgroup", group).attr("colspan", span));
    let heads = Column::ALL.into_iter().map(|column| {
        let is_whole = if column.whole().is_none() { "true" } else { "false" };
        th("figures__head", "col", (words.column)(column)).attr("data-whole", is_whole)
    });
    let first = el("tr").child(th("figures__name", "col", words.service).attr("rowspan", "2")).children(groups);
    let first = first.child(el("td").attr("rowspan", "2"));
    el("thead").child(first).child(el("tr").children(heads))
}

/// Sums over the rows that count, with the number of blank cells.
fn sums(grid: Grid) -> El {
    let words = grid.words;
    let sums = Memo::new(move |_| {
        let rows = grid.counted.get();
        grid.session.assessment().with(|a| {
            Column::ALL.map(|column| {
                let cells = rows.iter().map(|row| a.figures.row(row.as_ref()).and_then(|row| row.cell(column)));
                cells.fold((0, 0), |(sum, blank), cell| (sum + cell.unwrap_or(0), blank + usize::from(cell.is_none())))
            })
        })
    });
    let cells = region(move || {
        let count = grid.counted.with(Vec::len);
        views(sums.get().into_iter().map(|(sum, blank)| {
            let text = if blank == count { String::new() } else { whole(sum, words.lang) };
            let blanks = (blank > 0).then(|| el("span").class("figures__blanks").text(&(words.figures.blanks)(blank)));
            el("td").class("figures__sum").text(&text).child(blanks)
        }))
    });
    let name = el("th").attr("scope", "row").class("figures__name").text(words.figures.totals);
    el("tfoot").child(el("tr").child(name).child(cells).child(el("td")))
}
