//! The figures of the period: 25 services × 7 columns or one row of totals, with the four indicators live above.
//!
//! Sends `Edit`s; typing and pasting live in `grid` and `paste`.

mod cell;
mod grid;
mod indicators;
mod paste;
mod preview;
mod row;
mod source;
mod table;

use crate::dom::{El, Memo, View, checked_of, each, el, when};
use crate::domain::edit::Edit;
use crate::ui::components::{Choice, Choosable};
use crate::ui::session::use_session;
use crate::ui::views::start::heading;
use crate::ui::words::use_all_words;
use grid::Grid;
use indicators::indicators;
use paste::{Pasting, paste_panel};
use source::source;
use table::table;

/// The figures screen; drawn anew for another assessment.
#[must_use]
pub fn figures_view() -> View {
    let session = use_session();
    let words = &use_all_words().figures;
    let id = Memo::new(move |_| session.assessment().with(|a| a.id.clone()));
    let head = el("header").class("stack").child(heading(words.title)).child(el("p").text(words.lead));
    let body = each(move || vec![id.get()], |_| body());
    el("div").class("page figures stack stack--wide").child(head).child(body).into()
}

fn body() -> View {
    let grid = Grid::new();
    let words = &grid.words.figures;
    let is_empty = Memo::new(move |_| grid.rows.with(Vec::is_empty));
    let pasting = Pasting::new(grid);
    let filled = when(move || !is_empty.get(), move || paste_panel(pasting).and(table(pasting)));
    let empty = when(move || is_empty.get(), move || el("p").text(words.no_rows));
    let section = el("section").class("stack").child(el("h2").text(words.caption)).child(filled).child(empty);
    let section = section.child(show_all(grid)).child(el("p").class("small quiet no-print").text(words.keys));
    View::from(mode(grid)).and(indicators(grid)).and(section).and(source(grid))
}

/// One row a service, or totals only.
fn mode(grid: Grid) -> El {
    let words = &grid.words.figures;
    let options = words.modes.iter().zip(words.mode_hints);
    let options = options.map(|(label, meaning)| Choosable { label: (*label).to_owned(), meaning: meaning.to_owned() });
    let chosen = move || Some(usize::from(grid.totals_only.get()));
    let choose = move |index: usize| grid.session.dispatch(Edit::TotalsOnly(index == 1));
    let choice = Choice::new(words.mode, "figures-mode", options.collect(), chosen, choose);
    el("div").class("no-print").child(choice.disabled(move || grid.locked.get()).inline())
}

/// Shows the services that do not count as well.
fn show_all(grid: Grid) -> El {
    let words = &grid.words.figures;
    let aside = move || grid.session.catalogue().services.len().saturating_sub(grid.counted.with(Vec::len));
    let tick = el("input").attr("type", "checkbox").checked(move || grid.show_all.get());
    let tick = tick.on("change", move |event| grid.show_all.set(checked_of(&event)));
    let label = el("label").class("choice__option no-print");
    let label = label.bind_flag("hidden", move || grid.totals_only.get() || aside() == 0);
    label.child(tick).child(el("span").say(move || (words.show_all)(aside())))
}
