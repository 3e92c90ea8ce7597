//! Files that arrived: what each holds or what is wrong with it, before anything is changed.

use crate::domain::file::{Integrity, Notice as FileNotice, OpenError, Opened};
use crate::ui::components::{Notice, NoticeKind};
use crate::ui::session::{Arrival, Pending, use_session};
use crate::ui::words::{Words, use_words};
use leptos::prelude::*;

/// All files waiting for a decision; nothing when there is none.
#[component]
pub fn Arrivals() -> impl IntoView {
    let session = use_session();
    let words = &use_words().start;
    let pending = session.pending();
    view! {
        <Show when=move || pending.with(|list| !list.is_empty())>
            <section class="arrivals stack" aria-labelledby="arrivals">
                <h2 id="arrivals">{words.arrivals}</h2>
                <For each=move || pending.get() key=|entry| entry.number let:entry><One entry /></For>
            </section>
        </Show>
    }
}

#[component]
fn One(entry: Pending) -> impl IntoView {
    let session = use_session();
    let words = use_words();
    let number = entry.number;
    let name = if entry.line > 1 { [&entry.file, " : ", &entry.line.to_string()].concat() } else { entry.file.clone() };
    let dismiss = move || {
        view! {
            <button class="button button--plain" type="button" on:click=move |_| session.dismiss(number)>{words.start.dismiss}</button>
        }
    };
    match entry.arrival {
        Arrival::Broken(error) => {
            let lines = broken(&error, words).into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
            view! { <Notice kind=NoticeKind::Bad><p><strong>{name}</strong></p>{lines}<div class="row">{dismiss()}</div></Notice> }.into_any()
        }
        Arrival::Same(_) => view! {
            <Notice><p><strong>{name}</strong></p><p>{words.start.same}</p>
                <div class="row"><Accept number label=words.start.go_on />{dismiss()}</div></Notice>
        }
        .into_any(),
        Arrival::New(opened) => {
            let (kind, lines) = described(&opened, words);
            view! { <Notice kind><p><strong>{name}</strong></p>{lines}
            <div class="row"><Accept number label=words.start.accept />{dismiss()}</div></Notice> }
            .into_any()
        }
        Arrival::Here { opened, here } => {
            let (_, lines) = described(&opened, words);
            let file = opened.assessment.rev;
            let warning = if file < here { (words.start.older)(file, here) } else { (words.start.same_id)(file, here) };
            view! { <Notice kind=NoticeKind::Warn><p><strong>{name}</strong></p>{lines}<p>{warning}</p>
            <div class="row"><Accept number label=words.start.replace />{dismiss()}</div></Notice> }
            .into_any()
        }
    }
}

#[component]
fn Accept(number: u32, label: &'static str) -> impl IntoView {
    let session = use_session();
    view! { <button class="button" type="button" on:click=move |_| session.accept(number)>{label}</button> }
}

fn broken(error: &OpenError, words: &'static Words) -> Vec<String> {
    let mut lines = vec![(words.errors.open)(error)];
    if let OpenError::Faults(faults) = error {
        lines.extend(faults.iter().take(8).map(words.errors.fault));
    }
    lines.push(words.errors.nothing_changed.to_owned());
    lines
}

fn described(opened: &Opened, words: &'static Words) -> (NoticeKind, AnyView) {
    let a = &opened.assessment;
    let start = &words.start;
    let evidence = a.answers.values().map(|answer| answer.evidence.len()).sum();
    let title = [a.unit.name.as_str(), ", ", &(start.period)(a.period.kind, a.period.from, a.period.to)].concat();
    let [unchanged, altered, none] = start.integrity;
    let (kind, integrity) = match opened.integrity {
        Integrity::Unchanged => (NoticeKind::Good, unchanged),
        Integrity::Altered => (NoticeKind::Warn, altered),
        Integrity::None => (NoticeKind::Plain, none),
    };
    let mut lines = vec![title, (start.counts)(a.answers.len(), evidence, a.plan.len()), integrity.to_owned()];
    if opened.score_differs {
        lines.push(start.score_differs.to_owned());
    }
    lines.extend(opened.notices.iter().map(|notice| match notice {
        FileNotice::OtherCatalogue { version, .. } => (start.other_catalogue)(version),
        FileNotice::UnknownItems(n) => (start.unknown_items)(*n),
        FileNotice::UnknownNames(_) => start.unknown_names.to_owned(),
        FileNotice::Migrated(_) => start.migrated.to_owned(),
        FileNotice::Composed | FileNotice::Cleaned => start.tidied.to_owned(),
    }));
    (kind, lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view().into_any())
}
