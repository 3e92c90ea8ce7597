//! Yes/no and maturity: radios whose meaning is the definition.

use crate::domain::answer::Claim;
use crate::domain::text::Text;
use crate::ui::components::{Choice, Choosable};
use crate::ui::views::checklist::card::Card;

/// Claims the step of an index.
pub(super) fn claim_step(card: Card, index: usize) {
    if let Ok(step) = u8::try_from(index) {
        card.claim(Claim::Step(step));
    }
}

/// Yes stands first; its step is 1.
pub(super) fn yes_no(card: Card, yes: &'static Text, no: &'static Text) -> Choice {
    let [no_word, yes_word] = card.words.common.yes_no;
    let option = |word: &str, text: &Text| Choosable { label: word.to_owned(), meaning: card.text(text).to_owned() };
    let chosen = move || card.step().and_then(|step| 1_usize.checked_sub(step));
    let choose = move |index: usize| claim_step(card, 1_usize.saturating_sub(index));
    let options = vec![option(yes_word, yes), option(no_word, no)];
    Choice::new(card.words.checklist.item.answer, &card.part("step"), options, chosen, choose)
        .hide_legend()
        .disabled(move || card.locked())
}

/// Five steps, each defined.
pub(super) fn maturity(card: Card, steps: &'static [Text]) -> Choice {
    let words = &card.words.checklist.item;
    let option = |(n, text): (usize, &Text)| Choosable::plain(&(words.step)(n, card.text(text)));
    let options = steps.iter().enumerate().map(option).collect();
    let choose = move |index| claim_step(card, index);
    Choice::new(words.answer, &card.part("step"), options, move || card.step(), choose)
        .hide_legend()
        .disabled(move || card.locked())
}
