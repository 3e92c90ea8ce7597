//! A pasted block: what goes where, which cells are doubtful; it is written as one change, or dropped.

use super::grid::{At, Grid, cell_id};
use super::preview::Preview;
use crate::domain::catalogue::Column;
use crate::domain::id::Id;
use crate::domain::paste::{Paste, Table};
use crate::ui::components::{Disclosure, Notice, NoticeKind};
use crate::ui::words::use_words;
use leptos::ev::ClipboardEvent;
use leptos::prelude::*;

/// Id of the preview's heading.
const PREVIEW: &str = "preview";

/// A block waiting for a decision, with the rows it was placed in.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Block {
    pub(super) rows: Vec<Option<Id>>,
    pub(super) paste: Paste,
}

/// Handle to what is pasted; cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Pasting {
    grid: Grid,
    /// The block; each new one is drawn anew.
    pub(super) block: RwSignal<Option<RwSignal<Block>>>,
    /// Numbers written last; none = nothing to say.
    done: RwSignal<Option<usize>>,
}

impl Pasting {
    pub(super) fn new(grid: Grid) -> Self {
        Self { grid, block: RwSignal::new(None), done: RwSignal::new(None) }
    }

    /// Something is pasted into a cell: a single value stays with the field, a block opens the preview.
    pub(super) fn take(&self, event: &ClipboardEvent, at: &At) {
        let text = self.grid.session.pasted(event);
        if text.trim_end().contains(['\t', '\n']) {
            event.prevent_default();
            self.look(&text, at);
        }
    }

    /// Shows what a block would write, beginning at a cell.
    pub(super) fn look(&self, text: &str, at: &At) {
        let words = use_words();
        let rows = self.grid.rows.get_untracked();
        let catalogue = self.grid.session.catalogue();
        let name = |row: &Option<Id>| {
            let service = row.as_ref().and_then(|id| catalogue.service(id.as_str()));
            service.map_or(words.figures.totals, |service| service.shown_name().get(words.lang)).to_owned()
        };
        let names: Vec<String> = rows.iter().map(name).collect();
        let first = rows.iter().position(|row| *row == at.0).unwrap_or(0);
        let paste = Paste::read(text, &Table { names: &names, columns: Column::ALL.len(), start: (first, at.1) });
        self.done.set(None);
        self.block.set(Some(RwSignal::new(Block { rows, paste })));
        let session = self.grid.session;
        request_animation_frame(move || session.scroll_to(PREVIEW));
    }

    /// Writes the numbers as one change and goes to the first of them.
    pub(super) fn accept(&self, block: &Block) {
        let at = |row: usize, column: usize| -> Option<At> { Some((block.rows.get(row)?.clone(), column)) };
        let numbers = block.paste.numbers().filter_map(|(row, column, n)| Some((at(row, column)?, Some(n))));
        let cells: Vec<(At, Option<i64>)> = numbers.collect();
        let first = cells.first().map(|(at, _)| cell_id(at));
        self.done.set(Some(cells.len()));
        self.grid.write(cells);
        self.block.set(None);
        if let Some(first) = first {
            self.grid.session.focus(&first);
        }
    }
}

/// The field to paste into, the preview, and what was written last.
#[component]
pub(super) fn PastePanel() -> impl IntoView {
    let words = &use_words().figures.paste;
    let pasting = expect_context::<Pasting>();
    let preview = move || {
        pasting.block.get().map(|block| {
            view! {
                <section class="figures__preview stack no-print" aria-labelledby=PREVIEW>
                    <h2 id=PREVIEW tabindex="-1">{words.title}</h2>
                    <Preview block />
                </section>
            }
        })
    };
    let done = move || {
        pasting.done.get().map(|n| {
            view! {
                <div class="no-print"><Notice kind=NoticeKind::Good><p>{(words.done)(n)}</p></Notice></div>
            }
        })
    };
    view! {
        <Disclosure class="no-print" summary=move || words.open><Field /></Disclosure>
        {preview}
        {done}
    }
}

#[component]
fn Field() -> impl IntoView {
    let words = &use_words().figures.paste;
    let pasting = expect_context::<Pasting>();
    let text = RwSignal::new(String::new());
    let is_empty = move || text.with(|text| text.trim().is_empty());
    let look = move |_| {
        let first = pasting.grid.rows.with_untracked(|rows| rows.first().cloned());
        text.with_untracked(|text| pasting.look(text, &(first.flatten(), 0)));
    };
    view! {
        <p class="small quiet" id="paste-hint">{words.hint}</p>
        <label class="field__label" for="paste">{words.label}</label>
        <textarea class="field__input" id="paste" rows="3" spellcheck="false" aria-describedby="paste-hint" prop:value=text
            on:input:target=move |ev| text.set(ev.target().value())></textarea>
        <button class="button" type="button" disabled=is_empty on:click=look>{words.look}</button>
    }
}
