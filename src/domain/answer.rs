//! One answer: what the unit claims for an item, and all that stands beside it.
//!
//! Knows no item: which claims make sense is decided by `value`.

use super::catalogue::Role;
use super::json::Extra;
use super::text;
use chrono::NaiveDate;

/// Largest number a person may type: 10⁹.
pub const MAX_NUMBER: i64 = 1_000_000_000;

/// What the unit claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// A step: service level 0–6 (guides 0–2), no/yes 0–1, maturity 0–4.
    Step(u8),
    /// Part and whole, each maybe not typed yet.
    Share {
        /// Part.
        n: Option<i64>,
        /// Whole.
        d: Option<i64>,
    },
    /// A count.
    Number(i64),
    /// Done on a day.
    Done(NaiveDate),
    /// Not done.
    NotDone,
}

/// How the item stands apart from the claim.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stance {
    /// The claim counts; without one the item is unanswered.
    #[default]
    Claimed,
    /// Chưa biết.
    Unknown,
    /// Không áp dụng; needs a reason.
    NotApplicable,
}

/// Cause of a gap (seed S2 asks to tell them apart).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Chủ quan.
    Subjective,
    /// Khách quan.
    Objective,
}

/// What a file chosen for a paper turns out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// The first whose content is recorded.
    First,
    /// The recorded one, unaltered.
    Same,
    /// Another than the recorded one, or the same altered.
    Other,
}

/// A verification document (tài liệu minh chứng).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Title.
    pub title: String,
    /// Number.
    pub number: String,
    /// Date.
    pub date: Option<NaiveDate>,
    /// Page or section.
    pub page: String,
    /// Who holds it.
    pub holder: String,
    /// File name.
    pub file: String,
    /// SHA-256 of the file, hex.
    pub sha256: String,
    /// Fields of newer files.
    pub extra: Extra,
}

impl Evidence {
    /// Counts when it has a title and one of number, date, file (design §2).
    #[must_use]
    pub fn counts(&self) -> bool {
        !self.title.is_empty() && (!self.number.is_empty() || self.date.is_some() || !self.file.is_empty())
    }

    /// Nothing typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Names the file by hand; a SHA-256 that belonged to a file of another name goes.
    pub fn name_file(&mut self, name: &str) {
        if text::clean(name) != self.file {
            self.sha256.clear();
        }
        name.clone_into(&mut self.file);
    }

    /// Takes name and SHA-256 of a chosen file. The recorded file changes nothing, whatever it is called by now.
    pub fn take_file(&mut self, name: &str, sha256: &str) -> Chosen {
        let chosen = match self.sha256.as_str() {
            "" => Chosen::First,
            // Other programs write hex in capitals.
            recorded if recorded.eq_ignore_ascii_case(sha256) => return Chosen::Same,
            _ => Chosen::Other,
        };
        (self.file, self.sha256) = (name.to_owned(), sha256.to_owned());
        chosen
    }

    /// The SHA-256 as far as people compare it: its first twelve digits; empty when there is none.
    #[must_use]
    pub fn short_sha256(&self) -> String {
        let short: String = self.sha256.chars().take(12).collect();
        if short.is_empty() { short } else { ["SHA-256: ", &short, "…"].concat() }
    }

    /// All texts cleaned.
    #[must_use]
    pub fn cleaned(&self) -> Self {
        Self {
            title: text::clean(&self.title),
            number: text::clean(&self.number),
            date: self.date,
            page: text::clean(&self.page),
            holder: text::clean(&self.holder),
            file: text::clean(&self.file),
            sha256: text::clean(&self.sha256),
            extra: self.extra.clone(),
        }
    }
}

/// One answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// How it stands.
    pub stance: Stance,
    /// The claim.
    pub claim: Option<Claim>,
    /// Why it does not apply.
    pub reason: String,
    /// Role in a service; none = the default, unconfirmed.
    pub role: Option<Role>,
    /// Why the role is lower than the default.
    pub role_reason: String,
    /// Note.
    pub note: String,
    /// Cause of the gap.
    pub cause: Option<Cause>,
    /// Colleague who answers it.
    pub owner: String,
    /// Marked to look at again.
    pub flag: bool,
    /// Evidence.
    pub evidence: Vec<Evidence>,
    /// `rev` of the assessment at the last change.
    pub rev: u32,
    /// Fields of newer files.
    pub extra: Extra,
}

impl Answer {
    /// Whether any listed document counts as evidence.
    #[must_use]
    pub fn is_evidenced(&self) -> bool {
        self.evidence.iter().any(Evidence::counts)
    }

    /// The same, whatever its `rev`.
    #[must_use]
    pub fn same_as(&self, other: &Self) -> bool {
        Self { rev: other.rev, ..self.clone() } == *other
    }
}
