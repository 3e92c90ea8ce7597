//! The card of one item: what is asked, the control, and what lies behind one click.

mod head;
mod toggles;

use super::card::{Card, Subject};
use super::controls::Control;
use super::guide::Guide;
use super::papers::{Papers, PapersLine};
use super::said::said;
use crate::domain::catalogue::Role;
use crate::domain::value::{Out, Standing};
use crate::ui::components::Disclosure;
use crate::ui::dom_id;
use head::Head;
use leptos::prelude::*;
use toggles::Toggles;

/// The card. A service that does not concern the unit is one line until its role is to be changed; a card
/// that is open never folds by itself, for someone may be typing in it.
#[component]
pub fn Item(card: Card) -> impl IntoView {
    let is_apart =
        Memo::new(move |_| card.standing.get() == Standing::Out(Out::NotConcerned) && !card.subject.is_derived());
    let folded = RwSignal::new(is_apart.get_untracked());
    let body = move || {
        if folded.get() {
            view! { <Folded card folded /> }.into_any()
        } else {
            view! { <Body card is_apart /> }.into_any()
        }
    };
    view! {
        <article class="item" id=dom_id::item(card.subject.id().as_str()) aria-labelledby=card.part("name")
            data-folded=move || folded.get().to_string()>
            <Head card />
            {body}
        </article>
    }
}

/// A service that does not concern the unit.
#[component]
fn Folded(card: Card, folded: RwSignal<bool>) -> impl IntoView {
    let words = &card.words.checklist.item;
    let reason = card.answer.with_untracked(|answer| answer.role_reason.clone());
    let why = if reason.is_empty() { mark_of_role(card) } else { reason };
    view! {
        <p class="item__folded">
            <span>{(card.words.common.role)(Role::None)}</span>
            <span class="quiet">{why}</span>
            <button class="button" type="button" on:click=move |_| folded.set(false) disabled=card.locked>{words.role_change}</button>
        </p>
    }
}

fn mark_of_role(card: Card) -> String {
    match card.subject {
        Subject::Service(scoped) => (card.words.common.mark)(scoped.mark).to_owned(),
        Subject::Check(_) => String::new(),
    }
}

/// The rest of the card.
#[component]
fn Body(card: Card, is_apart: Memo<bool>) -> impl IntoView {
    let words = &card.words.checklist.item;
    let asked = !card.subject.is_derived();
    let below = move || {
        (asked && !is_apart.get()).then(|| {
            view! {
                <Toggles card />
                <Previous card />
            }
        })
    };
    let papers = move || {
        (asked && !is_apart.get()).then(|| {
            view! {
                <Disclosure class="item__more" summary=move || view! { <PapersLine card /> }>
                    <Papers card />
                </Disclosure>
            }
        })
    };
    view! {
        <Control card />
        {below}
        <div class="item__behind">
            <Disclosure class="item__more" summary=move || words.guide.title>
                <Guide card />
            </Disclosure>
            {papers}
        </div>
    }
}

/// Last period's answer, in the words of the options.
#[component]
fn Previous(card: Card) -> impl IntoView {
    let words = &card.words.checklist.item;
    let before = card.session.assessment().with_untracked(|assessment| {
        let day = assessment.previous.as_ref()?.period.to;
        let answer = assessment.previous_answer(card.subject.id().as_str())?;
        Some(said(card, answer, day))
    });
    before.map(|said| view! { <p class="item__before"><span class="quiet">{words.before}": "</span>{said}</p> })
}
