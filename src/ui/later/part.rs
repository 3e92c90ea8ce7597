//! Whether the later part is here, and what to do meanwhile.

use super::{Later, arrive};
use crate::dom::{RwSignal, View, el, region};
use crate::ui::words::use_words;
use leptos::prelude::{expect_context, untrack};
use leptos::task::spawn_local;

/// Where the later part is.
#[derive(Clone, Copy)]
enum State {
    Coming,
    Missing,
    Here(&'static Later),
}

/// Handle to the later part; cheap to copy, provided once at the root.
#[derive(Clone, Copy)]
pub struct Part(RwSignal<State>);

/// The later part of the app.
#[must_use]
pub fn use_later() -> Part {
    expect_context::<Part>()
}

impl Part {
    /// Not here yet, and not asked for.
    #[must_use]
    pub fn new() -> Self {
        Self(RwSignal::new(State::Coming))
    }

    fn here(self) -> Option<&'static Later> {
        if let State::Here(later) = self.0.get_untracked() { Some(later) } else { None }
    }

    /// Fetches it; tells at once when it is here already.
    pub async fn fetch(self) -> Option<&'static Later> {
        let later = arrive().await.ok();
        // Once: what is drawn with it must not be drawn anew.
        if self.here().is_none() {
            self.0.set(later.map_or(State::Missing, State::Here));
        }
        later
    }

    /// Does something with it, now or as soon as it is here. When it does not arrive, [`Self::is_missing`] tells.
    pub fn then(self, act: impl FnOnce(&'static Later) + 'static) {
        if let Some(later) = self.here() {
            return act(later);
        }
        self.0.set(State::Coming);
        spawn_local(async move {
            if let Some(later) = self.fetch().await {
                act(later);
            }
        });
    }

    /// Draws with it; says that it is coming until then.
    #[must_use]
    pub fn draw(self, draw: impl Fn(&'static Later) -> View + 'static) -> View {
        let opening = use_words().notes.opening;
        region(move || match self.0.get() {
            State::Here(later) => untrack(|| draw(later)),
            State::Coming | State::Missing => el("p").class("quiet").attr("role", "status").text(opening).into(),
        })
    }

    /// Whether it is here, to follow.
    #[must_use]
    pub fn is_here(self) -> bool {
        matches!(self.0.get(), State::Here(_))
    }

    /// Whether it did not arrive, to follow.
    #[must_use]
    pub fn is_missing(self) -> bool {
        matches!(self.0.get(), State::Missing)
    }
}

impl Default for Part {
    fn default() -> Self {
        Self::new()
    }
}
