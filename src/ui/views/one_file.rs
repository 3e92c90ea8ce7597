//! The app as one file: offered where there is a host, and what to know where the page is that file.

use crate::dom::{RwSignal, View, el, when};
use crate::domain::numeral::fixed;
use crate::ui::components::{Glyph, NoticeKind, button, icon, link, notice};
use crate::ui::session::use_session;
use crate::ui::words::use_all_words;

/// The file that the host has beside the page.
const FILE: &str = "tu-soat-06.html";

/// Offers the one file, with its size and version; nothing where there is none.
#[must_use]
pub fn one_file_offer() -> View {
    let session = use_session();
    let words = use_all_words();
    let offer = session.one_file().map(|bytes| {
        let size = fixed((bytes + 50_000) / 100_000, 1, words.lang);
        let about = (words.data.one_file_about)(&size, env!("CARGO_PKG_VERSION"), session.catalogue().version);
        let get = link(FILE, "").class("button button--plain").flag("download", true).child(icon(Glyph::Download));
        let about = el("span").class("small quiet").text(&about);
        let line = el("p").class("row").child(get.text(words.data.one_file)).child(about);
        el("div").child(line).child(el("p").class("small quiet").text(words.data.one_file_hint))
    });
    offer.into()
}

/// Said once where the page is a local file: what it keeps can vanish, so work belongs into a file of its own.
#[must_use]
pub fn local_notice() -> View {
    let session = use_session();
    let words = use_all_words();
    let told = RwSignal::new(!session.is_local() || session.local_told());
    let understood = move || {
        session.remember_local_told();
        told.set(true);
    };
    let save = move || {
        session.save_file();
        understood();
    };
    let is_any = move || session.assessment().with(|a| !a.id.is_empty() && !a.example);
    when(
        move || !told.get(),
        move || {
            let save = when(is_any, move || button("", words.common.save_file, save));
            let acts = el("div").class("row").child(save).child(button("", words.data.understood, understood));
            notice(NoticeKind::Warn, View::from(el("p").text(words.data.local)).and(acts))
        },
    )
}
