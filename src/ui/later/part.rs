//! Whether the later part is here, and what to do meanwhile.

use super::{Later, arrive};
use crate::browser::spawn;
use crate::dom::{RwSignal, View, context, el, region};
use crate::ui::components::{NoticeKind, button, notice};
use crate::ui::session::use_session;
use crate::ui::words::use_words;
use leptos::prelude::{LocalStorage, StoredValue, UpdateValue, untrack};

/// Where the later part is.
#[derive(Clone, Copy)]
enum State {
    Coming,
    Missing,
    Here(&'static Later),
}

/// Something to be done with it.
type Wish = Box<dyn FnOnce(&'static Later)>;

/// Handle to the later part; cheap to copy, provided once at the root.
#[derive(Clone, Copy)]
pub struct Part {
    state: RwSignal<State>,
    /// What was asked for last and waits; whoever goes elsewhere meanwhile no longer wants it.
    wish: StoredValue<Option<Wish>, LocalStorage>,
    is_asked: RwSignal<bool>,
}

/// The later part of the app.
#[must_use]
pub fn use_later() -> Part {
    context::<Part>()
}

impl Default for Part {
    /// Not here yet, and not asked for.
    fn default() -> Self {
        let (state, is_asked) = (RwSignal::new(State::Coming), RwSignal::new(false));
        Self { state, wish: StoredValue::new_local(None), is_asked }
    }
}

impl Part {
    fn here(self) -> Option<&'static Later> {
        if let State::Here(later) = self.state.get_untracked() { Some(later) } else { None }
    }

    /// It, once it is here; to follow.
    #[must_use]
    pub fn get(self) -> Option<&'static Later> {
        if let State::Here(later) = self.state.get() { Some(later) } else { None }
    }

    /// Fetches it, unless it is here already.
    pub async fn fetch(self) {
        if self.here().is_some() {
            return;
        }
        self.state.set(State::Coming);
        let later = arrive().await;
        if self.here().is_some() {
            return; // it was fetched twice at a time: what is drawn with it must not be drawn anew
        }
        self.state.set(later.map_or(State::Missing, State::Here));
        if let Ok(later) = later
            && let Some(wish) = self.take()
        {
            wish(later);
        }
    }

    /// The same, while something else goes on.
    pub fn fetch_soon(self) {
        spawn(self.fetch());
    }

    /// Does something with it: now, or once it is here, unless something else is asked for or one goes elsewhere first.
    pub fn then(self, act: impl FnOnce(&'static Later) + 'static) {
        if let Some(later) = self.here() {
            return act(later);
        }
        self.wish.update_value(|wish| *wish = Some(Box::new(act)));
        self.is_asked.set(true);
        self.fetch_soon();
    }

    /// What was asked for is no longer wanted.
    pub fn forget(self) {
        drop(self.take());
    }

    fn take(self) -> Option<Wish> {
        self.is_asked.set(false);
        self.wish.try_update_value(Option::take).flatten()
    }

    /// Draws with it; says until then that it is coming, or that it did not come.
    #[must_use]
    pub fn draw(self, draw: impl Fn(&'static Later) -> View + 'static) -> View {
        self.draw_in("", draw)
    }

    /// The same for a whole screen, which brings its own margins.
    #[must_use]
    pub fn draw_screen(self, draw: impl Fn(&'static Later) -> View + 'static) -> View {
        self.draw_in("page", draw)
    }

    /// Draws with it, and nothing as long as it is not here.
    #[must_use]
    pub fn draw_when_here(self, draw: impl Fn(&'static Later) -> View + 'static) -> View {
        region(move || self.get().map(|later| untrack(|| draw(later))).into())
    }

    fn draw_in(self, class: &'static str, draw: impl Fn(&'static Later) -> View + 'static) -> View {
        let meanwhile = move |said: View| el("div").class(class).child(said).into();
        region(move || match self.state.get() {
            State::Here(later) => untrack(|| draw(later)),
            State::Coming => meanwhile(coming()),
            State::Missing => meanwhile(untrack(|| missing(self))),
        })
    }

    /// What is to be said of something asked for that cannot be done yet.
    #[must_use]
    pub fn said(self) -> View {
        region(move || match (self.is_asked.get(), self.state.get()) {
            (false, _) | (_, State::Here(_)) => View::default(),
            (_, State::Coming) => notice(NoticeKind::Plain, coming()).into(),
            (_, State::Missing) => untrack(|| missing(self)),
        })
    }

    /// Whether it is here, to follow.
    #[must_use]
    pub fn is_here(self) -> bool {
        self.get().is_some()
    }
}

fn coming() -> View {
    el("p").class("quiet").attr("role", "status").text(use_words().notes.opening).into()
}

fn missing(part: Part) -> View {
    let words = &use_words().notes;
    let session = use_session();
    let again = button("primary", words.again, move || part.fetch_soon());
    let reload = button("", words.reload, move || session.reload());
    let ways = el("div").class("row").child(again).child(reload);
    notice(NoticeKind::Warn, View::from(el("p").text(words.not_arrived)).and(ways)).into()
}
