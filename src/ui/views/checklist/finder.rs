//! Search and filters, and what they found.

use super::board::Board;
use crate::domain::assessment::Assessment;
use crate::ui::components::SelectField;
use crate::ui::dom_id;
use leptos::leptos_dom::helpers::debounce;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::time::Duration;

/// A pause in typing after which a search runs.
const PAUSE: Duration = Duration::from_millis(250);

/// Names of the colleagues used so far.
pub fn owners(assessment: &Assessment) -> Vec<String> {
    let names = assessment.answers.values().map(|answer| &answer.owner).filter(|name| !name.is_empty());
    names.cloned().collect::<BTreeSet<_>>().into_iter().collect()
}

/// Search field, filter buttons, choice of a colleague.
#[component]
pub fn Finder(board: Board) -> impl IntoView {
    let words = &board.words.checklist;
    let typed = Memo::new(move |_| board.filter.with(|filter| filter.text.clone()));
    let mut search = debounce(PAUSE, move |text: String| board.refine(|filter| filter.text = text));
    let chips = words.filter.into_iter().enumerate().map(|(i, word)| view! { <Chip board i word /> }).collect_view();
    view! {
        <div class="finder" role="search">
            <div class="finder__search">
                <label class="field__label" for=dom_id::SEARCH>{words.search}</label>
                <input class="field__input" id=dom_id::SEARCH type="search" autocomplete="off" spellcheck="false"
                    placeholder=words.search_hint prop:value=typed on:input:target=move |ev| search(ev.target().value()) />
            </div>
            <Colleague board />
            <div class="finder__filters" role="group" aria-label=words.filters>{chips}</div>
        </div>
    }
}

/// One filter.
#[component]
fn Chip(board: Board, i: usize, word: &'static str) -> impl IntoView {
    let on = move || board.filter.with(|filter| filter.only.get(i).copied().unwrap_or_default());
    let toggle = move |_| board.refine(|filter| filter.only.get_mut(i).into_iter().for_each(|on| *on = !*on));
    view! {
        <button class="button finder__chip" type="button" aria-pressed=move || on().to_string() on:click=toggle>{word}</button>
    }
}

/// Choice of a colleague, once any is named.
#[component]
fn Colleague(board: Board) -> impl IntoView {
    let words = &board.words.checklist;
    let names = Memo::new(move |_| board.session.assessment().with(owners));
    let options = Signal::derive(move || {
        let anyone = (String::new(), words.anyone.to_owned());
        std::iter::once(anyone).chain(names.get().into_iter().map(|name| (name.clone(), name))).collect::<Vec<_>>()
    });
    let value = Signal::derive(move || board.filter.with(|filter| filter.owner.clone()));
    view! {
        <datalist id="owners">{move || names.get().into_iter().map(|name| view! { <option value=name></option> }).collect_view()}</datalist>
        <Show when=move || names.with(|names| !names.is_empty())>
            <SelectField id="colleague" label=words.colleague options value
                on_commit=move |name: String| board.refine(|filter| filter.owner = name) />
        </Show>
    }
}

/// Says that a filter is on, how much it found, and how to be rid of it.
#[component]
pub fn Found(board: Board) -> impl IntoView {
    let words = &board.words.checklist;
    let count = move || board.found.with(Vec::len);
    let line = move || match (board.is_filtered(), count()) {
        (false, _) => String::new(),
        (true, 0) => words.nothing.to_owned(),
        (true, n) => (words.filtering)(n),
    };
    view! {
        <div class="found" data-on=move || board.is_filtered().to_string()>
            <div class="found__words">
                <p class="found__line" role="status">{line}</p>
                <Show when=move || board.is_filtered() && count() != 0><p class="small quiet">{words.filter_stays}</p></Show>
            </div>
            <Show when=move || board.is_filtered()>
                <div class="row">
                    <button class="button" type="button" on:click=move |_| board.refine(|_| ())>{words.again}</button>
                    <button class="button" type="button" on:click=move |_| board.clear()>{words.clear}</button>
                </div>
            </Show>
        </div>
    }
}
