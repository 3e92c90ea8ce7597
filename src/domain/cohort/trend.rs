//! How units that handed in several periods have moved, each against itself.

use super::{Entry, Shown, Spread};
use crate::domain::unit::Period;
use std::collections::BTreeMap;

/// What happened between two periods that follow each other for some units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The earlier period.
    pub from: Period,
    /// The later one.
    pub to: Period,
    /// What the units present in both claimed then.
    pub before: Spread,
    /// And what the same units claimed later.
    pub after: Spread,
    /// How many rose.
    pub rose: usize,
    /// How many fell.
    pub fell: usize,
}

/// The movement of one unit since its period before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// Its place in the list of those shown.
    pub unit: usize,
    /// What it claimed before, in thousandths of a point.
    pub before: u32,
    /// What it claims now.
    pub now: u32,
}

impl Move {
    /// The change, in thousandths of a point.
    #[must_use]
    pub fn by(&self) -> i64 {
        i64::from(self.now) - i64::from(self.before)
    }
}

/// Every movement since the period before, the largest gain first. A unit whose scope has changed is not compared.
#[must_use]
pub fn moves(shown: &[Shown]) -> Vec<Move> {
    let moved = shown.iter().enumerate().filter_map(|(unit, one)| {
        let (now, before) = (&one.now.member, &one.before.first()?.member);
        let points = (before.points.claimed, now.points.claimed);
        now.has_scope_of(before).then_some(Move { unit, before: points.0, now: points.1 })
    });
    let mut moves: Vec<Move> = moved.collect();
    moves.sort_by_key(|one| (std::cmp::Reverse(one.by()), one.unit));
    moves
}

/// Every pair of periods with units in both, in the order of time.
#[must_use]
pub fn stretches(shown: &[Shown]) -> Vec<Stretch> {
    let mut pairs = BTreeMap::new();
    for unit in shown {
        let later = std::iter::once(&unit.now).chain(&unit.before);
        for (later, earlier) in later.zip(&unit.before) {
            let (to, from) = (&later.member, &earlier.member);
            if to.has_scope_of(from) {
                let days = [from.period, to.period].map(|period| (period.to, period.from));
                pairs.entry(days).or_insert_with(Vec::new).push((earlier.clone(), later.clone()));
            }
        }
    }
    pairs.into_values().filter_map(|pairs| stretch(&pairs)).collect()
}

fn stretch(pairs: &[(std::sync::Arc<Entry>, std::sync::Arc<Entry>)]) -> Option<Stretch> {
    let points: Vec<(u32, u32)> =
        pairs.iter().map(|(a, b)| (a.member.points.claimed, b.member.points.claimed)).collect();
    let (first, second) = pairs.first()?;
    Some(Stretch {
        from: first.member.period,
        to: second.member.period,
        before: Spread::of(points.iter().map(|(before, _)| *before).collect())?,
        after: Spread::of(points.iter().map(|(_, after)| *after).collect())?,
        rose: points.iter().filter(|(before, after)| after > before).count(),
        fell: points.iter().filter(|(before, after)| after < before).count(),
    })
}
