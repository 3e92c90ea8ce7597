//! One item in both reports: better or worse, and which part of the difference comes from what.

use super::side::{Rated, Side};
use crate::domain::id::Id;
use crate::domain::value::{FULL, Out, Standing};
use std::ops::AddAssign;

/// What became of an item, in the order of a reader's interest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Its value fell; an open item has none.
    Worse,
    /// Its value rose.
    Better,
    /// In the later score only.
    New,
    /// In the earlier score only.
    Dropped,
    /// In both with the same value.
    Same,
}

impl Kind {
    /// All kinds, in that order.
    pub const ALL: [Self; 5] = [Self::Worse, Self::Better, Self::New, Self::Dropped, Self::Same];
}

/// What was done to an item, beside what that did to its points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It was open and is answered.
    Answered,
    /// It was answered and is open.
    Opened,
    /// The answer, or the figures, are others.
    Answer,
    /// The answer is the same, but the target or the steps of that day are others.
    Measure,
    /// It was set aside, or there is nothing to measure any more.
    SetAside,
    /// It is no longer set aside.
    TakenUp,
    /// It came into or went out of what is asked of the unit: type, fields, days, documents.
    Scope,
    /// The unit has another role in the service.
    Role,
    /// Its evidence counts now.
    EvidenceGained,
    /// Its evidence counts no longer.
    EvidenceLost,
}

/// Where a difference of the points claimed comes from, in thousandths of a point. The three add up to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Split {
    /// From other answers: what they would have changed with the maximum as it was.
    pub answers: i64,
    /// From another maximum of the item: its role changed, or other items came, went or changed theirs.
    pub maxima: i64,
    /// From the item itself coming into the score or leaving it.
    pub scope: i64,
}

impl Split {
    /// The whole difference.
    #[must_use]
    pub fn total(self) -> i64 {
        self.answers + self.maxima + self.scope
    }

    pub(super) fn sum<'a>(changes: impl IntoIterator<Item = &'a Change>) -> Self {
        let mut sum = Self::default();
        changes.into_iter().for_each(|change| sum += change.split);
        sum
    }
}

impl AddAssign for Split {
    fn add_assign(&mut self, other: Self) {
        self.answers += other.answers;
        self.maxima += other.maxima;
        self.scope += other.scope;
    }
}

/// An item of at least one of the two scores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The item.
    pub item: Id,
    /// What became of it.
    pub kind: Kind,
    /// What was done to it; may be nothing.
    pub whys: Vec<Why>,
    /// Where its points come from or went to.
    pub split: Split,
    /// Before.
    pub before: Side,
    /// After.
    pub after: Side,
}

impl Change {
    /// None where the item is in neither score.
    pub(super) fn of(item: &Id, earlier: &Rated, later: &Rated) -> Option<Self> {
        let [before, after] = [earlier, later].map(|rated| rated.side(item.as_str()));
        let kind = match (before.scored, after.scored) {
            (None, None) => return None,
            (None, Some(_)) => Kind::New,
            (Some(_), None) => Kind::Dropped,
            _ if after.value() < before.value() => Kind::Worse,
            _ if after.value() > before.value() => Kind::Better,
            _ => Kind::Same,
        };
        let whys = whys(&before, &after);
        Some(Self { item: item.clone(), kind, whys, split: split(&before, &after), before, after })
    }
}

/// The answers' part is reckoned with the earlier maximum: ⌊maximum before × value after / 1000⌋ − claimed before.
fn split(before: &Side, after: &Side) -> Split {
    let [was, is] = [before, after].map(|side| i64::from(side.points().claimed));
    if before.scored.is_none() || after.scored.is_none() {
        return Split { scope: is - was, ..Split::default() };
    }
    let answers = i64::from(before.points().max) * i64::from(after.value()) / i64::from(FULL) - was;
    Split { answers, maxima: is - was - answers, scope: 0 }
}

fn whys(before: &Side, after: &Side) -> Vec<Why> {
    let evidence = match (before.papers > 0, after.papers > 0) {
        (false, true) => Some(Why::EvidenceGained),
        (true, false) => Some(Why::EvidenceLost),
        _ => None,
    };
    let role = (before.role != after.role).then_some(Why::Role);
    [answer(before, after), role, evidence].into_iter().flatten().collect()
}

/// What was done to the answer. A service that does not concern the unit is told by its role.
fn answer(before: &Side, after: &Side) -> Option<Why> {
    let (Some(was), Some(is)) = (before.standing, after.standing) else { return Some(Why::Scope) };
    match (was, is) {
        (Standing::Out(Out::NotConcerned), _) | (_, Standing::Out(Out::NotConcerned)) => None,
        (Standing::Out(_), _) => Some(Why::TakenUp),
        (_, Standing::Out(_)) => Some(Why::SetAside),
        (Standing::Open(_), Standing::Valued(_)) => Some(Why::Answered),
        (Standing::Valued(_), Standing::Open(_)) => Some(Why::Opened),
        (Standing::Open(_), Standing::Open(_)) => None,
        _ if before.claim != after.claim => Some(Why::Answer),
        (Standing::Valued(was), Standing::Valued(is)) if was != is && before.role == after.role => Some(Why::Measure),
        _ => None,
    }
}
