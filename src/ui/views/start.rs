//! The first screen: what it is, the saved assessments, the ways to begin, files that arrived.

mod actions;
mod arrivals;
mod shelved;

pub use arrivals::arrivals;
pub(super) use arrivals::{broken, described};
use shelved::shelved;

use crate::dom::{El, Memo, each, el, when};
use crate::route::Route;
use crate::ui::components::{Glyph, button, button_link, icon, link};
use crate::ui::dom_id;
use crate::ui::session::use_session;
use crate::ui::views::one_file::one_file_offer;
use crate::ui::words::use_all_words;

/// The start screen.
#[must_use]
pub fn start_view() -> El {
    let session = use_session();
    let words = &use_all_words().start;
    let has_no_example = move || session.shelf().with(|shelf| shelf.iter().all(|a| !a.example));
    let [first, second] = words.lead;
    let lead = el("p").text(first).child(el("br")).text(second);
    let example = when(has_no_example, move || button("", words.example, move || session.show_example()));
    let begin = button_link("primary", words.new, &Route::New);
    let ways = el("div").class("row").child(begin).child(open_file()).child(example);
    let hint = el("p").class("small quiet").text(words.drop_hint);
    el("div")
        .class("page page--narrow start stack stack--wide")
        .child(el("header").class("stack").child(heading(words.title)).child(lead))
        .child(el("div").class("stack").child(ways).child(hint))
        .child(saved_list())
        .child(one_file_offer())
}

/// The heading of a screen; takes the focus after navigation.
#[must_use]
pub fn heading(words: &str) -> El {
    el("h1").id(dom_id::HEADING).attr("tabindex", "-1").text(words)
}

/// A link to a place on the same screen; it moves the focus, as the address names screens only.
#[must_use]
pub fn jump(id: &str, words: &str) -> El {
    let (session, target) = (use_session(), id.to_owned());
    link(&["#", id].concat(), words).on("click", move |event| {
        event.prevent_default();
        session.scroll_to(&target);
    })
}

/// The button that opens files; a drop anywhere does the same.
#[must_use]
pub fn open_file() -> El {
    let session = use_session();
    let input = el("input").class("visually-hidden").attr("type", "file").flag("multiple", true);
    let input = input.attr("accept", ".json,.ndjson,.txt,application/json");
    let input = input.on("change", move |event| {
        let files = session.chosen(&event);
        session.take(files);
    });
    el("label").class("button open-file").child(icon(Glyph::Upload)).text(use_all_words().start.open_file).child(input)
}

fn saved_list() -> El {
    let session = use_session();
    let words = &use_all_words().start;
    let ids = Memo::new(move |_| session.shelf().with(|shelf| shelf.iter().map(|a| a.id.clone()).collect::<Vec<_>>()));
    let none = when(move || ids.with(Vec::is_empty), move || el("p").class("quiet").text(words.none_saved));
    let list = el("ul").class("start__list").child(each(move || ids.get(), shelved));
    let title = el("h2").id(dom_id::SAVED).attr("tabindex", "-1").text(words.saved);
    el("section").class("stack").attr("aria-labelledby", dom_id::SAVED).child(title).child(none).child(list)
}
