//! The assessments on this machine: begin, open, carry over, delete.

use super::{Note, SaveState, Session};
use crate::browser::{clock, location, preferences, random, spawn};
use crate::dom::ReadSignal;
use crate::domain::assessment::Assessment;
use crate::domain::carry::{blank, from_last};
use crate::domain::edit::Edit;
use crate::domain::file;
use crate::domain::history::History;
use crate::domain::id::Id;
use crate::domain::scope::Scope;
use crate::domain::section::{Section, sections};
use crate::domain::unit::{Names, Period, Unit};
use crate::route::{Page, Route};
use leptos::prelude::*;

/// The example, as its file.
const EXAMPLE: &str = include_str!("example.json");

/// The first eight hex digits of an id: enough for an address.
#[must_use]
pub fn short(id: &str) -> String {
    id.chars().take(8).collect()
}

fn is_named(assessment: &Assessment, short_id: &str) -> bool {
    short(&assessment.id) == short_id
}

fn first_of(sections: &[Section]) -> Page {
    sections.first().map_or(Page::Unit, |section| Page::Section(section.id.clone(), None))
}

impl Session {
    /// All assessments on this machine, the last changed first.
    #[must_use]
    pub fn shelf(&self) -> ReadSignal<Vec<Assessment>> {
        self.shelf.read_only()
    }

    /// Name of the open assessment in addresses.
    #[must_use]
    pub fn short_id(&self) -> String {
        self.assessment.with(|a| short(&a.id))
    }

    /// Where the checklist begins; before it is known what concerns the unit, the unit.
    #[must_use]
    pub fn first_section(&self) -> Page {
        self.sections.with(|sections| first_of(sections))
    }

    /// Its address.
    #[must_use]
    pub fn checklist(&self) -> Route {
        Route::In(self.short_id(), self.first_section())
    }

    /// Begins an assessment and goes to its first section.
    pub fn begin(&self, unit: Unit, period: Period, documents: Option<Vec<Id>>, names: Names) {
        let now = clock::now_rfc3339();
        let bare = blank(&random::assessment_id(), period, &now);
        let head = Edit::Head { unit, period, documents, names }.composed(&crate::browser::normal::nfc);
        match bare.after(&head, &now) {
            Ok(assessment) => self.start_with(assessment.unwrap_or(bare)),
            Err(refused) => self.note.set(Some(Note::Refused(refused))),
        }
    }

    /// Begins the next period's assessment of the same unit and shows its unit screen.
    pub fn begin_next(&self, id: &str) {
        if let Some(last) = self.find(id) {
            let next = from_last(&last, &random::assessment_id(), &clock::now_rfc3339());
            self.adopt(next.clone());
            location::set(&Route::In(short(&next.id), Page::Unit).href());
        }
    }

    /// Puts the example on the shelf and opens it.
    pub fn show_example(&self) {
        if let Ok(opened) = file::open_text(EXAMPLE, self.catalogue, &str::to_owned) {
            self.bring_back(opened.assessment);
        }
    }

    /// Starts with an assessment that may have been deleted here.
    pub(super) fn bring_back(&self, assessment: Assessment) {
        let this = *self;
        spawn(async move { this.come_back(assessment).await });
    }

    pub(super) async fn come_back(&self, assessment: Assessment) {
        if let Err(error) = self.store.get_value().revive(&assessment.id).await {
            self.save.set(SaveState::Failed(error));
        }
        self.start_with(assessment);
    }

    pub(super) fn start_with(&self, assessment: Assessment) {
        let scope = Scope::of(self.catalogue, &assessment);
        let page = first_of(&sections(&scope));
        let route = Route::In(short(&assessment.id), page);
        self.adopt(assessment);
        location::set(&route.href());
    }

    /// Makes a new assessment the open one and saves it.
    pub(super) fn adopt(&self, assessment: Assessment) {
        self.put_on_shelf(&assessment);
        self.show(assessment);
        self.save_soon();
    }

    /// Opens what an address names.
    pub fn follow(&self, route: &Route) {
        if let Route::In(short_id, _) = route
            && !self.open(short_id)
        {
            self.note.set(Some(Note::NotHere));
        }
    }

    /// Opens what the first address names; for a page beside the assessments, what was open at the last visit.
    pub fn open_first(&self, route: &Route) {
        if matches!(route, Route::In(..)) {
            self.follow(route);
        } else if let Some(id) = preferences::last_opened() {
            self.open(&short(&id));
        }
    }

    /// Whether the assessment of an address is on this machine, to follow.
    #[must_use]
    pub fn is_here(&self, short_id: &str) -> bool {
        self.shelf.with(|shelf| shelf.iter().any(|a| is_named(a, short_id)))
    }

    /// `false` when it is not on this machine.
    pub(super) fn open(&self, short_id: &str) -> bool {
        if self.assessment.with_untracked(|a| is_named(a, short_id)) {
            return true;
        }
        let found = self.shelf.with_untracked(|shelf| shelf.iter().find(|a| is_named(a, short_id)).cloned());
        let is_here = found.is_some();
        found.into_iter().for_each(|assessment| self.show(assessment));
        is_here
    }

    fn show(&self, assessment: Assessment) {
        self.flush();
        self.forget(preferences::set_last_opened(Some(&assessment.id)));
        self.history.set(History::default());
        self.save.set(SaveState::Untouched);
        self.assessment.set(assessment);
        self.look_at_file_age();
    }

    /// A preference that cannot be remembered costs nothing but convenience.
    pub(super) fn forget<E>(&self, result: Result<(), E>) {
        drop(result.err());
    }

    pub(super) fn find(&self, id: &str) -> Option<Assessment> {
        let open = self.assessment.with_untracked(|a| (a.id == id).then(|| a.clone()));
        open.or_else(|| self.shelf.with_untracked(|shelf| shelf.iter().find(|a| a.id == id).cloned()))
    }

    pub(super) fn put_on_shelf(&self, assessment: &Assessment) {
        self.shelf.update(|shelf| {
            shelf.retain(|a| a.id != assessment.id);
            shelf.insert(0, assessment.clone());
        });
    }

    /// Deletes an assessment from this machine.
    pub fn delete(&self, id: &str) {
        let Some(assessment) = self.find(id) else { return };
        self.shelf.update(|shelf| shelf.retain(|a| a.id != id));
        self.close_if(id);
        let (this, store) = (*self, self.store.get_value());
        spawn(async move {
            if let Err(error) = store.delete(&assessment.id, assessment.order()).await {
                this.put_on_shelf(&assessment);
                this.save.set(SaveState::Failed(error));
            }
        });
    }

    fn close_if(&self, id: &str) {
        if self.assessment.with_untracked(|a| a.id == id) {
            self.timer.set_value(None);
            self.mirror_timer.set_value(None);
            self.assessment.set(Assessment::default());
            self.history.set(History::default());
            self.save.set(SaveState::Untouched);
        }
    }

    /// Deletes everything this app keeps on this machine. Calls back long after the click: what is handed in must
    /// not belong to a view that is gone by then, as a `Callback` would.
    pub fn wipe(&self, on_done: impl FnOnce() + 'static) {
        let (this, store) = (*self, self.store.get_value());
        let open = self.assessment.with_untracked(|a| a.id.clone());
        self.close_if(&open);
        spawn(async move {
            match store.wipe().await {
                Ok(()) => {
                    this.unreadable.set_value(Vec::new());
                    this.shelf.set(Vec::new());
                    this.note.set(None);
                    on_done();
                }
                Err(error) => this.save.set(SaveState::Failed(error)),
            }
        });
    }
}
