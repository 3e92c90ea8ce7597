//! Small switches below the control: not known, not applicable, flag; and the reason.

use crate::dom::{El, View, el, next_frame, when};
use crate::domain::answer::Stance;
use crate::domain::edit::AnswerEdit;
use crate::ui::components::{Glyph, TextField, bare_button, icon};
use crate::ui::views::checklist::card::{Card, Subject};

/// The switches.
pub(super) fn toggles(card: Card) -> View {
    let [unknown, not_applicable, flag] = card.words.checklist.item.toggles;
    let is = move |stance: Stance| move || card.answer().stance == stance;
    let set_aside = move || {
        set(card, Stance::NotApplicable);
        let (session, reason) = (card.session, card.part("reason"));
        next_frame(move || session.focus(&reason));
    };
    let unknown = toggle(card, is(Stance::Unknown)).text(unknown).click(move || set(card, Stance::Unknown));
    let aside = matches!(card.subject, Subject::Check(_))
        .then(|| toggle(card, is(Stance::NotApplicable)).text(not_applicable).click(set_aside));
    let flag = toggle(card, move || card.answer().flag).child(icon(Glyph::Flag)).text(flag);
    let flag = flag.click(move || card.send(AnswerEdit::Flag(!card.now().flag)));
    let taken = when(move || card.claimed().is_some() && !card.locked(), move || take_back(card));
    let row = el("div").class("item__toggles").child(unknown).child(aside).child(flag).child(taken);
    View::from(row).and(when(is(Stance::NotApplicable), move || reason(card)))
}

/// Pressing a switch that is on turns it off.
fn set(card: Card, new: Stance) {
    card.send(AnswerEdit::Stance(if card.now().stance == new { Stance::Claimed } else { new }));
}

fn toggle(card: Card, is_on: impl Fn() -> bool + 'static) -> El {
    let button = bare_button("").class("button item__toggle").bind_bool("aria-pressed", is_on);
    button.bind_flag("disabled", move || card.locked())
}

fn take_back(card: Card) -> El {
    let button = bare_button("").class("button button--plain item__toggle").text(card.words.checklist.item.take_back);
    button.click(move || card.send(AnswerEdit::Claim(None)))
}

/// Why it does not apply; the item stays open until this is typed.
fn reason(card: Card) -> TextField {
    let words = &card.words.checklist.item;
    let commit = move |text| card.send(AnswerEdit::Reason(text));
    let field = TextField::new(&card.part("reason"), words.reason, move || card.answer().reason.clone(), commit);
    field.hint(words.reason_open).disabled(move || card.locked())
}
