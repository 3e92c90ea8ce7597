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
use std::sync::Arc;

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
            <div class="checklist__side"><Sections board /></div>
            <div class="checklist__main">
                <Head board />
                <Finder board />
                <Found board />
                <Show when=move || !board.is_filtered()><FillRest board /></Show>
                <h2 class="visually-hidden">{words.checklist.items}</h2>
                <Items board />
                <div class="checklist__foot">
                    <NextOpen board />
                    <a href=blank>{words.checklist.blank}</a>
                </div>
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
            <div class="checklist__name">
                <h1 id=dom_id::HEADING tabindex="-1">{name}</h1>
                <p class="quiet">{line}</p>
            </div>
            <NextOpen board primary=true />
        </header>
    }
}

/// What a card is drawn for. Another key is another card: nothing of the old one may show through.
type Key = (String, usize, bool, Id);

/// The cards. None is drawn anew when an answer changes.
#[component]
fn Items(board: Board) -> impl IntoView {
    let scope = board.session.scope();
    let keys = move || {
        let (short, filtered) = (board.short.get(), board.is_filtered());
        let generation = scope.with(|scope| Arc::as_ptr(scope).addr());
        board.found.get().into_iter().map(move |id| (short.clone(), generation, filtered, id)).collect::<Vec<_>>()
    };
    let card = move |(.., id): Key| {
        let scope = scope.get_untracked();
        Subject::of(&scope, &id).map(|subject| view! { <Item card=Card::new(board, subject, scope.day) /> })
    };
    view! { <div class="checklist__items"><For each=keys key=Key::clone children=card /></div> }
}
