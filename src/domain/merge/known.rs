//! What both copies know: the state in which they were one, as far as the files themselves show it.
//!
//! A `rev` rises with every change, and the row changed keeps it. Where a row stands in both copies with the same content
//! and the same `rev`, one change made both, and all before it is common too; unless another row, changed no later,
//! stands there differently, which shows that the two had parted already. That a state merely came earlier and nothing
//! contradicts it proves nothing: the rows that would contradict it may all have been changed again since.

use super::Place;
use crate::domain::assessment::Assessment;

/// A state of this machine's copy, and up to which `rev` the other copy shares it.
pub(super) struct Known {
    pub state: Assessment,
    pub until: u32,
}

impl Known {
    /// The state that shares most with `theirs`: a kept one that led to this machine's copy, or that copy itself.
    pub fn of(mine: &Assessment, theirs: &Assessment, kept: &[Assessment]) -> Option<Self> {
        let mut best: Option<Self> = None;
        for state in kept.iter().filter(|state| led_to(state, mine)).chain([mine]) {
            if let Some(until) = shared(state, theirs)
                && best.as_ref().is_none_or(|best| best.until < until)
            {
                best = Some(Self { state: state.clone(), until });
            }
        }
        best
    }

    /// Whether this machine's copy still says what both know.
    pub fn holds(&self, place: &Place, mine: &Assessment) -> bool {
        self.covers(place, &self.state) && place.is_same(&self.state, mine)
    }

    /// Whether what stands there was there when both were one.
    pub fn covers(&self, place: &Place, a: &Assessment) -> bool {
        place.rev(a).is_some_and(|rev| rev <= self.until)
    }
}

/// Up to which `rev` two copies are the same.
fn shared(a: &Assessment, b: &Assessment) -> Option<u32> {
    let in_both = |place: Place| Some((place.rev(a)?, place.rev(b)?, place.is_one(a, b)));
    let pairs: Vec<_> = Place::all(a).into_iter().filter_map(in_both).collect();
    let parted = pairs.iter().filter(|(.., is_one)| !is_one).map(|(a, b, _)| *a.max(b)).min();
    let is_before = |rev: &u32| *rev <= a.rev.min(b.rev) && parted.is_none_or(|parted| *rev < parted);
    pairs.iter().filter(|(.., is_one)| *is_one).map(|(rev, ..)| *rev).filter(is_before).max()
}

/// Whether nothing contradicts that one state became the other: what was not changed since is still the same.
fn led_to(old: &Assessment, new: &Assessment) -> bool {
    let rev_of = |place: &Place, a| place.rev(a).unwrap_or_default();
    let is_sound = Place::all(old).iter().all(|place| rev_of(place, old) <= old.rev);
    let is_kept = |place: &Place| place.rev(new).is_none_or(|rev| rev > old.rev) || place.is_one(old, new);
    old.id == new.id && old.rev <= new.rev && is_sound && Place::all(new).iter().all(is_kept)
}
