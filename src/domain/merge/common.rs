//! What two copies have in common: the `rev` up to which they are one and the same, as far as the rows themselves show it.
//!
//! A `rev` rises with every change, and the row changed keeps it. Where a row stands in both copies with the same content
//! and the same `rev`, one change made both, and all before it is common too; unless another row, changed no later,
//! stands there differently, which shows that the two had parted already. That one merely came earlier and nothing
//! contradicts it proves nothing: the rows that would contradict it may all have been changed again since.

use super::Place;
use crate::domain::assessment::Assessment;

/// Up to which `rev` two copies are one; none where nothing shows that they ever were. What a third state has in common
/// with both they have in common, too.
pub(super) fn same_until(mine: &Assessment, theirs: &Assessment, known: &[Assessment]) -> Option<u32> {
    let through = |third: &Assessment| Some(shared(third, mine)?.min(shared(third, theirs)?));
    known.iter().filter(|third| third.id == mine.id).map(through).chain([shared(mine, theirs)]).max().flatten()
}

fn shared(a: &Assessment, b: &Assessment) -> Option<u32> {
    let in_both = |place: Place| Some((place.rev(a)?, place.rev(b)?, place.is_one(a, b)));
    let pairs: Vec<_> = Place::all(a).into_iter().filter_map(in_both).collect();
    let parted = pairs.iter().filter(|(.., is_one)| !is_one).map(|(a, b, _)| *a.max(b)).min();
    let is_before = |rev: &u32| *rev <= a.rev.min(b.rev) && parted.is_none_or(|parted| *rev < parted);
    pairs.iter().filter(|(.., is_one)| *is_one).map(|(rev, ..)| *rev).filter(is_before).max()
}
