//! Whether the app can be used without a network, and the button that prepares it.

use super::part;
use crate::dom::{View, el, region};
use crate::ui::components::button;
use crate::ui::session::{Offline, use_session};
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
        part(words.title).child(line).child(can_ask.then(ask)).into()
    })
}
