//! What two copies have in common: the `rev` up to which they are one and the same, as far as the rows themselves show it.
//!
//! A `rev` rises with every change, and the row changed keeps it. Where a row stands in both copies with the same content
//! and the same `rev`, one change made both, and all before it is common too; unless another row, changed no later,
//! stands there differently, or in one copy only, which shows that the two had parted already: two people may make the
//! same change at the same `rev` by chance. That one state merely came earlier and nothing contradicts it proves nothing:
//! the rows that would contradict it may all have been changed again since.

use super::Place;
use crate::domain::assessment::Assessment;

/// Up to which `rev` two copies are one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Common {
    /// As far as it is sure; none where nothing shows that they ever were.
    pub sure: Option<u32>,
    /// As far as it may be, where one of them may have taken rows away.
    pub likely: Option<u32>,
}

impl Common {
    /// What a third state has in common with both they have in common, too.
    pub fn of(mine: &Assessment, theirs: &Assessment, known: &[Assessment]) -> Self {
        let mut common = shared(mine, theirs);
        for third in known.iter().filter(|third| third.id == mine.id) {
            let (one, other) = (shared(third, mine), shared(third, theirs));
            common.sure = common.sure.max(one.sure.min(other.sure));
            common.likely = common.likely.max(one.likely.min(other.likely));
        }
        common
    }
}

fn shared(a: &Assessment, b: &Assessment) -> Common {
    let (mut common, mut parted, mut alone) = (Vec::new(), u32::MAX, u32::MAX);
    let mut places = Place::all(a);
    places.extend(Place::all(b).into_iter().filter(|place| !place.is_in(a)));
    for place in places {
        match (place.rev(a), place.rev(b)) {
            (Some(rev), Some(_)) if place.is_one(a, b) => common.push(rev),
            (Some(one), Some(other)) => parted = parted.min(one.max(other)),
            (one, other) => alone = one.or(other).map_or(alone, |rev| alone.min(rev)),
        }
    }
    let last = a.rev.min(b.rev);
    let before = |end: u32| common.iter().copied().filter(|rev| *rev <= last && *rev < end).max();
    Common { sure: before(parted.min(alone)), likely: before(parted) }
}
