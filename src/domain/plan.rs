//! The plan "6 rõ": who, what, when, who answers for it, product, who decides (`domain.md` §4.5).

use super::id::Id;
use super::json::Extra;
use super::text;
use chrono::NaiveDate;

/// One row of the plan (việc khắc phục).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Action {
    /// Number inside the assessment, from 1, never reused while the row stands.
    pub id: u32,
    /// Item it mends.
    pub item: Id,
    /// Rõ việc.
    pub what: String,
    /// Rõ người.
    pub who: String,
    /// Rõ thời gian.
    pub due: Option<NaiveDate>,
    /// Rõ trách nhiệm.
    pub accountable: String,
    /// Rõ sản phẩm.
    pub product: String,
    /// Rõ thẩm quyền.
    pub decider: String,
    /// Day it was done.
    pub done_on: Option<NaiveDate>,
    /// `rev` of the last change.
    pub rev: u32,
    /// Fields of newer files.
    pub extra: Extra,
}

impl Action {
    /// How many of the six are clear.
    #[must_use]
    pub fn clear(&self) -> usize {
        let words = [&self.what, &self.who, &self.accountable, &self.product, &self.decider];
        words.iter().filter(|word| !word.is_empty()).count() + usize::from(self.due.is_some())
    }

    /// The day it is to be done by; none once it is done.
    #[must_use]
    pub fn to_do_by(&self) -> Option<NaiveDate> {
        self.due.filter(|_| self.done_on.is_none())
    }

    /// Past its day and not done.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.to_do_by().is_some_and(|due| due < today)
    }

    /// The same, whatever its `rev`.
    #[must_use]
    pub fn same_as(&self, other: &Self) -> bool {
        Self { rev: other.rev, ..self.clone() } == *other
    }

    /// All texts cleaned.
    #[must_use]
    pub fn cleaned(&self) -> Self {
        Self {
            what: text::clean(&self.what),
            who: text::clean(&self.who),
            accountable: text::clean(&self.accountable),
            product: text::clean(&self.product),
            decider: text::clean(&self.decider),
            ..self.clone()
        }
    }
}
