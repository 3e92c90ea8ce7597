//! Services, their ladders of levels, indicators and the columns of the figures table.

use super::{Mark, Span, Target};
use crate::domain::{id::Id, text::Text};
use chrono::NaiveDate;

/// What a unit does for a service (`domain.md` §1.5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Không liên quan: out of scope.
    #[default]
    None,
    /// Hướng dẫn.
    Guides,
    /// Tiếp nhận – chuyển.
    Receives,
    /// Giải quyết.
    Decides,
}

impl Role {
    /// All roles, highest first.
    pub const ALL: [Self; 4] = [Self::Decides, Self::Receives, Self::Guides, Self::None];

    /// Word in files and data.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Decides => "decides",
            Self::Receives => "receives",
            Self::Guides => "guides",
            Self::None => "none",
        }
    }

    /// Role of a word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }

    /// Whether files of citizens pass through the unit: its rows count in the indicators.
    #[must_use]
    pub fn handles_files(self) -> bool {
        matches!(self, Self::Decides | Self::Receives)
    }
}

/// Default role of some unit types on some days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoleRule {
    /// Unit types.
    pub types: &'static [Id],
    /// Only units with one of these fields; empty = any.
    pub fields: &'static [Id],
    /// When the rule holds.
    pub span: Span,
    /// The role.
    pub role: Role,
    /// Confidence.
    pub mark: Mark,
}

/// One of the 25 essential services.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Service {
    /// Stable id.
    pub id: Id,
    /// Number in the list, 1–25.
    pub number: u32,
    /// Original name.
    pub name: Text,
    /// Present name, where it differs.
    pub now: Option<Text>,
    /// One of the 11 of the police in 2022 (else one of the 14 others).
    pub police: bool,
    /// Present owner.
    pub owner: Text,
    /// Confidence of the owner.
    pub owner_mark: Mark,
    /// Default roles; the first match wins.
    pub roles: &'static [RoleRule],
    /// What an inspector looks at.
    pub looks_at: Text,
    /// Typical evidence.
    pub evidence: &'static [Text],
    /// Published figures of this service.
    pub benchmarks: &'static [Id],
    /// Confidence of the name.
    pub mark: Mark,
}

impl Service {
    /// Present name where there is one, else the original.
    #[must_use]
    pub fn shown_name(&self) -> &Text {
        self.now.as_ref().unwrap_or(&self.name)
    }

    /// Default role and its confidence; no rule = not concerned, by the tool's default.
    #[must_use]
    pub fn default_role(&self, unit_type: &Id, fields: &[Id], day: NaiveDate) -> (Role, Mark) {
        let fits = |rule: &&RoleRule| {
            let field_fits = rule.fields.is_empty() || fields.iter().any(|field| rule.fields.contains(field));
            rule.types.contains(unit_type) && field_fits && rule.span.holds(day)
        };
        self.roles.iter().find(fits).map_or((Role::None, Mark::Tool), |rule| (rule.role, rule.mark))
    }
}

/// One step of a ladder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// Value, per mille.
    pub value: u32,
    /// Short name.
    pub name: Text,
    /// When it holds.
    pub meaning: Text,
}

/// The steps a service can stand on, by role and date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ladder {
    /// Roles it is for.
    pub roles: &'static [Role],
    /// When it holds.
    pub span: Span,
    /// Steps from 0 up.
    pub steps: &'static [Step],
}

/// Values (per mille) of the steps of checks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepValues {
    /// No, yes.
    pub yes_no: &'static [u32],
    /// Maturity 0–4.
    pub maturity: &'static [u32],
    /// Done on time.
    pub on_time: u32,
    /// Done, but late.
    pub late: u32,
    /// Not done.
    pub not_done: u32,
}

/// A column of the figures table (design §4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Files received.
    Received,
    /// Of these, filed online.
    Online,
    /// Files settled.
    Settled,
    /// Of these, on time.
    OnTime,
    /// Of these, with an electronic result.
    EResult,
    /// Files with a fee due.
    FeeDue,
    /// Of these, paid online.
    PaidOnline,
}

impl Column {
    /// All columns, in the order of the table.
    pub const ALL: [Self; 7] =
        [Self::Received, Self::Online, Self::Settled, Self::OnTime, Self::EResult, Self::FeeDue, Self::PaidOnline];

    /// Key in files and data.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Online => "online",
            Self::Settled => "settled",
            Self::OnTime => "on_time",
            Self::EResult => "e_result",
            Self::FeeDue => "fee_due",
            Self::PaidOnline => "paid_online",
        }
    }

    /// Column of a key.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.word() == word)
    }

    /// Position in the table.
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }

    /// The whole this column is a part of. Settled may exceed received: files are carried over.
    #[must_use]
    pub fn whole(self) -> Option<Self> {
        match self {
            Self::Online => Some(Self::Received),
            Self::OnTime | Self::EResult => Some(Self::Settled),
            Self::PaidOnline => Some(Self::FeeDue),
            Self::Received | Self::Settled | Self::FeeDue => None,
        }
    }
}

/// A rate computed from the figures, pooled over services.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// Stable id.
    pub id: Id,
    /// Name shown.
    pub name: Text,
    /// Part.
    pub numerator: Column,
    /// Whole.
    pub denominator: Column,
    /// Weight inside part C.
    pub weight: u32,
    /// Targets by date.
    pub targets: &'static [Target],
    /// The target is ours, not a source's.
    pub target_is_ours: bool,
    /// Where the target comes from.
    pub basis: Text,
    /// Where the figures are found.
    pub guidance: Text,
    /// What an inspector asks for.
    pub evidence: &'static [Text],
    /// Published figures.
    pub benchmarks: &'static [Id],
    /// Confidence.
    pub mark: Mark,
}
