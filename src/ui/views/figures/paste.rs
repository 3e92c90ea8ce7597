//! A pasted block: what goes where, which cells are doubtful; it is written as one change, or dropped.

use super::grid::{At, Grid, cell_id};
use super::preview::preview;
use crate::dom::{RwSignal, View, el, next_frame, region, value_of};
use crate::domain::catalogue::Column;
use crate::domain::id::Id;
use crate::domain::paste::{Paste, Table};
use crate::domain::text::Lang;
use crate::ui::components::{NoticeKind, button, disclosure, label, notice};
use crate::ui::words;
use leptos::ev::Event;

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
    pub(super) grid: Grid,
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
    pub(super) fn take(&self, event: &Event, at: &At) {
        let text = self.grid.session.pasted(event);
        if text.trim_end().contains(['\t', '\n']) {
            event.prevent_default();
            self.look(&text, at);
        }
    }

    /// Shows what a block would write, beginning at a cell. Spreadsheets name services in Vietnamese, whatever the
    /// language of the screen.
    fn look(&self, text: &str, at: &At) {
        let grid = self.grid;
        let rows = grid.rows.get_untracked();
        let vietnamese = words::all_of(Lang::Vi);
        let names: Vec<String> = rows.iter().map(|row| grid.name(row.as_ref(), vietnamese).to_owned()).collect();
        let first = rows.iter().position(|row| *row == at.0).unwrap_or(0);
        let paste = Paste::read(text, &Table { names: &names, columns: Column::ALL.len(), start: (first, at.1) });
        self.done.set(None);
        self.block.set(Some(RwSignal::new(Block { rows, paste })));
        next_frame(move || grid.session.scroll_to(PREVIEW));
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
pub(super) fn paste_panel(pasting: Pasting) -> View {
    let words = &pasting.grid.words.figures.paste;
    let waiting = region(move || {
        let block = pasting.block.get().map(|block| {
            let title = el("h2").id(PREVIEW).attr("tabindex", "-1").text(words.title);
            let section = el("section").class("figures__preview stack no-print").attr("aria-labelledby", PREVIEW);
            section.child(title).child(preview(pasting, block))
        });
        block.into()
    });
    let done = region(move || {
        let done = pasting.done.get().map(|n| notice(NoticeKind::Good, el("p").text(&(words.done)(n))));
        done.map(|notice| el("div").class("no-print").child(notice)).into()
    });
    View::from(disclosure(words.open, move || field(pasting)).class("no-print")).and(waiting).and(done)
}

fn field(pasting: Pasting) -> View {
    let words = &pasting.grid.words.figures.paste;
    let text = RwSignal::new(String::new());
    let look = move || {
        let first = pasting.grid.rows.with_untracked(|rows| rows.first().cloned());
        text.with_untracked(|text| pasting.look(text, &(first.flatten(), 0)));
    };
    let area = el("textarea").class("field__input").id("paste").attr("rows", "3").attr("spellcheck", "false");
    let area = area.attr("aria-describedby", "paste-hint").on("input", move |event| text.set(value_of(&event)));
    let look = button("", words.look, look);
    let look = look.bind_flag("disabled", move || text.with(|text| text.trim().is_empty()));
    View::from(el("p").class("small quiet").id("paste-hint").text(words.hint))
        .and(label("paste", words.label))
        .and(area)
        .and(look)
}
