//! Which units of a room are shown, and in which state.

use super::{Entry, InRoom};
use crate::domain::id::Id;
use crate::domain::text::fold;
use chrono::NaiveDate;
use std::sync::Arc;

/// What is looked at; none of a kind = all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Type of unit.
    pub unit_type: Option<Id>,
    /// Province.
    pub province: Option<Id>,
    /// Last day of the period; none = of each unit the latest.
    pub period: Option<NaiveDate>,
    /// Only items this document asks for.
    pub document: Option<Id>,
    /// Part of a name or code, without regard to diacritics.
    pub text: String,
}

/// One unit as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The report that counts.
    pub now: Arc<Entry>,
    /// Those of earlier periods, the latest first.
    pub before: Vec<Arc<Entry>>,
    /// Further reports of the same period.
    pub copies: usize,
}

/// The units that pass, in the order of the list.
#[must_use]
pub fn shown(entries: &[Arc<Entry>], units: &[InRoom], filter: &Filter) -> Vec<Shown> {
    let text = fold(filter.text.trim());
    let at = |place: &usize| entries.get(*place).cloned();
    let passes = |entry: &Entry| {
        let unit = &entry.member.unit;
        let is_type = filter.unit_type.as_ref().is_none_or(|wanted| unit.unit_type == *wanted);
        let is_there = filter.province.is_none() || unit.province == filter.province;
        is_type && is_there && (text.is_empty() || fold(&[&unit.name, " ", &unit.code].concat()).contains(&text))
    };
    let one = |unit: &InRoom| {
        let mut reports: Vec<Arc<Entry>> = std::iter::once(&unit.now).chain(&unit.before).filter_map(at).collect();
        reports.retain(|entry| filter.period.is_none_or(|day| entry.member.period.to <= day));
        let before = reports.split_off(reports.len().min(1));
        let now = reports.pop().filter(|now| filter.period.is_none_or(|day| now.member.period.to == day))?;
        passes(&now).then_some(Shown { now, before, copies: unit.copies.len() })
    };
    units.iter().filter_map(one).collect()
}
