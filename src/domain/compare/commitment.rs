//! What the earlier plan promised to be done by the end of the later period, and what became of it.

use super::notice::is_backwards;
use super::side::Rated;
use crate::domain::cohort::may_be_one;
use crate::domain::order::sort_by_key;
use crate::domain::plan::Action;
use crate::domain::report::plan_in_order;
use crate::domain::value::{FULL, Standing};
use chrono::NaiveDate;

/// What became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Its row is gone or was never taken over, and the gap is still there.
    Dropped,
    /// Not done, as far as the later report knows.
    Open,
    /// Not done, and put off to this day.
    PutOff(NaiveDate),
    /// Done on this day, after the day promised.
    Late(NaiveDate),
    /// Nobody recorded that it was done, but the gap is no more.
    Closed,
    /// Done on this day, in time.
    InTime(NaiveDate),
}

impl Fate {
    /// Whether what was promised came about, late or not.
    #[must_use]
    pub fn is_kept(self) -> bool {
        matches!(self, Self::Late(_) | Self::Closed | Self::InTime(_))
    }
}

/// A row of the earlier plan with what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commitment {
    /// The row as it was promised.
    pub action: Action,
    /// What became of it.
    pub fate: Fate,
}

/// Rows due by the end of the later period, broken promises first, then by day. None for two units, for two states of
/// one assessment, or where the later one stands first: nothing was promised from the one to the other.
pub(super) fn commitments(earlier: &Rated, later: &Rated) -> Vec<Commitment> {
    let (before, after) = (earlier.assessment, later.assessment);
    if before.id == after.id || !may_be_one(&before.unit, &after.unit) || is_backwards(before, after) {
        return Vec::new();
    }
    let is_due = |row: &&Action| {
        row.due.is_some_and(|due| due <= after.period.to) && earlier.catalogue().item_name(row.item.as_str()).is_some()
    };
    let promised = before.plan.iter().filter(is_due);
    let mut list: Vec<Commitment> =
        promised.map(|row| Commitment { action: row.clone(), fate: fate(row, later) }).collect();
    sort_by_key(&mut list, |promise| (promise.fate.is_kept(), promise.action.due, promise.action.id));
    list
}

fn fate(promised: &Action, later: &Rated) -> Fate {
    let row = if promised.done_on.is_some() { Some(promised) } else { taken_over(promised, later) };
    match (row.and_then(|row| row.done_on), row.map(|row| row.due)) {
        (Some(day), _) if promised.due.is_some_and(|due| day > due) => Fate::Late(day),
        (Some(day), _) => Fate::InTime(day),
        _ if !has_gap(promised, later) => Fate::Closed,
        (None, None) => Fate::Dropped,
        (None, Some(Some(due))) if Some(due) > promised.due => Fate::PutOff(due),
        (None, Some(_)) => Fate::Open,
    }
}

/// The row of the later plan that goes on with a promise: the same number on the same item, as carrying over keeps it,
/// else the same words, else whatever is still to do there.
fn taken_over<'a>(promised: &Action, later: &Rated<'a>) -> Option<&'a Action> {
    let rows = plan_in_order(&later.assessment.plan);
    let rows: Vec<&Action> = rows.into_iter().filter(|row| row.item == promised.item).collect();
    let same_number = rows.iter().find(|row| row.id == promised.id);
    let same_words = rows.iter().find(|row| row.what == promised.what);
    same_number.or(same_words).or(rows.first()).copied()
}

fn has_gap(promised: &Action, later: &Rated) -> bool {
    let item = later.score.item(promised.item.as_str());
    item.is_some_and(|item| !matches!(item.standing, Standing::Valued(value) if value >= FULL))
}
