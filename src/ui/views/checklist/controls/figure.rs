//! Answers that are figures: a share, a count, a date.

use crate::dom::{El, Memo, View, el};
use crate::domain::answer::{Answer, Claim};
use crate::domain::catalogue::{Answering, target_at};
use crate::domain::date::{iso, parse, shown};
use crate::domain::edit::AnswerEdit;
use crate::domain::numeral::{fixed, percent};
use crate::ui::components::{DateField, NumberField, button};
use crate::ui::views::checklist::card::{Card, claim_of};
use chrono::NaiveDate;

/// The target, and whose it is.
fn target_line(card: Card, target: &str, ours: bool) -> El {
    let whose = if ours { [" (", card.words.checklist.item.ours, ")"].concat() } else { String::new() };
    el("p").class("item__target").text(&[target, &whose].concat())
}

/// Part and whole of an answer.
type Parts = (Option<i64>, Option<i64>);

fn parts(answer: &Answer) -> Parts {
    match claim_of(answer) {
        Some(Claim::Share { n, d }) => (n, d),
        _ => (None, None),
    }
}

/// Part and whole, with the share they make.
pub(super) fn share(card: Card, answer: &'static Answering) -> View {
    let Answering::Share { numerator, denominator, decimals, targets, ours, none_is_full } = answer else {
        return View::default();
    };
    let words = &card.words.checklist.item;
    let share = move || parts(&card.answer());
    let [full, out] = words.nothing;
    let nothing = if *none_is_full { full } else { out };
    let reached = move || match share() {
        (Some(n), Some(d)) if n <= d && d > 0 => (words.reached)(&percent(n * 1000 / d, card.words.lang)),
        (_, Some(0)) => nothing.to_owned(),
        _ => String::new(),
    };
    let wrong = move || match share() {
        (Some(n), Some(d)) if n > d => words.contradiction.to_owned(),
        _ => String::new(),
    };
    let (set_n, set_d) = (move |n| set(card, n, now(card).1), move |d| set(card, now(card).0, d));
    let part = NumberField::new(&card.part("n"), card.text(numerator), move || share().0, set_n).decimals(*decimals);
    let whole = NumberField::new(&card.part("d"), card.text(denominator), move || share().1, set_d).decimals(*decimals);
    let fields = [part, whole].map(|field| field.disabled(move || card.locked()));
    let target = (words.target)(&percent(i64::from(target_at(targets, card.day)), card.words.lang));
    let figures = el("div").class("item__figures").child(el("p").class("item__reached").say(reached));
    let fields = el("div").class("item__share").children(fields);
    let fault = el("p").class("field__fault").attr("role", "status").say(wrong);
    View::from(fields).and(fault).and(figures.child(target_line(card, &target, *ours)))
}

/// What is claimed at this moment: the other half may just have been typed.
fn now(card: Card) -> Parts {
    parts(&card.now())
}

fn set(card: Card, n: Option<i64>, d: Option<i64>) {
    card.claim(Claim::Share { n, d });
}

/// A count: the more the better, or the fewer.
pub(super) fn number(card: Card, answer: &'static Answering) -> View {
    let words = &card.words.checklist.item;
    let (unit, decimals, bound, ours, sentence) = match answer {
        Answering::Count { unit, decimals, target, ours } => (unit, *decimals, *target, *ours, words.target_count),
        Answering::Fewer { unit, decimals, zero_at, ours } => (unit, *decimals, *zero_at, *ours, words.target_fewer),
        _ => return View::default(),
    };
    let value = move || match card.claimed() {
        Some(Claim::Number(n)) => Some(n),
        _ => None,
    };
    let commit = move |n: Option<i64>| card.send(AnswerEdit::Claim(n.map(Claim::Number)));
    let field = NumberField::new(&card.part("n"), &capital(card.text(unit)), value, commit);
    let field = field.decimals(decimals).disabled(move || card.locked());
    let bound = [&fixed(i64::from(bound), decimals, card.words.lang), " ", card.text(unit)].concat();
    let target = el("div").class("item__figures").child(target_line(card, &sentence(&bound), ours));
    View::from(el("div").class("item__share").child(field)).and(target)
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|c| c.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// The day it was done, or not done.
pub(super) fn day(card: Card, deadline: NaiveDate) -> View {
    let words = &card.words.checklist.item;
    // A memo: a day half typed must not be written over when something else on the card changes.
    let value = Memo::new(move |_| match card.claimed() {
        Some(Claim::Done(day)) => iso(day),
        _ => String::new(),
    });
    let commit = move |text: String| card.send(AnswerEdit::Claim(parse(&text).map(Claim::Done)));
    let done = DateField::new(&card.part("day"), words.done_on, move || value.get(), commit);
    let toggle = move || {
        let not_done = claim_of(&card.now()) == Some(Claim::NotDone);
        card.send(AnswerEdit::Claim((!not_done).then_some(Claim::NotDone)));
    };
    let not_done = button("", words.not_done, toggle).bind_flag("disabled", move || card.locked());
    let not_done = not_done.bind_bool("aria-pressed", move || card.claimed() == Some(Claim::NotDone));
    let row = el("div").class("item__share item__share--day").child(done.disabled(move || card.locked()));
    let target = target_line(card, &(words.deadline)(&shown(deadline)), false);
    View::from(row.child(not_done)).and(el("div").class("item__figures").child(target))
}
