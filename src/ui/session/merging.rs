//! Merging a file into the assessment it is another copy of: one step that can be undone, both copies kept.

use super::import::{Arrival, Pending};
use super::{Session, short};
use crate::browser::{clock, location, spawn};
use crate::domain::assessment::Assessment;
use crate::domain::edit::Refused;
use crate::domain::file;
use crate::domain::merge::{Merge, Place, Side, merge};
use crate::route::{Page, Route};
use leptos::prelude::GetValue;

/// How conflicts are settled, as far as they are.
pub type Choices = Vec<(Place, Side)>;

/// How one conflict is settled, if it is.
#[must_use]
pub fn choice(choices: &[(Place, Side)], place: &Place) -> Option<Side> {
    choices.iter().find(|(own, _)| own == place).map(|(_, side)| *side)
}

impl Session {
    /// Goes to where a waiting file is merged into the assessment it belongs to. Of several files of one assessment it
    /// comes first from now on.
    pub fn begin_merge(&self, number: u32) {
        let id = self.change_pending(|list| {
            let place = list.iter().position(|entry| entry.number == number)?;
            let entry = list.remove(place);
            let id = file_of(&entry).map(|a| short(&a.id));
            list.insert(0, entry);
            id
        });
        if let Some(id) = id {
            location::set(&Route::In(id, Page::Merge).href());
        }
    }

    /// The file that is being merged into the open assessment, to follow.
    #[must_use]
    pub fn merging(&self) -> Option<Pending> {
        let id = self.assessment.with(|a| a.id.clone());
        self.pending().into_iter().find(|entry| file_of(entry).is_some_and(|a| a.id == id))
    }

    /// Both copies compared, to follow; none when no file waits. Other files of the assessment that wait, such as the one
    /// both began with, help to tell what was changed.
    ///
    /// # Errors
    /// When the open assessment is final.
    #[must_use]
    pub fn compared_with_file(&self) -> Option<Result<Merge, Refused>> {
        let entry = self.merging()?;
        let theirs = file_of(&entry)?;
        let waiting = self.pending();
        let others = waiting.iter().filter(|other| other.number != entry.number).filter_map(file_of);
        let known: Vec<Assessment> = others.cloned().collect();
        Some(self.assessment.with(|mine| merge(mine, theirs, &known)))
    }

    /// How the conflicts are settled so far, to follow.
    #[must_use]
    pub fn choices(&self) -> Choices {
        match self.merging().map(|entry| entry.arrival) {
            Some(Arrival::Here { choices, .. }) => choices,
            _ => Vec::new(),
        }
    }

    /// Settles conflicts of the file that is being merged.
    pub fn choose(&self, places: &[Place], side: Side) {
        let Some(number) = self.merging().map(|entry| entry.number) else { return };
        self.change_pending(|list| {
            for entry in list.iter_mut().filter(|entry| entry.number == number) {
                if let Arrival::Here { choices, .. } = &mut entry.arrival {
                    choices.retain(|(place, _)| !places.contains(place));
                    choices.extend(places.iter().map(|place| (place.clone(), side)));
                }
            }
        });
    }

    /// Puts the two in place of the open assessment, and tells so where the files wait.
    pub fn finish_merge(&self, merge: &Merge) {
        let (Some(entry), choices) = (self.merging(), self.choices()) else { return };
        let choose = |place: &Place| choice(&choices, place).unwrap_or(Side::Mine);
        let Some(merged) = merge.resolve(&choose, &clock::now_rfc3339()) else { return };
        self.history.update(|history| history.record(merge.mine.clone()));
        self.replace(merged);
        self.dismiss(entry.number);
        self.wait(entry.file.clone(), entry.line, Arrival::Merged(merge.taken.len(), merge.conflicts.len()));
        location::set(&self.checklist().href());
        let this = *self;
        let copies = [Some(merge.mine.clone()), file_of(&entry).cloned()];
        spawn(async move {
            for copy in copies.into_iter().flatten() {
                this.keep(&copy).await;
            }
        });
    }

    async fn keep(&self, copy: &Assessment) {
        let text = file::write(self.catalogue, copy);
        if let Err(error) = self.store.get_value().keep(&copy.id, copy.rev, file::SCHEMA, &text).await {
            self.save.set(super::SaveState::Failed(error));
        }
    }
}

/// The copy that a waiting file holds of an assessment that is here.
fn file_of(entry: &Pending) -> Option<&Assessment> {
    if let Arrival::Here { opened, .. } = &entry.arrival { Some(&opened.assessment) } else { None }
}
