//! Saving, mirroring, deleting, wiping.

use super::{SaveError, SavedWhere, Store};
use crate::browser::{keys::Key, mirror, record::Record, trouble::Trouble};

impl Store {
    /// Saves a text; it is on disk when this returns [`SavedWhere::Journal`].
    ///
    /// Goes to localStorage where there is no journal, or where the journal fails; not where a newer version of the
    /// app has taken the journal over.
    pub async fn save(&self, id: &str, rev: u32, schema: u32, text: &str) -> Result<SavedWhere, SaveError> {
        let record = Record::new(id, rev, schema, text);
        let Some(journal) = self.journal() else {
            return self.save_locally(&record);
        };
        match journal.save(&record, &self.know(&record)).await {
            Ok(()) => {
                self.is_safe(id, rev);
                Ok(SavedWhere::Journal)
            }
            Err(SaveError::Storage(trouble)) if trouble != Trouble::Outdated => {
                self.save_locally(&record).map_err(|_| SaveError::Storage(trouble))
            }
            Err(refused) => Err(refused),
        }
    }

    /// Puts a text in place of whatever is stored under its id, newer work and deletions included: for a file that the
    /// user chose to open over it. What stood there becomes a recovery copy.
    pub async fn replace(&self, id: &str, rev: u32, schema: u32, text: &str) -> Result<SavedWhere, SaveError> {
        let record = Record::new(id, rev, schema, text);
        let Some(journal) = self.journal() else {
            let local = self.local().ok_or(SaveError::Blocked)?;
            mirror::replace(local, &record)?;
            return Ok(SavedWhere::Local);
        };
        let mirrored = self.local().map_or(Ok(None), |local| mirror::standing(local, id))?;
        journal.replace(&record, mirrored).await?;
        self.inner.safe.borrow_mut().insert(id.to_owned(), rev);
        self.know(&record);
        if let Some(local) = self.local() {
            local.remove(Key::Tombstone(id))?;
            local.remove(Key::Assessment(id))?;
        }
        Ok(SavedWhere::Journal)
    }

    /// Keeps a text as a recovery copy.
    pub async fn keep(&self, id: &str, rev: u32, schema: u32, text: &str) -> Result<(), SaveError> {
        let record = Record::new(id, rev, schema, text);
        match (self.journal(), self.local()) {
            (Some(journal), _) => Ok(journal.keep(record).await?),
            (None, Some(local)) => Ok(mirror::copy(local, &record)?),
            (None, None) => Err(SaveError::Blocked),
        }
    }

    /// Writes the mirror of the assessment being edited; other mirrors go, once the journal holds them. For when the
    /// page is hidden (it does not wait for anything), and at most every 10 s besides.
    pub fn mirror(&self, id: &str, rev: u32, schema: u32, text: &str) -> Result<(), SaveError> {
        let local = self.local().ok_or(SaveError::Blocked)?;
        let safe = self.safe();
        mirror::leave_only(local, id, &safe)?;
        mirror::save(local, &Record::new(id, rev, schema, text), safe.get(id).copied())
    }

    /// Deletes an assessment and its recovery copies, unless there is work newer than `rev`. A tombstone stays, so
    /// that no stale mirror and no late save brings it back.
    pub async fn delete(&self, id: &str, rev: u32) -> Result<(), SaveError> {
        if let Some(local) = self.local() {
            mirror::remove(local, id, rev)?;
        }
        match (self.journal(), self.local()) {
            (Some(journal), _) => journal.delete(id, rev).await?,
            (None, Some(local)) => mirror::bury(local, id, rev)?,
            (None, None) => return Err(SaveError::Blocked),
        }
        self.inner.safe.borrow_mut().remove(id);
        self.inner.known.borrow_mut().remove(id);
        if let Some(local) = self.local() {
            mirror::remove_copies(local, id)?;
            local.remove(Key::FileSaved(id))?;
        }
        Ok(())
    }

    /// Lets an assessment that was deleted be saved again: undo, or opening its file.
    pub async fn revive(&self, id: &str) -> Result<(), SaveError> {
        if let Some(local) = self.local() {
            local.remove(Key::Tombstone(id))?;
        }
        match self.journal() {
            Some(journal) => Ok(journal.revive(id).await?),
            None => Ok(()),
        }
    }

    /// Removes everything the app has stored, preferences too. Tries both storages before it tells of a failure.
    pub async fn wipe(&self) -> Result<(), SaveError> {
        self.inner.safe.take();
        self.inner.known.take();
        let local = self.local().map_or(Err(Trouble::Blocked), |local| local.wipe());
        let journal = match self.journal() {
            Some(journal) => journal.wipe().await,
            None => Err(Trouble::Blocked),
        };
        Ok(local.and(journal)?)
    }

    fn save_locally(&self, record: &Record) -> Result<SavedWhere, SaveError> {
        let local = self.local().ok_or(SaveError::Blocked)?;
        let safe = self.inner.safe.borrow().get(&record.id).copied();
        mirror::save(local, record, safe).map(|()| SavedWhere::Local)
    }
}
