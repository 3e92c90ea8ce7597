//! What was found in place of the unit's answer: the control of the checklist, or part and whole of an indicator.

use super::desk::Entry;
use crate::dom::{El, View, el, when};
use crate::domain::answer::{Claim, Stance};
use crate::domain::edit::AnswerEdit;
use crate::domain::review::{ReviewEdit, stated};
use crate::ui::components::{NumberField, TextField, bare_button};
use crate::ui::views::checklist::{Card, Subject, control};
use leptos::prelude::untrack;

/// The control.
pub(super) fn found(entry: Entry) -> El {
    let control = match entry.card {
        Some(card) => control(card).and(matches!(card.subject, Subject::Check(_)).then(|| set_aside(card))),
        None => share(entry),
    };
    el("div").class("review__control").child(control)
}

/// It does not apply, with the reason.
fn set_aside(card: Card) -> View {
    let words = &card.words.checklist.item;
    let [_, not_applicable, _] = words.toggles;
    let is_aside = move || card.answer().stance == Stance::NotApplicable;
    let toggle = move || {
        let stance = if is_aside() { Stance::Claimed } else { Stance::NotApplicable };
        card.send(AnswerEdit::Stance(stance));
    };
    let button = bare_button("").text(not_applicable).bind_bool("aria-pressed", is_aside);
    let commit = move |text| card.send(AnswerEdit::Reason(text));
    let reason = move || {
        let value = move || card.answer().reason.clone();
        TextField::new(&card.part("reason"), words.reason, value, commit).hint(words.reason_open)
    };
    let row = el("p").child(button.click(move || untrack(toggle)));
    View::from(row).and(when(is_aside, reason))
}

/// Part and whole of an indicator, by the verdict or by the unit.
fn share(entry: Entry) -> View {
    let session = entry.desk.session;
    let now = move || {
        let scope = session.scope().get();
        let own = session.assessment().with(|a| stated(&scope, a, entry.id).claim);
        let claim =
            entry.desk.with_review(|review| review.verdict(entry.id).map_or(own, |verdict| verdict.found.claim));
        if let Some(Claim::Share { n, d }) = claim { (n, d) } else { (None, None) }
    };
    let set = move |n, d| {
        let edit = AnswerEdit::Claim(Some(Claim::Share { n, d }));
        session.judge(ReviewEdit::Find(entry.id.clone(), edit));
    };
    let [part, whole] = entry.desk.words.review.share;
    let part = NumberField::new(&entry.part("n"), part, move || now().0, move |n| set(n, untrack(now).1));
    let whole = NumberField::new(&entry.part("d"), whole, move || now().1, move |d| set(untrack(now).0, d));
    el("div").class("item__share").child(part).child(whole).into()
}
