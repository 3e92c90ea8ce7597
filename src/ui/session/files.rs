//! Files going out, their age, and what is kept beside the assessments.

use super::{Note, Session};
use crate::browser::preferences::{FileSaved, file_saved, set_file_saved};
use crate::browser::record::{Broken, Record};
use crate::browser::trouble::Trouble;
use crate::browser::{clock, edition, file as files, location};
use crate::builtin;
use crate::dom::ReadSignal;
use crate::domain::assessment::Assessment;
use crate::domain::{date, file};
use leptos::prelude::*;
use std::sync::OnceLock;

const JSON: &str = "application/json";
const NDJSON: &str = "application/x-ndjson";

/// How old the last saved file of the open assessment is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FileAge {
    /// Whole days; none = never saved.
    pub days: Option<i64>,
    /// [`Assessment::order`] of the saved file.
    pub rev: u32,
}

/// What is kept beside the assessments.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// Recovery copies.
    pub copies: Vec<Record>,
    /// Stored text that could not be read.
    pub broken: Vec<Broken>,
}

/// Reads reports back, once what does it has arrived: until then they leave as they are, rather than not at all.
static READ_BACK: OnceLock<fn(&str) -> bool> = OnceLock::new();

/// Makes reading back known.
pub fn bring_read_back() {
    READ_BACK.get_or_init(|| comes_back);
}

/// Whether reports, opened again and written anew, are the same to the byte.
fn comes_back(reports: &str) -> bool {
    let catalogue = builtin::catalogue();
    let same = |line: &str| {
        let opened = file::open_text(line, catalogue, &str::to_owned);
        opened.is_ok_and(|opened| file::write(catalogue, &opened.assessment) == line)
    };
    reports.split_inclusive('\n').all(same)
}

impl Session {
    /// Saves the open assessment to a file.
    pub fn save_file(&self) {
        let id = self.assessment.with_untracked(|a| a.id.clone());
        self.save_file_of(&id);
    }

    /// Saves an assessment to a file.
    pub fn save_file_of(&self, id: &str) {
        let Some(assessment) = self.find(id) else { return };
        let name = file::name(self.catalogue, &assessment);
        if self.offer_read_back(&name, &file::write(self.catalogue, &assessment), JSON) {
            self.note_file_of(&assessment);
            self.look_at_file_age();
        }
    }

    fn note_file_of(&self, assessment: &Assessment) {
        let saved = FileSaved { rev: assessment.order(), time: clock::now_rfc3339() };
        self.forget(set_file_saved(&assessment.id, &saved));
    }

    /// Saves all assessments but the example as one file.
    pub fn save_backup(&self) {
        let own: Vec<Assessment> =
            self.shelf.with_untracked(|shelf| shelf.iter().filter(|a| !a.example).cloned().collect());
        let name = ["tu-soat-06_", &date::iso(clock::today()), ".ndjson"].concat();
        if self.offer_read_back(&name, &file::write_many(self.catalogue, &own), NDJSON) {
            own.iter().for_each(|assessment| self.note_file_of(assessment));
            self.look_at_file_age();
        }
    }

    /// Offers reports; tells, and says, that they are saved only if they come out the same when read back. They leave
    /// either way: a file that is not whole is better than none.
    fn offer_read_back(&self, name: &str, reports: &str, mime: &str) -> bool {
        let is_whole = READ_BACK.get().is_none_or(|same| same(reports));
        let is_saved = self.offer(name, reports, mime) && is_whole;
        if !is_saved {
            self.note.set(Some(Note::FileFailed));
        }
        is_saved
    }

    /// Offers any text as a file; tells whether the browser took it.
    fn offer(&self, name: &str, text: &str, mime: &str) -> bool {
        let written = files::download(name, text.as_bytes(), mime).is_ok();
        self.note.set(Some(if written { Note::FileSaved(name.to_owned()) } else { Note::FileFailed }));
        written
    }

    /// Age of the last saved file.
    #[must_use]
    pub fn file_age(&self) -> ReadSignal<FileAge> {
        self.file_age.read_only()
    }

    pub(super) fn look_at_file_age(&self) {
        let id = self.assessment.with_untracked(|a| a.id.clone());
        let age = file_saved(&id).map(|saved| {
            let day = saved.time.get(..10).and_then(date::parse);
            FileAge { days: day.map(|day| clock::today().signed_duration_since(day).num_days().max(0)), rev: saved.rev }
        });
        self.file_age.set(age.unwrap_or_default());
    }

    /// Whether the page is a file on this machine, whose storage can vanish.
    #[must_use]
    pub fn is_local(&self) -> bool {
        edition::is_local()
    }

    /// Bytes of the one file that is offered beside the page.
    #[must_use]
    pub fn one_file(&self) -> Option<i64> {
        edition::one_file()
    }

    /// What is kept beside the assessments.
    ///
    /// # Errors
    /// When storage cannot be read.
    pub async fn kept(&self) -> Result<Kept, Trouble> {
        let store = self.store.get_value();
        let ids: Vec<String> = self.shelf.with_untracked(|shelf| shelf.iter().map(|a| a.id.clone()).collect());
        let mut kept = Kept { copies: Vec::new(), broken: self.unreadable.get_value() };
        kept.broken.append(&mut store.quarantined().await?);
        for id in ids {
            kept.copies.append(&mut store.copies(&id).await?);
        }
        Ok(kept)
    }

    /// Offers a kept text as a file.
    pub fn offer_kept(&self, id: &str, rev: Option<u32>, text: &str) {
        let rev = rev.map(|rev| ["_r", &rev.to_string()].concat()).unwrap_or_default();
        self.offer(&["phuc-hoi_", id, &rev, ".json"].concat(), text, JSON);
    }

    /// Prints the screen.
    pub fn print(&self) {
        location::print();
    }

    /// Scrolls to an element and moves the focus there.
    pub fn scroll_to(&self, id: &str) {
        location::scroll_to(id);
    }

    /// Today by the machine's calendar.
    #[must_use]
    pub fn today(&self) -> chrono::NaiveDate {
        clock::today()
    }
}
