//! One cell: a field that behaves like a cell of a spreadsheet.
//!
//! Knows no row but its own. While an input method composes, keys belong to it.

use super::grid::{At, Grid, cell_id};
use super::paste::Pasting;
use crate::dom::{El, Memo, el, value_of};
use crate::domain::catalogue::Column;
use crate::domain::figures::Row;
use crate::domain::id::Id;
use crate::domain::numeral::whole;
use leptos::ev::Event;
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;

/// What is wrong with a cell of a row: column and sentence.
pub(super) type Faults = Memo<Vec<(usize, String)>>;

/// What the cells of a row share.
pub(super) struct Line {
    pub(super) pasting: Pasting,
    /// Its service; none for the totals.
    pub(super) own: StoredValue<Option<Id>>,
    pub(super) name: &'static str,
    pub(super) row: Memo<Arc<Row>>,
    pub(super) faults: Faults,
    /// Id of the line that says them.
    pub(super) faults_id: String,
}

/// Draws a cell.
pub(super) fn cell(line: &Line, column: Column) -> El {
    let Line { pasting, faults, .. } = *line;
    let grid = pasting.grid;
    let at = StoredValue::new((line.own.get_value(), column.index()));
    let shown = shown(&grid, at, line.row, column);
    let full_name = (grid.words.figures.column_full)(column);
    let is_wrong = move || faults.with(|faults| faults.iter().any(|(wrong, _)| *wrong == column.index()));
    let faults_id = line.faults_id.clone();
    let field = el("input").class("figures__input").id(&at.with_value(cell_id)).attr("type", "text");
    let field = field.attr("inputmode", "numeric").attr("autocomplete", "off").attr("spellcheck", "false");
    let field = field.attr("aria-label", &[line.name, ", ", full_name].concat());
    let field = field
        .bind_bool("aria-invalid", is_wrong)
        .bind("aria-describedby", move || is_wrong().then(|| faults_id.clone()))
        .bind_bool("data-blank", move || shown.with(String::is_empty))
        .bind_flag("disabled", move || grid.locked.get())
        .value(move || shown.get());
    el("td").class("figures__cell").attr("data-label", full_name).child(listening(field, pasting, at, shown))
}

/// What stands in the cell: its number or the text that was not understood; while it is typed in, what stood before.
fn shown(grid: &Grid, at: StoredValue<At>, row: Memo<Arc<Row>>, column: Column) -> Memo<String> {
    let grid = *grid;
    Memo::new(move |old: Option<&String>| {
        let number = row.with(|row| row.cell(column)).map(|n| whole(n, grid.words.lang)).unwrap_or_default();
        let odd = at.with_value(|at| grid.odd.with(|odd| odd.get(&cell_id(at)).map(|(text, _)| text.clone())));
        let typing = at.with_value(|at| grid.is_typing(at));
        old.filter(|_| typing).cloned().unwrap_or_else(|| odd.unwrap_or(number))
    })
}

/// Focus and the first click select all of it; typing, leaving, keys and pasting go to the grid.
fn listening(field: El, pasting: Pasting, at: StoredValue<At>, shown: Memo<String>) -> El {
    let grid = pasting.grid;
    let fresh = Rc::new(std::cell::Cell::new(false));
    let entered = fresh.clone();
    field
        .on("focus", move |event| {
            entered.set(true);
            grid.session.select_all(&event);
        })
        .on("click", move |event| {
            if fresh.take() {
                grid.session.select_all(&event);
            }
        })
        .on("input", move |event| at.with_value(|at| grid.type_in(at, value_of(&event))))
        .on("change", move |_| grid.leave())
        .on("blur", move |event| {
            grid.leave();
            shown.try_get_untracked().iter().for_each(|text| grid.session.rewrite(&event, text));
        })
        .on("keydown", move |event| {
            if at.with_value(|at| on_key(&grid, at, &event)) {
                grid.session.rewrite(&event, &shown.get_untracked());
                grid.session.select_all(&event);
            }
        })
        .on("paste", move |event| at.with_value(|at| pasting.take(&event, at)))
}

/// Moves to another cell; tells whether the typing was given up.
fn on_key(grid: &Grid, at: &At, event: &Event) -> bool {
    let Some(pressed) = grid.session.cell_key(event) else { return false };
    let free = |at_edge: bool| !pressed.shift && (at_edge || !untrack(|| grid.is_typing(at)));
    let (down, right) = match pressed.key.as_str() {
        "Enter" if pressed.shift => (-1, 0),
        "Enter" | "ArrowDown" => (1, 0),
        "ArrowUp" => (-1, 0),
        "ArrowLeft" if free(pressed.at_start) => (0, -1),
        "ArrowRight" if free(pressed.at_end) => (0, 1),
        "Escape" => {
            grid.restore(at);
            return true;
        }
        _ => return false,
    };
    event.prevent_default();
    grid.step(at, down, right);
    false
}
