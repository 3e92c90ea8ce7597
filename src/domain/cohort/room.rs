//! The reports of a room, and what a newcomer is among them.

use super::Member;
use std::collections::BTreeMap;
use std::sync::Arc;

/// One report of a room and the file it came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Name of the file, inside a ZIP with its path.
    pub file: String,
    /// The report.
    pub member: Member,
}

/// What a newcomer is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Admission {
    /// It was not here.
    Taken,
    /// It is here already, to the letter: in which file it came.
    Duplicate {
        /// The file of the one here.
        of: String,
    },
    /// A newer state of an assessment that was here and goes.
    Newer {
        /// The one that goes.
        than: Arc<Entry>,
    },
    /// An older state of an assessment that is here and stays.
    Older {
        /// The one here.
        than: Arc<Entry>,
    },
}

/// The reports of a room, each assessment once, in the order they came.
#[derive(Clone, Debug, Default)]
pub struct Room {
    entries: Vec<Arc<Entry>>,
    /// Places by id of the assessment.
    places: BTreeMap<String, usize>,
}

impl Room {
    /// The reports.
    #[must_use]
    pub fn entries(&self) -> &[Arc<Entry>] {
        &self.entries
    }

    /// The report of this assessment.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Arc<Entry>> {
        self.entries.get(*self.places.get(id)?)
    }

    /// Takes a report in, unless it or a newer state of it is here.
    pub fn admit(&mut self, entry: Entry) -> Admission {
        let entry = Arc::new(entry);
        let id = entry.member.id.clone();
        let Some(here) = self.places.get(&id).and_then(|place| self.entries.get_mut(*place)) else {
            self.places.insert(id, self.entries.len());
            self.entries.push(entry);
            return Admission::Taken;
        };
        if here.member.digest == entry.member.digest {
            return Admission::Duplicate { of: here.file.clone() };
        }
        if order(&entry.member) > order(&here.member) {
            return Admission::Newer { than: std::mem::replace(here, entry) };
        }
        Admission::Older { than: here.clone() }
    }

    /// Takes a report out.
    pub fn remove(&mut self, id: &str) {
        self.entries.retain(|entry| entry.member.id != id);
        let ids = self.entries.iter().enumerate();
        self.places = ids.map(|(place, entry)| (entry.member.id.clone(), place)).collect();
    }
}

/// Which state of one assessment is newer: by `rev`; of equal ones the unaltered, then the one changed later.
fn order(member: &Member) -> (u32, bool, &str) {
    let is_whole = member.integrity == crate::domain::file::Integrity::Unchanged;
    (member.rev, is_whole, &member.changed)
}
