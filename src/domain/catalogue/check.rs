//! Checks: what directives ask, consolidated so that a unit answers once (design §3).

use super::{Mark, Span};
use crate::domain::{id::Id, text::Text};
use chrono::NaiveDate;

/// A target that may change by date, per mille.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Target {
    /// First day it holds; none = from the beginning.
    pub from: Option<NaiveDate>,
    /// Per mille.
    pub value: u32,
}

/// The target on a day.
#[must_use]
pub fn target_at(targets: &[Target], day: NaiveDate) -> u32 {
    let dated = targets.iter().rev().find(|target| target.from.is_none_or(|from| from <= day));
    dated.map_or(1000, |target| target.value)
}

/// What a derived check is computed from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DerivedFrom {
    /// One of the four indicators.
    Indicator(Id),
    /// Share of the services the unit decides or receives that stand at this level or higher.
    Level(u8),
}

/// How a check is answered. Numbers are whole; `decimals` says where the comma stands on screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answering {
    /// Có / không.
    YesNo {
        /// When to say yes.
        yes: Text,
        /// When to say no.
        no: Text,
    },
    /// Maturity 0–4, each step defined.
    Maturity {
        /// The five definitions.
        steps: &'static [Text],
    },
    /// Part of a whole.
    Share {
        /// What is counted.
        numerator: Text,
        /// Out of what.
        denominator: Text,
        /// Decimals on screen.
        decimals: u32,
        /// Targets by date.
        targets: &'static [Target],
        /// The target is ours.
        ours: bool,
        /// A whole of 0 means full marks (else: out of scope).
        none_is_full: bool,
    },
    /// At least this many.
    Count {
        /// What is counted.
        unit: Text,
        /// Decimals on screen.
        decimals: u32,
        /// Full marks from here, ≥ 1.
        target: u32,
        /// The target is ours.
        ours: bool,
    },
    /// The fewer the better.
    Fewer {
        /// What is counted.
        unit: Text,
        /// Decimals on screen.
        decimals: u32,
        /// No marks from here, ≥ 1.
        zero_at: u32,
        /// The bound is ours.
        ours: bool,
    },
    /// Done by a day.
    Date {
        /// Last day on time.
        deadline: NaiveDate,
    },
    /// Computed from other answers; not asked, weight 0.
    Derived(DerivedFrom),
}

/// One item of one document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clause {
    /// The document.
    pub document: Id,
    /// Place inside it.
    pub point: Text,
}

/// A fault for which units were blamed in a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blame {
    /// The document.
    pub document: Id,
    /// The fault, in our words.
    pub fault: Text,
}

/// One check (nội dung kiểm tra).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Stable id.
    pub id: Id,
    /// Its theme.
    pub theme: Id,
    /// What is asked.
    pub question: Text,
    /// How it is answered.
    pub answer: Answering,
    /// 1–3; 0 = derived or optional.
    pub weight: u32,
    /// A failing critical check caps the band.
    pub critical: bool,
    /// Addressee words.
    pub addressees: &'static [Id],
    /// When it is live.
    pub span: Span,
    /// Where it is written.
    pub clauses: &'static [Clause],
    /// Who was blamed for it.
    pub blamed_in: &'static [Blame],
    /// Published figures.
    pub benchmarks: &'static [Id],
    /// How to answer.
    pub guidance: Text,
    /// What an inspector asks for.
    pub evidence: &'static [Text],
    /// Confidence.
    pub mark: Mark,
}

impl Check {
    /// Computed, not asked.
    #[must_use]
    pub fn is_derived(&self) -> bool {
        matches!(self.answer, Answering::Derived(_))
    }

    /// Asked, but does not count: a good practice.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        self.weight == 0 && !self.is_derived()
    }
}
