//! Units × items, or × themes: what stands where, by sign and colour. Walked with the keys; a cell opens the answer.

mod grid;
mod row;
mod tools;

use super::filter::filtered;
use super::pane::Pane;
use super::panel::Panel;
use crate::dom::{Memo, RwSignal, View, el};
use crate::domain::cohort::{Key, Line, Order, Shown, Strip, asked, codes, lines, places_of, strips};
use crate::ui::session::{Session, Trainer, use_room, use_session};
use crate::ui::words::{AllWords, use_all_words};
use std::sync::Arc;

/// What the map shows.
#[derive(Default)]
struct Map {
    shown: Arc<Vec<Shown>>,
    lines: Vec<Line>,
    strips: Vec<Strip>,
    /// What each column is called in little room, and in full.
    names: Vec<(String, String)>,
}

/// Handle to the map; cheap to copy.
#[derive(Clone, Copy)]
struct Heat {
    session: Session,
    words: &'static AllWords,
    /// A column a theme, or an item.
    by_theme: RwSignal<bool>,
    /// The weakest unit and the weakest column first, or by name and as in the catalogue.
    worst_first: RwSignal<bool>,
    map: Memo<Arc<Map>>,
    /// Line and column the keys are at.
    at: RwSignal<(usize, usize)>,
    /// Those under the pointer.
    over: RwSignal<Option<(usize, usize)>>,
    pane: Pane,
    panel: Panel,
}

/// The page of the heatmap.
pub(super) fn heatmap() -> View {
    filtered(drawn)
}

fn drawn() -> View {
    let (room, words) = (use_room(), use_all_words());
    let (by_theme, worst_first) = (RwSignal::new(true), RwSignal::new(true));
    let pane = Pane::new();
    let map = Memo::told_unless(
        move |_| Arc::new(Map::of(room, by_theme.get() || pane.printing(), worst_first.get(), words)),
        Arc::ptr_eq,
    );
    let (at, over, panel) = (RwSignal::new((0, 0)), RwSignal::new(None), Panel::new());
    let heat = Heat { session: use_session(), words, by_theme, worst_first, map, at, over, pane, panel };
    let own = &words.room_heatmap;
    let is_empty = move || map.with(|map| map.lines.is_empty());
    let nothing = el("p").bind_flag("hidden", move || !is_empty()).text(words.room_table.nothing);
    let ranked = el("p").class("small quiet").bind_flag("hidden", move || !worst_first.get());
    let whole = View::from(ranked.text(words.room_table.ranked))
        .and(heat.grid())
        .and(heat.legend())
        .and(el("p").class("small quiet no-print").text(own.keys))
        .and(heat.told());
    let whole = el("div").class("stack").bind_flag("hidden", is_empty).child(whole);
    panel.beside(heat.tools().and(nothing).and(whole), move || heat.back()).into()
}

impl Map {
    fn of(room: Trainer, by_theme: bool, worst_first: bool, words: &'static AllWords) -> Self {
        let (catalogue, columns, shown) = (room.catalogue(), room.columns(), room.shown().get());
        let document = room.filter().with(|filter| filter.document.clone());
        let places = match &document {
            Some(id) => places_of(columns, id),
            None => (0..columns.len()).collect(),
        };
        let key = match (worst_first, document) {
            (false, _) => Key::Name,
            (true, None) => Key::Claimed,
            (true, Some(_)) => Key::Share,
        };
        let lines = lines(catalogue, &shown, Order::by(key), &places);
        let strips = asked(strips(catalogue, columns, &places, by_theme), &shown, worst_first);
        let codes = codes(columns);
        let name = |strip: &Strip| {
            let name = super::said::subject(catalogue, columns, &strip.subject, words);
            (strip.code(&codes).to_owned(), name)
        };
        let names = strips.iter().map(name).collect();
        Self { shown, lines, strips, names }
    }

    /// The unit of a line; none where a group begins.
    fn unit(&self, line: usize) -> Option<&Shown> {
        match self.lines.get(line)? {
            Line::Group(..) => None,
            Line::Unit(place) => self.shown.get(*place),
        }
    }
}
