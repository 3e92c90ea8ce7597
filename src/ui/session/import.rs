//! Files coming in: read, recognised, shown with what they hold; nothing changes until the user accepts one.

use super::filled::Filled;
use super::look::bytes;
use super::merging::Choices;
use super::{OfficeError, Session, short};
use crate::browser::file::{Picked, ReadError, chosen, dropped, read_in_pieces};
use crate::browser::normal::nfc;
use crate::browser::{location, spawn};
use crate::domain::assessment::Assessment;
use crate::domain::digest::Digesting;
use crate::domain::file::{self, FileKind, OpenError, Opened};
use crate::route::{Page, Route};
use leptos::ev;
use leptos::prelude::*;
use std::any::Any;
use std::sync::Arc;

/// Largest file whose SHA-256 is computed: 200 MB, as the card of an item says.
const MAX_DIGESTED: u32 = 200 << 20;

/// What a file, or one line of it, turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Arrival {
    /// It cannot be opened.
    Broken(OpenError),
    /// This very assessment is here already.
    Same(String),
    /// An assessment that is not here yet.
    New(Box<Opened>),
    /// Another state of an assessment that is here.
    Here {
        /// What the file holds.
        opened: Box<Opened>,
        /// `rev` of the one here.
        here: u32,
        /// How conflicts are to be settled when the two are merged; none chosen at first.
        choices: Choices,
    },
    /// Merged into the one that was here: rows taken from the file, conflicts settled.
    Merged(usize, usize),
    /// A workbook, which is being read.
    Reading,
    /// A workbook, read.
    Filled(Box<Filled>),
    /// A workbook that was not read: why.
    Unread(String),
    /// A workbook that was read before what it belongs to was changed.
    Stale,
    /// What reads workbooks is not to be had.
    NoOffice(OfficeError),
}

/// A file waiting for a decision.
#[derive(Clone, Debug, PartialEq)]
pub struct Pending {
    /// Distinguishes entries.
    pub number: u32,
    /// Name of the file.
    pub file: String,
    /// Line inside it, from 1.
    pub line: usize,
    /// What it is.
    pub arrival: Arrival,
}

impl Session {
    /// Files waiting for a decision, to follow.
    #[must_use]
    pub fn pending(&self) -> Vec<Pending> {
        self.pending.with(|waiting| list(&**waiting))
    }

    /// What is held is of no type in the first download, so that all that belongs to it can arrive later.
    pub(super) fn change_pending<T>(&self, change: impl FnOnce(&mut Vec<Pending>) -> T) -> T {
        let mut waiting = self.pending.with_untracked(|waiting| list(&**waiting));
        let told = change(&mut waiting);
        self.pending.set(if waiting.is_empty() { Arc::new(()) } else { Arc::new(waiting) });
        told
    }

    /// Files chosen in an `<input type=file>`.
    #[must_use]
    pub fn chosen(&self, event: &ev::Event) -> Vec<Picked> {
        chosen(event)
    }

    /// Files dropped on the page.
    #[must_use]
    pub fn dropped(&self, event: &ev::DragEvent) -> Vec<Picked> {
        dropped(event)
    }

    /// Looks into files: each becomes a [`Pending`] one.
    pub fn take(&self, files: Vec<Picked>) {
        let this = *self;
        spawn(async move {
            for file in files {
                this.recognise(&file).await;
            }
        });
    }

    /// SHA-256 of a file, which is neither taken in nor kept.
    ///
    /// # Errors
    /// When it is larger than 200 MB, or cannot be read.
    pub async fn sha256_of(&self, file: &Picked) -> Result<String, ReadError> {
        let mut digest = Digesting::default();
        read_in_pieces(file, MAX_DIGESTED, &mut |piece| digest.add(piece)).await?;
        Ok(digest.hex())
    }

    async fn recognise(&self, file: &Picked) {
        let entries = match bytes(file).await {
            Ok(bytes) => match file::open_many(&bytes, self.catalogue, &nfc) {
                entries if is_office(&entries) => return self.read_workbook(file.name(), &bytes).await,
                entries => entries,
            },
            Err(error) => vec![(1, Err(error))],
        };
        for (line, entry) in entries {
            let arrival = entry.map_or_else(Arrival::Broken, |opened| self.compared(opened));
            self.wait(file.name(), line, arrival);
        }
    }

    /// Puts a file before the user; tells its number.
    pub(super) fn wait(&self, file: String, line: usize, arrival: Arrival) -> u32 {
        self.change_pending(|list| {
            let number = list.iter().map(|entry| entry.number).max().unwrap_or(0) + 1;
            list.push(Pending { number, file, line, arrival });
            number
        })
    }

    fn compared(&self, opened: Opened) -> Arrival {
        match self.find(&opened.assessment.id) {
            None => Arrival::New(Box::new(opened)),
            Some(here) if here == opened.assessment => Arrival::Same(here.id),
            Some(here) => Arrival::Here { opened: Box::new(opened), here: here.rev, choices: Vec::new() },
        }
    }

    /// Takes a file in and opens it; one that it replaces is kept as a recovery copy.
    pub fn accept(&self, number: u32) {
        let this = *self;
        let Some(Pending { file, arrival, .. }) = self.taken(number) else { return };
        match arrival {
            Arrival::Same(id) => location::set(&Route::In(short(&id), Page::Report).href()),
            Arrival::New(opened) => self.bring_back(opened.assessment),
            Arrival::Here { opened, .. } => {
                spawn(async move { this.replace_with(opened.assessment).await });
            }
            Arrival::Filled(filled) => self.take_filled(file, *filled),
            Arrival::Broken(_)
            | Arrival::Reading
            | Arrival::Unread(_)
            | Arrival::NoOffice(_)
            | Arrival::Stale
            | Arrival::Merged(..) => {}
        }
    }

    /// Takes a file off the list.
    pub(super) fn taken(&self, number: u32) -> Option<Pending> {
        self.change_pending(|list| {
            let place = list.iter().position(|entry| entry.number == number);
            place.map(|place| list.remove(place))
        })
    }

    /// Drops a waiting file.
    pub fn dismiss(&self, number: u32) {
        self.change_pending(|list| list.retain(|entry| entry.number != number));
    }

    /// A state without verdicts leaves those that are here in their place; whether they are about it is told.
    pub(super) async fn replace_with(&self, assessment: Assessment) {
        let here = self.find(&assessment.id).and_then(|here| here.review);
        let assessment = Assessment { review: assessment.review.clone().or(here), ..assessment };
        let text = file::write(self.catalogue, &assessment);
        let store = self.store.get_value();
        match store.replace(&assessment.id, assessment.order(), file::SCHEMA, &text).await {
            Ok(_) => self.start_with(assessment),
            Err(error) => self.save.set(super::SaveState::Failed(error)),
        }
    }
}

fn list(waiting: &dyn Any) -> Vec<Pending> {
    waiting.downcast_ref().cloned().unwrap_or_else(Vec::new)
}

/// A file of a spreadsheet program, most likely.
fn is_office(entries: &[(usize, Result<Opened, OpenError>)]) -> bool {
    matches!(entries, [(_, Err(OpenError::Kind(FileKind::Zip | FileKind::OldOffice)))])
}
