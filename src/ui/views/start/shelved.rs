//! One saved assessment in the list: unit, period, status, progress, score, what can be done with it.

use crate::domain::assessment::{Assessment, Status};
use crate::domain::date::shown;
use crate::domain::scope::Scope;
use crate::domain::score::score;
use crate::domain::section::sections;
use crate::route::{Page, Route};
use crate::ui::components::{Chart, ScoreFigures};
use crate::ui::session::{figures, short, use_session};
use crate::ui::words::{Words, use_words};
use leptos::prelude::*;

#[component]
pub(super) fn Shelved(
    /// Its id.
    id: String,
) -> impl IntoView {
    let session = use_session();
    let words = use_words();
    let own = id.clone();
    let assessment = Memo::new(move |_| {
        session.shelf().with(|shelf| shelf.iter().find(|a| a.id == own).cloned().unwrap_or_default())
    });
    let summary = Memo::new(move |_| assessment.with(|a| summary(a, words)));
    let figures = Signal::derive(move || summary.with(|s| s.figures.clone()));
    let to = move |page: fn(&Summary) -> Page| Route::In(short(&id), summary.with(page)).href();
    let to_report = to.clone();
    view! {
        <li class="shelved">
            <div class="shelved__head">
                <a class="shelved__name" href=move || to(|s| s.next.clone())>{move || summary.with(|s| s.name.clone())}</a>
                <Show when=move || assessment.with(|a| a.example)><span class="tag tag--example">{words.common.example}</span></Show>
            </div>
            <p class="small quiet">{move || summary.with(|s| s.line.clone())}</p>
            <div class="shelved__score"><Chart figures />
                <span class="small">{move || figures.with(|f| (words.common.answered)(f.answered, f.items))}</span>
            </div>
            <div class="row">
                <a class="button" href=move || to_report(|_| Page::Report)>{words.start.report}</a>
                <Actions assessment />
            </div>
        </li>
    }
}

/// Next period, save to a file, delete after a second look.
#[component]
fn Actions(assessment: Memo<Assessment>) -> impl IntoView {
    let session = use_session();
    let words = use_words();
    let asking = RwSignal::new(false);
    let id = move || assessment.with_untracked(|a| a.id.clone());
    let name = move || assessment.with(|a| unit_name(a, words).to_owned());
    let delete_word =
        move || if assessment.with(|a| a.example) { words.start.remove_example } else { words.start.delete };
    let on_delete =
        move |_| if assessment.with_untracked(|a| a.example) { session.delete(&id()) } else { asking.set(true) };
    view! {
        <button class="button" type="button" on:click=move |_| session.begin_next(&id())>{words.start.next_period}</button>
        <button class="button" type="button" on:click=move |_| session.save_file_of(&id())>{words.common.save_file}</button>
        <button class="button button--plain" type="button" aria-label=move || [delete_word(), ": ", &name()].concat() on:click=on_delete>{delete_word}</button>
        <Show when=move || asking.get()>
            <div class="notice" data-kind="bad" role="alert">
                <p>{move || (words.start.delete_sure)(&name())}</p>
                <div class="row">
                    <button class="button" type="button" on:click=move |_| session.save_file_of(&id())>{words.start.file_first}</button>
                    <button class="button button--danger" type="button" on:click=move |_| session.delete(&id())>{words.start.delete}</button>
                    <button class="button button--plain" type="button" on:click=move |_| asking.set(false)>{words.common.cancel}</button>
                </div>
            </div>
        </Show>
    }
}

/// What the list says of an assessment.
#[derive(Clone, PartialEq)]
struct Summary {
    name: String,
    line: String,
    figures: ScoreFigures,
    next: Page,
}

fn unit_name<'a>(assessment: &'a Assessment, words: &'static Words) -> &'a str {
    if assessment.unit.name.is_empty() { words.start.unnamed } else { &assessment.unit.name }
}

fn summary(assessment: &Assessment, words: &'static Words) -> Summary {
    let session = use_session();
    let scope = Scope::of(session.catalogue(), assessment);
    let score = score(&scope, assessment);
    let period = assessment.period;
    let status = match &assessment.status {
        Status::Draft => words.start.draft.to_owned(),
        Status::Final { by, on } => (words.start.closed)(by, &shown(*on)),
    };
    let parts = [
        (words.start.period)(period.kind, period.from, period.to),
        status,
        (words.start.changed)(&time(&assessment.changed)),
    ];
    let first = sections(&scope).into_iter().next().map(|section| Page::Section(section.id, None));
    Summary {
        name: unit_name(assessment, words).to_owned(),
        line: parts.join(" · "),
        figures: figures(session.catalogue(), &score, words),
        next: first.unwrap_or(Page::Unit),
    }
}

/// `2026-10-05T09:12:33+07:00` → `09:12 05/10/2026`.
fn time(rfc3339: &str) -> String {
    let day = rfc3339.get(..10).and_then(crate::domain::date::parse);
    day.map(|day| [rfc3339.get(11..16).unwrap_or_default(), " ", &shown(day)].concat()).unwrap_or_default()
}
