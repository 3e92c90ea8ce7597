//! Who the unit is, for which period, under which documents; and what that puts in scope.
//!
//! The form is local until it is confirmed: then a new assessment begins, or the open one gets a new head.

mod boxes;
mod documents;
mod form;
mod period;
mod reach;
mod who;

use crate::domain::edit::Edit;
use crate::domain::head::Draft;
use crate::domain::unit::Period;
use crate::ui::components::{Notice, NoticeKind};
use crate::ui::dom_id;
use crate::ui::session::use_session;
use crate::ui::words::use_words;
use documents::Documents;
use form::{Form, field_of, head_of};
use leptos::prelude::*;
use period::PeriodFields;
use reach::ScopePanel;
use who::{PersonFields, UnitFields};

/// Id of the list of faults.
const FAULTS: &str = "unit-faults";

/// The unit screen, for a new assessment or for the open one.
#[component]
pub fn UnitView(
    /// For a new assessment.
    new: bool,
) -> impl IntoView {
    let session = use_session();
    let words = &use_words().unit;
    let assessment = session.assessment();
    // What the form was drawn from, or has written: anything else (undo, another assessment) draws it anew.
    let known = StoredValue::new(None);
    let drawn = Memo::new(move |old: Option<&u32>| {
        let head = (!new).then(|| assessment.with(head_of));
        let old = old.copied().unwrap_or(0);
        if known.with_value(|known| *known == head) {
            return old;
        }
        known.set_value(head);
        old + 1
    });
    view! {
        <div class="page unit stack stack--wide">
            <header class="stack">
                <h1 id=dom_id::HEADING tabindex="-1">{if new { words.title_new } else { words.title }}</h1>
                <p class="unit__lead">{words.lead}</p>
            </header>
            <For each=move || [drawn.get()] key=|drawn| *drawn let:_drawn><Body new known /></For>
        </div>
    }
}

#[component]
fn Body(new: bool, known: StoredValue<Option<(String, Draft)>>) -> impl IntoView {
    let words = &use_words().unit;
    let form = Form::new(new);
    provide_context(form);
    let saved = RwSignal::new(None::<Draft>);
    let is_saved =
        Memo::new(move |_| saved.with(|saved| saved.as_ref().is_some_and(|saved| form.draft.with(|now| now == saved))));
    let write = move |draft: Draft, period: Period| {
        let (unit, documents, names) = (draft.unit(form.catalogue()), draft.documents(), draft.names.clone());
        if new {
            return form.session.begin(unit, period, documents, names);
        }
        form.session.dispatch(Edit::Head { unit, period, documents, names });
        known.set_value(Some(form.session.assessment().with_untracked(head_of)));
        saved.set(Some(draft));
    };
    let confirm = move |_| {
        form.tried.set(true);
        let draft = form.draft.get_untracked();
        match draft.period() {
            Some(period) if form.faults.with_untracked(Vec::is_empty) => write(draft, period),
            _ => request_animation_frame(move || form.session.scroll_to(FAULTS)),
        }
    };
    view! {
        <div class="unit__columns">
            <div class="unit__form stack stack--wide"><Faults /><PeriodFields /><UnitFields /><Documents /><PersonFields /></div>
            <ScopePanel />
            <div class="unit__confirm stack no-print">
                <button class="button button--primary" type="button" disabled=form.locked on:click=confirm>
                    {if new { words.begin } else { words.save }}
                </button>
                <Show when=move || is_saved.get()><Notice kind=NoticeKind::Good><p>{words.saved}</p></Notice></Show>
            </div>
        </div>
    }
}

/// All that is wrong, each leading to its field; takes the focus.
#[component]
fn Faults() -> impl IntoView {
    let words = &use_words().unit;
    let form = expect_context::<Form>();
    let is_said = move || form.tried.get() && !form.faults.with(Vec::is_empty);
    let rows = move || {
        form.faults
            .get()
            .into_iter()
            .map(|fault| {
                let go = move |event: leptos::ev::MouseEvent| {
                    event.prevent_default();
                    form.session.scroll_to(field_of(fault));
                };
                view! { <li><a href=["#", field_of(fault)].concat() on:click=go>{(words.fault)(fault)}</a></li> }
            })
            .collect_view()
    };
    view! {
        <div class="notice" data-kind="bad" id=FAULTS tabindex="-1" role="group" aria-labelledby="unit-faults-title" hidden=move || !is_said()>
            <h2 id="unit-faults-title">{words.faults}</h2>
            <ul>{rows}</ul>
        </div>
    }
}
