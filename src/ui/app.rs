//! The root: opens storage, reads what is there, draws the frame and the screen the address names.

mod frame;
mod notes;
mod screen;
mod tools;

use crate::browser::{
    self, json, location, page, panic, preferences,
    record::Broken,
    store::{Loaded, Store},
};
use crate::builtin;
use crate::dom::{Memo, RwSignal, View, follow, next_frame, region, soon};
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::Catalogue;
use crate::domain::file;
use crate::domain::order::sort_by;
use crate::domain::text::Lang;
use crate::route::{Page, Route};
use crate::ui::later::{Part, use_later};
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
        let catalogue = builtin::catalogue();
        let found = found(&store, catalogue).await;
        page::pause(0).await;
        mount_to_body(move || {
            let session = Session::new(catalogue, store, found.shelf, found.unreadable);
            session.note().set(found.note);
            begin(session);
        });
    });
}

/// Draws the page as soon as what it shows is here, and fetches the rest. Until then the drawn first screen stands.
fn begin(session: Session) {
    let part = Part::default();
    provide_context(session);
    provide_context(part);
    let owner = Owner::current().unwrap_or_default();
    let draw = move || {
        location::clear("app");
        location::put_in_body(&owner.with(|| app(session)));
    };
    if !wants_english() && opens_checklist(session) {
        draw();
        // Not before what is drawn is painted: it would share the line with the first screen's own files.
        return next_frame(move || soon(move || part.fetch_soon()));
    }
    browser::spawn(async move {
        part.fetch().await;
        draw();
    });
}

/// Whether the address is that of a checklist which is on this machine: all it needs is in the first download.
fn opens_checklist(session: Session) -> bool {
    matches!(Route::parse(&location::current()), Route::In(id, Page::Section(..)) if session.is_here(&id))
}

fn wants_english() -> bool {
    preferences::language().as_deref() == Some(Lang::En.code())
}

/// What is stored.
struct Found {
    /// What can be opened, the last changed first.
    shelf: Vec<Assessment>,
    /// Whole texts that cannot, such as those of a newer version: left where they are.
    unreadable: Vec<Broken>,
    /// What the user must know of it.
    note: Option<Note>,
}

async fn found(store: &Store, catalogue: &Catalogue) -> Found {
    let loading = store.load_all().await;
    let mut shelf: Vec<Assessment> = Vec::new();
    let mut unreadable = Vec::new();
    for loaded in &loading.loaded {
        page::pause(0).await; // one after the other: the page stays alive between
        let record = &loaded.record;
        match json::parse(&record.text).and_then(|report| file::open_stored(report, catalogue).ok()) {
            Some(assessment) => shelf.push(assessment),
            None => unreadable.push(Broken { id: record.id.clone(), text: record.text.clone() }),
        }
    }
    sort_by(&mut shelf, |a, b| b.changed.cmp(&a.changed));
    // An older state of the same work is no news: the mirror is often one step behind, or one ahead.
    let rivals = |loaded: &&Loaded| loaded.set_aside == Some(loaded.record.rev);
    let recovered = loading.loaded.iter().filter(rivals).count();
    let note = match (unreadable.len() + loading.broken.len(), recovered) {
        (0, 0) => None,
        (0, n) => Some(Note::Recovered(n)),
        (n, _) => Some(Note::Quarantined(n)),
    };
    Found { shelf, unreadable, note }
}

/// Language, address, listeners; the frame is drawn anew when the language changes.
fn app(session: Session) -> View {
    let lang = RwSignal::new(Lang::default());
    let route = Route::parse(&location::current());
    session.open_first(&route);
    let here = Here(RwSignal::new(route));
    provide_context(here);
    provide_context(lang);
    location::set_theme(preferences::theme());
    let later = use_later();
    if wants_english() {
        later.then(move |_| lang.set(Lang::En));
    }
    let go = move |route: Route| {
        later.forget();
        session.follow(&route);
        here.0.set(route);
    };
    location::on_change(move |hash| go(Route::parse(&hash))).forever();
    let hidden = move || {
        page::settle_typing();
        session.flush();
    };
    page::on_hidden(hidden).forever();
    // Beside a copy of another's work the keys would change one's own unseen.
    let is_own = move || !matches!(here.0.get_untracked(), Route::Copy(_));
    page::on_keydown(move |press| is_own() && tools::on_key(session, &press)).forever();
    guard_unsaved(session);
    region(move || {
        location::set_lang(lang.get().code());
        provide_context(lang.get());
        untrack(frame::frame)
    })
}

/// The browser asks before leaving only while something is not on disk.
fn guard_unsaved(session: Session) {
    let listener = StoredValue::new_local(None);
    let is_unsafe = Memo::new(move |_| session.save_state().with(SaveState::is_unsafe));
    follow(move || {
        let listening = is_unsafe.get().then(|| page::on_before_unload(move || is_unsafe.get_untracked()));
        listener.set_value(listening);
    });
}
