//! Reading everything at the start, and putting it in order.

use super::{Found, Loaded, Store, settle::Settled, settle::settle};
use crate::browser::{
    journal::Change,
    keys::{Key, Shelf},
    mirror,
    record::{Broken, Kept, Record},
    trouble::Trouble,
};
use crate::domain::map::Map;
use crate::domain::order::sort_by_key;

/// Deletions: id and `rev`.
type Graves = Map<String, u32>;

/// What is stored, and what is wrong with it.
#[derive(Clone, Default)]
pub struct Loading {
    /// Assessments whose text is whole, by id.
    pub loaded: Vec<Loaded>,
    /// Texts that are not, found just now; they are in the quarantine.
    pub broken: Vec<Broken>,
    /// What went wrong.
    pub found: Vec<Found>,
}

impl Store {
    /// Reads both storages; for each assessment the whole text with the higher `rev` stands. Puts the journal in
    /// order: losers become recovery copies, what cannot be trusted goes to quarantine, a newer mirror is taken in.
    pub async fn load_all(&self) -> Loading {
        let mut loading = Loading::default();
        let (mirrored, buried) = self.read_mirror(&mut loading.found);
        let (settled, kept) = self.settle_journal(&mirrored, &buried, &mut loading.found).await;
        if kept && let Err(trouble) = self.tidy_mirror(&settled) {
            loading.found.push(Found::Local(trouble));
        }
        (loading.loaded, loading.broken) = (settled.loaded, settled.broken);
        loading
    }

    /// Everything in quarantine.
    pub async fn quarantined(&self) -> Result<Vec<Broken>, Trouble> {
        let mut all = self.local().map_or(Ok(Vec::new()), mirror::quarantined)?;
        if let Some(journal) = self.journal() {
            let rows = journal.rows(Shelf::Quarantine).await?.into_iter();
            all.extend(rows.filter_map(|kept| if let Kept::Broken(broken) = kept { Some(broken) } else { None }));
        }
        Ok(all)
    }

    /// Lets a text in quarantine go: the user has it, or does not want it.
    pub async fn discard(&self, broken: &Broken) -> Result<(), Trouble> {
        if let Some(local) = self.local() {
            local.remove(Key::Quarantine(&broken.name()))?;
        }
        match self.journal() {
            Some(journal) => journal.discard(&broken.name()).await,
            None => Ok(()),
        }
    }

    /// Recovery copies of an assessment, highest `rev` first.
    pub async fn copies(&self, id: &str) -> Result<Vec<Record>, Trouble> {
        let mut all = self.local().map_or(Ok(Vec::new()), |local| mirror::copies(local, id))?;
        if let Some(journal) = self.journal() {
            all.extend(journal.rows(Shelf::Copies).await?);
        }
        let whole = all.into_iter().filter_map(|kept| if let Kept::Whole(record) = kept { Some(record) } else { None });
        let mut own: Vec<_> = whole.filter(|record| record.id == id).collect();
        sort_by_key(&mut own, |record| std::cmp::Reverse(record.rev));
        Ok(own)
    }

    fn read_mirror(&self, found: &mut Vec<Found>) -> (Vec<Kept>, Graves) {
        let read = |local| Ok((mirror::all(local)?, mirror::graves(local)?));
        let both: Result<_, Trouble> = self.local().map_or(Ok(Default::default()), read);
        both.unwrap_or_else(|trouble| {
            found.push(Found::Local(trouble));
            Default::default()
        })
    }

    /// Compares and puts the journal in order. Tells besides whether all is in its place now.
    async fn settle_journal(&self, mirrored: &[Kept], buried: &Graves, found: &mut Vec<Found>) -> (Settled, bool) {
        let Some(journal) = self.journal() else {
            return (settle(Vec::new(), mirrored.to_vec(), buried).0, true);
        };
        let judge = |kept, graves| judge(kept, mirrored, graves, buried);
        match journal.reconcile(judge).await {
            Ok(settled) => {
                for Loaded { record, .. } in &settled.loaded {
                    self.is_safe(&record.id, record.rev);
                    self.know(record);
                }
                (settled, true)
            }
            Err(trouble) => {
                found.push(Found::Journal(trouble));
                let (kept, graves) = self.read_each(found).await;
                (judge(kept, graves).0, false)
            }
        }
    }

    /// The way round a journal that cannot be read or written as a whole: reads what can be read, changes nothing.
    async fn read_each(&self, found: &mut Vec<Found>) -> (Vec<Kept>, Graves) {
        let Some(journal) = self.journal() else { return Default::default() };
        match journal.read_each().await {
            Ok((kept, graves, lost)) => {
                found.extend(lost.into_iter().map(|id| Found::Lost { id }));
                (kept, graves)
            }
            Err(_) => Default::default(), // the trouble is told already
        }
    }

    /// Only after the journal holds what was taken from here.
    fn tidy_mirror(&self, settled: &Settled) -> Result<(), Trouble> {
        let Some(local) = self.local() else { return Ok(()) };
        if self.journal().is_none() {
            settled.broken.iter().try_for_each(|broken| mirror::quarantine(local, broken))?;
        } else {
            mirror::exhume(local)?;
        }
        settled.mirror_drops.iter().try_for_each(|id| local.remove(Key::Assessment(id)))
    }
}

/// Deletions told by the mirror (made while the journal was blocked) count in the journal from now on.
fn judge(journal: Vec<Kept>, mirrored: &[Kept], mut graves: Graves, buried: &Graves) -> (Settled, Vec<Change>) {
    let mut burials = Vec::new();
    for (id, rev) in buried.iter() {
        let rev = graves.get(id).map_or(*rev, |known| *rev.max(known));
        graves.insert(id.clone(), rev);
        burials.push(Change::Bury(id.clone(), rev));
    }
    let (settled, mut changes) = settle(journal, mirrored.to_vec(), &graves);
    changes.extend(burials);
    (settled, changes)
}
