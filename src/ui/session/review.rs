//! An inspection of the open assessment: its verdicts, and the assessment as the inspectors see it.
//!
//! Verdicts go past `dispatch`: they are no edits of the unit's, so they are made on a final assessment too and are not
//! undone with its edits. Each can be taken back where it was given.

use super::import::{Arrival, Pending};
use super::{Note, Session, short};
use crate::browser::normal::nfc;
use crate::browser::{clock, location, spawn};
use crate::dom::{Memo, follow};
use crate::domain::assessment::{Assessment, Status};
use crate::domain::edit::AnswerEdit;
use crate::domain::file::{Integrity, read_review, review_integrity, stated_digest};
use crate::domain::id::Id;
use crate::domain::review::{Review, ReviewEdit, after, reviewed};
use crate::domain::score::{Score, score};
use crate::route::{Page, Route};
use leptos::prelude::*;
use std::sync::Arc;

/// What stands in the place of a review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inspection {
    /// Nothing.
    None,
    /// A block of another shape.
    Foreign,
    /// Verdicts.
    Found {
        /// The verdicts.
        review: Review,
        /// Whether they were altered.
        integrity: Integrity,
        /// They are about what the unit states now.
        is_current: bool,
    },
}

impl Inspection {
    /// The verdicts, where there are some.
    #[must_use]
    pub fn review(&self) -> Option<&Review> {
        if let Self::Found { review, .. } = self { Some(review) } else { None }
    }
}

impl Session {
    /// What an assessment holds in the place of a review.
    #[must_use]
    pub fn inspection_of(&self, assessment: &Assessment) -> Inspection {
        let Some(block) = assessment.review.as_deref() else { return Inspection::None };
        let Some(review) = read_review(block) else { return Inspection::Foreign };
        let is_current = review.of_digest == stated_digest(self.catalogue, assessment);
        Inspection::Found { review, integrity: review_integrity(block), is_current }
    }

    /// The same of the open assessment, to follow.
    #[must_use]
    pub fn inspection(&self) -> Memo<Inspection> {
        let this = *self;
        Memo::new(move |_| this.assessment.with(|assessment| this.inspection_of(assessment)))
    }

    /// The score by the verdicts; none where there are none.
    #[must_use]
    pub fn found_score(&self, inspection: Memo<Inspection>) -> Memo<Option<Arc<Score>>> {
        let this = *self;
        Memo::new(move |_| {
            let scope = this.scope.get();
            let found = |review: &Review| this.assessment.with(|own| Arc::new(score(&scope, &reviewed(own, review))));
            inspection.with(|inspection| inspection.review().map(found))
        })
    }

    /// Makes a change of the verdicts. A refused one becomes a note.
    pub fn judge(&self, edit: ReviewEdit) {
        let before = self.assessment.get_untracked();
        if before.id.is_empty() {
            return; // a read-only copy
        }
        match after(self.catalogue, &before, &edit.composed(&nfc), clock::today()) {
            Ok(Some(after)) => self.replace(after),
            Ok(None) => {}
            Err(refused) => self.note.set(Some(Note::Refused(refused))),
        }
    }

    /// Finds something of an item, by a control of the checklist.
    pub fn find_otherwise(&self, item: &Id, change: AnswerEdit) {
        self.judge(ReviewEdit::Find(item.clone(), change));
    }

    /// A session of its own that shows the assessment as the inspectors see it, as long as the present owner lives. It is
    /// a copy, so nothing is ever saved of it.
    #[must_use]
    pub fn as_inspected(&self, inspection: Memo<Inspection>) -> Self {
        let assessment = self.assessment;
        let seen = move || {
            let seen = assessment.with(|own| {
                inspection.with(|found| found.review().map_or_else(|| own.clone(), |review| reviewed(own, review)))
            });
            Assessment { id: String::new(), status: Status::Draft, ..seen }
        };
        let copy = self.of_copy(untrack(seen));
        follow(move || copy.assessment.set(seen()));
        copy
    }

    /// Takes a waiting file in and opens it for verdicts.
    pub fn accept_for_review(&self, number: u32) {
        let this = *self;
        let Some(Pending { arrival, .. }) = self.taken(number) else { return };
        spawn(async move {
            let id = match arrival {
                Arrival::New(opened) => {
                    let id = opened.assessment.id.clone();
                    this.come_back(opened.assessment).await;
                    id
                }
                Arrival::Here { opened, .. } => {
                    let id = opened.assessment.id.clone();
                    this.replace_with(opened.assessment).await;
                    id
                }
                Arrival::Same(id) => id,
                _ => return, // not offered for these
            };
            location::set(&Route::In(short(&id), Page::Review).href());
        });
    }
}
