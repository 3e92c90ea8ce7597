//! The bar that says a newer version is here. It never loads it by itself.

use crate::dom::{View, el, region};
use crate::ui::components::button;
use crate::ui::session::{Newer, use_session};
use crate::ui::words::use_all_words;

/// The bar, once there is something to say; looks after that from now on.
#[must_use]
pub fn newer() -> View {
    let session = use_session();
    session.keep_offline(false);
    let words = &use_all_words().offline;
    let bar = region(move || {
        let said = match session.newer().get() {
            Newer::None => return View::default(),
            Newer::Waits => words.newer,
            Newer::Unsaved => words.unsaved,
        };
        let reload = button("", words.reload, move || session.load_newer());
        el("div").class("frame__bar").child(el("span").text(said)).child(reload).into()
    });
    el("div").class("frame__newer").attr("role", "status").child(bar).into()
}
