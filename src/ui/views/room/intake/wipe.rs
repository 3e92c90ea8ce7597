//! Emptying the room.

use crate::browser;
use crate::dom::{El, RwSignal, el, when};
use crate::route::{RoomPage, Route};
use crate::ui::components::{NoticeKind, button, button_link, notice};
use crate::ui::session::Trainer;
use crate::ui::words::use_all_words;

/// What it does, and the button; asks once more.
pub(super) fn wipe(room: Trainer) -> El {
    let own = &use_all_words().room.intake;
    let [title, hint, word] = own.wipe;
    let asking = RwSignal::new(false);
    let ask = button("danger", word, move || asking.set(true));
    let part = el("section").class("stack").child(el("h2").text(title)).child(el("p").text(hint));
    part.child(el("p").child(ask)).child(when(move || asking.get(), move || question(room, asking)))
}

fn question(room: Trainer, asking: RwSignal<bool>) -> El {
    let words = use_all_words();
    let own = &words.room.intake;
    let ask = el("p").say(move || (own.wipe_sure)(room.room().with(|room| room.entries().len())));
    let yes = button("danger", own.wipe_yes, move || {
        asking.set(false);
        browser::spawn(async move { room.wipe().await });
    });
    let save = button_link("", own.save_first, &Route::Room(RoomPage::Outputs));
    let no = button("plain", words.common.cancel, move || asking.set(false));
    notice(NoticeKind::Bad, vec![ask, el("div").class("row").child(save).child(yes).child(no)])
}
