//! The way on: the next open item, or the figures when none is left.

use super::board::Board;
use crate::domain::id::Id;
use crate::domain::section::{Section, next_open};
use crate::route::{Page, Route};
use crate::ui::components::{Glyph, Icon};
use leptos::prelude::*;

/// A link to the next open item after the one gone to, or from the start of the section shown.
#[component]
pub fn NextOpen(
    /// The board.
    board: Board,
    /// The one primary action of the screen.
    #[prop(optional)]
    primary: bool,
) -> impl IntoView {
    let words = &board.words.checklist;
    let next = Memo::new(move |_| {
        let sections = board.session.sections().get();
        let from = board.item.get().or_else(|| last_before(&sections, &board.section.get()));
        board.session.score().with(|score| next_open(&sections, score, from.as_ref()))
    });
    let class = if primary { "button button--primary" } else { "button" };
    let link = move || match next.get() {
        Some((section, item)) => {
            let href = board.href(&section, Some(&item));
            let go = move |_| {
                board.clear();
                board.go_to(&item);
            };
            view! { <a class=class href=href on:click=go>{words.next}<Icon glyph=Glyph::Arrow /></a> }.into_any()
        }
        None => {
            let href = Route::In(board.short.get(), Page::Figures).href();
            view! {
                <span>{words.none_open}</span>
                <a class=class href=href>{words.to_figures}<Icon glyph=Glyph::Arrow /></a>
            }
            .into_any()
        }
    };
    view! { <div class="checklist__next">{link}</div> }
}

/// The last item before a section: the search then begins at its first.
fn last_before(sections: &[Section], section: &Id) -> Option<Id> {
    let before = sections.iter().take_while(|other| other.id != *section);
    before.last().and_then(|section| section.items.last().cloned())
}
