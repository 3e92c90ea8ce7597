//! The root: opens storage, reads what is there, draws the frame and the screen the address names.

mod frame;
mod notes;
mod screen;
mod tools;

use crate::browser::{self, location, normal::nfc, page, panic, preferences, store::Store};
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::builtin;
use crate::domain::file;
use crate::domain::text::Lang;
use crate::route::Route;
use crate::ui::session::{Note, Session};
use frame::Frame;
use leptos::prelude::*;

/// Where the user is, provided at the root.
#[derive(Clone, Copy)]
pub struct Here(pub RwSignal<Route>);

/// Starts the app in the page.
pub fn start() {
    panic::install();
    browser::spawn(async {
        let (store, _) = Store::open().await;
        let loading = store.load_all().await;
        let catalogue: &'static _ = Box::leak(Box::new(builtin()));
        let mut shelf: Vec<Assessment> = Vec::new();
        let mut unreadable = loading.broken.len();
        for loaded in &loading.loaded {
            match file::open_text(&loaded.record.text, catalogue, &nfc) {
                Ok(opened) => shelf.push(opened.assessment),
                Err(_) => unreadable += 1,
            }
        }
        shelf.sort_by(|a, b| b.changed.cmp(&a.changed));
        let recovered = loading.loaded.iter().filter(|loaded| loaded.set_aside.is_some()).count();
        let note = match (unreadable, recovered) {
            (0, 0) => None,
            (0, n) => Some(Note::Recovered(n)),
            (n, _) => Some(Note::Quarantined(n)),
        };
        location::clear("app");
        mount_to_body(move || {
            let session = Session::new(catalogue, store, shelf);
            session.note().set(note);
            view! { <App session /> }
        });
    });
}

/// Language, address, listeners; the frame is drawn anew when the language changes.
#[component]
fn App(session: Session) -> impl IntoView {
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
    Effect::new(move |_| location::set_lang(if lang.get() == Lang::En { "en" } else { "vi" }));
    move || {
        provide_context(lang.get());
        view! { <Frame /> }
    }
}

/// The browser asks before leaving only while something is not on disk.
fn guard_unsaved(session: Session) {
    let listener = StoredValue::new_local(None);
    let is_unsafe = Memo::new(move |_| session.save_state().with(super::session::SaveState::is_unsafe));
    Effect::new(move |_| {
        let listening = is_unsafe.get().then(|| page::on_before_unload(move || is_unsafe.get_untracked()));
        listener.set_value(listening);
    });
}
