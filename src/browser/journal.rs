//! The journal: assessments in `IndexedDB`, where a killed browser loses nothing.
//!
//! Each function is one transaction and returns after it is complete.

mod steps;

use super::{
    database::{Database, Work},
    keys::Shelf,
    record::{Broken, Kept, Record},
    store::SaveError,
    trouble::Trouble,
};
use crate::domain::map::Map;
use steps::{assessments, copy_names, grave, graves, perform, standing};

/// One step of a change.
pub enum Change {
    /// Puts an assessment in.
    Keep(Record),
    /// Takes an assessment out.
    Remove(String),
    /// Keeps a text that lost.
    Copy(Record),
    /// Keeps a text that cannot be trusted.
    Quarantine(Broken),
    /// Leaves a tombstone: id and `rev`.
    Bury(String, u32),
}

/// The journal.
pub struct Journal {
    database: Database,
}

impl Journal {
    /// Opens it, or creates it.
    pub async fn open(name: &str) -> Result<Self, Trouble> {
        Ok(Self { database: Database::open(name, Shelf::OWN).await? })
    }

    /// Saves, unless that would undo newer work, another tab's, or a deletion. `known` are the digests of the texts
    /// last read or written here; none where the assessment is new here. What it replaces is kept where it is not
    /// simply older: another text of the same `rev`, or one that cannot be trusted.
    pub async fn save(&self, record: &Record, known: &[String]) -> Result<(), SaveError> {
        let is_foreign =
            |old: &Record| !known.is_empty() && old.sha256 != record.sha256 && !known.contains(&old.sha256);
        let work = async |work: &Work| {
            if let Some(rev) = grave(work, &record.id).await?.filter(|rev| *rev >= record.rev) {
                return Err(SaveError::Deleted { rev });
            }
            let mut changes = vec![Change::Keep(record.clone())];
            match standing(work, &record.id).await? {
                Some(Kept::Whole(old)) if old.rev > record.rev || is_foreign(&old) => {
                    return Err(SaveError::Newer { rev: old.rev });
                }
                Some(Kept::Whole(old)) if old.rev == record.rev && old.text != record.text => {
                    changes.push(Change::Copy(old));
                }
                Some(Kept::Broken(broken)) => changes.push(Change::Quarantine(broken)),
                _ => {}
            }
            Ok(perform(work, changes).await?)
        };
        self.database.change(work).await
    }

    /// Puts a text in place of whatever stands there, older or newer, deleted or not. That is kept as a copy, and so
    /// is what `besides` stood in the mirror.
    pub async fn replace(&self, record: &Record, besides: Option<Kept>) -> Result<(), Trouble> {
        let work = async |work: &Work| {
            let old = [standing(work, &record.id).await?, besides];
            let set_aside = old.into_iter().flatten().filter_map(|kept| match kept {
                Kept::Whole(old) => (old.text != record.text).then_some(Change::Copy(old)),
                Kept::Broken(broken) => Some(Change::Quarantine(broken)),
            });
            let changes = std::iter::once(Change::Keep(record.clone())).chain(set_aside).collect();
            work.remove(Shelf::Tombstones, &record.id)?;
            perform(work, changes).await
        };
        self.database.change(work).await
    }

    /// Keeps a text as a recovery copy.
    pub async fn keep(&self, record: Record) -> Result<(), Trouble> {
        self.database.change(async |work: &Work| perform(work, vec![Change::Copy(record.clone())]).await).await
    }

    /// Deletes an assessment with its copies, unless there is work newer than `rev`; leaves a tombstone.
    pub async fn delete(&self, id: &str, rev: u32) -> Result<(), SaveError> {
        let work = async |work: &Work| {
            if let Some(Kept::Whole(old)) = standing(work, id).await?
                && old.rev > rev
            {
                return Err(SaveError::Newer { rev: old.rev });
            }
            perform(work, vec![Change::Bury(id.to_owned(), rev), Change::Remove(id.to_owned())]).await?;
            for name in copy_names(work, id).await? {
                work.remove(Shelf::Copies, &name)?;
            }
            Ok(())
        };
        self.database.change(work).await
    }

    /// Takes a tombstone away.
    pub async fn revive(&self, id: &str) -> Result<(), Trouble> {
        self.database.change(async |work: &Work| work.remove(Shelf::Tombstones, id)).await
    }

    /// Takes one text out of the quarantine.
    pub async fn discard(&self, name: &str) -> Result<(), Trouble> {
        self.database.change(async |work: &Work| work.remove(Shelf::Quarantine, name)).await
    }

    /// Empties all shelves.
    pub async fn wipe(&self) -> Result<(), Trouble> {
        let clear = async |work: &Work| Shelf::OWN.iter().try_for_each(|shelf| work.clear(*shelf));
        self.database.change(clear).await
    }

    /// Reads all assessments and tombstones, lets `judge` decide, and does what it says in the same transaction.
    pub async fn reconcile<T>(
        &self,
        judge: impl Fn(Vec<Kept>, Map<String, u32>) -> (T, Vec<Change>),
    ) -> Result<T, Trouble> {
        let work = async |work: &Work| {
            let (value, changes) = judge(assessments(work).await?, graves(work).await?);
            perform(work, changes).await?;
            Ok::<_, Trouble>(value)
        };
        self.database.change(work).await
    }

    /// Reads all assessments and tombstones one by one: one that the browser can no longer read (seen with large
    /// values in Chromium) must not hide the others. Gives the ids of those, too.
    pub async fn read_each(&self) -> Result<(Vec<Kept>, Map<String, u32>, Vec<String>), Trouble> {
        let ids = self.database.read().await?.keys(Shelf::Assessments).await?;
        let (mut kept, mut lost) = (Vec::new(), Vec::new());
        for id in ids {
            match standing(&self.database.read().await?, &id).await {
                Ok(found) => kept.extend(found),
                Err(_) => lost.push(id),
            }
        }
        Ok((kept, graves(&self.database.read().await?).await?, lost))
    }

    /// Rows of the quarantine, or recovery copies.
    pub async fn rows(&self, shelf: Shelf) -> Result<Vec<Kept>, Trouble> {
        Ok(self.database.read().await?.all(shelf).await?.iter().map(Kept::from_object).collect())
    }
}
