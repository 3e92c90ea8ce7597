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

use crate::domain::edit::Edit;
use crate::ui::components::{Choice, Choosable};
use crate::ui::dom_id;
use crate::ui::session::use_session;
use crate::ui::words::use_words;
use grid::Grid;
use indicators::Indicators;
use leptos::prelude::*;
use paste::{PastePanel, Pasting};
use source::Source;
use table::Table;

/// The figures screen; drawn anew for another assessment.
#[component]
pub fn FiguresView() -> impl IntoView {
    let session = use_session();
    let words = &use_words().figures;
    let id = Memo::new(move |_| session.assessment().with(|a| a.id.clone()));
    view! {
        <div class="page figures stack stack--wide">
            <header class="stack">
                <h1 id=dom_id::HEADING tabindex="-1">{words.title}</h1>
                <p>{words.lead}</p>
            </header>
            <For each=move || [id.get()] key=String::clone let:_id><Body /></For>
        </div>
    }
}

#[component]
fn Body() -> impl IntoView {
    let words = &use_words().figures;
    let grid = Grid::new();
    provide_context(grid);
    provide_context(Pasting::new(grid));
    let assessment = grid.session.assessment();
    let totals_only = Memo::new(move |_| assessment.with(|a| a.figures.totals_only));
    let options = words.modes.iter().zip(words.mode_hints);
    let options = options.map(|(label, meaning)| Choosable { label: (*label).to_owned(), meaning: meaning.to_owned() });
    let chosen = Signal::derive(move || Some(usize::from(totals_only.get())));
    let choose = move |index: usize| grid.session.dispatch(Edit::TotalsOnly(index == 1));
    let is_empty = Memo::new(move |_| grid.rows.with(Vec::is_empty));
    view! {
        <div class="no-print">
            <Choice legend=words.mode.to_owned() name="figures-mode".to_owned() options=options.collect() chosen on_choose=choose
                disabled=grid.session.locked() inline=true />
        </div>
        <Indicators />
        <section class="stack">
            <h2>{words.caption}</h2>
            <Show when=move || !is_empty.get() fallback=move || view! { <p>{words.no_rows}</p> }>
                <PastePanel />
                <Table />
            </Show>
            <ShowAll totals_only />
            <p class="small quiet no-print">{words.keys}</p>
        </section>
        <Source />
    }
}

/// Shows the services that do not count as well.
#[component]
fn ShowAll(totals_only: Memo<bool>) -> impl IntoView {
    let words = &use_words().figures;
    let grid = expect_context::<Grid>();
    let aside = move || grid.session.catalogue().services.len().saturating_sub(grid.counted.with(Vec::len));
    view! {
        <label class="choice__option no-print" hidden=move || totals_only.get() || aside() == 0>
            <input type="checkbox" prop:checked=grid.show_all on:change:target=move |ev| grid.show_all.set(ev.target().checked()) />
            <span>{move || (words.show_all)(aside())}</span>
        </label>
    }
}
