//! What the catalogue holds, as of which day: documents, marks, services, checks, published figures, shortcomings.
//!
//! Read only; knows no assessment. Long lists are drawn when they are opened.

mod checks;
mod context;
mod documents;

use crate::domain::date::shown;
use crate::ui::dom_id;
use crate::ui::session::use_session;
use crate::ui::words::use_words;
use checks::{Checks, Services};
use context::{Faults, PublishedFigures};
use documents::Documents;
use leptos::prelude::*;

/// The catalogue screen.
#[component]
pub fn CatalogueView() -> impl IntoView {
    let words = use_words();
    let texts = &words.help.catalogue;
    let catalogue = use_session().catalogue();
    let digest: String = catalogue.digest.chars().take(16).collect();
    let (marks, notes) = texts.marks;
    let notes = notes.iter().map(|note| view! { <li>{*note}</li> }).collect_view();
    view! {
        <div class="page catalogue stack stack--wide">
            <header class="stack catalogue__text">
                <h1 id=dom_id::HEADING tabindex="-1">{words.common.nav_catalogue}</h1>
                <p>{texts.lead}</p>
                <p><strong>{(texts.state)(catalogue.title.get(words.lang), &catalogue.version, &shown(catalogue.as_of))}</strong></p>
                <p>{texts.periods}</p>
                <p class="small quiet">{(texts.id)(catalogue.id.as_str(), &digest)}</p>
            </header>
            <section class="stack"><h2>{texts.documents}</h2><Documents /></section>
            <section class="stack catalogue__text"><h2>{marks}</h2><ul>{notes}</ul></section>
            <section class="stack"><h2>{texts.checks}</h2><Checks /></section>
            <section class="stack"><h2>{texts.services}</h2><Services /></section>
            <section class="stack"><h2>{texts.figures}</h2><p class="quiet">{texts.figures_hint}</p><PublishedFigures /></section>
            <section class="stack"><h2>{texts.faults}</h2><p class="quiet">{texts.faults_hint}</p><Faults /></section>
        </div>
    }
}
