//! One run: what is still to be looked into, and what was found. Small files go some at a time, so that nobody waits for
//! the disk, or for a worker, with each of them.

use crate::browser::file::Picked;
use crate::browser::office::{Content, Reading};
use crate::domain::intake::{Found, Intake};
use crate::domain::text::Lang;
use std::cell::{Cell, RefCell};

/// Small files looked into at one go.
const AT_ONCE: usize = 8;
/// Largest file that is looked into: 400 MB, a whole country zipped many times over.
const LARGEST: u32 = 400_000_000;

/// What is to be looked into at one go.
pub(super) enum Task {
    /// Some small files, or a large one.
    Files(Vec<Picked>),
    /// Units to be made up.
    Sample(Intake),
}

impl Task {
    /// Files, in their order.
    pub fn all(files: Vec<Picked>) -> Vec<Self> {
        let mut tasks: Vec<Self> = Vec::new();
        for file in files {
            match tasks.last_mut() {
                Some(Self::Files(some)) if some.len() < AT_ONCE && is_small(&file) && some.iter().all(is_small) => {
                    some.push(file);
                }
                _ => tasks.push(Self::Files(vec![file])),
            }
        }
        tasks
    }

    fn has_small_files(&self) -> bool {
        matches!(self, Self::Files(files) if files.iter().all(is_small))
    }

    fn count(&self) -> u32 {
        let count = if let Self::Files(files) = self { files.len() } else { 1 };
        u32::try_from(count).unwrap_or(u32::MAX)
    }
}

/// To ask a file for its size takes longer than to read it, if it is small; one report is.
fn is_small(file: &Picked) -> bool {
    file.name().to_lowercase().ends_with(".json")
}

/// A task; its files, if they are small, are being read.
pub(super) struct Begun(Task, Option<Reading>);

impl Begun {
    fn of(task: Task) -> Self {
        let files = if let Task::Files(files) = &task { files.as_slice() } else { &[] };
        let reading = task.has_small_files().then(|| Reading::begin(files));
        Self(task, reading)
    }

    /// What a worker gets; files that cannot be read are told of, and left out.
    pub async fn ready(self, run: &Run) -> Ready {
        let files = match self.0 {
            Task::Files(files) => files,
            Task::Sample(job) => return Ready { job, files: Vec::new(), contents: Vec::new() },
        };
        let unread = |file: &Picked| (!file.exceeds(LARGEST)).then(|| Content::unread(file));
        let read = match self.1 {
            Some(reading) => reading.done(LARGEST).await,
            None => files.iter().map(unread).collect(),
        };
        let (mut kept, mut contents) = (Vec::new(), Vec::new());
        for (file, content) in files.into_iter().zip(read) {
            match content {
                Some(content) => {
                    kept.push(file);
                    contents.push(content);
                }
                None => run.leave(&file.path()),
            }
        }
        Ready { job: Intake::Begin(kept.iter().map(Picked::path).collect(), run.lang), files: kept, contents }
    }
}

/// What a worker is asked first.
pub(super) struct Ready {
    /// The question.
    pub job: Intake,
    /// The files.
    pub files: Vec<Picked>,
    /// What they hold.
    pub contents: Vec<Content>,
}

/// One run.
pub(super) struct Run {
    /// The last is taken first.
    tasks: RefCell<Vec<Task>>,
    /// Files that there are, or one for units to be made up.
    pub all: u32,
    /// Files that are done.
    done: Cell<u32>,
    found: RefCell<Vec<Found>>,
    lang: Lang,
}

impl Run {
    pub fn of(mut tasks: Vec<Task>, lang: Lang) -> Self {
        tasks.reverse();
        let all = tasks.iter().map(Task::count).sum();
        Self { tasks: RefCell::new(tasks), all, done: Cell::new(0), found: RefCell::default(), lang }
    }

    /// The next task.
    pub fn next(&self) -> Option<Begun> {
        self.tasks.borrow_mut().pop().map(Begun::of)
    }

    /// The next task, if there is something to read before it begins.
    pub fn ahead(&self) -> Option<Begun> {
        let is_small = self.tasks.borrow().last().is_some_and(Task::has_small_files);
        is_small.then(|| self.next()).flatten()
    }

    /// Files that a worker broke down over are looked into one by one; the one it breaks down over alone is left.
    pub fn again(&self, files: Vec<Picked>) {
        match files.as_slice() {
            [] => self.leave(""),
            [file] => self.leave(&file.path()),
            _ => self.tasks.borrow_mut().extend(files.into_iter().map(|file| Task::Files(vec![file]))),
        }
    }

    /// A file that the browser cannot read, or that a worker breaks down over: there are no words of the reader's.
    fn leave(&self, file: &str) {
        self.add(vec![Found { file: file.to_owned(), line: 1, report: Err(String::new()) }]);
        self.end(1);
    }

    /// So many files are done.
    pub fn end(&self, count: usize) {
        self.done.set(self.done.get().saturating_add(u32::try_from(count).unwrap_or(u32::MAX)));
    }

    /// Files done, in per mille of all, when of so many so much is left.
    pub fn done(&self, count: usize, left: u32) -> u32 {
        let part = u32::try_from(count).unwrap_or(u32::MAX).saturating_mul(1000 - left.min(1000));
        (self.done.get().saturating_mul(1000).saturating_add(part)).checked_div(self.all).unwrap_or(0).min(1000)
    }

    pub fn add(&self, found: Vec<Found>) {
        self.found.borrow_mut().extend(found);
    }

    /// How many reports were found.
    pub fn count(&self) -> usize {
        self.found.borrow().len()
    }

    /// All that was found, in the order of the files' names.
    pub fn found(&self) -> Vec<Found> {
        let mut found = self.found.take();
        found.sort_by(|a, b| a.file.cmp(&b.file).then(a.line.cmp(&b.line)));
        found
    }
}
