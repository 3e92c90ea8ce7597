//! A long list, and maybe a wide one, of which only what is to be seen is drawn.
//!
//! The box scrolls as the browser does it, over a track as long as the whole; what is drawn is pinned into view, and
//! moved on within it. However fast one scrolls, rows are never blank: at worst those of the last frame.
//! The sizes are those of the style sheet: `--row`, `--head`; of wide ones `--column`, `--side`.

use crate::browser::pane::{self, Sight, Watch};
use crate::dom::{El, Element, RwSignal, View, el, follow};
use crate::ui::views::report::printing;
use leptos::prelude::{GetValue, LocalStorage, SetValue, StoredValue};
use std::cell::Cell;
use std::ops::Range;
use std::rc::Rc;

/// Columns come and go so many at a time.
const BLOCK: usize = 8;
/// Rows and columns of the rulers: what one measures is exact to a hundredth.
const RULED: usize = 100;

/// How much there is, and what of it is drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Drawn {
    /// Lines of the whole list.
    pub lines: Range<usize>,
    /// Columns of it.
    pub columns: Range<usize>,
}

/// Handle to such a box; cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Pane {
    drawn: RwSignal<Drawn>,
    printing: RwSignal<bool>,
    parts: StoredValue<Option<Rc<Parts>>, LocalStorage>,
}

struct Parts {
    pane: Element,
    /// A hundred rows high, a hundred columns wide.
    ruler: Element,
    /// As high as the head, as wide as the side.
    corner: Element,
    /// Lines and columns there are.
    all: Cell<(usize, usize)>,
    _watches: [Watch; 2],
}

impl Pane {
    pub(super) fn new() -> Self {
        Self { drawn: RwSignal::default(), printing: printing(), parts: StoredValue::new_local(None) }
    }

    /// Puts the box around what is drawn. `all` are the lines and columns there are.
    pub(super) fn draw(self, pane: El, all: impl Fn() -> (usize, usize) + 'static, content: View) -> El {
        let ruler = el("div").class("pane__ruler").attr("aria-hidden", "true");
        let corner = el("div").class("pane__corner").attr("aria-hidden", "true");
        let node = pane.node();
        let (ruled, cornered, all_now) = (ruler.node(), corner.node(), Cell::default());
        // Rows and columns may change their size while the box does not.
        let watches = [&node, &ruled].map(|node| pane::on_resize(node, move || self.resize()));
        let parts = Parts { pane: node, ruler: ruled, corner: cornered, all: all_now, _watches: watches };
        let parts = Rc::new(parts);
        self.parts.set_value(Some(parts.clone()));
        follow(move || {
            let (lines, columns) = all();
            parts.all.set((lines, columns));
            parts.say("--lines", lines, "");
            parts.say("--columns", columns, "");
            self.printing.with(|_| self.look());
        });
        let stage = el("div").class("pane__stage").child(content);
        let track = el("div").class("pane__track").child(ruler).child(corner).child(stage);
        pane.on("scroll", move |_| self.look()).child(track)
    }

    /// What is drawn, to follow.
    pub(super) fn drawn(self) -> Drawn {
        self.drawn.get()
    }

    /// All of it is drawn, on paper.
    pub(super) fn printing(self) -> bool {
        self.printing.get()
    }

    /// Scrolls so that a line, and maybe a column, is to be seen.
    pub(super) fn reveal(self, line: usize, column: Option<usize>) {
        let Some(parts) = self.parts.get_value() else { return };
        let sight = Sight::of(&parts.pane);
        let (row, width) = pane::size(&parts.ruler);
        let (head, side) = pane::size(&parts.corner);
        let top = shifted(sight.top, sight.height.saturating_sub(head), line, row);
        let left = column.map(|column| shifted(sight.left, sight.width.saturating_sub(side), column, width));
        pane::scroll(&parts.pane, top, left.unwrap_or(sight.left));
        self.look();
    }

    /// Lines that are wholly to be seen at a time.
    pub(super) fn page(self) -> usize {
        let Some(parts) = self.parts.get_value() else { return 1 };
        let height = Sight::of(&parts.pane).height.saturating_sub(pane::size(&parts.corner).0);
        (height * RULED).checked_div(pane::size(&parts.ruler).0).unwrap_or(1).max(1)
    }

    /// Back to the first line and column.
    pub(super) fn rewind(self) {
        if let Some(parts) = self.parts.get_value() {
            pane::scroll(&parts.pane, 0, 0);
            self.look();
        }
    }

    /// Gives the box the focus.
    pub(super) fn focus(self) {
        if let Some(parts) = self.parts.get_value() {
            pane::focus(&parts.pane);
        }
    }

    fn resize(self) {
        if let Some(parts) = self.parts.get_value() {
            let sight = Sight::of(&parts.pane);
            parts.say("--height", sight.height, "px");
            parts.say("--width", sight.width, "px");
            self.look();
        }
    }

    /// Looks what is to be seen, and has that drawn.
    fn look(self) {
        let Some(parts) = self.parts.get_value() else { return };
        let ((lines, columns), sight) = (parts.all.get(), Sight::of(&parts.pane));
        let (row, width) = pane::size(&parts.ruler);
        let drawn = if self.printing.get_untracked() {
            Drawn { lines: 0..lines, columns: 0..columns }
        } else {
            Drawn {
                lines: seen(sight.top, sight.height, row, lines, 1),
                columns: seen(sight.left, sight.width, width, columns, BLOCK),
            }
        };
        parts.say("--first-line", drawn.lines.start, "");
        parts.say("--first-column", drawn.columns.start, "");
        parts.say("--top", sight.top, "px");
        parts.say("--left", sight.left, "px");
        if self.drawn.with_untracked(|before| *before != drawn) {
            self.drawn.set(drawn);
        }
    }
}

impl Parts {
    /// Tells the style sheet.
    fn say(&self, name: &str, value: usize, unit: &str) {
        pane::style(&self.pane, name, &[&value.to_string(), unit].concat());
    }
}

/// Which of `all` are to be seen in `length` pixels from `from` on, a block at a time; `ruled` is the length of a hundred.
fn seen(from: usize, length: usize, ruled: usize, all: usize, block: usize) -> Range<usize> {
    let at = |pixels: usize| (pixels * RULED).checked_div(ruled).unwrap_or(0);
    let first = (at(from) / block * block).min(all);
    let last = at(from + length) / block * block + block;
    first..last.min(all).max(first)
}

/// The nearest place to scroll to so that one of many is wholly to be seen.
fn shifted(now: usize, length: usize, at: usize, ruled: usize) -> usize {
    let (start, end) = (at * ruled / RULED, ((at + 1) * ruled).div_ceil(RULED));
    now.max(end.saturating_sub(length)).min(start)
}
