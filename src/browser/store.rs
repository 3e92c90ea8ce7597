//! The promise of design §8: what the screen calls saved is there after a crash.
//!
//! `IndexedDB` is the journal; localStorage mirrors the assessment being edited, and becomes the journal where
//! `IndexedDB` is blocked or fails. Order is by `rev`, never by the clock. Nothing is overwritten that was not read:
//! newer work and work of another tab refuse the save, another text of the same `rev` is copied first, text that does
//! not match its digest goes to quarantine.
//!
//! Room for later, on the same shelves: one writer per record (Web Locks named by [`keys::SPACE`](super::keys::SPACE)
//! and id, taken before the first save) and a ring of snapshots (they would be recovery copies, taken on purpose).

mod load;
mod save;
mod settle;

pub use load::Loading;
pub use settle::Loaded;

use super::{journal::Journal, keys::SPACE, local::Local, record::Record, trouble::Trouble};
use crate::domain::map::Map;
use std::{cell::RefCell, rc::Rc};

/// Texts of an assessment remembered as known here.
const KNOWN: usize = 4;

/// Where a save went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SavedWhere {
    /// `IndexedDB`: on disk.
    Journal,
    /// localStorage: a browser killed within the next half minute may lose it.
    Local,
}

/// Why a save was refused. The work is still in memory, and can go to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// The browser gives this page no storage at all.
    Blocked,
    /// Another tab has saved newer work.
    Newer {
        /// Its `rev`.
        rev: u32,
    },
    /// The assessment was deleted; [`Store::revive`] allows it again.
    Deleted {
        /// The `rev` at which it was.
        rev: u32,
    },
    /// Storage refused.
    Storage(Trouble),
}

impl From<Trouble> for SaveError {
    fn from(trouble: Trouble) -> Self {
        Self::Storage(trouble)
    }
}

/// Something wrong with storage, found at the start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// `IndexedDB` cannot be used, or could not be read or put in order.
    Journal(Trouble),
    /// localStorage cannot be used, or could not be read or put in order.
    Local(Trouble),
    /// The browser can no longer read this assessment from `IndexedDB`, though it is listed.
    Lost {
        /// Its id.
        id: String,
    },
}

/// Storage for assessments; clones are the same store.
#[derive(Clone)]
pub struct Store {
    inner: Rc<Inner>,
}

struct Inner {
    journal: Option<Journal>,
    local: Option<Local>,
    /// `rev` of each assessment that the journal is known to hold.
    safe: RefCell<Map<String, u32>>,
    /// Digests of the last texts of each assessment that were read or written here. Another text in the journal is
    /// another tab's.
    known: RefCell<Map<String, Vec<String>>>,
}

impl Store {
    /// Opens both storages and tells what is wrong with them. Never fails: at worst nothing can be saved.
    pub async fn open() -> (Self, Vec<Found>) {
        Self::open_at(SPACE).await
    }

    /// The same under another name; tests take one each.
    pub async fn open_at(space: &str) -> (Self, Vec<Found>) {
        let mut found = Vec::new();
        let journal = Journal::open(space).await.map_err(|trouble| found.push(Found::Journal(trouble))).ok();
        let local = Local::reach_at(space).map_err(|trouble| found.push(Found::Local(trouble))).ok();
        if let Some(Err(trouble)) = local.as_ref().map(Local::probe) {
            found.push(Found::Local(trouble)); // full, most likely: still to be read, and old keys give way to new
        }
        (Self { inner: Rc::new(Inner { journal, local, safe: RefCell::default(), known: RefCell::default() }) }, found)
    }

    /// Where saves go; `None`: nowhere, all is in memory only.
    #[must_use]
    pub fn saves_to(&self) -> Option<SavedWhere> {
        match (&self.inner.journal, &self.inner.local) {
            (Some(_), _) => Some(SavedWhere::Journal),
            (None, Some(_)) => Some(SavedWhere::Local),
            (None, None) => None,
        }
    }

    fn journal(&self) -> Option<&Journal> {
        self.inner.journal.as_ref()
    }

    fn local(&self) -> Option<&Local> {
        self.inner.local.as_ref()
    }

    fn is_safe(&self, id: &str, rev: u32) {
        let mut safe = self.inner.safe.borrow_mut();
        let known = safe.get(id).map_or(rev, |known| rev.max(*known));
        safe.insert(id.to_owned(), known);
    }

    /// Notes a text as known; gives those known before. Of several saves under way the last few are enough.
    fn know(&self, record: &Record) -> Vec<String> {
        let mut all = self.inner.known.borrow_mut();
        let before = all.get(&record.id).cloned().unwrap_or_default();
        let skipped = (before.len() + 1).saturating_sub(KNOWN);
        let now = before.iter().skip(skipped).cloned().chain([record.sha256.clone()]).collect();
        all.insert(record.id.clone(), now);
        before
    }

    fn safe(&self) -> Map<String, u32> {
        self.inner.safe.borrow().clone()
    }
}
