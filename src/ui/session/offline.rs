//! Use without a network, and newer versions of the app.

use super::Session;
use crate::browser::{
    location, office,
    offline::{self, News},
    spawn,
};
use crate::dom::ReadSignal;
use std::rc::Rc;

pub use crate::browser::offline::Offline;

/// Whether a newer version of the app waits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Newer {
    /// None is known of.
    #[default]
    None,
    /// It waits for the page to be loaded anew.
    Waits,
    /// The user wanted that, but something is not on disk.
    Unsaved,
}

impl Session {
    /// Whether the app can be used without a network; none where that is no question, or not yet.
    #[must_use]
    pub fn offline(&self) -> ReadSignal<Option<Offline>> {
        self.offline.read_only()
    }

    /// Whether a newer version waits.
    #[must_use]
    pub fn newer(&self) -> ReadSignal<Newer> {
        self.newer.read_only()
    }

    /// Keeps the app for use without a network, and hears of newer versions from then on: once by itself, and
    /// whenever the user asks for it, then also where data is to be saved.
    pub fn keep_offline(&self, is_asked: bool) {
        let is_begun = self.offline.with_untracked(Option::is_some);
        if !offline::is_hosted() || (is_begun && !is_asked) {
            return;
        }
        self.offline.set(Some(Offline::Preparing));
        let this = *self;
        spawn(offline::keep(is_asked, Rc::new(move |news| this.hear(news))));
    }

    fn hear(&self, news: News) {
        match news {
            News::Offline(offline) => {
                self.offline.set(Some(offline));
                if offline == Offline::Ready {
                    spawn(office::keep());
                }
            }
            News::Newer => self.newer.set(Newer::Waits),
        }
    }

    /// Goes over to the newer version once all is on disk; says so where it is not.
    pub fn load_newer(&self) {
        let this = *self;
        spawn(async move {
            if this.settle().await {
                offline::take_over().await;
                location::reload();
            } else {
                this.newer.set(Newer::Unsaved);
            }
        });
    }
}
