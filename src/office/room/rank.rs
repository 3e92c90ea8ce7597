//! Where units stand among those of equal scope; others are not ranked against each other (design §10).

use crate::domain::cohort::Shown;
use std::collections::BTreeMap;

/// Where a unit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rank {
    /// From 1; units of equal points share one.
    pub place: usize,
    /// Units of equal scope.
    pub of: usize,
}

/// By points claimed; none for a unit whose scope is its own.
pub(super) fn ranks(units: &[Shown]) -> Vec<Option<Rank>> {
    let mut leagues: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for member in units.iter().map(|unit| &unit.now.member) {
        if let Some(league) = member.league() {
            leagues.entry(league).or_default().push(member.points.claimed);
        }
    }
    leagues.values_mut().for_each(|points| points.sort_unstable_by(|a, b| b.cmp(a)));
    let rank = |unit: &Shown| {
        let points = leagues.get(&unit.now.member.league()?)?;
        let better = points.partition_point(|other| *other > unit.now.member.points.claimed);
        Some(Rank { place: better + 1, of: points.len() })
    };
    units.iter().map(rank).collect()
}
