//! All that is read off the units shown, reckoned once.

use super::{
    Area, Caution, Column, League, Member, Move, Rate, Shown, Standings, Stretch, areas, cautions, leagues, moves,
    rates, standings, stretches, weakest,
};
use crate::domain::catalogue::Catalogue;
use crate::domain::id::Id;
use std::sync::Arc;

/// Weak items that are listed.
const WEAKEST: usize = 10;

/// What is read off the units shown. Units are told by their places among them, items by their columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Analysis {
    /// The units.
    pub shown: Arc<Vec<Shown>>,
    /// Units of equal scope, the largest league first.
    pub leagues: Vec<League>,
    /// Units that are ranked with nobody.
    pub alone: Vec<usize>,
    /// How they stand in each column.
    pub standings: Vec<Standings>,
    /// The ten weakest columns.
    pub weak: Vec<usize>,
    /// How they stand in each area, the weakest first.
    pub areas: Vec<(Area, Standings)>,
    /// The indicators.
    pub rates: Vec<Rate>,
    /// Every movement since the period before, the largest gain first.
    pub moves: Vec<Move>,
    /// Every pair of periods.
    pub stretches: Vec<Stretch>,
    /// Reports to look at twice.
    pub cautions: Vec<(Caution, Vec<usize>)>,
}

impl Analysis {
    /// Of these units; weak items maybe of one document only.
    #[must_use]
    pub fn of(catalogue: &Catalogue, columns: &[Column], shown: Arc<Vec<Shown>>, document: Option<&Id>) -> Self {
        let standings = standings(columns, &shown);
        let (leagues, alone) = leagues(catalogue, &shown);
        Self {
            leagues,
            alone,
            weak: weakest(columns, &standings, shown.len(), document, WEAKEST),
            areas: areas(catalogue, columns, &standings),
            standings,
            rates: rates(catalogue, &shown),
            moves: moves(&shown),
            stretches: stretches(&shown),
            cautions: cautions(&shown),
            shown,
        }
    }

    /// The report of a unit.
    #[must_use]
    pub fn member(&self, place: usize) -> Option<&Member> {
        self.shown.get(place).map(|unit| &unit.now.member)
    }
}
