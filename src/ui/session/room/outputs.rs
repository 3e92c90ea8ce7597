//! Many units leaving the app as files.

use super::{Keeping, Trainer};
use crate::browser::office::{self, OfficeError};
use crate::browser::pieces::Pieces;
use crate::browser::{clock, page};
use crate::domain::cohort::{Class, HandedIn, Shown, numbered};
use crate::domain::job::Job;
use crate::domain::output::{Copy, Output};
use crate::ui::session::Wish;
use leptos::prelude::untrack;

/// Units written without a pause.
const AT_ONCE: usize = 50;
/// Reports in one piece: what the page does with them takes a few milliseconds.
const IN_PIECE: usize = 24;

/// How far a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// What makes it is being fetched: per cent.
    Fetching(u32),
    /// It is being made: per cent.
    Making(u32),
}

/// Is told how far a file is, and tells whether it is still wanted.
pub type Follow<'a> = &'a dyn Fn(Step) -> bool;

impl Trainer {
    /// Whether whole reports can leave: all of them are on disk.
    #[must_use]
    pub fn has_texts(&self) -> bool {
        self.keeping.with(|keeping| *keeping == Keeping::Kept)
    }

    /// Makes a file of the units that are looked at and hands it to the browser; tells its name.
    ///
    /// # Errors
    /// When it cannot be made, or was stopped.
    pub async fn take_away(&self, wish: Wish, follow: Follow<'_>) -> Result<String, OfficeError> {
        let (kind, today) = (wish.output.kind(), clock::today());
        let called = self.settings.with_untracked(|said| said.name.clone());
        let name = kind.room_file_name(&called, wish.copy, wish.lang, today);
        if wish.output == Output::RoomReports {
            self.reports(follow).await?.hand_out(&name, kind.media).await?;
            return Ok(name);
        }
        let units = self.shown.get_untracked();
        let tell = |percent| {
            follow(Step::Fetching(percent));
        };
        office::fetch(&tell, true).await?;
        let job = Job { output: wish.output, lang: wish.lang, copy: wish.copy, today }.write();
        if wish.output == Output::RoomLines {
            let units = if wish.copy == Copy::Nameless { numbered(&units) } else { units.to_vec() };
            self.lines(&job, &units, follow).await?.hand_out(&name, kind.media).await?;
        } else {
            follow(Step::Fetching(100));
            let class = self.class(&units).await;
            let made = office::ask(&office::Request { job: &job, reports: &class, file: &[] }).await?;
            office::hand_out(&name, &made, kind.media).await?;
        }
        Ok(name)
    }

    /// What is shown of the units, as text.
    async fn class(&self, units: &[Shown]) -> String {
        let (document, period) = self.filter.with_untracked(|filter| (filter.document.clone(), filter.period));
        let handed_in = HandedIn::of(&untrack(|| self.awaiting(period)).roster);
        let mut text = self.settings.with_untracked(|said| Class::head(&said.name, &handed_in, document.as_ref()));
        for some in units.chunks(AT_ONCE) {
            page::pause(0).await;
            some.iter().for_each(|unit| text.push_str(&Class::unit(unit, self.catalogue.digest)));
        }
        text
    }

    /// Results for programs, made piece by piece of the reports.
    async fn lines(&self, job: &str, units: &[Shown], follow: Follow<'_>) -> Result<Pieces, OfficeError> {
        let ids: Vec<&str> = units.iter().map(|unit| unit.now.member.id.as_str()).collect();
        let mut pieces = Pieces::default();
        for (place, some) in ids.chunks(IN_PIECE).enumerate() {
            go_on(follow, place * IN_PIECE, ids.len())?;
            let first = (place * IN_PIECE + 1).to_string();
            let reports = [&first, "\n", &self.texts(some).await?].concat();
            pieces.add(&office::ask(&office::Request { job, reports: &reports, file: &[] }).await?)?;
        }
        Ok(pieces)
    }

    /// All reports of the room as they came in, piece by piece.
    async fn reports(&self, follow: Follow<'_>) -> Result<Pieces, OfficeError> {
        let ids = self
            .room
            .with_untracked(|room| room.entries().iter().map(|entry| entry.member.id.clone()).collect::<Vec<_>>());
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let mut pieces = Pieces::default();
        for (place, some) in ids.chunks(IN_PIECE).enumerate() {
            go_on(follow, place * IN_PIECE, ids.len())?;
            pieces.add(self.texts(some).await?.as_bytes())?;
        }
        Ok(pieces)
    }

    /// The texts of some reports, one a line.
    async fn texts(&self, ids: &[&str]) -> Result<String, OfficeError> {
        let mut all = String::new();
        for id in ids {
            let text = self.text(id).await.ok_or_else(|| OfficeError::Failed((*id).to_owned()))?;
            all.push_str(text.trim_end());
            all.push('\n');
        }
        Ok(all)
    }
}

/// Tells how far it is; an error once it is no longer wanted.
fn go_on(follow: Follow, done: usize, all: usize) -> Result<(), OfficeError> {
    let percent = u32::try_from(done * 100 / all.max(1)).unwrap_or(100);
    if follow(Step::Making(percent)) { Ok(()) } else { Err(OfficeError::Stopped) }
}
