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
    /// Some small files.
    Small(Vec<Picked>),
    /// A file that may be large.
    Large(Picked),
    /// Units to be made up.
    Sample(Intake),
}

impl Task {
    /// Files, in their order.
    pub fn all(files: Vec<Picked>) -> Vec<Self> {
        let mut tasks: Vec<Self> = Vec::new();
        for file in files {
            match tasks.last_mut() {
                _ if !is_small(&file) => tasks.push(Self::Large(file)),
                Some(Self::Small(some)) if some.len() < AT_ONCE => some.push(file),
                _ => tasks.push(Self::Small(vec![file])),
            }
        }
        tasks
    }

    fn count(&self) -> u32 {
        let count = if let Self::Small(files) = self { files.len() } else { 1 };
        u32::try_from(count).unwrap_or(u32::MAX)
    }
}

/// To ask a file for its size takes longer than to read it, if it is small; one report is.
fn is_small(file: &Picked) -> bool {
    file.name().to_lowercase().ends_with(".json")
}

/// A task; small files are being read.
pub(super) enum Begun {
    Small(Vec<Picked>, Reading),
    Large(Picked),
    Sample(Intake),
}

impl Begun {
    fn of(task: Task) -> Self {
        match task {
            Task::Small(files) => {
                let reading = Reading::begin(&files);
                Self::Small(files, reading)
            }
            Task::Large(file) => Self::Large(file),
            Task::Sample(job) => Self::Sample(job),
        }
    }

    /// What a worker gets. Files that cannot be read are told of and left out; none where nothing is left.
    pub async fn ready(self, run: &Run) -> Option<Ready> {
        let (files, contents) = match self {
            Self::Small(files, reading) => (files, reading.done(LARGEST).await),
            Self::Large(file) => {
                let content = (!file.exceeds(LARGEST)).then(|| Content::unread(&file));
                (vec![file], vec![content])
            }
            Self::Sample(job) => return Some(Ready { job, files: Vec::new(), contents: Vec::new() }),
        };
        let (mut kept, mut read) = (Vec::new(), Vec::new());
        for (file, content) in files.into_iter().zip(contents) {
            match content {
                Some(content) => {
                    kept.push(file);
                    read.push(content);
                }
                None => run.leave(&file.path()),
            }
        }
        let job = Intake::Begin(kept.iter().map(Picked::path).collect(), run.lang);
        (!kept.is_empty()).then_some(Ready { job, files: kept, contents: read })
    }
}

/// What a worker is asked first.
pub(super) struct Ready {
    /// The question.
    pub job: Intake,
    /// The files; none where units are made up.
    pub files: Vec<Picked>,
    /// What they hold.
    pub contents: Vec<Content>,
}

impl Ready {
    /// How much of the run it is.
    pub fn count(&self) -> usize {
        self.files.len().max(1)
    }
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
        let is_small = matches!(self.tasks.borrow().last(), Some(Task::Small(_)));
        is_small.then(|| self.next()).flatten()
    }

    /// Files that a worker broke down over are looked into one by one; the one it breaks down over alone is left.
    pub fn again(&self, files: Vec<Picked>) {
        match files.as_slice() {
            [] => self.leave(""),
            [file] => self.leave(&file.path()),
            _ => self.tasks.borrow_mut().extend(files.into_iter().map(|file| Task::Small(vec![file]))),
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
