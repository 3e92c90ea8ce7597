//! Answers that are figures: a share, a count, a date.

use crate::domain::answer::Claim;
use crate::domain::catalogue::{Answering, target_at};
use crate::domain::date::{iso, parse, shown};
use crate::domain::edit::AnswerEdit;
use crate::domain::numeral::{fixed, percent};
use crate::ui::components::{DateField, NumberField};
use crate::ui::views::checklist::card::Card;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The target, and whose it is.
fn target_line(card: Card, target: String, ours: bool) -> impl IntoView {
    let whose = ours.then(|| [" (", card.words.checklist.item.ours, ")"].concat());
    view! { <p class="item__target">{target}{whose}</p> }
}

/// Part and whole, with the share they make.
#[component]
pub fn Share(card: Card, answer: &'static Answering) -> impl IntoView {
    let Answering::Share { numerator, denominator, decimals, targets, ours, none_is_full } = answer else {
        return ().into_any();
    };
    let (lang, words, decimals, none_is_full) = (card.words.lang, &card.words.checklist.item, *decimals, *none_is_full);
    let share = Memo::new(move |_| match card.claimed() {
        Some(Claim::Share { n, d }) => (n, d),
        _ => (None, None),
    });
    let part = Signal::derive(move || share.get().0);
    let whole = Signal::derive(move || share.get().1);
    let set = move |n: Option<i64>, d: Option<i64>| card.claim(Claim::Share { n, d });
    let [full, out] = words.nothing;
    let reached = move || match share.get() {
        (Some(n), Some(d)) if n <= d && d > 0 => (words.reached)(&percent(n * 1000 / d, lang)),
        (_, Some(0)) => (if none_is_full { full } else { out }).to_owned(),
        _ => String::new(),
    };
    let wrong = move || matches!(share.get(), (Some(n), Some(d)) if n > d);
    view! {
        <div class="item__share">
            <NumberField id=card.part("n") label=card.text(numerator) decimals value=part disabled=card.locked
                on_commit=move |n| set(n, whole.get_untracked()) />
            <NumberField id=card.part("d") label=card.text(denominator) decimals value=whole disabled=card.locked
                on_commit=move |d| set(part.get_untracked(), d) />
        </div>
        <p class="field__fault" role="status">{move || wrong().then_some(words.contradiction)}</p>
        <div class="item__figures">
            <p class="item__reached">{reached}</p>
            {target_line(card, (words.target)(&percent(i64::from(target_at(targets, card.day)), lang)), *ours)}
        </div>
    }
    .into_any()
}

/// A count: the more the better, or the fewer.
#[component]
pub fn Number(card: Card, answer: &'static Answering) -> impl IntoView {
    let words = &card.words.checklist.item;
    let (unit, decimals, bound, ours, sentence) = match answer {
        Answering::Count { unit, decimals, target, ours } => (unit, *decimals, *target, *ours, words.target_count),
        Answering::Fewer { unit, decimals, zero_at, ours } => (unit, *decimals, *zero_at, *ours, words.target_fewer),
        _ => return ().into_any(),
    };
    let value = Signal::derive(move || match card.claimed() {
        Some(Claim::Number(n)) => Some(n),
        _ => None,
    });
    let commit = move |n: Option<i64>| card.send(AnswerEdit::Claim(n.map(Claim::Number)));
    let bound = [&fixed(i64::from(bound), decimals, card.words.lang), " ", card.text(unit)].concat();
    view! {
        <div class="item__share">
            <NumberField id=card.part("n") label=capital(card.text(unit)) decimals value disabled=card.locked
                on_commit=commit />
        </div>
        <div class="item__figures">{target_line(card, sentence(&bound), ours)}</div>
    }
    .into_any()
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// The day it was done, or not done.
#[component]
pub fn Day(card: Card, deadline: NaiveDate) -> impl IntoView {
    let words = &card.words.checklist.item;
    let value = Signal::derive(move || match card.claimed() {
        Some(Claim::Done(day)) => iso(day),
        _ => String::new(),
    });
    let not_done = Memo::new(move |_| card.claimed() == Some(Claim::NotDone));
    let toggle = move |_| {
        let claim = (!not_done.get_untracked()).then_some(Claim::NotDone);
        card.send(AnswerEdit::Claim(claim));
    };
    view! {
        <div class="item__share item__share--day">
            <DateField id=card.part("day") label=words.done_on value disabled=card.locked
                on_commit=move |text: String| card.send(AnswerEdit::Claim(parse(&text).map(Claim::Done))) />
            <button class="button" type="button" aria-pressed=move || not_done.get().to_string() disabled=card.locked
                on:click=toggle>{words.not_done}</button>
        </div>
        <div class="item__figures">{target_line(card, (words.deadline)(&shown(deadline)), false)}</div>
    }
}
