//! One report of a room, without its text.

use super::Cell;
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::Catalogue;
use crate::domain::file::{Integrity, Notice, Opened};
use crate::domain::indicator::{Reading, readings};
use crate::domain::scope::Scope;
use crate::domain::score::{Points, Score, Verdict, standing_of_check, standing_of_service, verdict};
use crate::domain::unit::{Period, Unit};
use crate::domain::value::Standing;
use std::sync::Arc;

/// What was done to a text so that it could be taken, or what its reader should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repair {
    /// It was in another encoding than UTF-8, or carried a mark.
    Encoding,
    /// It was spread over several lines.
    Spread,
    /// Some text was composed (NFC).
    Composed,
    /// Invisible characters were dropped.
    Cleaned,
    /// It was brought up from an older format.
    Migrated,
    /// Made with another version of the catalogue: which.
    Catalogue(String),
    /// Items this catalogue does not know: how many.
    Items(u32),
    /// Documents, fields or a province this catalogue does not know.
    Names,
}

impl Repair {
    /// What opening a report told.
    #[must_use]
    pub fn of(notice: &Notice) -> Self {
        match notice {
            Notice::OtherCatalogue { version, .. } => Self::Catalogue(version.clone()),
            Notice::UnknownItems(count) => Self::Items(u32::try_from(*count).unwrap_or(u32::MAX)),
            Notice::UnknownNames(_) => Self::Names,
            Notice::Migrated(_) => Self::Migrated,
            Notice::Composed => Self::Composed,
            Notice::Cleaned => Self::Cleaned,
        }
    }

    /// Whether something was changed; else it is only to be known.
    #[must_use]
    pub fn is_change(&self) -> bool {
        !matches!(self, Self::Catalogue(_) | Self::Items(_) | Self::Names)
    }
}

/// One report of a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Id of the assessment.
    pub id: String,
    /// Its `rev`.
    pub rev: u32,
    /// SHA-256 (hex) over its canonical form, as received.
    pub digest: String,
    /// The unit.
    pub unit: Arc<Unit>,
    /// The period.
    pub period: Period,
    /// Time of the last change, RFC 3339.
    pub changed: String,
    /// Closed.
    pub is_final: bool,
    /// A fictitious one.
    pub example: bool,
    /// Restricted to some documents: its score stands beside no other's.
    pub restricted: bool,
    /// Whether it was altered since export.
    pub integrity: Integrity,
    /// The score in the file is not the one computed here.
    pub rescored: bool,
    /// What was done to it, and what to know.
    pub repairs: Vec<Repair>,
    /// Its points.
    pub points: Points,
    /// Items answered.
    pub answered: u32,
    /// Items in scope.
    pub items: u32,
    /// Critical checks that fail.
    pub critical_failed: u32,
    /// Share of weight set aside, per mille.
    pub set_aside: u32,
    /// Part and whole of each indicator over the rows filled so far, in the order of the catalogue.
    pub readings: Vec<(i64, i64)>,
    /// One for each column.
    pub cells: Vec<Cell>,
}

impl Member {
    /// Of an opened report.
    #[must_use]
    pub fn of(catalogue: &Catalogue, opened: &Opened) -> Self {
        let a = &opened.assessment;
        let (scope, score) = (Scope::of(catalogue, a), &opened.score);
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let readings = readings(&scope, a);
        Self {
            id: a.id.clone(),
            rev: a.rev,
            digest: opened.digest.clone(),
            unit: a.unit.clone(),
            period: a.period,
            changed: a.changed.clone(),
            is_final: a.is_final(),
            example: a.example,
            restricted: a.documents.is_some(),
            integrity: opened.integrity,
            rescored: opened.score_differs,
            repairs: opened.notices.iter().map(Repair::of).collect(),
            points: score.points,
            answered: count(score.answered),
            items: count(score.items.len()),
            critical_failed: count(score.critical_failed.len()),
            set_aside: score.set_aside_share,
            readings: readings.iter().map(|reading| (reading.n, reading.d)).collect(),
            cells: cells(&scope, a, score, &readings),
        }
    }

    /// Share of items answered, per mille.
    #[must_use]
    pub fn completeness(&self) -> u32 {
        u32::try_from(u64::from(self.answered) * 1000 / u64::from(self.items.max(1))).unwrap_or(0)
    }

    /// The word for what it claims.
    #[must_use]
    pub fn verdict(&self, catalogue: &Catalogue) -> Verdict {
        let complete = self.items > 0 && self.completeness() >= catalogue.band_complete;
        verdict(catalogue, self.points.claimed, complete, self.critical_failed > 0)
    }

    /// What units must have in common to be ranked against each other: type, fields, the period's last day, and no restriction to
    /// some documents. None: this one is ranked with nobody.
    #[must_use]
    pub fn league(&self) -> Option<String> {
        let day = crate::domain::date::iso(self.period.to);
        (!self.restricted).then(|| [&[self.unit.unit_type.as_str(), &day][..], &self.fields()].concat().join("/"))
    }

    /// Whether another report, of whatever period, is about the same: type, fields, no restriction to some documents.
    #[must_use]
    pub fn has_scope_of(&self, other: &Self) -> bool {
        let is_like = self.unit.unit_type == other.unit.unit_type && self.fields() == other.fields();
        is_like && !self.restricted && !other.restricted
    }

    fn fields(&self) -> Vec<&'static str> {
        let mut fields: Vec<&str> = self.unit.fields.iter().map(|id| id.as_str()).collect();
        fields.sort_unstable();
        fields
    }
}

/// Items of the score stand in the order of the columns, some left out.
fn cells(scope: &Scope, assessment: &Assessment, score: &Score, readings: &[Reading]) -> Vec<Cell> {
    let mut scored = score.items.iter().peekable();
    let mut cell = |id: &str, beside: &dyn Fn() -> Option<Standing>| {
        let item = scored.next_if(|item| item.id == *id);
        item.map_or_else(|| Cell::beside(beside(), false), Cell::scored)
    };
    let catalogue = scope.catalogue;
    let mut cells = Vec::with_capacity(score.items.len());
    for scoped in &scope.services {
        cells.push(cell(scoped.service.id.as_str(), &|| Some(standing_of_service(scope, scoped, assessment))));
    }
    for check in catalogue.checks.iter().filter(|check| !check.is_derived()) {
        let in_scope = || scope.check(check.id.as_str()).map(|check| standing_of_check(scope, check, assessment));
        cells.push(cell(check.id.as_str(), &in_scope));
    }
    for (indicator, reading) in catalogue.indicators.iter().zip(readings) {
        cells.push(cell(indicator.id.as_str(), &|| Some(reading.standing())));
    }
    cells
}
