//! The four indicators over a room: the rate of all files of all units together, and how the units differ.

use super::{Shown, Spread};
use crate::domain::catalogue::{Catalogue, target_at};

/// One indicator over the units shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rate {
    /// Part, summed over the units.
    pub n: i64,
    /// Whole, likewise.
    pub d: i64,
    /// Target on the last day of the latest period, per mille.
    pub target: u32,
    /// Units that reach it.
    pub met: usize,
    /// Spread of the units' own rates, per mille; none where no unit has figures.
    pub units: Option<Spread>,
}

impl Rate {
    /// The rate of all files together, per mille.
    #[must_use]
    pub fn pooled(&self) -> Option<i64> {
        (self.d > 0).then(|| self.n.saturating_mul(1000) / self.d)
    }
}

/// Each indicator, in the order of the catalogue. Figures that contradict each other are left out; those that are not
/// complete count as far as they go.
#[must_use]
pub fn rates(catalogue: &Catalogue, shown: &[Shown]) -> Vec<Rate> {
    let day = shown.iter().map(|unit| unit.now.member.period.to).max().unwrap_or_default();
    let indicators = catalogue.indicators.iter().enumerate();
    let rate = |(place, indicator): (usize, &crate::domain::catalogue::Indicator)| {
        let target = target_at(indicator.targets, day);
        let mut rate = Rate { target, ..Rate::default() };
        let mut each = Vec::with_capacity(shown.len());
        for (n, d) in shown.iter().filter_map(|unit| unit.now.member.readings.get(place)) {
            if *d > 0 && n <= d {
                rate.n += n;
                rate.d += d;
                each.push(u32::try_from(n * 1000 / d).unwrap_or(0));
            }
        }
        rate.met = each.iter().filter(|own| **own >= target).count();
        rate.units = Spread::of(each);
        rate
    };
    indicators.map(rate).collect()
}
