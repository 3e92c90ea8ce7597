//! One row of figures: a service, or the totals; its faults stand in a line below it.

use super::cell::{Cell, Faults};
use super::grid::{At, Grid};
use crate::domain::catalogue::Column;
use crate::domain::figures::Row;
use crate::domain::id::Id;
use crate::ui::dom_id;
use crate::ui::words::{Words, use_words};
use leptos::prelude::*;

/// Draws a row; `service` is none for the totals.
#[component]
pub(super) fn FiguresRow(service: Option<Id>) -> impl IntoView {
    let words = use_words();
    let grid = expect_context::<Grid>();
    let assessment = grid.session.assessment();
    let known = service.as_ref().and_then(|id| grid.session.catalogue().service(id.as_str()));
    let name = known.map_or(words.figures.totals, |service| service.shown_name().get(words.lang)).to_owned();
    let number = known.map(|service| service.number.to_string());
    let faults_id = dom_id::part(service.as_ref().map_or("tong", Id::as_str), "faults");
    let own = StoredValue::new(service);
    let row = Memo::new(move |_| {
        own.with_value(|own| {
            assessment.with(|a| match own {
                Some(id) => a.figures.rows.get(id).cloned().unwrap_or_default(),
                None => a.figures.totals.clone(),
            })
        })
    });
    let counted = Memo::new(move |_| own.with_value(|own| grid.counted.with(|rows| rows.contains(own))));
    let faults: Faults = Memo::new(move |_| own.with_value(|own| faults_of(words, &grid, own.as_ref(), &row.get())));
    let cells = Column::ALL.into_iter().map(|column| {
        let at: At = (own.get_value(), column.index());
        let label = [&name, ", ", (words.figures.column_full)(column)].concat();
        view! { <Cell at column label row faults faults_id=faults_id.clone() /> }
    });
    let has_blank = move || row.with(|row| row.cells.iter().any(Option::is_none)) && !grid.session.locked().get();
    let fill = move |_| own.with_value(|own| grid.write(blanks(own.as_ref(), &row.get_untracked())));
    let sentences =
        move || faults.get().into_iter().map(|(_, sentence)| view! { <span>{sentence}</span> }).collect_view();
    view! {
        <tr class="figures__row" data-counted=move || counted.get().to_string()>
            <th scope="row" class="figures__name">
                <span class="figures__label">
                    <span class="figures__number">{number}</span>
                    <span class="figures__words" title=name.clone()>{name.clone()}</span>
                </span>
                <Show when=move || !counted.get()><span class="figures__aside">{words.figures.not_counted}</span></Show>
            </th>
            {cells.collect_view()}
            <td class="figures__fill">
                <button class="button button--plain small" type="button" hidden=move || !has_blank()
                    aria-label=(words.figures.zero_of)(&name) on:click=fill>{words.figures.zero}</button>
            </td>
        </tr>
        <tr class="figures__faults" hidden=move || faults.with(Vec::is_empty)>
            <td colspan="9" id=faults_id role="status"><span class="figures__fault">{sentences}</span></td>
        </tr>
    }
}

/// Blank cells, each as 0.
fn blanks(service: Option<&Id>, row: &Row) -> Vec<(At, Option<i64>)> {
    let blank = Column::ALL.into_iter().filter(|column| row.cell(*column).is_none());
    blank.map(|column| ((service.cloned(), column.index()), Some(0))).collect()
}

fn faults_of(words: &Words, grid: &Grid, service: Option<&Id>, row: &Row) -> Vec<(usize, String)> {
    let name = words.figures.column_full;
    let exceeding = row
        .contradictions()
        .filter_map(|part| part.whole().map(|whole| (part.index(), (words.figures.exceeds)(name(part), name(whole)))));
    let mut faults: Vec<(usize, String)> = exceeding.collect();
    grid.odd.with(|odd| {
        for column in Column::ALL {
            if let Some((_, typed)) = odd.get(&(service.cloned(), column.index())) {
                faults.push((column.index(), (words.figures.odd)(name(column), (words.errors.number)(*typed))));
            }
        }
    });
    faults
}
