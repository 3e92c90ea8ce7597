//! What the user must know, at the top of any screen: storage trouble stays, other notes can be dismissed.

use crate::browser::store::SaveError;
use crate::dom::{Memo, View, el, region, views};
use crate::ui::components::{NoticeKind, button, notice};
use crate::ui::later::use_later;
use crate::ui::session::{Note, SaveState, use_session};
use crate::ui::words::{Words, use_words};

pub(super) fn notes() -> View {
    let later = use_later();
    trouble().and(later.draw_when_here(|later| (later.local)())).and(later.said()).and(latest())
}

/// Saving fails: says why, and offers the file.
fn trouble() -> View {
    let session = use_session();
    let words = use_words();
    let failure = Memo::new(move |_| {
        session.save_state().with(|state| match state {
            SaveState::Failed(error) => Some(error.clone()),
            _ => None,
        })
    });
    region(move || {
        View::from(failure.get().map(|error| {
            let lines = views(sentences(&error, words).iter().map(|line| el("p").text(line)));
            let save = button("primary", words.common.save_file, move || session.save_file());
            notice(NoticeKind::Bad, lines.and(el("p").child(save)))
        }))
    })
}

fn sentences(error: &SaveError, words: &'static Words) -> Vec<String> {
    match error {
        SaveError::Blocked => vec![words.common.memory_only.to_owned()],
        SaveError::Newer { .. } => vec![words.common.newer_elsewhere.to_owned()],
        SaveError::Deleted { .. } => vec![words.common.deleted_elsewhere.to_owned()],
        SaveError::Storage(trouble) => vec![(words.errors.storage)(trouble), words.common.not_saved.to_owned()],
    }
}

fn latest() -> View {
    let words = use_words();
    let note = use_session().note();
    region(move || {
        View::from(note.get().map(|latest| {
            let (kind, line) = said(&latest, words);
            let close = button("plain", words.common.close, move || note.set(None));
            notice(kind, el("div").class("row").child(el("span").text(&line)).child(close))
        }))
    })
}

fn said(note: &Note, words: &'static Words) -> (NoticeKind, String) {
    let notes = &words.notes;
    match note {
        Note::Refused(refused) => (NoticeKind::Warn, (words.errors.refused)(*refused).to_owned()),
        Note::Quarantined(n) => (NoticeKind::Bad, (notes.quarantined)(*n)),
        Note::Recovered(n) => (NoticeKind::Warn, (notes.recovered)(*n)),
        Note::NotHere => (NoticeKind::Warn, notes.not_here.to_owned()),
        Note::FileSaved(name) => (NoticeKind::Good, (notes.file_saved)(name)),
        Note::FileFailed => (NoticeKind::Bad, notes.file_failed.to_owned()),
    }
}
