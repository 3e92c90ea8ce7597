//! Emptying the room.

use crate::browser;
use crate::dom::{El, RwSignal, el, next_frame, when};
use crate::route::{RoomPage, Route};
use crate::ui::components::{NoticeKind, button, button_link, notice};
use crate::ui::dom_id;
use crate::ui::session::{Session, Trainer, use_session};
use crate::ui::words::use_all_words;

/// What it does, and the button; asks once more.
pub(super) fn wipe(room: Trainer) -> El {
    let own = &use_all_words().room.intake;
    let [title, hint, word] = own.wipe;
    let asking = RwSignal::new(false);
    let ask = button("danger", word, move || asking.set(true));
    let part = el("section").class("room__wipe stack no-print").child(el("h2").text(title)).child(el("p").text(hint));
    part.child(el("p").child(ask)).child(when(move || asking.get(), move || question(room, asking)))
}

/// Does it. What was pressed is gone then: the focus goes to the top.
pub(super) fn now(session: Session, room: Trainer) {
    browser::spawn(async move {
        room.wipe().await;
        next_frame(move || session.focus(dom_id::HEADING));
    });
}

fn question(room: Trainer, asking: RwSignal<bool>) -> El {
    let (session, words) = (use_session(), use_all_words());
    let own = &words.room.intake;
    let ask = el("p").say(move || (own.wipe_sure)(room.room().with(|room| room.entries().len())));
    let yes = button("danger", own.wipe_yes, move || {
        asking.set(false);
        now(session, room);
    });
    let save = button_link("", own.save_first, &Route::Room(RoomPage::Outputs));
    let no = button("plain", words.common.cancel, move || asking.set(false));
    notice(NoticeKind::Bad, vec![ask, el("div").class("row").child(save).child(yes).child(no)])
}
