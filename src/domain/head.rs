//! The head of an assessment while it is being filled in: unit, period, documents, persons, and what is missing.
//!
//! Nothing here changes an assessment; `Edit::Head` does. Knows no clock: today is handed in.

mod offer;
mod reach;
#[cfg(test)]
mod tests;

pub use offer::{is_of_province, provinces, unit_types};
pub use reach::{Reach, reach};

use super::assessment::Assessment;
use super::catalogue::Catalogue;
use super::id::Id;
use super::unit::{Names, Period, PeriodKind, Unit};
use chrono::{Datelike, NaiveDate};

/// What the form holds, maybe incomplete.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The unit; its fields may include some its type does not have.
    pub unit: Unit,
    /// Length of the period.
    pub kind: PeriodKind,
    /// Year, for all kinds but free dates.
    pub year: i32,
    /// Which month, quarter or half of the year, from 0.
    pub which: u32,
    /// First day, for free dates.
    pub from: Option<NaiveDate>,
    /// Last day, for free dates.
    pub to: Option<NaiveDate>,
    /// Only the documents named.
    pub restricted: bool,
    /// Documents named; kept while not restricted.
    pub documents: Vec<Id>,
    /// Persons.
    pub names: Names,
}

/// What is wrong with a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No name.
    NoName,
    /// No type, or one that does not exist on the last day.
    NoType,
    /// A province that does not exist on the last day.
    ProvinceEnded,
    /// Free dates, and one is missing.
    NoDates,
    /// The period ends before it begins.
    Reversed,
    /// Restricted to documents, and none is named.
    NoDocument,
}

impl Draft {
    /// A new one, of the last finished quarter.
    #[must_use]
    pub fn new(today: NaiveDate) -> Self {
        let this = Period::holding(PeriodKind::Quarter, today);
        let last = this.from.pred_opt().unwrap_or(today);
        Self::default().holding(Period::holding(PeriodKind::Quarter, last))
    }

    /// The head of an assessment, to change.
    #[must_use]
    pub fn of(assessment: &Assessment) -> Self {
        let draft = Self {
            unit: (*assessment.unit).clone(),
            restricted: assessment.documents.is_some(),
            documents: assessment.documents.as_ref().map(|ids| (**ids).clone()).unwrap_or_default(),
            names: (*assessment.names).clone(),
            ..Self::default()
        };
        draft.holding(assessment.period)
    }

    fn holding(self, period: Period) -> Self {
        let which = period.kind.months().map_or(0, |months| period.from.month0() / months);
        let (from, to) = (Some(period.from), Some(period.to));
        Self { kind: period.kind, year: period.from.year(), which, from, to, ..self }
    }

    /// The same with another length of period; the last day stays inside it.
    #[must_use]
    pub fn with_kind(self, kind: PeriodKind) -> Self {
        let Some(old) = self.period() else { return Self { kind, ..self } };
        let period = if kind == PeriodKind::Free { Period { kind, ..old } } else { Period::holding(kind, old.to) };
        self.holding(period)
    }

    /// The period; none while free dates are missing or reversed.
    #[must_use]
    pub fn period(&self) -> Option<Period> {
        let free = || Some(Period { from: self.from?, to: self.to?, kind: PeriodKind::Free });
        let calendar = |months: u32| {
            let first = NaiveDate::from_ymd_opt(self.year, self.which * months + 1, 1)?;
            Some(Period::holding(self.kind, first))
        };
        self.kind.months().map_or_else(free, calendar).filter(|period| period.is_valid())
    }

    /// The unit, with the fields its type has.
    #[must_use]
    pub fn unit(&self, catalogue: &Catalogue) -> Unit {
        let offered = catalogue.unit_type(self.unit.unit_type.as_str()).map(|t| t.fields).unwrap_or_default();
        let fields = self.unit.fields.iter().filter(|field| offered.contains(field)).cloned().collect();
        Unit { fields, ..self.unit.clone() }
    }

    /// The restriction to documents.
    #[must_use]
    pub fn documents(&self) -> Option<Vec<Id>> {
        self.restricted.then(|| self.documents.clone())
    }

    /// All that is wrong, in the order of the form.
    #[must_use]
    pub fn faults(&self, catalogue: &Catalogue) -> Vec<Fault> {
        let day = self.period().map(|period| period.to);
        let type_is = catalogue.unit_type(self.unit.unit_type.as_str());
        let province = self.unit.province.as_ref().and_then(|id| catalogue.province(id.as_str()));
        let free = self.kind == PeriodKind::Free;
        let dated = self.from.is_some() && self.to.is_some();
        let faults = [
            (free && !dated, Fault::NoDates),
            (free && dated && day.is_none(), Fault::Reversed),
            (self.unit.name.trim().is_empty(), Fault::NoName),
            (!type_is.is_some_and(|t| day.is_none_or(|day| t.span.holds(day))), Fault::NoType),
            (province.is_some_and(|p| day.is_some_and(|day| !p.exists_on(day))), Fault::ProvinceEnded),
            (self.restricted && self.documents.is_empty(), Fault::NoDocument),
        ];
        faults.into_iter().filter(|(wrong, _)| *wrong).map(|(_, fault)| fault).collect()
    }
}
