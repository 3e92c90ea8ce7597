//! Which text stands, when journal and mirror both have one. Pure; touches no storage.

use super::SavedWhere;
use crate::browser::{
    journal::Change,
    record::{Broken, Kept, Record},
};
use crate::domain::map::Map;

/// One assessment as it stands after both sides were compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// Its text and rev.
    pub record: Record,
    /// Where the text was found.
    pub from: SavedWhere,
    /// `rev` of the other side's text, where that differs: it is kept as a recovery copy.
    pub set_aside: Option<u32>,
}

/// Everything found, compared.
#[derive(Clone, Default)]
pub struct Settled {
    /// What stands.
    pub loaded: Vec<Loaded>,
    /// What cannot be trusted.
    pub broken: Vec<Broken>,
    /// What the mirror should let go of: broken or deleted.
    pub mirror_drops: Vec<String>,
}

/// Compares the sides, assessment by assessment. Gives what stands, and what the journal has to do for it.
///
/// The higher `rev` stands, the journal where both are equal. A text at or below the `rev` of its tombstone is gone.
pub fn settle(journal: Vec<Kept>, mirror: Vec<Kept>, buried: &Map<String, u32>) -> (Settled, Vec<Change>) {
    let (mut settled, mut changes) = (Settled::default(), Vec::new());
    for (id, [journal, mirror]) in pairs(journal, mirror) {
        let dead = buried.get(&id).copied();
        let (in_journal, in_mirror) = (journal.is_some(), mirror.is_some());
        let ours = living(journal, dead, &mut settled.broken);
        let theirs = living(mirror, dead, &mut settled.broken);
        if in_mirror && theirs.is_none() {
            settled.mirror_drops.push(id.clone());
        }
        match compare(ours, theirs) {
            Some(found) => settled.loaded.push(take(found, &mut changes)),
            None if in_journal => changes.push(Change::Remove(id)),
            None => {}
        }
    }
    changes.extend(settled.broken.iter().cloned().map(Change::Quarantine));
    (settled, changes)
}

/// By id: what the journal has, what the mirror has.
fn pairs(journal: Vec<Kept>, mirror: Vec<Kept>) -> Map<String, [Option<Kept>; 2]> {
    let mut pairs: Map<String, [Option<Kept>; 2]> =
        journal.into_iter().map(|kept| (kept.id().to_owned(), [Some(kept), None])).collect();
    for kept in mirror {
        let ours = pairs.remove(kept.id()).and_then(|[ours, _]| ours);
        pairs.insert(kept.id().to_owned(), [ours, Some(kept)]);
    }
    pairs
}

/// The record, if it is whole and not deleted.
fn living(kept: Option<Kept>, dead: Option<u32>, broken: &mut Vec<Broken>) -> Option<Record> {
    match kept? {
        Kept::Whole(record) => dead.is_none_or(|dead| dead < record.rev).then_some(record),
        Kept::Broken(unreadable) => {
            broken.push(unreadable);
            None
        }
    }
}

/// The winner, and the loser where its text differs.
fn compare(journal: Option<Record>, mirror: Option<Record>) -> Option<(Record, SavedWhere, Option<Record>)> {
    match (journal, mirror) {
        (Some(ours), Some(theirs)) if theirs.rev > ours.rev => {
            let loser = (ours.text != theirs.text).then_some(ours);
            Some((theirs, SavedWhere::Local, loser))
        }
        (Some(ours), Some(theirs)) => {
            let loser = (ours.text != theirs.text).then_some(theirs);
            Some((ours, SavedWhere::Journal, loser))
        }
        (Some(ours), None) => Some((ours, SavedWhere::Journal, None)),
        (None, theirs) => theirs.map(|theirs| (theirs, SavedWhere::Local, None)),
    }
}

fn take((record, from, loser): (Record, SavedWhere, Option<Record>), changes: &mut Vec<Change>) -> Loaded {
    if from == SavedWhere::Local {
        changes.push(Change::Keep(record.clone()));
    }
    let set_aside = loser.as_ref().map(|loser| loser.rev);
    changes.extend(loser.map(Change::Copy));
    Loaded { record, from, set_aside }
}
