//! The way on: the next open item, or the figures when none is left.

use super::board::Board;
use crate::dom::{El, Memo, el, when};
use crate::domain::id::Id;
use crate::domain::section::{Section, next_open};
use crate::route::{Page, Route};
use crate::ui::components::{Glyph, icon};

/// Section and id of an open item.
pub type Next = Option<(Id, Id)>;

/// The next open item after the one gone to, or from the start of the section shown.
pub fn next(board: Board) -> Memo<Next> {
    Memo::new(move |_| {
        let sections = board.session.sections().get();
        let (section, item) = board.place.get();
        let from = item.or_else(|| last_before(&sections, &section));
        board.session.score().with(|score| next_open(&sections, score, from.as_ref()))
    })
}

/// The link there.
pub fn link(board: Board, next: Memo<Next>, class: &str) -> El {
    let words = &board.words.checklist;
    let is_over = move || next.with(Option::is_none);
    let href = move || match next.get() {
        Some((section, item)) => board.href(&section, Some(&item)),
        None => Route::In(board.short.get(), Page::Figures).href(),
    };
    let go = move || {
        if let Some((_, item)) = next.get_untracked() {
            board.clear();
            board.go_to(&item);
        }
    };
    let word = move || if is_over() { words.to_figures } else { words.next }.to_owned();
    let link = el("a").class(class).bind("href", move || Some(href())).click(go).say(word).child(icon(Glyph::Arrow));
    let none = when(is_over, move || el("span").text(words.none_open));
    el("div").class("checklist__next").child(none).child(link)
}

/// The last item before a section: the search then begins at its first.
fn last_before(sections: &[Section], section: &Id) -> Option<Id> {
    let before = sections.iter().take_while(|other| other.id != *section);
    before.last().and_then(|section| section.items.last().cloned())
}
