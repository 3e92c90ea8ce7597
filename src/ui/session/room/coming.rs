//! Reports coming in: workers look into them side by side, the page only counts until all are here.

mod run;
mod work;

use run::{Run, Task};

use super::triage::{Pile, admit};
use super::{Keeping, Trainer, use_room};
use crate::browser::file::{Picked, chosen};
use crate::browser::office::{self, OfficeError};
use crate::browser::{self, clock, folder, location, page, spawn};
use crate::dom::ReadSignal;
use crate::domain::intake::{Found, Intake};
use crate::route::{RoomPage, Route};
use crate::ui::session::Session;
use crate::ui::session::filled::lang;
use leptos::{ev, prelude::untrack};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

/// Files for which a second worker is worth starting.
const MANY: u32 = 24;
/// More workers than this would only wait for the disk.
const MOST_WORKERS: usize = 4;
/// The same fictitious units every time.
const SEED: u32 = 6;
/// Reports taken in without a pause.
const AT_ONCE: usize = 100;

/// How far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Coming {
    /// What looks into files is being fetched: per cent.
    Fetching(u32),
    /// Files are looked into: how many of how many, reports found.
    Reading {
        /// Files done, in per mille of all.
        done: u32,
        /// Reports found.
        found: usize,
    },
    /// What looks into files is not to be had.
    Failed(OfficeError),
}

/// Files from so many on are looked at together.
const TOGETHER: usize = 10;

/// Files that were dropped: in the room, or when they are a folder or many, they go into the room; else each opens as
/// one's own.
pub fn take_dropped(session: &Session, files: Vec<Picked>, drop: &ev::DragEvent) {
    let dropped = folder::dropped(drop);
    let is_in_room = matches!(Route::parse(&location::current()), Route::Room(_));
    if !is_in_room && files.len() < TOGETHER && !dropped.has_folder() {
        return session.take(files);
    }
    if !is_in_room {
        location::set(&Route::Room(RoomPage::Intake).href());
    }
    let room = use_room();
    spawn(async move {
        let inside = folder::files(dropped).await;
        room.take_files(if inside.is_empty() { files } else { inside });
    });
}

impl Trainer {
    /// How far what comes in has come, to follow; none while nothing does.
    #[must_use]
    pub fn coming(&self) -> ReadSignal<Option<Coming>> {
        self.coming.read_only()
    }

    /// Looks into files that were chosen, also by folder.
    pub fn take_chosen(&self, event: &ev::Event) {
        self.take_files(chosen(event));
    }

    /// Looks into files.
    pub fn take_files(&self, files: Vec<Picked>) {
        self.start(Task::all(folder::without_litter(files)));
    }

    /// Makes up a room of so many fictitious units.
    pub fn take_sample(&self, count: u32) {
        self.start(vec![Task::Sample(Intake::Sample(count, SEED, clock::today()))]);
    }

    /// Stops looking; what was found so far is taken in.
    pub fn stop(&self) {
        self.coming.set(None);
        office::stop();
    }

    fn start(&self, tasks: Vec<Task>) {
        let is_busy =
            self.coming.with_untracked(|coming| matches!(coming, Some(Coming::Fetching(_) | Coming::Reading { .. })));
        if tasks.is_empty() || is_busy {
            return;
        }
        let (run, this) = (Rc::new(Run::of(tasks, lang())), *self);
        this.coming.set(Some(Coming::Fetching(0)));
        spawn(async move { this.run(run).await });
    }

    async fn run(self, run: Rc<Run>) {
        let fetching = office::fetch(&move |percent| self.coming.set(Some(Coming::Fetching(percent))), true).await;
        match fetching {
            Ok(()) => self.tell(&run, 0, 0),
            Err(OfficeError::Stopped) => return self.coming.set(None),
            Err(error) => return self.coming.set(Some(Coming::Failed(error))),
        }
        while self.keeping.with_untracked(|keeping| *keeping == Keeping::Loading) {
            page::pause(20).await; // what is kept comes first: newcomers are compared with it
        }
        let count = if run.all < MANY { 1 } else { browser::processors().min(MOST_WORKERS) };
        let work = |_| -> Pin<Box<dyn Future<Output = ()>>> {
            let run = run.clone();
            Box::pin(async move { self.work(&run).await })
        };
        browser::together((0..count).map(work).collect()).await;
        self.settle(&run).await;
    }

    /// Whether nobody has stopped it.
    fn goes_on(&self) -> bool {
        self.coming.with_untracked(|coming| matches!(coming, Some(Coming::Reading { .. })))
    }

    fn tell(&self, run: &Run, count: usize, left: u32) {
        self.coming.set(Some(Coming::Reading { done: run.done(count, left), found: run.count() }));
    }

    /// All that was found goes into the room, in the order of the files' names, and to disk.
    async fn settle(self, run: &Run) {
        let failed = self.coming.get_untracked().filter(|coming| matches!(coming, Coming::Failed(_)));
        let is_stopped = !self.goes_on();
        let found = run.found();
        let is_real = |found: &Found| found.report.as_ref().is_ok_and(|(member, _)| !member.example);
        if untrack(|| self.is_example()) && found.iter().any(is_real) {
            self.wipe().await; // invented units must not stand among real ones
        }
        let mut room = self.room.with_untracked(Clone::clone);
        let (mut pile, mut kept) = (Pile { is_stopped, ..Pile::default() }, Vec::new());
        for (place, found) in found.into_iter().enumerate() {
            if place % AT_ONCE == AT_ONCE - 1 {
                page::pause(0).await;
            }
            let (line, keep) = admit(&mut room, found);
            pile.lines.push(line);
            kept.extend(keep);
        }
        self.room.set(room);
        page::pause(0).await; // all units are drawn anew: a task of its own
        self.piles.update(|piles| piles.insert(0, Arc::new(pile)));
        self.coming.set(failed);
        self.keep(kept).await;
    }
}
