//! The checklist: one section at a time, or what a search or filter finds in all of them.
//!
//! Knows the session and the domain's sections; where an answer is stored and saved is not known here.

mod board;
mod card;
mod controls;
mod fill;
mod filter;
mod finder;
mod guide;
mod item;
mod next;
mod papers;
mod said;
mod sections;

use crate::dom::{El, Memo, RwSignal, View, each, el, follow, soon, when};
use crate::domain::id::Id;
use crate::route::{Page, Route};
use crate::ui::components::{Disclosure, disclosure};
use crate::ui::dom_id;
use crate::ui::session::use_session;
use crate::ui::words::use_words;
use board::Place;
use std::sync::Arc;

pub use board::Board;
pub use card::Card;
pub(super) use card::Subject;
pub(super) use controls::control;
pub use fill::fill_lines;
pub use filter::{Filter, find};
pub use finder::finder;
pub(super) use finder::{choices, owners};
pub use guide::guide;
pub use papers::papers;
pub(super) use said::said;
pub(super) use sections::name_of;

/// The checklist screen: the section shown, and the item to go to.
#[must_use]
pub fn checklist_view(place: Memo<Place>) -> View {
    let board = Board::new(use_session(), use_words(), place);
    follow(move || {
        if let (_, Some(item)) = place.get() {
            board.go_to(&item);
        }
    });
    let side = el("div").class("checklist__side").child(sections::sections(board));
    el("div").class("page checklist").child(side).child(main(board)).into()
}

/// Everything but the list of sections.
fn main(board: Board) -> El {
    let words = &board.words.checklist;
    let next = next::next(board);
    let blank = move || Some(Route::In(board.short.get(), Page::Blank).href());
    let blank = el("a").bind("href", blank).text(words.blank);
    let foot = el("div").class("checklist__foot").child(next::link(board, next, "button")).child(blank);
    el("div")
        .class("checklist__main")
        .child(head(board).child(next::link(board, next, "button button--primary")))
        .child(
            el("div").class("checklist__finder").child(board.later.draw_when_here(move |later| (later.finder)(board))),
        )
        .child(when(move || !board.is_filtered(), move || fill_rest(board)))
        .child(el("h2").class("visually-hidden").text(words.items))
        .child(items(board))
        .child(foot)
}

/// Sets the rest of the section at once.
fn fill_rest(board: Board) -> Disclosure {
    let draw = move || board.later.draw(move |later| (later.fill)(board));
    disclosure(board.words.checklist.fill, draw).class("fill")
}

/// Name and progress of the section, or that a filter is on.
fn head(board: Board) -> El {
    let words = board.words;
    let title = words.checklist.title;
    let name = move || match board.current() {
        _ if board.is_filtered() => words.checklist.results.to_owned(),
        Some((_, section)) => name_of(&section, words),
        None => title.to_owned(),
    };
    let line = move || {
        if board.is_filtered() {
            return title.to_owned();
        }
        let Some((place, section)) = board.current() else { return words.checklist.no_section.to_owned() };
        let all = board.session.sections().with(|all| all.len());
        let (n, m) = board.progress(&section);
        [title, &(words.checklist.place)(place, all), &(words.common.answered)(n, m)].join(" · ")
    };
    let heading = el("h1").id(dom_id::HEADING).attr("tabindex", "-1").say(name);
    let names = el("div").class("checklist__name").child(heading).child(el("p").class("quiet").say(line));
    el("header").class("checklist__head").child(names)
}

/// The cards. None is drawn anew when an answer changes.
fn items(board: Board) -> El {
    let scope = board.session.scope();
    // What a card is drawn for. Another key is another card: nothing of the old one may show through.
    let keys = move || {
        let generation = scope.with(|scope| Arc::as_ptr(scope).addr()).to_string();
        let filtered = if board.is_filtered() { " found " } else { " " };
        let frame = [&board.short.get(), " ", &generation, filtered].concat();
        board.found.with(|found| found.iter().map(|id| [&frame, id.as_str()].concat()).collect::<Vec<_>>())
    };
    let card = move |key: &str| {
        let id = Id::new(item_of(key));
        let scope = scope.get_untracked();
        Subject::of(&scope, &id).map(|subject| item::item(Card::new(board, subject, scope.day)))
    };
    el("div").class("checklist__items").child(each(gradually(board, keys), card))
}

/// A few cards, and soon after the next few: the first can be answered before the last is drawn. An item to go to is
/// there at once.
fn gradually(board: Board, keys: impl Fn() -> Vec<String>) -> impl Fn() -> Vec<String> {
    const FEW: usize = 4;
    let room = RwSignal::new((String::new(), FEW));
    move || {
        let mut keys = keys();
        let first = keys.first().cloned().unwrap_or_default();
        let drawn = room.with(|(of, n)| if *of == first { *n } else { FEW });
        let wanted = board.place.with_untracked(|(_, item)| item.clone());
        let target = wanted.and_then(|item| keys.iter().position(|key| item == *item_of(key)));
        let drawn = target.map_or(drawn, |place| drawn.max(place + 1));
        if keys.len() > drawn {
            keys.truncate(drawn);
            soon(move || room.set((first, drawn + FEW)));
        }
        keys
    }
}

fn item_of(key: &str) -> &str {
    key.rsplit(' ').next().unwrap_or_default()
}
