//! What came in last, file by file, and what became of it.

use super::Trainer;
use crate::dom::ReadSignal;
use crate::domain::cohort::{Admission, Entry, Repair, Room};
use crate::domain::intake::Found;
use std::sync::Arc;

/// What became of one report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is in the room.
    Taken,
    /// It is in the room, though something had to be done first.
    Repaired,
    /// It was here already: the file it came in then.
    Duplicate(String),
    /// It took the place of an older state: the file that one came in.
    Newer(String),
    /// A newer state is here: the file it came in.
    Older(String),
    /// It could not be read: why; empty when the browser could not even open it.
    Broken(String),
}

impl Fate {
    /// How many kinds there are.
    pub const KINDS: usize = 6;

    /// Place among the kinds: the ones that want attention last.
    #[must_use]
    pub fn kind(&self) -> usize {
        match self {
            Self::Taken => 0,
            Self::Repaired => 1,
            Self::Newer(_) => 2,
            Self::Older(_) => 3,
            Self::Duplicate(_) => 4,
            Self::Broken(_) => 5,
        }
    }
}

/// One report that came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its file; inside a ZIP with its path.
    pub file: String,
    /// Line inside the file, from 1.
    pub line: u32,
    /// What became of it.
    pub fate: Fate,
    /// The report; none when it is broken.
    pub entry: Option<Arc<Entry>>,
}

/// What came in at one time, in the order of the files' names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pile {
    /// One for each report found.
    pub lines: Vec<Line>,
    /// The user stopped it: some files were not looked into.
    pub is_stopped: bool,
}

impl Pile {
    /// How many of each kind.
    #[must_use]
    pub fn counts(&self) -> [usize; Fate::KINDS] {
        let mut counts = [0; Fate::KINDS];
        for line in &self.lines {
            if let Some(count) = counts.get_mut(line.fate.kind()) {
                *count += 1;
            }
        }
        counts
    }
}

impl Trainer {
    /// What came in since the page was opened, the last first.
    #[must_use]
    pub fn piles(&self) -> ReadSignal<Vec<Arc<Pile>>> {
        self.piles.read_only()
    }
}

/// A report and its text, deflated.
pub(super) type Kept = (Arc<Entry>, Vec<u8>);

/// Takes one report into the room, if it is to be; tells what became of it, and gives back what is to be kept.
pub(super) fn admit(room: &mut Room, found: Found) -> (Line, Option<Kept>) {
    let Found { file, line, report } = found;
    let (member, text) = match report {
        Ok(read) => read,
        Err(why) => return (Line { file, line, fate: Fate::Broken(why), entry: None }, None),
    };
    let entry = Entry { file: file.clone(), member: *member };
    let is_repaired = entry.member.repairs.iter().any(Repair::is_change);
    let id = entry.member.id.clone();
    let (fate, is_in) = match room.admit(entry) {
        Admission::Taken if is_repaired => (Fate::Repaired, true),
        Admission::Taken => (Fate::Taken, true),
        Admission::Newer { than } => (Fate::Newer(than.file.clone()), true),
        Admission::Older { than } => (Fate::Older(than.file.clone()), false),
        Admission::Duplicate { of } => (Fate::Duplicate(of), false),
    };
    let entry = room.get(&id).cloned();
    let kept = entry.clone().filter(|_| is_in).map(|entry| (entry, text));
    (Line { file, line, fate, entry }, kept)
}
