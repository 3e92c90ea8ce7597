//! The units as a table, one row each: sorted by any column, in groups where a column ranks.

mod head;
mod row;

use super::filter::filtered;
use super::pane::Pane;
use super::panel::{Panel, Topic};
use crate::browser::pane::{focused, target};
use crate::dom::{El, Memo, RwSignal, View, each, el, follow, next_frame, region};
use crate::domain::cohort::{Key, Line, Order, Shown, lines, places_of};
use crate::domain::id::Id;
use crate::ui::components::scroll_box;
use crate::ui::session::{Session, use_room, use_session};
use crate::ui::words::{AllWords, use_all_words};
use leptos::prelude::{GetValue, SetValue, StoredValue, untrack};
use std::sync::Arc;

/// What is listed, and how.
#[derive(Clone, Default)]
struct List {
    shown: Arc<Vec<Shown>>,
    lines: Arc<Vec<Line>>,
    /// The document that is looked at, and places of its items.
    document: Option<(Id, Vec<usize>)>,
}

/// Handle to the table; cheap to copy.
#[derive(Clone, Copy)]
struct Table {
    session: Session,
    words: &'static AllWords,
    order: RwSignal<Order>,
    list: Memo<Arc<List>>,
    pane: Pane,
    panel: Panel,
    /// The line the panel was opened from.
    from: StoredValue<usize>,
}

/// The page of the table.
pub(super) fn table() -> View {
    filtered(drawn)
}

fn drawn() -> View {
    let words = use_all_words();
    let order = RwSignal::new(Order::by(Key::Claimed));
    let list = Memo::told_unless(move |_| Arc::new(listed(order.get())), Arc::ptr_eq);
    let table = Table {
        session: use_session(),
        words,
        order,
        list,
        pane: Pane::new(),
        panel: Panel::new(),
        from: StoredValue::new(0),
    };
    let ranks = move || order.with(|order| order.key.ranks());
    let is_empty = move || list.with(|list| list.shown.is_empty());
    let note = el("p").class("small quiet").bind_flag("hidden", move || is_empty() || !ranks());
    let nothing = el("p").bind_flag("hidden", move || !is_empty()).text(words.room_table.nothing);
    let units = table.draw().bind_flag("hidden", is_empty);
    let main = View::from(note.text(words.room_table.ranked)).and(nothing).and(units);
    table.panel.beside(main, move || table.back()).into()
}

fn listed(order: Order) -> List {
    let room = use_room();
    let shown = room.shown().get();
    let document = room.filter().with(|filter| filter.document.clone());
    let document = document.map(|id| (places_of(room.columns(), &id), id)).map(|(places, id)| (id, places));
    // The column of a document goes with it.
    let order = if order.key == Key::Share && document.is_none() { Order::by(Key::Claimed) } else { order };
    let places = document.as_ref().map(|(_, places)| places.as_slice()).unwrap_or_default();
    let lines = Arc::new(lines(room.catalogue(), &shown, order, places));
    List { shown, lines, document }
}

/// Id of the button of a row.
fn row_id(line: usize) -> String {
    ["unit-", &line.to_string()].concat()
}

/// The row a button is in.
fn row_of(id: &str) -> Option<usize> {
    id.strip_prefix("unit-")?.parse().ok()
}

impl List {
    /// The unit of a line; none where a group begins.
    fn unit(&self, line: usize) -> Option<&Shown> {
        match self.lines.get(line)? {
            Line::Group(..) => None,
            Line::Unit(place) => self.shown.get(*place),
        }
    }

    /// The first line of a unit from here on.
    fn next(&self, from: usize) -> Option<usize> {
        (from..self.lines.len()).find(|line| self.unit(*line).is_some())
    }

    /// The last line of a unit before this one.
    fn previous(&self, before: usize) -> Option<usize> {
        (0..before.min(self.lines.len())).rev().find(|line| self.unit(*line).is_some())
    }
}

impl Table {
    fn draw(self) -> El {
        self.keep_focus();
        let caption = self.words.room.titles.get(1).copied().unwrap_or_default();
        let document = Memo::new(move |_| self.list.with(|list| list.document.as_ref().map(|(id, _)| id.clone())));
        let heads = region(move || document.with(|document| untrack(|| head::head(self, document.as_ref()).into())));
        let count = move || self.list.with(|list| list.lines.len());
        let table = el("table").class("units").bind("aria-rowcount", move || Some((count() + 1).to_string()));
        let table = table.child(el("caption").class("visually-hidden").text(caption)).child(heads).child(self.rows());
        let pane = scroll_box("pane pane--units", caption);
        let pane = pane.bind_bool("data-document", move || document.with(Option::is_some));
        self.pane.draw(pane, move || (count(), 0), table.into())
    }

    fn rows(self) -> El {
        let rows = region(move || {
            let list = self.list.get();
            let drawn = move || self.pane.drawn().lines.map(|line| line.to_string()).collect::<Vec<_>>();
            each(drawn, move |line| row::row(&list, line.parse().unwrap_or_default(), self.words))
        });
        let rows = el("tbody").child(rows).on("click", move |event| self.open(&target(&event)));
        rows.on("keydown", move |event| {
            if self.session.cell_key(&event).is_some_and(|pressed| self.step(&pressed.key)) {
                event.prevent_default();
            }
        })
    }

    /// A row that is scrolled away takes the focus with it: the box has it then.
    fn keep_focus(self) {
        follow(move || {
            let drawn = self.pane.drawn().lines;
            if row_of(&focused()).is_some_and(|row| !drawn.contains(&row)) {
                self.pane.focus();
            }
        });
    }

    /// Opens the unit of a row's button.
    fn open(self, id: &str) {
        let Some(line) = row_of(id) else { return };
        let id = self.list.with_untracked(|list| list.unit(line).map(|unit| unit.now.member.id.clone()));
        if let Some(id) = id {
            self.from.set_value(line);
            self.panel.open(Topic::Unit(id));
        }
    }

    /// The focus goes back to the row the panel was opened from.
    fn back(self) {
        self.go(self.from.get_value());
    }

    /// Moves the focus by the key; tells whether it is one of those.
    fn step(self, key: &str) -> bool {
        let Some(now) = row_of(&focused()) else { return false };
        let page = self.pane.page();
        let to = self.list.with_untracked(|list| match key {
            "ArrowDown" => list.next(now + 1),
            "ArrowUp" => list.previous(now),
            "PageDown" => list.next(now + page).or_else(|| list.previous(usize::MAX)),
            "PageUp" => list.previous((now + 1).saturating_sub(page)).or_else(|| list.next(0)),
            "Home" => list.next(0),
            "End" => list.previous(usize::MAX),
            _ => None,
        });
        to.into_iter().for_each(|line| self.go(line));
        to.is_some()
    }

    fn go(self, line: usize) {
        self.pane.reveal(line, None);
        next_frame(move || self.session.focus(&row_id(line)));
    }
}
