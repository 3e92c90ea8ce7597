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

use crate::domain::id::Id;
use crate::route::{Page, Route};
use crate::ui::dom_id;
use crate::ui::session::use_session;
use crate::ui::words::use_words;
use board::Board;
use card::{Card, Subject};
use fill::FillRest;
use finder::{Finder, Found};
use item::Item;
use leptos::prelude::*;
use next::NextOpen;
use sections::Sections;

pub(super) use finder::owners;
pub(super) use sections::name_of;

/// The checklist screen.
#[component]
pub fn ChecklistView(
    /// The section shown.
    section: Signal<Id>,
    /// The item to go to.
    item: Signal<Option<Id>>,
) -> impl IntoView {
    let board = Board::new(use_session(), use_words(), section, item);
    let words = board.words;
    Effect::new(move |_| {
        if let Some(item) = item.get() {
            board.go_to(&item);
        }
    });
    let blank = move || Route::In(board.short.get(), Page::Blank).href();
    view! {
        <div class="page checklist">
            <div class="checklist__side">
                <Sections board />
                <p class="checklist__blank"><a class="small" href=blank>{words.checklist.blank}</a></p>
            </div>
            <div class="checklist__main">
                <Head board />
                <Finder board />
                <Found board />
                {move || { board.section.track(); (!board.is_filtered()).then(|| view! { <FillRest board /> }) }}
                <h2 class="visually-hidden">{words.checklist.items}</h2>
                <Items board />
                <NextOpen board />
            </div>
        </div>
    }
}

/// Name and progress of the section, or that a filter is on.
#[component]
fn Head(board: Board) -> impl IntoView {
    let words = board.words;
    let title = words.checklist.title;
    let name = move || match board.current() {
        _ if board.is_filtered() => words.checklist.results.to_owned(),
        Some((_, section)) => name_of(&section, words),
        None => title.to_owned(),
    };
    let line = Memo::new(move |_| {
        if board.is_filtered() {
            return title.to_owned();
        }
        let Some((place, section)) = board.current() else { return words.checklist.no_section.to_owned() };
        let all = board.session.sections().with(|all| all.len());
        let (n, m) = board.progress(&section);
        [title, &(words.checklist.place)(place, all), &(words.common.answered)(n, m)].join(" · ")
    });
    view! {
        <header class="checklist__head">
            <h1 id=dom_id::HEADING tabindex="-1">{name}</h1>
            <p class="quiet">{line}</p>
        </header>
    }
}

/// The cards. Drawn anew when the list of ids changes, never when an answer does.
#[component]
fn Items(board: Board) -> impl IntoView {
    let cards = move || {
        let scope = board.session.scope().get();
        // Another assessment may have the same scope.
        board.short.track();
        let subject = |id: Id| Subject::of(&scope, &id);
        let cards = board.found.get().into_iter().filter_map(subject).map(|subject| Card::new(board, subject, scope.day));
        cards.map(|card| view! { <Item card /> }).collect_view()
    };
    view! { <div class="checklist__items">{cards}</div> }
}
