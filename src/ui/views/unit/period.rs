//! The period: length, which one, year; or any two days.

use super::form::Form;
use crate::domain::date::{iso, parse, shown};
use crate::domain::head::Fault;
use crate::domain::unit::PeriodKind;
use crate::ui::components::{DateField, SelectField};
use crate::ui::words::use_words;
use chrono::Datelike;
use leptos::prelude::*;

/// Đề án 06 began in 2022.
const FIRST_YEAR: i32 = 2022;

/// Draws the fields of the period.
#[component]
pub(super) fn PeriodFields() -> impl IntoView {
    let words = &use_words().unit;
    let form = expect_context::<Form>();
    let kind = form.get(|draft| draft.kind);
    let kinds = PeriodKind::ALL.map(|kind| (kind.word().to_owned(), (words.kinds)(kind).to_owned())).to_vec();
    let on_kind = move |word: String| {
        if let Some(kind) = PeriodKind::of(&word) {
            form.set(|draft| *draft = std::mem::take(draft).with_kind(kind));
        }
    };
    let days = move || {
        form.draft.with(|draft| {
            let period = draft.period().filter(|_| draft.kind != PeriodKind::Free);
            period.map(|period| (words.days)(&shown(period.from), &shown(period.to)))
        })
    };
    let is_free = Memo::new(move |_| kind.get() == PeriodKind::Free);
    view! {
        <section class="unit__part stack" aria-labelledby="part-period">
            <h2 id="part-period">{words.period}</h2>
            <div class="fields unit__short">
                <SelectField id="unit-kind" label=words.kind options=Signal::stored(kinds) disabled=form.locked
                    value=Signal::derive(move || kind.get().word().to_owned()) on_commit=on_kind />
                <Show when=move || !is_free.get() fallback=FreeDays><OfYear /></Show>
            </div>
            <p class="small quiet" role="status">{days}</p>
        </section>
    }
}

/// Which month, quarter or half, and the year.
#[component]
fn OfYear() -> impl IntoView {
    let words = &use_words().unit;
    let form = expect_context::<Form>();
    let kind = form.get(|draft| draft.kind);
    let which = form.get(|draft| draft.which.to_string());
    let year = form.get(|draft| draft.year.to_string());
    let this_year = form.session.today().year();
    let last = this_year.max(form.draft.with_untracked(|draft| draft.year));
    let years: Vec<(String, String)> =
        (FIRST_YEAR..=last).rev().map(|year| (year.to_string(), year.to_string())).collect();
    let options = Memo::new(move |_| {
        let kind = kind.get();
        let count = kind.months().map_or(0, |months| 12 / months);
        (0..count).map(|n| (n.to_string(), (words.nth)(kind, n))).collect::<Vec<_>>()
    });
    let on_which = move |text: String| form.set(|draft| draft.which = text.parse().unwrap_or(0));
    let on_year = move |text: String| form.set(|draft| draft.year = text.parse().unwrap_or(this_year));
    view! {
        <Show when=move || kind.get() != PeriodKind::Year>
            <SelectField id="unit-which" label=words.which options value=which on_commit=on_which disabled=form.locked />
        </Show>
        <SelectField id="unit-year" label=words.year options=Signal::stored(years.clone()) value=year on_commit=on_year disabled=form.locked />
    }
}

#[component]
fn FreeDays() -> impl IntoView {
    let words = &use_words().unit;
    let form = expect_context::<Form>();
    let from = form.get(|draft| draft.from.map(iso).unwrap_or_default());
    let to = form.get(|draft| draft.to.map(iso).unwrap_or_default());
    let (missing, reversed) = (form.fault(Fault::NoDates), form.fault(Fault::Reversed));
    let on_from = move |text: String| form.set(|draft| draft.from = parse(&text));
    let on_to = move |text: String| form.set(|draft| draft.to = parse(&text));
    view! {
        <DateField id="unit-from" label=words.from value=from on_commit=on_from disabled=form.locked />
        <DateField id="unit-to" label=words.to value=to on_commit=on_to disabled=form.locked />
        <p class="field__fault">{missing}{reversed}</p>
    }
}
