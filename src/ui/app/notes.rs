//! What the user must know, at the top of any screen: storage trouble stays, other notes can be dismissed.

use crate::browser::store::SaveError;
use crate::ui::components::{Notice, NoticeKind};
use crate::ui::session::{Note, SaveState, use_session};
use crate::ui::words::{Words, use_words};
use leptos::prelude::*;

#[component]
pub(super) fn Notes() -> impl IntoView {
    view! { <Trouble /><Latest /> }
}

/// Saving fails: says why, and offers the file.
#[component]
fn Trouble() -> impl IntoView {
    let session = use_session();
    let words = use_words();
    let failure = Memo::new(move |_| {
        session.save_state().with(|state| match state {
            SaveState::Failed(error) => Some(error.clone()),
            _ => None,
        })
    });
    move || {
        failure.get().map(|error| {
        let lines = sentences(&error, words).into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
        view! {
            <Notice kind=NoticeKind::Bad>
                {lines}
                <p><button class="button button--primary" type="button" on:click=move |_| session.save_file()>{words.common.save_file}</button></p>
            </Notice>
        }
    })
    }
}

fn sentences(error: &SaveError, words: &'static Words) -> Vec<String> {
    match error {
        SaveError::Blocked => vec![words.common.memory_only.to_owned()],
        SaveError::Newer { .. } => vec![words.common.newer_elsewhere.to_owned()],
        SaveError::Deleted { .. } => vec![words.common.deleted_elsewhere.to_owned()],
        SaveError::Storage(trouble) => vec![(words.errors.storage)(trouble), words.common.not_saved.to_owned()],
    }
}

#[component]
fn Latest() -> impl IntoView {
    let session = use_session();
    let words = use_words();
    let note = session.note();
    move || {
        note.get().map(|latest| {
        let notes = &words.data.notes;
        let (kind, line) = match latest {
            Note::Refused(refused) => (NoticeKind::Warn, (words.errors.refused)(refused).to_owned()),
            Note::Quarantined(n) => (NoticeKind::Bad, (notes.quarantined)(n)),
            Note::Recovered(n) => (NoticeKind::Warn, (notes.recovered)(n)),
            Note::NotHere => (NoticeKind::Warn, notes.not_here.to_owned()),
            Note::FileSaved(name) => (NoticeKind::Good, (notes.file_saved)(&name)),
            Note::FileFailed => (NoticeKind::Bad, notes.file_failed.to_owned()),
        };
        view! {
            <Notice kind>
                <div class="row"><span>{line}</span>
                    <button class="button button--plain" type="button" on:click=move |_| note.set(None)>{words.common.close}</button></div>
            </Notice>
        }
    })
    }
}
