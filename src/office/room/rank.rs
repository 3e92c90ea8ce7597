//! Where units stand among those of equal scope; others are not ranked against each other (design §10).

use crate::domain::cohort::{League, Shown};

/// Where a unit stands by points claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rank {
    /// From 1; units of equal points share one.
    pub place: usize,
    /// Units of equal scope.
    pub of: usize,
}

/// Of each unit; none where its scope is its own.
pub(super) fn ranks(leagues: &[League], units: &[Shown]) -> Vec<Option<Rank>> {
    let mut ranks = vec![None; units.len()];
    for league in leagues {
        let mut last = (0, None);
        for (place, at) in (1..).zip(&league.units) {
            let points = units.get(*at).map(|unit| unit.now.member.points.claimed);
            last = if points == last.1 { last } else { (place, points) };
            if let Some(rank) = ranks.get_mut(*at) {
                *rank = Some(Rank { place: last.0, of: league.units.len() });
            }
        }
    }
    ranks
}
