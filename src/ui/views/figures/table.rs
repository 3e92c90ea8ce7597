//! The table: heads in three groups, a row for each service, sums at the foot; it scrolls inside its own box.

use super::grid::Grid;
use super::row::FiguresRow;
use crate::domain::catalogue::Column;
use crate::domain::id::Id;
use crate::domain::numeral::whole;
use crate::ui::words::use_words;
use leptos::prelude::*;

/// Draws the table.
#[component]
pub(super) fn Table() -> impl IntoView {
    let words = &use_words().figures;
    let grid = expect_context::<Grid>();
    let single = move || grid.rows.with(|rows| rows.iter().all(Option::is_none));
    let key = |row: &Option<Id>| row.as_ref().map(|id| id.as_str().to_owned()).unwrap_or_default();
    view! {
        <div class="figures__box" role="region" aria-label=words.caption tabindex="0">
            <table class="figures__table" data-single=move || single().to_string()>
                <caption class="visually-hidden">{words.caption}</caption>
                <Head />
                <tbody><For each=move || grid.rows.get() key=key let:service><FiguresRow service /></For></tbody>
                <Show when=move || !single()><Sums /></Show>
            </table>
        </div>
    }
}

#[component]
fn Head() -> impl IntoView {
    let words = &use_words().figures;
    let [received, settled, fees] = words.groups;
    let heads = Column::ALL.map(|column| {
        let is_whole = column.whole().is_none();
        view! { <th scope="col" class="figures__head" data-whole=is_whole.to_string()>{(words.column)(column)}</th> }
    });
    view! {
        <thead>
            <tr>
                <th scope="col" rowspan="2" class="figures__name">{words.service}</th>
                <th scope="colgroup" colspan="2" class="figures__group">{received}</th>
                <th scope="colgroup" colspan="3" class="figures__group">{settled}</th>
                <th scope="colgroup" colspan="2" class="figures__group">{fees}</th>
                <td rowspan="2"></td>
            </tr>
            <tr>{heads}</tr>
        </thead>
    }
}

/// Sums over the rows that count, with the number of blank cells.
#[component]
fn Sums() -> impl IntoView {
    let words = use_words();
    let grid = expect_context::<Grid>();
    let sums = Memo::new(move |_| {
        let rows = grid.counted.get();
        grid.session.assessment().with(|a| {
            Column::ALL.map(|column| {
                let cells = rows.iter().map(|row| a.figures.row(row.as_ref()).and_then(|row| row.cell(column)));
                cells.fold((0, 0), |(sum, blank), cell| (sum + cell.unwrap_or(0), blank + usize::from(cell.is_none())))
            })
        })
    });
    let cells = move || {
        sums.get().map(|(sum, blank)| {
        let all_blank = blank == grid.counted.with(Vec::len);
        view! {
            <td class="figures__sum">
                {if all_blank { String::new() } else { whole(sum, words.lang) }}
                {(blank > 0).then(|| view! { <span class="figures__blanks">{(words.figures.blanks)(blank)}</span> })}
            </td>
        }
    })
    };
    view! {
        <tfoot><tr>
            <th scope="row" class="figures__name">{words.figures.totals}</th>
            {move || cells().into_iter().collect_view()}
            <td></td>
        </tr></tfoot>
    }
}
