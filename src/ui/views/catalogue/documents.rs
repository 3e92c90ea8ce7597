//! The documents: those with checks, and the legal frame.

use crate::domain::catalogue::Document;
use crate::domain::date::{shown, shown_partial};
use crate::ui::session::use_session;
use crate::ui::words::{Words, use_words};
use leptos::prelude::*;

/// Draws both lists.
#[component]
pub(super) fn Documents() -> impl IntoView {
    let words = use_words();
    let documents = &use_session().catalogue().documents;
    let list = |heading: &'static str, frame: bool| {
        let entries =
            documents.iter().filter(|document| document.frame == frame).map(|document| entry(document, words));
        view! { <h3>{heading}</h3><ul class="catalogue__list">{entries.collect_view()}</ul> }
    };
    let [asked, frame] = words.help.catalogue.kinds;
    view! { {list(asked, false)}{list(frame, true)} }
}

/// Number and title; issuer, date, force; what a reader must know.
fn entry(document: &'static Document, words: &'static Words) -> impl IntoView {
    let until =
        document.until.map(|day| [", ", &(words.help.catalogue.until)(&shown(day))].concat()).unwrap_or_default();
    let facts = [
        document.issuer.get(words.lang),
        &shown_partial(&document.date),
        &[(words.unit.force)(document.force), &until].concat(),
        (words.common.mark)(document.mark),
    ];
    let facts = facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" · ");
    let note = document.note.as_ref().map(|note| view! { <p class="small quiet">{note.get(words.lang)}</p> });
    view! {
        <li>
            <p><strong>{document.number.get(words.lang)}</strong>": "{document.title.get(words.lang)}</p>
            <p class="small">{facts}</p>
            {note}
        </li>
    }
}
