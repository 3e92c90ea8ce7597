//! A workbook that was filled in elsewhere: read in the worker, shown cell by cell, taken in when the user accepts.

use super::import::Arrival;
use super::{Session, short};
use crate::browser::{clock, location, office, preferences, random};
use crate::domain::assessment::Assessment;
use crate::domain::file;
use crate::domain::job::Reading;
use crate::domain::json::{Json, parse};
use crate::domain::text::Lang;
use crate::route::{Page, Route};

/// A workbook, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Filled {
    /// A template: an assessment that is not here yet.
    pub is_new: bool,
    /// Its unit.
    pub unit: String,
    /// Its period, in words.
    pub period: String,
    /// Cells that hold what is here already.
    pub same: i64,
    /// What is not the same.
    pub lines: Vec<FilledLine>,
    /// The assessment with all that is taken.
    assessment: Assessment,
    /// What it was read against; none for a new one.
    base: Option<Assessment>,
}

/// One cell or row of a workbook, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FilledLine {
    /// Sheet and row.
    pub place: String,
    /// What it is about.
    pub item: String,
    /// Which of its cells.
    pub field: String,
    /// What is here.
    pub before: String,
    /// What stands in the workbook.
    pub after: String,
    /// What becomes of it: `added`, `changed`, `cleared`, `kept`, `refused`.
    pub state: String,
    /// The same in words.
    pub word: String,
    /// Why.
    pub why: String,
}

impl Filled {
    /// Cells that accepting changes.
    #[must_use]
    pub fn changes(&self) -> usize {
        self.lines.iter().filter(|line| matches!(line.state.as_str(), "added" | "changed" | "cleared")).count()
    }

    /// Cells that are not taken.
    #[must_use]
    pub fn refused(&self) -> usize {
        self.lines.iter().filter(|line| line.state == "refused").count()
    }
}

impl Session {
    /// Reads a workbook; it waits for a decision like any other file.
    pub(super) async fn read_workbook(&self, name: String, bytes: &[u8]) {
        let number = self.wait(name.clone(), 1, Arrival::Reading);
        let arrival = self.workbook(bytes).await;
        self.wait(name, 1, arrival); // another number: what was drawn of the one before goes with it
        self.dismiss(number);
    }

    async fn workbook(&self, bytes: &[u8]) -> Arrival {
        let own = self.shelf.with_untracked(Clone::clone);
        let own: Vec<Assessment> = own.iter().map(|a| self.find(&a.id).unwrap_or_else(|| a.clone())).collect();
        let job = Reading { lang: lang(), now: clock::now_rfc3339(), new_id: random::assessment_id() };
        let reports = file::write_many(self.catalogue, &own);
        let request = office::Request { job: &job.write(), reports: &reports, file: bytes };
        let read = match office::fetch(&|_| (), false).await {
            Ok(()) => office::ask(&request).await,
            Err(error) => Err(error),
        };
        let told = match read {
            Ok(told) => String::from_utf8(told).unwrap_or_default(),
            Err(error) => return Arrival::NoOffice(error),
        };
        self.filled(&told, &own).unwrap_or(Arrival::NoOffice(office::OfficeError::Failed("answer".to_owned())))
    }

    fn filled(&self, told: &str, own: &[Assessment]) -> Option<Arrival> {
        let (told, report) = told.split_once('\n')?;
        let told = parse(told).ok()?;
        if let Some(fault) = told.get("fault").and_then(Json::as_str) {
            return Some(Arrival::Unread(fault.to_owned()));
        }
        let assessment = file::open_text(report, self.catalogue, &str::to_owned).ok()?.assessment;
        let word = |key: &str| text(&told, key);
        Some(Arrival::Filled(Box::new(Filled {
            is_new: told.get("new") == Some(&Json::Bool(true)),
            unit: word("unit"),
            period: word("period"),
            same: if let Some(Json::Int(same)) = told.get("same") { *same } else { 0 },
            lines: told.get("lines")?.elements().iter().map(line).collect(),
            base: own.iter().find(|base| base.id == assessment.id).cloned(),
            assessment,
        })))
    }

    /// Takes in what a workbook changes, as one step that can be undone. One that was read against something else than is
    /// here now is to be read again.
    pub(super) fn take_filled(&self, file: String, filled: Filled) {
        let Filled { assessment, base, .. } = filled;
        let Some(base) = base else { return self.bring_back(assessment) };
        if self.find(&base.id).as_ref() != Some(&base) {
            self.wait(file, 1, Arrival::Stale);
            return;
        }
        let address = Route::In(short(&base.id), Page::Report).href();
        self.open(&short(&base.id));
        self.history.update(|history| history.record(base));
        self.replace(assessment);
        location::set(&address);
    }
}

/// The language of the screen.
pub(super) fn lang() -> Lang {
    if preferences::language().as_deref() == Some(Lang::En.code()) { Lang::En } else { Lang::Vi }
}

fn text(json: &Json, key: &str) -> String {
    json.get(key).and_then(Json::as_str).unwrap_or_default().to_owned()
}

fn line(json: &Json) -> FilledLine {
    let word = |key: &str| text(json, key);
    FilledLine {
        place: word("place"),
        item: word("item"),
        field: word("field"),
        before: word("before"),
        after: word("after"),
        state: word("state"),
        word: word("word"),
        why: word("why"),
    }
}
