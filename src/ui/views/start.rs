//! The first screen: what it is, the saved assessments, the ways to begin, files that arrived.

mod arrivals;
mod shelved;

pub use arrivals::Arrivals;
use shelved::Shelved;

use crate::route::Route;
use crate::ui::components::{Glyph, Icon};
use crate::ui::dom_id;
use crate::ui::session::use_session;
use crate::ui::words::use_words;
use leptos::prelude::*;

/// The start screen.
#[component]
pub fn StartView() -> impl IntoView {
    let session = use_session();
    let words = &use_words().start;
    let has_example = move || session.shelf().with(|shelf| shelf.iter().any(|a| a.example));
    let [first, second] = words.lead;
    view! {
        <div class="page page--narrow start stack stack--wide">
            <header class="stack">
                <h1 id=dom_id::HEADING tabindex="-1">{words.title}</h1>
                <p>{first}<br />{second}</p>
            </header>
            <div class="stack">
                <div class="row">
                    <a class="button button--primary" href=Route::New.href()>{words.new}</a>
                    <OpenFile />
                    <Show when=move || !has_example()>
                        <button class="button" type="button" on:click=move |_| session.show_example()>{words.example}</button>
                    </Show>
                </div>
                <p class="small quiet">{words.drop_hint}</p>
            </div>
            <SavedList />
        </div>
    }
}

/// The button that opens files; a drop anywhere does the same.
#[component]
pub fn OpenFile() -> impl IntoView {
    let session = use_session();
    let words = &use_words().start;
    view! {
        <label class="button open-file">
            <Icon glyph=Glyph::Upload />
            {words.open_file}
            <input class="visually-hidden" type="file" multiple accept=".json,.ndjson,.txt,application/json"
                on:change=move |ev| session.take_files_of_input(&ev) />
        </label>
    }
}

#[component]
fn SavedList() -> impl IntoView {
    let session = use_session();
    let words = &use_words().start;
    let ids = Memo::new(move |_| session.shelf().with(|shelf| shelf.iter().map(|a| a.id.clone()).collect::<Vec<_>>()));
    let is_empty = move || ids.with(Vec::is_empty);
    view! {
        <section class="stack" aria-labelledby="saved">
            <h2 id="saved">{words.saved}</h2>
            <Show when=is_empty><p class="quiet">{words.none_saved}</p></Show>
            <ul class="start__list">
                <For each=move || ids.get() key=String::clone let:id><Shelved id /></For>
            </ul>
        </section>
    }
}
