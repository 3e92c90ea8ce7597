//! The score block of schema 1: for readers without this app; recomputed at every writing. Points in thousandths,
//! shares and values per mille. Never edited after its release.

use crate::domain::file::record::{Reader, Value, read_record, record, word, words, write_record};
use crate::domain::id::Id;
use crate::domain::json::Json;

record! {
    /// The score.
    Score {
        max: u32,
        claimed: u32,
        evidenced: u32,
        reachable: u32,
        answered: u32,
        in_scope: u32,
        completeness: u32,
        /// Null when too early.
        band: Option<Id>,
        evidenced_band: Option<Id>,
        critical_failed: Vec<Id>,
        /// Share of all weight set aside.
        set_aside: u32,
        items: Vec<ScoreItem>,
    }
}

record! {
    /// An item in scope.
    ScoreItem {
        item: Id,
        part: Part,
        max: u32,
        /// Null while open.
        value: Option<u32>,
        state: ItemState,
        claimed: u32,
        evidenced: u32,
    }
}

words! {
    /// Part of the score.
    Part { Services = "services", Checks = "checks", Indicators = "indicators", }
}

words! {
    /// Valued, or why it is open.
    ItemState {
        Unanswered = "unanswered",
        Valued = "valued",
        Unknown = "unknown",
        ReasonMissing = "reason_missing",
        Unfinished = "unfinished",
        Contradiction = "contradiction",
    }
}

impl Score {
    /// Without fields of newer files: those are not recomputed.
    pub fn known(mut self) -> Self {
        self.extra.clear();
        for item in &mut self.items {
            item.extra.clear();
        }
        self
    }
}
