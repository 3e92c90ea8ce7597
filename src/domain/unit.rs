//! Who assesses itself, and for which days.

use super::id::Id;
use super::json::Extra;
use chrono::{Datelike, NaiveDate};

/// The unit (đơn vị).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    /// Unit type of the catalogue.
    pub unit_type: Id,
    /// Fields of work, where the type asks for them.
    pub fields: Vec<Id>,
    /// Name, free text.
    pub name: String,
    /// Official code; may be empty.
    pub code: String,
    /// Province of the catalogue.
    pub province: Option<Id>,
    /// Place written above the date of a report; may be empty.
    pub place: String,
    /// Fields of newer files.
    pub extra: Extra,
}

/// Length of a period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PeriodKind {
    /// One calendar month.
    Month,
    /// Three.
    #[default]
    Quarter,
    /// Six.
    HalfYear,
    /// Twelve.
    Year,
    /// Any two days.
    Free,
}

impl PeriodKind {
    /// All kinds.
    pub const ALL: [Self; 5] = [Self::Month, Self::Quarter, Self::HalfYear, Self::Year, Self::Free];

    /// Word in files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::HalfYear => "half_year",
            Self::Year => "year",
            Self::Free => "free",
        }
    }

    /// Kind of a word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Calendar months it spans; none for free dates.
    #[must_use]
    pub fn months(self) -> Option<u32> {
        match self {
            Self::Month => Some(1),
            Self::Quarter => Some(3),
            Self::HalfYear => Some(6),
            Self::Year => Some(12),
            Self::Free => None,
        }
    }
}

/// The days an assessment is about (kỳ). Its last day decides unit types, targets and live checks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Length.
    pub kind: PeriodKind,
}

impl Period {
    /// The calendar period of this kind that holds `day`; free dates: that month.
    #[must_use]
    pub fn holding(kind: PeriodKind, day: NaiveDate) -> Self {
        let months = kind.months().unwrap_or(1);
        let first_month = day.month0() / months * months + 1;
        let from = NaiveDate::from_ymd_opt(day.year(), first_month, 1).unwrap_or(day);
        let last_month = NaiveDate::from_ymd_opt(day.year(), first_month + months - 1, 1).unwrap_or(day);
        Self { from, to: super::date::month_end(last_month), kind }
    }

    /// The period right after this one, of the same kind.
    #[must_use]
    pub fn next(self) -> Self {
        let day = self.to.succ_opt().unwrap_or(self.to);
        if self.kind == PeriodKind::Free {
            let length = self.to.signed_duration_since(self.from);
            return Self { from: day, to: day.checked_add_signed(length).unwrap_or(day), kind: self.kind };
        }
        Self::holding(self.kind, day)
    }

    /// Whether the days are in order.
    #[must_use]
    pub fn is_valid(self) -> bool {
        self.from <= self.to
    }

    /// Short ASCII name for file names: `2026-09`, `2026-Q3`, `2026-H2`, `2026`, `20260901-20260915`.
    #[must_use]
    pub fn slug(self) -> String {
        let year = self.from.year().to_string();
        let iso = |day| super::date::iso(day).replace('-', "");
        match self.kind {
            PeriodKind::Month => super::date::iso(self.from).chars().take(7).collect(),
            PeriodKind::Quarter => [year, "-Q".into(), (self.from.month0() / 3 + 1).to_string()].concat(),
            PeriodKind::HalfYear => [year, "-H".into(), (self.from.month0() / 6 + 1).to_string()].concat(),
            PeriodKind::Year => year,
            PeriodKind::Free => [iso(self.from), "-".into(), iso(self.to)].concat(),
        }
    }
}

/// Names of persons; kept apart so that a copy without names can drop them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// Who fills the assessment in.
    pub filled_by: String,
    /// Head of the unit.
    pub head: String,
    /// Fields of newer files.
    pub extra: Extra,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::date::parse;

    #[test]
    fn quarter_that_holds_a_day() {
        let period = Period::holding(PeriodKind::Quarter, parse("2026-08-09").unwrap());
        assert_eq!((period.from, period.to), (parse("2026-07-01").unwrap(), parse("2026-09-30").unwrap()));
        assert_eq!(period.slug(), "2026-Q3");
        assert_eq!(period.next().slug(), "2026-Q4");
        assert_eq!(period.next().next().slug(), "2027-Q1");
    }

    #[test]
    fn free_dates_keep_their_length() {
        let period =
            Period { from: parse("2026-01-01").unwrap(), to: parse("2026-01-10").unwrap(), kind: PeriodKind::Free };
        assert_eq!(period.next().slug(), "20260111-20260120");
    }
}
