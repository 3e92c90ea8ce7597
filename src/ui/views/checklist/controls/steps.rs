//! Yes/no and maturity: radios whose meaning is the definition.

use crate::domain::answer::Claim;
use crate::domain::text::Text;
use crate::ui::components::{Choice, Choosable};
use crate::ui::views::checklist::card::Card;
use leptos::prelude::*;

/// Claims the step of an index.
pub fn claim_step(card: Card, index: usize) {
    if let Ok(step) = u8::try_from(index) {
        card.claim(Claim::Step(step));
    }
}

/// Yes stands first; its step is 1.
#[component]
pub fn YesNo(card: Card, yes: &'static Text, no: &'static Text) -> impl IntoView {
    let [no_word, yes_word] = card.words.common.yes_no;
    let option = |word: &str, text: &Text| Choosable { label: word.to_owned(), meaning: card.text(text).to_owned() };
    let chosen = Signal::derive(move || card.step().and_then(|step| 1_usize.checked_sub(step)));
    view! {
        <Choice legend=card.words.checklist.item.answer.to_owned() hide_legend=true name=card.part("step")
            options=vec![option(yes_word, yes), option(no_word, no)] chosen disabled=card.locked
            on_choose=move |index: usize| claim_step(card, 1_usize.saturating_sub(index)) />
    }
}

/// Five steps, each defined.
#[component]
pub fn Maturity(card: Card, steps: &'static [Text]) -> impl IntoView {
    let option = |(n, text): (usize, &Text)| Choosable::plain(&(card.words.checklist.item.step)(n, card.text(text)));
    let options: Vec<_> = steps.iter().enumerate().map(option).collect();
    view! {
        <Choice legend=card.words.checklist.item.answer.to_owned() hide_legend=true name=card.part("step") options
            chosen=Signal::derive(move || card.step())
            disabled=card.locked on_choose=move |index: usize| claim_step(card, index) />
    }
}
