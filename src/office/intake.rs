//! Many reports coming in: files, ZIPs of files, files of many lines; looked into a few at a time, so that the page can say how
//! far it is and stop. One that cannot be read never blocks the next.
//!
//! Whatever is wrong is told in words; what is well becomes a [`Member`] and its text, deflated.

mod source;

use crate::builtin;
use crate::domain::catalogue::Catalogue;
use crate::domain::cohort::{Member, Repair, sample};
use crate::domain::file::{self, OpenError};
use crate::domain::intake::{Answer, Found};
use crate::domain::json::on_one_line;
use crate::domain::text::Lang;
use crate::words::{arrivals, room};
use chrono::NaiveDate;
use miniz_oxide::deflate::compress_to_vec;
use source::{Problem, Source, Text};

/// Reports told at a time, at most: what the page does with an answer must take a few milliseconds.
const AT_ONCE: usize = 16;
/// Faults of one report told, at most.
const FAULTS: usize = 3;
/// Quick: texts shrink to a seventh, and this is a tenth of the work of reading them.
const DEFLATE: u8 = 1;

/// What is being looked into.
pub struct Intake {
    /// The last is looked into; it lies in the one before it.
    sources: Vec<Source>,
    /// What comes then, the last first.
    waiting: Vec<Source>,
    /// How many there were at first.
    all: usize,
    lang: Lang,
}

/// One thing that was found: a text that may be a report, or why there is none.
type Piece = (String, u32, Result<Text, Problem>);

impl Intake {
    /// Files, each with its name.
    #[must_use]
    pub fn of_files(files: Vec<(String, Vec<u8>)>, lang: Lang) -> Self {
        Self::of(files.into_iter().rev().map(|(file, bytes)| Source::of(file, bytes, 0)).collect(), lang)
    }

    /// So many fictitious units.
    #[must_use]
    pub fn of_sample(count: u32, seed: u32, day: NaiveDate) -> Self {
        Self::of(vec![Source::sample(count, seed, day)], Lang::Vi)
    }

    fn of(waiting: Vec<Source>, lang: Lang) -> Self {
        Self { sources: Vec::new(), all: waiting.len(), waiting, lang }
    }

    /// The next few reports, and how much is left.
    pub fn answer(&mut self, nfc: &dyn Fn(&str) -> String) -> Answer {
        let catalogue = builtin::catalogue();
        builtin::complete();
        let mut found = Vec::new();
        while found.len() < AT_ONCE
            && let Some(piece) = self.next(catalogue)
        {
            found.push(self.looked_at(piece, catalogue, nfc));
        }
        Answer { left: self.left(), found }
    }

    /// What comes next; sources that hold more are put on top of the one they lie in.
    fn next(&mut self, catalogue: &'static Catalogue) -> Option<Piece> {
        loop {
            if self.sources.is_empty() {
                self.sources.push(self.waiting.pop()?);
            }
            match self.sources.last_mut()?.next(catalogue) {
                source::Next::Piece(piece) => return Some(piece),
                source::Next::Inside(source) => self.sources.push(source),
                source::Next::End => drop(self.sources.pop()),
            }
        }
    }

    /// Per mille of all; at least 1 as long as anything is left.
    fn left(&self) -> u32 {
        let present = self.sources.first().map_or(0, |source| source.left().clamp(1, 1000));
        let waiting = u32::try_from(self.waiting.len()).unwrap_or(u32::MAX).saturating_mul(1000);
        let all = u32::try_from(self.all).unwrap_or(u32::MAX).max(1);
        waiting.saturating_add(present).div_ceil(all)
    }

    fn looked_at(&self, piece: Piece, catalogue: &'static Catalogue, nfc: &dyn Fn(&str) -> String) -> Found {
        let (file, line, text) = piece;
        let read = text.and_then(|text| member(&text, catalogue, nfc).map_err(Problem::Open));
        let report = read
            .map_err(|problem| self.said(&problem))
            .map(|(member, text)| (Box::new(member), compress_to_vec(text.as_bytes(), DEFLATE)));
        Found { file, line, report }
    }

    fn said(&self, problem: &Problem) -> String {
        let (files, own) = match self.lang {
            Lang::Vi => (&arrivals::VI, &room::VI.intake),
            Lang::En => (&arrivals::EN, &room::EN.intake),
        };
        match problem {
            Problem::Open(OpenError::Faults(faults)) => {
                let some: Vec<String> = faults.iter().take(FAULTS).map(files.fault).collect();
                let more = if faults.len() > FAULTS { "…" } else { "" };
                [&(files.open)(&OpenError::Faults(faults.clone())), " ", &some.join("; "), more].concat()
            }
            Problem::Open(error) => (files.open)(error),
            Problem::Office => own.office.to_owned(),
            Problem::Locked => own.locked.to_owned(),
            Problem::BrokenZip => own.broken_zip.to_owned(),
            Problem::TooDeep => own.too_deep.to_owned(),
        }
    }
}

/// A report, and its text on one line.
fn member(
    text: &Text,
    catalogue: &'static Catalogue,
    nfc: &dyn Fn(&str) -> String,
) -> Result<(Member, String), OpenError> {
    let opened = file::open_text(&text.text, catalogue, nfc)?;
    let mut member = Member::of(catalogue, &opened);
    if text.is_recoded {
        member.repairs.insert(0, Repair::Encoding);
    }
    let line = if text.text.contains('\n') {
        member.repairs.insert(0, Repair::Spread);
        on_one_line(&text.text)
    } else {
        text.text.clone()
    };
    Ok((member, line))
}
