//! The documents that bind the unit, and the restriction to some of them.

use super::boxes::{BoxItem, Boxes};
use super::form::{Form, asked_by};
use super::part;
use crate::dom::{El, Memo, View, el, region, views, when};
use crate::domain::catalogue::Document;
use crate::domain::date::shown_partial;
use crate::domain::head::{Fault, is_of_province};
use crate::domain::id::Id;
use crate::domain::scope::Scope;
use crate::ui::components::{Choice, Choosable};

/// Draws the choice and the list.
pub(super) fn documents(form: Form) -> El {
    let texts = &form.words.unit;
    let items = Memo::new(move |_| {
        let scope = form.scope(false);
        let province = Some(form.province.get()).filter(|id| !id.is_empty()).map(|id| Id::new(&id));
        let asking = form.catalogue().documents.iter().filter(|document| !document.frame);
        asking.map(|document| item(document, form, province.as_ref(), scope.as_ref())).collect::<Vec<_>>()
    });
    let is_restricted = move || form.draft.with(|draft| draft.restricted);
    let plain = move || el("ul").class("unit__documents").child(region(move || views(rows(items))));
    part("part-documents", texts.documents)
        .child(choice(form))
        .child(when(is_restricted, move || boxes(form, items)))
        .child(when(move || !is_restricted(), plain))
}

/// All documents, or only some.
fn choice(form: Form) -> Choice {
    let texts = &form.words.unit;
    let [all, some] = texts.documents_hints;
    let option = |label: &str, meaning: &str| Choosable { label: label.to_owned(), meaning: meaning.to_owned() };
    let options = vec![option(texts.documents_all, all), option(texts.documents_some, some)];
    let chosen = move || form.draft.with(|draft| Some(usize::from(draft.restricted)));
    let choose = move |index| form.set(|draft| draft.restricted = index == 1);
    let choice = Choice::new(texts.documents, "unit-restricted", options, chosen, choose);
    choice.hide_legend().disabled(move || form.is_locked())
}

fn boxes(form: Form, items: Memo<Vec<BoxItem>>) -> View {
    let boxes = Boxes {
        id: "unit-documents",
        legend: form.words.unit.documents_list,
        hint: "",
        items,
        chosen: |draft| &draft.documents,
        change: |draft| &mut draft.documents,
        inline: false,
    };
    let fault = el("p").class("field__fault").say(move || form.fault(Fault::NoDocument));
    View::from(boxes.draw(form)).and(fault)
}

fn rows(items: Memo<Vec<BoxItem>>) -> Vec<El> {
    items.with(|items| items.iter().map(|item| item.words("li")).collect())
}

/// Number and title; then date, force, whose it is, how much of it concerns the unit.
fn item(document: &Document, form: Form, province: Option<&Id>, scope: Option<&Scope>) -> BoxItem {
    let words = form.words;
    let texts = &words.unit;
    let label = [document.number.get(words.lang), ": ", document.title.get(words.lang)].concat();
    let own = is_of_province(form.catalogue(), document, province).then(|| texts.own_province.to_owned());
    let facts = [
        Some(shown_partial(document.date)),
        Some((texts.force)(document.force).to_owned()),
        own,
        scope.map(|scope| (texts.checks_of)(asked_by(scope, &document.id))),
    ];
    BoxItem { id: document.id.clone(), label, meaning: facts.into_iter().flatten().collect::<Vec<_>>().join(" · ") }
}
