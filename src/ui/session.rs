//! The one place that holds what the user is working on. Views read through memos and send [`Edit`]s;
//! nothing else can change the assessment.
//!
//! Ground state: the catalogue, the shelf of assessments, the open one. All the rest is derived.

mod cells;
mod copy;
mod files;
mod filled;
mod import;
mod look;
mod merging;
mod offline;
mod outputs;
mod preferences;
mod review;
mod room;
mod saving;
mod shelf;
mod summary;

pub use files::{FileAge, Kept, bring_read_back};
pub use filled::{Filled, FilledLine};
pub use import::{Arrival, Pending};
pub use merging::{Choices, choice};
pub use offline::{Newer, Offline};
pub use outputs::{OfficeError, Wish};
pub use review::Inspection;
pub use room::{Awaiting, Coming, Fate, Keeping, Line, Pile, Settings, Step, Trainer, take_dropped, use_room};
pub use saving::SaveState;
pub use shelf::short;
pub use summary::{band, figures};

use crate::browser::{clock, normal::nfc, record::Broken, store::Store, timer::Timer};
use crate::dom::{Memo, ReadSignal, RwSignal, context};
use crate::domain::answer::Answer;
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::{Catalogue, Role};
use crate::domain::edit::{AnswerEdit, Edit, Refused};
use crate::domain::history::History;
use crate::domain::id::Id;
use crate::domain::scope::Scope;
use crate::domain::score::{Score, score};
use crate::domain::section::{self, Section};
use crate::domain::value::Standing;
use leptos::prelude::*;
use std::{any::Any, ops::Deref, sync::Arc};

/// What happened that the user must know, until it is dismissed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// An edit was refused.
    Refused(Refused),
    /// Stored text could not be read; it is kept for download.
    Quarantined(usize),
    /// Two copies differed; the older one is kept for download.
    Recovered(usize),
    /// The address names an assessment that is not on this machine.
    NotHere,
    /// A file was saved under this name.
    FileSaved(String),
    /// A file could not be written.
    FileFailed,
}

