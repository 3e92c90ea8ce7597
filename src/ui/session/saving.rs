//! Autosave: half a second after the last edit, and when the page is hidden. What the screen calls saved is on disk.

use super::Session;
use crate::browser::store::{SaveError, SavedWhere};
use crate::browser::timer::after;
use crate::browser::{clock, location, page, spawn};
use crate::dom::ReadSignal;
use crate::domain::assessment::Assessment;
use crate::domain::file;
use leptos::prelude::*;

/// Pause after the last edit.
const PAUSE_MS: i32 = 500;
/// The mirror is written at most this often.
const MIRROR_MS: i32 = 10_000;

/// Whether the work is safe.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SaveState {
    /// Nothing is open, or nothing was changed since it was opened.
    #[default]
    Untouched,
    /// Changed, not saved yet.
    Changed,
    /// On disk since `hh:mm`.
    Saved(String),
    /// In localStorage only since `hh:mm`: a killed browser may lose half a minute.
    Weakly(String),
    /// Not saved: why.
    Failed(SaveError),
}

impl SaveState {
    /// Whether closing the page would lose something.
    #[must_use]
    pub fn is_unsafe(&self) -> bool {
        matches!(self, Self::Changed | Self::Failed(_))
    }
}

impl Session {
    /// Whether the work is safe.
    #[must_use]
    pub fn save_state(&self) -> ReadSignal<SaveState> {
        self.save.read_only()
    }

    /// Saves after a pause; another edit starts the pause anew.
    pub(super) fn save_soon(&self) {
        let this = *self;
        self.save.set(SaveState::Changed);
        self.timer.set_value(Some(after(PAUSE_MS, move || this.save_now())));
    }

    /// Saves what is open.
    pub fn save_now(&self) {
        let this = *self;
        if let Some(assessment) = self.shelve() {
            spawn(async move { this.write(&assessment).await });
        }
    }

    fn shelve(&self) -> Option<Assessment> {
        self.timer.set_value(None);
        let assessment = Some(self.assessment.get_untracked()).filter(|assessment| !assessment.id.is_empty())?;
        self.put_on_shelf(&assessment);
        Some(assessment)
    }

    /// Saves what is not on disk yet, what is being typed too; tells whether all is.
    pub async fn settle(&self) -> bool {
        page::settle_typing();
        let is_unsafe = || self.save.with_untracked(SaveState::is_unsafe);
        if let (true, Some(assessment)) = (is_unsafe(), self.shelve()) {
            self.write(&assessment).await;
        }
        !is_unsafe()
    }

    /// Loads the page anew once all is on disk; where that fails, the notes say why.
    pub fn reload(&self) {
        let this = *self;
        spawn(async move {
            if this.settle().await {
                location::reload();
            }
        });
    }

    /// For the moment the page is hidden: the mirror does not wait for anything, the journal follows.
    pub fn flush(&self) {
        if self.save.get_untracked() == SaveState::Changed {
            self.write_mirror();
            self.save_now();
        }
    }

    pub(super) async fn write(&self, assessment: &Assessment) {
        let text = file::write(self.catalogue, assessment);
        let store = self.store.get_value();
        let result = store.save(&assessment.id, assessment.order(), file::SCHEMA, &text).await;
        let (is_open, is_current) = self.assessment.with_untracked(|now| {
            let is_open = now.id == assessment.id;
            (is_open, is_open && now.order() == assessment.order())
        });
        match result {
            Ok(SavedWhere::Journal) if is_current => self.save.set(SaveState::Saved(clock::hhmm())),
            Ok(SavedWhere::Local) if is_current => self.save.set(SaveState::Weakly(clock::hhmm())),
            Ok(_) => {}
            // Deleted here while its last save was under way: that is what the user wanted.
            Err(SaveError::Deleted { .. }) if !is_open => {}
            Err(error) => self.save.set(SaveState::Failed(error)),
        }
        self.mirror_later();
    }

    fn mirror_later(&self) {
        if self.mirror_timer.with_value(Option::is_none) {
            let this = *self;
            let write = move || {
                this.mirror_timer.set_value(None);
                this.write_mirror();
            };
            self.mirror_timer.set_value(Some(after(MIRROR_MS, write)));
        }
    }

    /// A mirror that cannot be written costs nothing while the journal holds the work.
    fn write_mirror(&self) {
        let assessment = self.assessment.get_untracked();
        if assessment.id.is_empty() {
            return;
        }
        let text = file::write(self.catalogue, &assessment);
        let mirrored = self.store.get_value().mirror(&assessment.id, assessment.order(), file::SCHEMA, &text);
        if let (Err(error), SaveState::Failed(_)) = (mirrored, self.save.get_untracked()) {
            self.save.set(SaveState::Failed(error));
        }
    }
}
