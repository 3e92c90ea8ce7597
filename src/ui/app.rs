//! The root: opens storage, reads what is there, draws the frame and the screen the address names.

mod frame;
mod notes;
mod screen;
mod tools;

use crate::browser::{
    self, location,
    normal::nfc,
    page, panic, preferences,
    store::{Loaded, Store},
};
use crate::dom::{View, region};
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::{Catalogue, builtin};
use crate::domain::file;
use crate::domain::text::Lang;
use crate::route::Route;
use crate::ui::session::{Note, SaveState, Session};
use leptos::prelude::*;

/// Where the user is, provided at the root.
#[derive(Clone, Copy)]
pub struct Here(pub RwSignal<Route>);

/// Starts the app in the page.
pub fn start() {
    panic::install();
    browser::spawn(async {
        let (store, _) = Store::open().await;
        let catalogue: &'static Catalogue = Box::leak(Box::new(builtin()));
        let (shelf, note) = found(&store, catalogue).await;
        location::clear("app");
        mount_to_body(move || {
            let session = Session::new(catalogue, store, shelf);
            session.note().set(note);
            location::put_in_body(&app(session));
        });
    });
}

/// What is stored, the last changed first, and what the user must know of it.
async fn found(store: &Store, catalogue: &Catalogue) -> (Vec<Assessment>, Option<Note>) {
    let loading = store.load_all().await;
    let mut shelf: Vec<Assessment> = Vec::new();
    let mut unreadable = loading.broken.len();
    for loaded in &loading.loaded {
        match file::open_text(&loaded.record.text, catalogue, &nfc) {
            Ok(opened) => shelf.push(opened.assessment),
            Err(_) => unreadable += 1,
        }
    }
    shelf.sort_by(|a, b| b.changed.cmp(&a.changed));
    // An older state of the same work is no news: the mirror is often one step behind, or one ahead.
    let rivals = |loaded: &&Loaded| loaded.set_aside == Some(loaded.record.rev);
    let recovered = loading.loaded.iter().filter(rivals).count();
    let note = match (unreadable, recovered) {
        (0, 0) => None,
        (0, n) => Some(Note::Recovered(n)),
        (n, _) => Some(Note::Quarantined(n)),
    };
    (shelf, note)
}

/// Language, address, listeners; the frame is drawn anew when the language changes.
fn app(session: Session) -> View {
    let lang = RwSignal::new(if preferences::language().as_deref() == Some("en") { Lang::En } else { Lang::Vi });
    let here = Here(RwSignal::new(Route::parse(&location::current())));
    provide_context(session);
    provide_context(here);
    provide_context(lang);
    location::set_theme(preferences::theme());
    location::on_change(move |hash| here.0.set(Route::parse(&hash))).forever();
    let hidden = move || {
        page::settle_typing();
        session.flush();
    };
    page::on_hidden(hidden).forever();
    page::on_keydown(move |press| tools::on_key(session, &press)).forever();
    guard_unsaved(session);
    region(move || {
        location::set_lang(if lang.get() == Lang::En { "en" } else { "vi" });
        provide_context(lang.get());
        untrack(frame::frame)
    })
}

/// The browser asks before leaving only while something is not on disk.
fn guard_unsaved(session: Session) {
    let listener = StoredValue::new_local(None);
    let is_unsafe = Memo::new(move |_| session.save_state().with(SaveState::is_unsafe));
    Effect::new(move |_| {
        let listening = is_unsafe.get().then(|| page::on_before_unload(move || is_unsafe.get_untracked()));
        listener.set_value(listening);
    });
}
