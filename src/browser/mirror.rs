//! Assessments in localStorage: the mirror of the one being edited, or, where `IndexedDB` is blocked, all of them.
//!
//! The same rules as in the journal, without transactions: what replaces something is written after that has been
//! put in safety.

use super::{
    keys::Key,
    local::Local,
    record::{Broken, Kept, Record},
    store::SaveError,
    trouble::Trouble,
};
use crate::domain::map::Map;

/// All assessments.
pub fn all(local: &Local) -> Result<Vec<Kept>, Trouble> {
    let ids = local.names(Key::Assessment(""))?;
    let kept: Result<Vec<_>, _> = ids.iter().map(|id| standing(local, id)).collect();
    Ok(kept?.into_iter().flatten().collect())
}

/// All deletions: id and `rev`.
pub fn graves(local: &Local) -> Result<Map<String, u32>, Trouble> {
    let mut graves = Map::default();
    for id in local.names(Key::Tombstone(""))? {
        if let Some(rev) = grave(local, &id)? {
            graves.insert(id, rev);
        }
    }
    Ok(graves)
}

/// Saves, unless that would undo newer work or a deletion. `safe` is the `rev` that the journal is known to hold:
/// up to it, nothing here needs keeping.
pub fn save(local: &Local, record: &Record, safe: Option<u32>) -> Result<(), SaveError> {
    if let Some(rev) = grave(local, &record.id)?.filter(|rev| *rev >= record.rev) {
        return Err(SaveError::Deleted { rev });
    }
    match standing(local, &record.id)? {
        Some(Kept::Whole(old)) if old == *record => return Ok(()),
        Some(Kept::Whole(old)) if old.rev > record.rev => return Err(SaveError::Newer { rev: old.rev }),
        Some(Kept::Whole(old)) if old.rev == record.rev && safe.is_none_or(|safe| safe < old.rev) => copy(local, &old)?,
        Some(Kept::Broken(broken)) => quarantine(local, &broken)?,
        _ => {}
    }
    Ok(local.set(Key::Assessment(&record.id), &record.to_lines())?)
}

/// Puts a text in place of whatever stands here, older or newer, deleted or not; that is kept as a copy.
pub fn replace(local: &Local, record: &Record) -> Result<(), Trouble> {
    match standing(local, &record.id)? {
        Some(Kept::Whole(old)) if old.text != record.text => copy(local, &old)?,
        Some(Kept::Broken(broken)) => quarantine(local, &broken)?,
        _ => {}
    }
    local.remove(Key::Tombstone(&record.id))?;
    local.set(Key::Assessment(&record.id), &record.to_lines())
}

/// Removes the other assessments' mirrors, as far as the journal is known to hold them.
pub fn leave_only(local: &Local, id: &str, safe: &Map<String, u32>) -> Result<(), Trouble> {
    for kept in all(local)?.iter().filter(|kept| kept.id() != id) {
        if let Kept::Whole(record) = kept
            && safe.get(&record.id).is_some_and(|safe| *safe >= record.rev)
        {
            local.remove(Key::Assessment(&record.id))?;
        }
    }
    Ok(())
}

/// Removes an assessment, unless there is work newer than `rev`.
pub fn remove(local: &Local, id: &str, rev: u32) -> Result<(), SaveError> {
    match standing(local, id)? {
        Some(Kept::Whole(old)) if old.rev > rev => Err(SaveError::Newer { rev: old.rev }),
        Some(Kept::Whole(_)) => Ok(local.remove(Key::Assessment(id))?),
        Some(Kept::Broken(broken)) => {
            quarantine(local, &broken)?;
            Ok(local.remove(Key::Assessment(id))?)
        }
        None => Ok(()),
    }
}

/// Removes the recovery copies of an assessment.
pub fn remove_copies(local: &Local, id: &str) -> Result<(), Trouble> {
    let start = [id, "/"].concat();
    let names = local.names(Key::Copy(""))?;
    names.iter().filter(|name| name.starts_with(&start)).try_for_each(|name| local.remove(Key::Copy(name)))
}

/// Leaves a tombstone.
pub fn bury(local: &Local, id: &str, rev: u32) -> Result<(), Trouble> {
    local.set(Key::Tombstone(id), &rev.to_string())
}

/// Removes all tombstones: the journal has them.
pub fn exhume(local: &Local) -> Result<(), Trouble> {
    local.names(Key::Tombstone(""))?.iter().try_for_each(|id| local.remove(Key::Tombstone(id)))
}

/// Keeps text that cannot be trusted; the same text once.
pub fn quarantine(local: &Local, broken: &Broken) -> Result<(), Trouble> {
    local.set(Key::Quarantine(&broken.name()), &[&broken.id, "\n", &broken.text].concat())
}

/// What the quarantine holds.
pub fn quarantined(local: &Local) -> Result<Vec<Broken>, Trouble> {
    let names = local.names(Key::Quarantine(""))?;
    let texts: Result<Vec<_>, _> = names.iter().map(|name| local.get(Key::Quarantine(name))).collect();
    let parts = texts?.into_iter().flatten();
    Ok(parts
        .map(|lines| {
            let (id, text) = lines.split_once('\n').unwrap_or(("", &lines));
            Broken { id: id.to_owned(), text: text.to_owned() }
        })
        .collect())
}

/// Recovery copies of an assessment.
pub fn copies(local: &Local, id: &str) -> Result<Vec<Kept>, Trouble> {
    let start = [id, "/"].concat();
    let names = local.names(Key::Copy(""))?;
    let own = names.iter().filter(|name| name.starts_with(&start));
    let kept: Result<Vec<_>, Trouble> =
        own.map(|name| Ok(local.get(Key::Copy(name))?.map(|lines| Kept::from_lines(id, &lines)))).collect();
    Ok(kept?.into_iter().flatten().collect())
}

/// What stands under this id.
pub fn standing(local: &Local, id: &str) -> Result<Option<Kept>, Trouble> {
    Ok(local.get(Key::Assessment(id))?.map(|lines| Kept::from_lines(id, &lines)))
}

fn grave(local: &Local, id: &str) -> Result<Option<u32>, Trouble> {
    Ok(local.get(Key::Tombstone(id))?.and_then(|rev| rev.parse().ok()))
}

/// Keeps a text as a recovery copy.
pub fn copy(local: &Local, record: &Record) -> Result<(), Trouble> {
    local.set(Key::Copy(&record.copy_name()), &record.to_lines())
}
