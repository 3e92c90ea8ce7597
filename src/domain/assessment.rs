//! One assessment (phiếu tự đánh giá): one unit, one period. Changed only through `edit`.
//!
//! Rows are shared (`Arc`), so that a copy for undo costs little.

use super::answer::Answer;
use super::figures::Figures;
use super::id::Id;
use super::json::{Extra, Json};
use super::map::Map;
use super::plan::Action;
use super::unit::{Names, Period, Unit};
use chrono::NaiveDate;
use std::sync::Arc;

/// Draft or final.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Being filled in.
    #[default]
    Draft,
    /// Closed; refuses edits until re-opened.
    Final {
        /// Who closed it.
        by: String,
        /// The day.
        on: NaiveDate,
    },
}

/// What the last period's assessment said, shown beside the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Previous {
    /// Its id.
    pub id: String,
    /// Its `rev`.
    pub rev: u32,
    /// Its period.
    pub period: Period,
    /// Its answers.
    pub answers: Map<Id, Arc<Answer>>,
    /// Fields of newer files.
    pub extra: Extra,
}

/// One assessment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assessment {
    /// 16 random bytes, hex.
    pub id: String,
    /// Rises with every change, never falls.
    pub rev: u32,
    /// The fictitious example, kept apart.
    pub example: bool,
    /// Draft or final.
    pub status: Status,
    /// Time of creation, RFC 3339.
    pub created: String,
    /// Time of the last change, RFC 3339.
    pub changed: String,
    /// The unit.
    pub unit: Arc<Unit>,
    /// The period.
    pub period: Period,
    /// Restricted to these documents; none = all that concern the unit.
    pub documents: Option<Arc<Vec<Id>>>,
    /// Names of persons.
    pub names: Arc<Names>,
    /// Last period.
    pub previous: Option<Arc<Previous>>,
    /// Answers by item; unknown items are kept.
    pub answers: Map<Id, Arc<Answer>>,
    /// Figures.
    pub figures: Arc<Figures>,
    /// Plan.
    pub plan: Arc<Vec<Action>>,
    /// An inspector's verdicts, as received; [`review`](super::review) reads them.
    pub review: Option<Arc<Json>>,
    /// Fields of newer files.
    pub extra: Arc<Extra>,
}

impl Assessment {
    /// The answer to an item, if any was given.
    #[must_use]
    pub fn answer(&self, item: &str) -> Option<&Answer> {
        self.answers.get(item).map(Arc::as_ref)
    }

    /// Last period's answer to an item.
    #[must_use]
    pub fn previous_answer(&self, item: &str) -> Option<&Answer> {
        self.previous.as_ref()?.answers.get(item).map(Arc::as_ref)
    }

    /// Whether it is final.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self.status, Status::Final { .. })
    }

    /// Changes of the review block so far; 0 where there is none.
    #[must_use]
    pub fn review_rev(&self) -> u32 {
        let rev = self.review.as_ref().and_then(|block| block.get("rev")?.as_int());
        rev.and_then(|rev| u32::try_from(rev).ok()).unwrap_or(0)
    }

    /// What storage orders by: rises with every change of the unit's part and of the review, never falls. `rev` is the
    /// unit's alone, so that verdicts leave it, and the unit's digest, as they are.
    #[must_use]
    pub fn order(&self) -> u32 {
        self.rev.saturating_add(self.review_rev())
    }

    /// Plan rows of an item.
    pub fn actions_of<'a>(&'a self, item: &'a str) -> impl Iterator<Item = &'a Action> {
        self.plan.iter().filter(move |action| action.item == *item)
    }

    /// The same but for `rev` and the time of change.
    #[must_use]
    pub fn same_work(&self, other: &Self) -> bool {
        let (a, b) = (self.without_revs(), other.without_revs());
        a == b
    }

    fn without_revs(&self) -> Self {
        let mut bare = Self { rev: 0, changed: String::new(), ..self.clone() };
        for (_, answer) in bare.answers.iter_mut() {
            Arc::make_mut(answer).rev = 0;
        }
        let figures = Arc::make_mut(&mut bare.figures);
        Arc::make_mut(&mut figures.totals).rev = 0;
        for (_, row) in figures.rows.iter_mut() {
            Arc::make_mut(row).rev = 0;
        }
        for action in Arc::make_mut(&mut bare.plan) {
            action.rev = 0;
        }
        bare
    }
}
