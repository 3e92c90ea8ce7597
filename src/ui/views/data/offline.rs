//! Whether the app can be used without a network, and the button that prepares it.

use super::part;
use crate::browser;
use crate::dom::{RwSignal, View, el, region, when};
use crate::ui::components::button;
use crate::ui::session::{Offline, use_session};
use crate::ui::views::outputs::megabytes;
use crate::ui::words::use_all_words;

/// The part on it; none where it is no question.
pub(super) fn offline() -> View {
    let session = use_session();
    let words = &use_all_words().offline;
    let said = |offline| match offline {
        Offline::Impossible => words.impossible,
        Offline::Unprepared => words.unprepared,
        Offline::Preparing => words.preparing,
        Offline::Failed => words.failed,
        Offline::Ready => words.ready,
    };
    region(move || {
        let Some(offline) = session.offline().get() else { return View::default() };
        let line = el("p").attr("role", "status").text(said(offline));
        let can_ask = matches!(offline, Offline::Unprepared | Offline::Failed);
        let ask = || el("p").child(button("", words.prepare, move || session.keep_offline(true)));
        let office = (offline == Offline::Ready).then(office);
        part(words.title).child(line).child(can_ask.then(ask)).child(office).into()
    })
}

/// Whether what makes files of other programs is kept too, and the button that fetches it.
fn office() -> View {
    let (session, words) = (use_session(), use_all_words());
    let said = RwSignal::new(None::<Office>);
    browser::spawn(async move {
        said.set(Some(if session.is_office_kept().await { Office::Kept } else { Office::Absent }));
    });
    let size = move || megabytes(session, words);
    let fetch = move || {
        browser::spawn(async move {
            let fetched = session.keep_office(&move |percent| said.set(Some(Office::Coming(percent)))).await;
            said.set(Some(if fetched.is_ok() { Office::Kept } else { Office::Failed }));
        });
    };
    let own = &words.outputs;
    let line = move || match said.get() {
        None => String::new(),
        Some(Office::Kept) => own.kept.to_owned(),
        Some(Office::Absent) => (own.not_kept)(&size()),
        Some(Office::Coming(percent)) => (own.fetching)(&size(), percent),
        Some(Office::Failed) => own.not_arrived.to_owned(),
    };
    let can_ask = move || matches!(said.get(), Some(Office::Absent | Office::Failed));
    let ask = when(can_ask, move || el("p").child(button("", words.offline.prepare, fetch)));
    View::from(el("p").attr("role", "status").say(line)).and(ask)
}

/// How far what makes files of other programs is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Office {
    /// It is kept.
    Kept,
    /// It is not.
    Absent,
    /// It is coming: per cent.
    Coming(u32),
    /// It did not come.
    Failed,
}
