//! Who the unit is, for which period, under which documents; and what that puts in scope.
//!
//! The form is local until it is confirmed: then a new assessment begins, or the open one gets a new head.

mod boxes;
mod documents;
mod form;
mod period;
mod reach;
mod who;

use crate::dom::{El, Memo, RwSignal, View, each, el, next_frame, region, views, when};
use crate::domain::edit::Edit;
use crate::domain::head::Draft;
use crate::domain::unit::Period;
use crate::ui::components::{NoticeKind, button, notice};
use crate::ui::session::use_session;
use crate::ui::views::start::{heading, jump};
use crate::ui::words::use_all_words;
use documents::documents;
use form::{Form, field_of, head_of};
use leptos::prelude::*;
use period::period_fields;
use reach::scope_panel;
use who::{person_fields, unit_fields};

/// Id of the list of faults.
const FAULTS: &str = "unit-faults";

/// Id and head of the assessment the form was drawn from, or has written.
type Known = StoredValue<Option<(String, Draft)>>;

/// The unit screen, for a new assessment or for the open one.
#[must_use]
pub fn unit_view(new: bool) -> View {
    let words = &use_all_words().unit;
    let assessment = use_session().assessment();
    let known = Known::new(None);
    // Anything but what is known (undo, another assessment) draws the form anew.
    let drawn = Memo::new(move |old: Option<&u32>| {
        let head = (!new).then(|| assessment.with(head_of));
        let old = old.copied().unwrap_or(0);
        if known.with_value(|known| *known == head) {
            return old;
        }
        known.set_value(head);
        old + 1
    });
    let title = heading(if new { words.title_new } else { words.title });
    let head = el("header").class("stack").child(title).child(el("p").class("unit__lead").text(words.lead));
    let body = each(move || vec![drawn.get().to_string()], move |_| body(new, known));
    el("div").class("page unit stack stack--wide").child(head).child(body).into()
}

fn body(new: bool, known: Known) -> El {
    let form = Form::new(new);
    let parts = [period_fields(form), unit_fields(form), documents(form), person_fields(form)];
    let fields = el("div").class("unit__form stack stack--wide").child(faults(form)).children(parts);
    el("div").class("unit__columns").child(fields).child(scope_panel(form)).child(confirm(form, new, known))
}

/// The button that writes; what is wrong is said instead, if anything is.
fn confirm(form: Form, new: bool, known: Known) -> El {
    let words = &use_all_words().unit;
    let saved = RwSignal::new(None::<Draft>);
    let write = move |draft: Draft, period: Period| {
        let (unit, documents, names) = (draft.unit(form.catalogue()), draft.documents(), draft.names.clone());
        if new {
            return form.session.begin(unit, period, documents, names);
        }
        form.session.dispatch(Edit::Head { unit, period, documents, names });
        known.set_value(Some(form.session.assessment().with_untracked(head_of)));
        saved.set(Some(draft));
    };
    let confirm = move || {
        form.tried.set(true);
        let draft = form.draft.get_untracked();
        match draft.period() {
            Some(period) if form.faults.with_untracked(Vec::is_empty) => write(draft, period),
            _ => next_frame(move || form.session.scroll_to(FAULTS)),
        }
    };
    let is_saved = move || saved.with(|saved| saved.as_ref().is_some_and(|saved| form.draft.with(|now| now == saved)));
    let button = button("primary", if new { words.begin } else { words.save }, confirm);
    let button = button.bind_flag("disabled", move || form.is_locked());
    let done = when(is_saved, move || notice(NoticeKind::Good, el("p").text(words.saved)));
    el("div").class("unit__confirm stack no-print").child(button).child(done)
}

/// All that is wrong, each leading to its field; takes the focus.
fn faults(form: Form) -> El {
    let words = &use_all_words().unit;
    let is_silent = move || !form.tried.get() || form.faults.with(Vec::is_empty);
    let rows = region(move || {
        let faults = form.faults.get().into_iter();
        views(faults.map(|fault| el("li").child(jump(field_of(fault), (words.fault)(fault)))))
    });
    let notice = el("div").class("notice").attr("data-kind", "bad").id(FAULTS).attr("tabindex", "-1");
    let notice = notice.attr("role", "group").attr("aria-labelledby", "unit-faults-title");
    let title = el("h2").id("unit-faults-title").text(words.faults);
    notice.bind_flag("hidden", is_silent).child(title).child(el("ul").child(rows))
}

/// Begins a part of the form: a section with its heading.
fn part(id: &str, title: &str) -> El {
    let section = el("section").class("unit__part stack").attr("aria-labelledby", id);
    section.child(el("h2").id(id).text(title))
}
