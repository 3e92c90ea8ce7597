//! Search and filters, and what they found.

use super::board::Board;
use crate::dom::{El, Memo, View, el, region, value_of, views, when};
use crate::domain::assessment::Assessment;
use crate::domain::map::Map;
use crate::ui::components::{SelectField, button, label};
use crate::ui::dom_id;
use crate::ui::words::behind;
use leptos::leptos_dom::helpers::debounce;
use std::time::Duration;

/// A pause in typing after which a search runs.
const PAUSE: Duration = Duration::from_millis(250);

/// Names of the colleagues used so far.
pub fn owners(assessment: &Assessment) -> Vec<String> {
    let names = assessment.answers.values().map(|answer| &answer.owner).filter(|name| !name.is_empty());
    let names: Map<String, ()> = names.map(|name| (name.clone(), ())).collect();
    names.keys().cloned().collect()
}

/// Value and word of each choice of a colleague; the first is anyone.
pub fn choices(anyone: &str, names: Vec<String>) -> Vec<(String, String)> {
    let anyone = (String::new(), anyone.to_owned());
    std::iter::once(anyone).chain(names.into_iter().map(|name| (name.clone(), name))).collect()
}

/// Search and filters, and what they found.
#[must_use]
pub fn finder(board: Board) -> View {
    View::from(form(board)).and(found(board))
}

/// Search field, filter buttons, choice of a colleague.
fn form(board: Board) -> El {
    let words = behind(board.words.lang);
    let chips = words.filter.into_iter().enumerate().map(|(i, word)| chip(board, i, word));
    let chips =
        el("div").class("finder__filters").attr("role", "group").attr("aria-label", words.filters).children(chips);
    el("div").class("finder").attr("role", "search").child(search(board)).child(colleague(board)).child(chips)
}

/// The search field; written to only when the text looked for changes.
fn search(board: Board) -> El {
    let words = behind(board.words.lang);
    let typed = Memo::new(move |_| board.filter.with(|filter| filter.text.clone()));
    let mut search = debounce(PAUSE, move |text: String| board.refine(|filter| filter.text = text));
    let input = el("input").class("field__input").id(dom_id::SEARCH).attr("type", "search").attr("autocomplete", "off");
    let input = input.attr("spellcheck", "false").attr("placeholder", words.search_hint).value(move || typed.get());
    let input = input.on("input", move |event| search(value_of(&event)));
    let label = label(dom_id::SEARCH, words.search);
    el("div").class("finder__search").child(label).child(input)
}

/// One filter.
fn chip(board: Board, i: usize, word: &str) -> El {
    let on = move || board.filter.with(|filter| filter.only.get(i).copied().unwrap_or_default());
    let toggle = move || board.refine(|filter| filter.only.get_mut(i).into_iter().for_each(|on| *on = !*on));
    button("", word, toggle).class("button finder__chip").bind_bool("aria-pressed", on)
}

/// Choice of a colleague, once any is named.
fn colleague(board: Board) -> View {
    let words = behind(board.words.lang);
    let names = Memo::new(move |_| board.session.assessment().with(owners));
    let known = region(move || names.with(|names| views(names.iter().map(|name| el("option").attr("value", name)))));
    let choice = when(
        move || names.with(|names| !names.is_empty()),
        move || {
            let value = move || board.filter.with(|filter| filter.owner.clone());
            let choose = move |name: String| board.refine(|filter| filter.owner = name);
            SelectField::new("colleague", words.colleague, move || choices(words.anyone, names.get()), value, choose)
        },
    );
    View::from(el("datalist").id("owners").child(known)).and(choice)
}

/// Says that a filter is on, how much it found, and how to be rid of it.
fn found(board: Board) -> El {
    let words = behind(board.words.lang);
    let is_on = move || board.is_filtered();
    let count = move || board.found.with(Vec::len);
    let line = move || match (is_on(), count()) {
        (false, _) => String::new(),
        (true, 0) => words.nothing.to_owned(),
        (true, n) => (words.filtering)(n),
    };
    let stays = when(move || is_on() && count() != 0, move || el("p").class("small quiet").text(words.filter_stays));
    let line = el("p").class("found__line").attr("role", "status").say(line);
    let acts = when(is_on, move || {
        let again = button("", words.again, move || board.refine(|_| ()));
        el("div").class("row").child(again).child(button("", words.clear, move || board.clear()))
    });
    let said = el("div").class("found__words").child(line).child(stays);
    el("div").class("found").bind_bool("data-on", is_on).child(said).child(acts)
}