/// Handle to the state, provided once at the root. A reference: nearly every closure holds one.
#[derive(Clone, Copy)]
pub struct Session(&'static State);

impl Deref for Session {
    type Target = State;

    fn deref(&self) -> &State {
        self.0
    }
}

/// The state: all of it is handles to signals.
pub struct State {
    catalogue: &'static Catalogue,
    assessment: RwSignal<Assessment>,
    history: RwSignal<History>,
    shelf: RwSignal<Vec<Assessment>>,
    save: RwSignal<SaveState>,
    note: RwSignal<Option<Note>>,
    /// Files waiting for a decision: `()`, or what arrives later (`import`).
    pending: RwSignal<Arc<dyn Any + Send + Sync>>,
    file_age: RwSignal<FileAge>,
    unreadable: StoredValue<Vec<Broken>>,
    store: StoredValue<Store, LocalStorage>,
    timer: StoredValue<Option<Timer>, LocalStorage>,
    mirror_timer: StoredValue<Option<Timer>, LocalStorage>,
    offline: RwSignal<Option<Offline>>,
    newer: RwSignal<Newer>,
    scope: Memo<Arc<Scope<'static>>>,
    score: Memo<Arc<Score>>,
    sections: Memo<Arc<Vec<Section>>>,
}

/// The session of the app.
#[must_use]
pub fn use_session() -> Session {
    context::<Session>()
}

impl Session {
    /// Starts with nothing open. `shelf` is what was found on this machine.
    #[must_use]
    pub fn new(catalogue: &'static Catalogue, store: Store, shelf: Vec<Assessment>, unreadable: Vec<Broken>) -> Self {
        let assessment = RwSignal::new(Assessment::default());
        let key = Memo::new(move |_| assessment.with(|a| (a.unit.clone(), a.period.to, a.documents.clone())));
        let scope = Memo::told_unless(
            move |_| {
                key.with(|_| ()); // `track` alone would not evaluate a memo, which then never tells of a change
                Arc::new(assessment.with_untracked(|a| Scope::of(catalogue, a)))
            },
            Arc::ptr_eq,
        );
        let score = Memo::new(move |_| {
            let scope = scope.get();
            Arc::new(assessment.with(|a| score(&scope, a)))
        });
        let sections = Memo::new(move |_| scope.with(|scope| Arc::new(section::sections(scope))));
        Self(Box::leak(Box::new(State {
            catalogue,
            assessment,
            history: RwSignal::new(History::default()),
            shelf: RwSignal::new(shelf),
            save: RwSignal::new(SaveState::default()),
            note: RwSignal::new(None),
            pending: RwSignal::new(Arc::new(())),
            file_age: RwSignal::new(FileAge::default()),
            unreadable: StoredValue::new(unreadable),
            store: StoredValue::new_local(store),
            timer: StoredValue::new_local(None),
            mirror_timer: StoredValue::new_local(None),
            offline: RwSignal::new(None),
            newer: RwSignal::new(Newer::default()),
            scope,
            score,
            sections,
        })))
    }

    /// The catalogue.
    #[must_use]
    pub fn catalogue(&self) -> &'static Catalogue {
        self.catalogue
    }

    /// The open assessment, to read.
    #[must_use]
    pub fn assessment(&self) -> ReadSignal<Assessment> {
        self.assessment.read_only()
    }

    /// What concerns the unit.
    #[must_use]
    pub fn scope(&self) -> Memo<Arc<Scope<'static>>> {
        self.scope
    }

    /// The score.
    #[must_use]
    pub fn score(&self) -> Memo<Arc<Score>> {
        self.score
    }

    /// The sections of the checklist.
    #[must_use]
    pub fn sections(&self) -> Memo<Arc<Vec<Section>>> {
        self.sections
    }

    /// What the user must know.
    #[must_use]
    pub fn note(&self) -> RwSignal<Option<Note>> {
        self.note
    }

    /// Whether the open assessment refuses changes: it is final, or a read-only copy.
    #[must_use]
    pub fn locked(&self) -> Memo<bool> {
        let assessment = self.assessment;
        Memo::new(move |_| assessment.with(|a| a.id.is_empty() || a.is_final()))
    }

    /// Whether files wait for a decision, to follow.
    #[must_use]
    pub fn has_pending(&self) -> bool {
        self.pending.with(|waiting| !waiting.is::<()>())
    }

    /// The answer to an item; an empty one when there is none.
    #[must_use]
    pub fn answer(&self, item: &Id) -> Memo<Arc<Answer>> {
        let (assessment, item) = (self.assessment, item.clone());
        Memo::new(move |_| assessment.with(|a| a.answers.get(&item).cloned().unwrap_or_default()))
    }

    /// Where an item stands, weighed or not.
    #[must_use]
    pub fn standing(&self, item: &Id) -> Memo<Standing> {
        let (this, item) = (*self, item.clone());
        Memo::new(move |_| {
            let scope = this.scope.get();
            this.assessment.with(|a| section::standing(&scope, a, item.as_str()))
        })
    }

    /// The role that counts for a service.
    #[must_use]
    pub fn role(&self, service: &Id) -> Memo<Role> {
        let (this, service) = (*self, service.clone());
        Memo::new(move |_| {
            let scope = this.scope.get();
            let scoped = scope.service(service.as_str());
            scoped.map(|scoped| this.assessment.with(|a| scope.role(&scoped, a))).unwrap_or_default()
        })
    }

    /// Makes a change: the only way to change the assessment. A refused one becomes a note.
    pub fn dispatch(&self, edit: Edit) {
        let before = self.assessment.get_untracked();
        if before.id.is_empty() {
            return; // a read-only copy
        }
        let edit = edit.composed(&nfc);
        match before.after(&edit, &clock::now_rfc3339()) {
            Ok(Some(after)) => {
                self.remember(before, &edit);
                self.replace(after);
            }
            Ok(None) => {}
            Err(refused) => self.note.set(Some(Note::Refused(refused))),
        }
    }

    /// Changes one answer.
    pub fn edit_answer(&self, item: &Id, change: AnswerEdit) {
        self.dispatch(Edit::Answer(item.clone(), change));
    }

    /// Closing and re-opening are not undone: they are on the record.
    fn remember(&self, before: Assessment, edit: &Edit) {
        match edit {
            Edit::Close { .. } | Edit::Reopen => self.history.set(History::default()),
            _ => self.history.update(|history| history.record(before)),
        }
    }

    /// Takes the last change back.
    pub fn undo(&self) {
        self.travel(History::undo);
    }

    /// Makes the last undone change again.
    pub fn redo(&self) {
        self.travel(History::redo);
    }

    fn travel(&self, step: fn(&mut History, &Assessment, &str) -> Option<Assessment>) {
        let now = self.assessment.get_untracked();
        let target = self.history.try_update(|history| step(history, &now, &clock::now_rfc3339())).flatten();
        if let Some(target) = target {
            self.replace(target);
        }
    }

    /// Whether there is something to undo.
    #[must_use]
    pub fn can_undo(&self) -> Memo<bool> {
        let history = self.history;
        Memo::new(move |_| history.with(History::can_undo))
    }

    /// Whether there is something to redo.
    #[must_use]
    pub fn can_redo(&self) -> Memo<bool> {
        let history = self.history;
        Memo::new(move |_| history.with(History::can_redo))
    }

    fn replace(&self, assessment: Assessment) {
        self.assessment.set(assessment);
        self.save_soon();
    }
}
