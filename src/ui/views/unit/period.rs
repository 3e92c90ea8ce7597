//! The period: length, which one, year; or any two days.

use super::form::Form;
use super::part;
use crate::dom::{El, Memo, View, el, when};
use crate::domain::date::{iso, parse, shown};
use crate::domain::head::Fault;
use crate::domain::unit::PeriodKind;
use crate::ui::components::{DateField, SelectField};
use chrono::Datelike;

/// Đề án 06 began in 2022.
const FIRST_YEAR: i32 = 2022;

/// Draws the fields of the period.
pub(super) fn period_fields(form: Form) -> El {
    let words = &form.words.unit;
    let kind = form.text(|draft| draft.kind.word().to_owned());
    let kinds = move || PeriodKind::ALL.map(|kind| (kind.word().to_owned(), (words.kinds)(kind).to_owned())).to_vec();
    let on_kind = move |word: String| {
        if let Some(kind) = PeriodKind::of(&word) {
            form.set(|draft| *draft = std::mem::take(draft).with_kind(kind));
        }
    };
    let select = SelectField::new("unit-kind", words.kind, kinds, move || kind.get(), on_kind);
    let is_free = move || form.draft.with(|draft| draft.kind == PeriodKind::Free);
    let fields = el("div").class("fields unit__short").child(select.disabled(move || form.is_locked()));
    let fields = fields.child(when(move || !is_free(), move || of_year(form, kind)));
    let fields = fields.child(when(is_free, move || free_days(form)));
    let days = el("p").class("small quiet").attr("role", "status").say(move || days(form));
    part("part-period", words.period).child(fields).child(days)
}

/// The days a month, quarter, half or year is made of.
fn days(form: Form) -> String {
    let period = form.draft.with(|draft| draft.period().filter(|_| draft.kind != PeriodKind::Free));
    period.map(|period| (form.words.unit.days)(&shown(period.from), &shown(period.to))).unwrap_or_default()
}

/// Which month, quarter or half, and the year.
fn of_year(form: Form, kind: Memo<String>) -> View {
    let words = &form.words.unit;
    let year = form.text(|draft| draft.year.to_string());
    let this_year = form.session.today().year();
    let last = this_year.max(form.draft.with_untracked(|draft| draft.year));
    let years = move || (FIRST_YEAR..=last).rev().map(|year| (year.to_string(), year.to_string())).collect();
    let on_year = move |text: String| form.set(|draft| draft.year = text.parse().unwrap_or(this_year));
    let select = SelectField::new("unit-year", words.year, years, move || year.get(), on_year);
    let is_part = move || kind.with(|kind| kind != PeriodKind::Year.word());
    when(is_part, move || which_one(form, kind)).and(select.disabled(move || form.is_locked()))
}

fn which_one(form: Form, kind: Memo<String>) -> SelectField {
    let words = &form.words.unit;
    let which = form.text(|draft| draft.which.to_string());
    let options = move || {
        let kind = kind.with(|word| PeriodKind::of(word)).unwrap_or_default();
        let count = kind.months().map_or(0, |months| 12 / months);
        (0..count).map(|n| (n.to_string(), (words.nth)(kind, n))).collect()
    };
    let on_which = move |text: String| form.set(|draft| draft.which = text.parse().unwrap_or(0));
    let select = SelectField::new("unit-which", words.which, options, move || which.get(), on_which);
    select.disabled(move || form.is_locked())
}

fn free_days(form: Form) -> View {
    let words = &form.words.unit;
    let from = form.text(|draft| draft.from.map(iso).unwrap_or_default());
    let to = form.text(|draft| draft.to.map(iso).unwrap_or_default());
    let on_from = move |text: String| form.set(|draft| draft.from = parse(&text));
    let on_to = move |text: String| form.set(|draft| draft.to = parse(&text));
    let missing = move |day: Memo<String>| day.with(String::is_empty).then(|| form.fault(Fault::NoDates));
    let from_field = DateField::new("unit-from", words.from, move || from.get(), on_from)
        .fault(move || missing(from).unwrap_or_else(|| form.fault(Fault::Reversed)));
    let to_field =
        DateField::new("unit-to", words.to, move || to.get(), on_to).fault(move || missing(to).unwrap_or_default());
    let is_locked = move || form.is_locked();
    View::from(from_field.disabled(is_locked)).and(to_field.disabled(is_locked))
}
