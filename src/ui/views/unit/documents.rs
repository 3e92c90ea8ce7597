//! The documents that bind the unit, and the restriction to some of them.

use super::boxes::{BoxItem, Boxes};
use super::form::{Form, asked_by};
use super::who::toggle;
use crate::domain::catalogue::Document;
use crate::domain::date::shown_partial;
use crate::domain::head::{Fault, is_of_province};
use crate::domain::id::Id;
use crate::domain::scope::Scope;
use crate::ui::components::{Choice, Choosable};
use crate::ui::words::{Words, use_words};
use leptos::prelude::*;

/// Draws the choice and the list.
#[component]
pub(super) fn Documents() -> impl IntoView {
    let words = use_words();
    let texts = &words.unit;
    let form = expect_context::<Form>();
    let restricted = form.get(|draft| draft.restricted);
    let province = form.get(|draft| draft.unit.province.clone());
    let items = Memo::new(move |_| {
        let (scope, province) = (form.scope(false), province.get());
        let asking = form.catalogue().documents.iter().filter(|document| !document.frame);
        asking.map(|document| item(document, &form, province.as_ref(), scope.as_ref(), words)).collect::<Vec<_>>()
    });
    let [all, some] = texts.documents_hints;
    let option = |label: &str, meaning: &str| Choosable { label: label.to_owned(), meaning: meaning.to_owned() };
    let options = vec![option(texts.documents_all, all), option(texts.documents_some, some)];
    let chosen = form.get(|draft| draft.documents.clone());
    let on_toggle = move |(id, on): (Id, bool)| form.set(|draft| toggle(&mut draft.documents, id, on));
    let boxes = move || {
        view! {
            <Boxes id="unit-documents" legend=texts.documents_list hint="" items chosen on_toggle disabled=form.locked />
            <p class="field__fault">{form.fault(Fault::NoDocument)}</p>
        }
    };
    view! {
        <section class="unit__part stack" aria-labelledby="part-documents">
            <h2 id="part-documents">{texts.documents}</h2>
            <Choice legend=texts.documents.to_owned() name="unit-restricted".to_owned() options hide_legend=true disabled=form.locked
                chosen=Signal::derive(move || Some(usize::from(restricted.get())))
                on_choose=move |index| form.set(|draft| draft.restricted = index == 1) />
            <Show when=move || restricted.get() fallback=move || view! { <Plain items /> }>{boxes()}</Show>
        </section>
    }
}

#[component]
fn Plain(items: Memo<Vec<BoxItem>>) -> impl IntoView {
    let rows = move || {
        items
            .get()
            .into_iter()
            .map(|item| {
                view! {
                    <li>{item.label}<span class="choice__meaning">{item.meaning}</span></li>
                }
            })
            .collect_view()
    };
    view! { <ul class="unit__documents">{rows}</ul> }
}

/// Number and title; then date, force, whose it is, how much of it concerns the unit.
fn item(
    document: &Document,
    form: &Form,
    province: Option<&Id>,
    scope: Option<&Scope>,
    words: &'static Words,
) -> BoxItem {
    let texts = &words.unit;
    let label = [document.number.get(words.lang), ": ", document.title.get(words.lang)].concat();
    let own = is_of_province(form.catalogue(), document, province).then(|| texts.own_province.to_owned());
    let facts = [
        Some(shown_partial(&document.date)),
        Some((texts.force)(document.force).to_owned()),
        own,
        scope.map(|scope| (texts.checks_of)(asked_by(scope, &document.id))),
    ];
    BoxItem { id: document.id.clone(), label, meaning: facts.into_iter().flatten().collect::<Vec<_>>().join(" · ") }
}
