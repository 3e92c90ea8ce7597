//! One cell: a field that behaves like a cell of a spreadsheet.
//!
//! Knows no row but its own. While an input method composes, keys belong to it.

use super::grid::{At, Grid, cell_id};
use super::paste::Pasting;
use crate::domain::catalogue::Column;
use crate::domain::figures::Row;
use crate::domain::numeral::whole;
use crate::ui::words::use_words;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use std::sync::Arc;

/// What is wrong with a cell of a row: column and sentence.
pub(super) type Faults = Memo<Vec<(usize, String)>>;

/// Draws a cell.
#[component]
pub(super) fn Cell(
    at: At,
    column: Column,
    label: String,
    row: Memo<Arc<Row>>,
    faults: Faults,
    faults_id: String,
) -> impl IntoView {
    let words = use_words();
    let grid = expect_context::<Grid>();
    let pasting = expect_context::<Pasting>();
    let at = StoredValue::new(at);
    let shown = Memo::new(move |old: Option<&String>| {
        let number = row.with(|row| row.cell(column)).map(|n| whole(n, words.lang)).unwrap_or_default();
        let odd = at.with_value(|at| grid.odd.with(|odd| odd.get(at).map(|(text, _)| text.clone())));
        let typing = at.with_value(|at| grid.is_typing(at));
        old.filter(|_| typing).cloned().unwrap_or_else(|| odd.unwrap_or(number))
    });
    let is_wrong = move || faults.with(|faults| faults.iter().any(|(wrong, _)| *wrong == column.index()));
    let is_blank = move || shown.with(String::is_empty);
    let fresh = StoredValue::new(false);
    let locked = grid.session.locked();
    view! {
        <td class="figures__cell" data-label=(words.figures.column_full)(column)>
            <input class="figures__input" id=at.with_value(cell_id) type="text" inputmode="numeric" autocomplete="off" spellcheck="false"
                aria-label=label
                aria-invalid=move || is_wrong().to_string() aria-describedby=move || is_wrong().then(|| faults_id.clone())
                data-blank=move || is_blank().to_string() prop:value=shown disabled=locked
                on:focus:target=move |ev| { fresh.set_value(true); ev.target().select() }
                on:click:target=move |ev| if fresh.try_update_value(std::mem::take).unwrap_or(false) { ev.target().select() }
                on:input:target=move |ev| at.with_value(|at| grid.type_in(at, ev.target().value()))
                on:change=move |_| grid.leave()
                on:blur:target=move |ev| {
                    grid.leave();
                    shown.try_get_untracked().iter().for_each(|text| ev.target().set_value(text));
                }
                on:keydown:target=move |ev| if at.with_value(|at| on_key(&grid, at, &ev)) {
                    ev.target().set_value(&shown.get_untracked());
                    ev.target().select();
                }
                on:paste=move |ev| at.with_value(|at| pasting.take(&ev, at)) />
        </td>
    }
}

/// Moves to another cell; tells whether the typing was given up.
fn on_key(grid: &Grid, at: &At, ev: &KeyboardEvent) -> bool {
    let composing = ev.is_composing() || ev.key_code() == 229;
    if composing || ev.ctrl_key() || ev.alt_key() || ev.meta_key() {
        return false;
    }
    let free = |at_edge: bool| !ev.shift_key() && (at_edge || !grid.is_typing(at));
    let (at_start, at_end) = grid.session.caret(ev);
    let (down, right) = match ev.key().as_str() {
        "Enter" if ev.shift_key() => (-1, 0),
        "Enter" | "ArrowDown" => (1, 0),
        "ArrowUp" => (-1, 0),
        "ArrowLeft" if free(at_start) => (0, -1),
        "ArrowRight" if free(at_end) => (0, 1),
        "Escape" => {
            grid.restore(at);
            return true;
        }
        _ => return false,
    };
    ev.prevent_default();
    grid.step(at, down, right);
    false
}
