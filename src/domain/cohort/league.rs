//! Units of equal scope, put together: only they are ranked against each other.

use super::{Shown, Spread};
use crate::domain::catalogue::Catalogue;
use crate::domain::score::Verdict;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Points of one class of ten: 10 in thousandths.
const TEN: u32 = 10_000;

/// Units of equal scope; units are told by their places in the list of those shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct League {
    /// The units, the highest claimed score first; equals in the order they came.
    pub units: Vec<usize>,
    /// Spread of what they claim, in thousandths of a point.
    pub claimed: Spread,
    /// Spread of what papers support.
    pub evidenced: Spread,
    /// Units whose claimed score is in each class of ten points; full marks belong to the last.
    pub claimed_tens: [usize; 10],
    /// The same for what papers support.
    pub evidenced_tens: [usize; 10],
    /// Units in each band of the catalogue, highest first.
    pub bands: Vec<usize>,
    /// Units of which too little is answered for a band.
    pub too_early: usize,
}

/// The leagues, the largest first; and the units that are ranked with nobody, as they restrict themselves to some documents.
#[must_use]
pub fn leagues(catalogue: &Catalogue, shown: &[Shown]) -> (Vec<League>, Vec<usize>) {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut alone = Vec::new();
    for (place, unit) in shown.iter().enumerate() {
        match unit.now.member.league() {
            Some(name) => groups.entry(name).or_default().push(place),
            None => alone.push(place),
        }
    }
    let mut all: Vec<League> = groups.into_values().filter_map(|units| league(catalogue, shown, units)).collect();
    all.sort_by_key(|league| Reverse(league.units.len()));
    (all, alone)
}

fn league(catalogue: &Catalogue, shown: &[Shown], mut units: Vec<usize>) -> Option<League> {
    let points = |place: usize| shown.get(place).map(|unit| unit.now.member.points).unwrap_or_default();
    units.sort_by_key(|place| Reverse(points(*place).claimed));
    let claimed: Vec<u32> = units.iter().map(|place| points(*place).claimed).collect();
    let evidenced: Vec<u32> = units.iter().map(|place| points(*place).evidenced).collect();
    let (mut bands, mut too_early) = (vec![0; catalogue.bands.len()], 0);
    for unit in units.iter().filter_map(|place| shown.get(*place)) {
        let verdict = unit.now.member.verdict(catalogue);
        let is_own = |id| matches!(&verdict, Verdict::Band { band, .. } if *band == id);
        match catalogue.bands.iter().zip(&mut bands).find(|(band, _)| is_own(band.id.clone())) {
            Some((_, count)) => *count += 1,
            None => too_early += 1,
        }
    }
    Some(League {
        claimed_tens: tens(&claimed),
        evidenced_tens: tens(&evidenced),
        claimed: Spread::of(claimed)?,
        evidenced: Spread::of(evidenced)?,
        units,
        bands,
        too_early,
    })
}

fn tens(points: &[u32]) -> [usize; 10] {
    let mut classes = [0; 10];
    for points in points {
        let class = usize::try_from(points / TEN).unwrap_or(0).min(9);
        classes.iter_mut().skip(class).take(1).for_each(|count| *count += 1);
    }
    classes
}
