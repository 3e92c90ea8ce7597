//! Small switches below the control: not known, not applicable, flag; and the reason.

use crate::domain::answer::Stance;
use crate::domain::edit::AnswerEdit;
use crate::ui::components::{Glyph, Icon, TextField};
use crate::ui::views::checklist::card::{Card, Subject};
use leptos::prelude::*;

/// The switches.
#[component]
pub fn Toggles(card: Card) -> impl IntoView {
    let words = &card.words.checklist.item;
    let [unknown, not_applicable, flag] = words.toggles;
    let stance = Memo::new(move |_| card.answer.with(|answer| answer.stance));
    let flagged = Memo::new(move |_| card.answer.with(|answer| answer.flag));
    let claimed = Memo::new(move |_| card.claimed().is_some());
    let set = move |new: Stance| {
        let now = stance.get_untracked();
        card.send(AnswerEdit::Stance(if now == new { Stance::Claimed } else { new }));
    };
    let set_aside = move |_| {
        set(Stance::NotApplicable);
        let (session, reason) = (card.session, card.part("reason"));
        request_animation_frame(move || session.focus(&reason));
    };
    let is = move |wanted: Stance| move || (stance.get() == wanted).to_string();
    let is_check = matches!(card.subject, Subject::Check(_));
    view! {
        <div class="item__toggles">
            <button class="button item__toggle" type="button" aria-pressed=is(Stance::Unknown) disabled=card.locked
                on:click=move |_| set(Stance::Unknown)>{unknown}</button>
            {is_check.then(|| view! {
                <button class="button item__toggle" type="button" aria-pressed=is(Stance::NotApplicable) disabled=card.locked
                    on:click=set_aside>{not_applicable}</button>
            })}
            <button class="button item__toggle" type="button" aria-pressed=move || flagged.get().to_string() disabled=card.locked
                on:click=move |_| card.send(AnswerEdit::Flag(!flagged.get_untracked()))><Icon glyph=Glyph::Flag />{flag}</button>
            <Show when=move || claimed.get() && !card.locked.get()>
                <button class="button button--plain item__toggle" type="button"
                    on:click=move |_| card.send(AnswerEdit::Claim(None))>{words.take_back}</button>
            </Show>
        </div>
        <Show when=move || stance.get() == Stance::NotApplicable><Reason card /></Show>
    }
}

/// Why it does not apply; the item stays open until this is typed.
#[component]
fn Reason(card: Card) -> impl IntoView {
    let words = &card.words.checklist.item;
    let value = Signal::derive(move || card.answer.with(|answer| answer.reason.clone()));
    view! {
        <TextField id=card.part("reason") label=words.reason hint=words.reason_open value disabled=card.locked
            on_commit=move |text| card.send(AnswerEdit::Reason(text)) />
    }
}
