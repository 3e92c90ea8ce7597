//! The pages that are measured, and the two machines they are measured on.

use crate::{
    full::full,
    server,
    support::fixture::{catalogue, own},
};
use tu_soat_06::domain::{
    assessment::Assessment,
    scope::Scope,
    section::{Section, sections},
};

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// 120 questions in plain HTML: the floor.
    Plain,
    /// A counter in Leptos.
    Empty,
    /// The app's start screen on a first visit.
    Start,
    /// The first section of the checklist, with the example's answers.
    Example,
    /// The same with every item answered and evidenced.
    Full,
}

impl Subject {
    /// All, the floor first.
    pub const ALL: [Self; 5] = [Self::Plain, Self::Empty, Self::Start, Self::Example, Self::Full];

    /// Its name in the tables.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain form",
            Self::Empty => "empty Leptos",
            Self::Start => "start, first visit",
            Self::Example => "checklist, example",
            Self::Full => "checklist, all answered",
        }
    }

    /// What is stored before it is opened.
    pub fn stored(self) -> Option<Assessment> {
        match self {
            Self::Example => Some(own()),
            Self::Full => Some(full()),
            _ => None,
        }
    }

    /// Its address.
    pub fn address(self) -> String {
        match self {
            Self::Plain => server::at(server::PLAIN),
            Self::Empty => server::at(server::EMPTY),
            Self::Start => server::at(server::APP),
            Self::Example | Self::Full => {
                let first = self.sections().swap_remove(0).id;
                let id = self.stored().unwrap_or_default().id;
                format!("{}#/{}/phieu/{}", server::at(server::APP), &id[..8], first.as_str())
            }
        }
    }

    /// The sections of its checklist.
    pub fn sections(self) -> Vec<Section> {
        self.stored().map(|stored| sections(&Scope::of(catalogue(), &stored))).unwrap_or_default()
    }

    /// Its first control.
    pub fn control(self) -> &'static str {
        match self {
            Self::Plain => "input[type=radio]",
            Self::Empty => "button",
            Self::Start => "main a.button, main button",
            Self::Example | Self::Full => "main input[type=radio]",
        }
    }
}

/// A machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Machine {
    /// Four times slower than this one, 1.6 Mbit/s down, 0.75 up, 150 ms to the host.
    Commune,
    /// This one.
    Plain,
}

impl Machine {
    /// Its name in the tables.
    pub fn name(self) -> &'static str {
        match self {
            Self::Commune => "commune PC (CPU 4× slower, 1.6 Mbit/s, 150 ms)",
            Self::Plain => "no throttle",
        }
    }
}
