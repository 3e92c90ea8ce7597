//! The report as a formal paper, made by what makes the files, so that all of them say the same.

use super::paper;
use crate::browser;
use crate::dom::{RwSignal, View, el, region};
use crate::domain::output::{Copy, Output};
use crate::domain::paper::Paper;
use crate::route::Page;
use crate::ui::components::{Glyph, bare_button, button, icon, link};
use crate::ui::session::{OfficeError, Session, Wish, use_session};
use crate::ui::views::outputs::{busy, failure};
use crate::ui::views::report::to;
use crate::ui::words::{AllWords, use_all_words};
use leptos::prelude::on_cleanup;

/// How far it is.
#[derive(Clone, PartialEq)]
enum State {
    /// What makes it is being fetched, or at work at 100: per cent.
    Coming(u32),
    /// It is here.
    Here(Paper),
    /// Nothing came of it.
    Failed(OfficeError),
}

/// The screen of the paper.
#[must_use]
pub fn paper_view() -> View {
    let (session, words) = (use_session(), use_all_words());
    let state = RwSignal::new(State::Coming(0));
    make(session, words, state);
    on_cleanup(move || session.stop_making());
    let is_here = move || state.with(|state| matches!(state, State::Here(_)));
    let print = bare_button("primary").child(icon(Glyph::Print)).text(words.common.print);
    let print = print.bind_flag("disabled", move || !is_here()).click(move || session.print());
    let back = link(&to(session, Page::Outputs), words.outputs.title).class("button");
    let tools = el("p").class("row no-print").child(print).child(back);
    let shown = region(move || state.with(|now| shown(session, words, now, state)));
    el("div").class("page stack").child(tools).child(shown).into()
}

fn make(session: Session, words: &'static AllWords, state: RwSignal<State>) {
    let wish = Wish { output: Output::Print, copy: Copy::Whole, lang: words.lang };
    browser::spawn(async move {
        let made = session.made(wish, &move |percent| state.set(State::Coming(percent))).await;
        let read = |bytes: Vec<u8>| String::from_utf8(bytes).ok().and_then(|text| Paper::read(&text));
        let unread = || OfficeError::Failed("paper".to_owned());
        state.set(made.and_then(|bytes| read(bytes).ok_or_else(unread)).map_or_else(State::Failed, State::Here));
    });
}

fn shown(session: Session, words: &'static AllWords, now: &State, state: RwSignal<State>) -> View {
    let again = move || {
        state.set(State::Coming(0));
        make(session, words, state);
    };
    match now {
        State::Coming(percent) => busy(session, words, *percent),
        State::Here(made) => paper(made).into(),
        State::Failed(error) => {
            let again = el("p").child(button("primary", words.notes.again, again));
            failure(error, words).and(again)
        }
    }
}
