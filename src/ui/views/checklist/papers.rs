//! Note, cause, colleague and evidence of an item. Built on the first opening.

mod paper;

use super::card::Card;
use crate::domain::answer::{Cause, Evidence};
use crate::domain::edit::AnswerEdit;
use crate::ui::components::{Glyph, Icon, SelectField, TextField};
use leptos::prelude::*;
use paper::Paper;

/// The closed line: how many papers, whether there is a note, who answers it.
#[component]
pub fn PapersLine(card: Card) -> impl IntoView {
    let words = &card.words.checklist.item.papers;
    let line = Memo::new(move |_| {
        card.answer.with(|answer| {
            let counted = answer.evidence.iter().filter(|row| row.counts()).count();
            let listed = answer.evidence.len();
            let papers = (listed > 0).then(|| (words.count)(counted, listed));
            let note = (!answer.note.is_empty()).then(|| words.noted.to_owned());
            let owner = Some(answer.owner.clone()).filter(|name| !name.is_empty());
            papers.into_iter().chain(note).chain(owner).collect::<Vec<_>>().join(" · ")
        })
    });
    view! { {words.title}<span class="item__counts">{line}</span> }
}

const CAUSES: [(&str, Option<Cause>); 3] =
    [("", None), ("subjective", Some(Cause::Subjective)), ("objective", Some(Cause::Objective))];

/// The fields.
#[component]
pub fn Papers(card: Card) -> impl IntoView {
    let words = &card.words.checklist.item.papers;
    let note = Signal::derive(move || card.answer.with(|answer| answer.note.clone()));
    let cause = Signal::derive(move || {
        let cause = card.answer.with(|answer| answer.cause);
        CAUSES.iter().find(|(_, other)| *other == cause).map(|(word, _)| (*word).to_owned()).unwrap_or_default()
    });
    let options: Vec<_> =
        CAUSES.iter().zip(words.causes).map(|((key, _), word)| ((*key).to_owned(), word.to_owned())).collect();
    let set_cause = move |key: String| {
        let cause = CAUSES.iter().find(|(word, _)| *word == key).and_then(|(_, cause)| *cause);
        card.send(AnswerEdit::Cause(cause));
    };
    view! {
        <TextField id=card.part("note") label=words.note multiline=true value=note disabled=card.locked
            on_commit=move |text| card.send(AnswerEdit::Note(text)) />
        <div class="fields">
            <Owner card />
            <SelectField id=card.part("cause") label=words.cause options value=cause disabled=card.locked on_commit=set_cause />
        </div>
        <Rows card />
    }
}

/// The colleague, with the names used so far; handed on when the field is left.
#[component]
fn Owner(card: Card) -> impl IntoView {
    let value = Memo::new(move |_| card.answer.with(|answer| answer.owner.clone()));
    let id = card.part("owner");
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>{card.words.checklist.item.papers.owner}</label>
            <input class="field__input" id=id type="text" list="owners" autocomplete="off" spellcheck="false" disabled=card.locked
                prop:value=value on:change:target=move |ev| card.send(AnswerEdit::Owner(ev.target().value())) />
        </div>
    }
}

/// The evidence rows. Rows are told by their place: a row emptied by hand stays while its card is open,
/// and at most one blank row is offered, so that no row moves under the hands of who types.
#[component]
fn Rows(card: Card) -> impl IntoView {
    let words = &card.words.checklist.item.papers;
    let rows = Memo::new(move |_| card.answer.with(|answer| answer.evidence.clone()));
    let wanted = RwSignal::new(0_usize);
    let shown = Memo::new(move |_| wanted.get().max(rows.with(Vec::len)));
    let has_blank = Memo::new(move |_| shown.get() > rows.with(Vec::len));
    let change = move |i: usize, change: &dyn Fn(&mut Evidence)| {
        let mut list = rows.get_untracked();
        wanted.set(shown.get_untracked());
        list.resize(list.len().max(i + 1), Evidence::default());
        list.get_mut(i).into_iter().for_each(change);
        card.send(AnswerEdit::Evidence(list));
    };
    let remove = move |i: usize| {
        let mut list = rows.get_untracked();
        if i < list.len() {
            list.remove(i);
        }
        wanted.set(0);
        card.send(AnswerEdit::Evidence(list));
    };
    let add = move |_| wanted.set(rows.with_untracked(Vec::len) + 1);
    view! {
        <For each=move || 0..shown.get() key=|i| *i let:i>
            <Paper card i rows on_change=move |edit: paper::RowEdit| change(i, &|row| edit.apply(row)) on_remove=move |()| remove(i) />
        </For>
        <p>
            <button class="button" type="button" disabled=move || card.locked.get() || has_blank.get() on:click=add>
                <Icon glyph=Glyph::Plus />{words.add}</button>
        </p>
    }
}
