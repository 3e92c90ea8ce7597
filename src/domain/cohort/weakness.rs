//! What is weak in a room: how the units shown stand item by item and theme by theme.

use super::{Cell, Column, Shown};
use crate::domain::catalogue::Catalogue;
use crate::domain::id::Id;
use crate::domain::score::Part;
use crate::domain::value::FULL;
use std::cmp::Reverse;

/// Below this value, in per mille, an item is rather missing than met.
const HALF: u32 = 500;
/// An item is compared with others when at least one of so many units is asked it.
const ONE_OF: u32 = 4;

/// How the units shown stand in one item or in several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standings {
    /// Units in whose score it counts, once for each item.
    pub asked: u32,
    /// Answered of these.
    pub answered: u32,
    /// Full marks.
    pub full: u32,
    /// Answered with less than half.
    pub below_half: u32,
    /// A value above 0 without papers that count.
    pub unsupported: u32,
    /// Sum of the values, in per mille; open ones are 0.
    values: u64,
    /// Sum of the points lost or at stake, in thousandths.
    lost: u64,
}

impl Standings {
    fn add(&mut self, cell: Cell) {
        if !cell.counts() {
            return;
        }
        let value = cell.value();
        self.asked += 1;
        self.answered += u32::from(value.is_some());
        self.full += u32::from(value == Some(FULL));
        self.below_half += u32::from(value.is_some_and(|value| value < HALF));
        self.unsupported += u32::from(value.is_some_and(|value| value > 0) && !cell.is_evidenced());
        self.values += u64::from(value.unwrap_or(0));
        self.lost += u64::from(cell.max - cell.claimed());
    }

    fn join(&mut self, other: &Self) {
        self.asked += other.asked;
        self.answered += other.answered;
        self.full += other.full;
        self.below_half += other.below_half;
        self.unsupported += other.unsupported;
        self.values += other.values;
        self.lost += other.lost;
    }

    /// Still to be answered.
    #[must_use]
    pub fn open(&self) -> u32 {
        self.asked - self.answered
    }

    /// Mean value in per mille, cut; open ones are 0.
    #[must_use]
    pub fn mean(&self) -> u32 {
        self.each(self.values)
    }

    /// Points lost or at stake on average, in thousandths, cut.
    #[must_use]
    pub fn lost(&self) -> u32 {
        self.each(self.lost)
    }

    fn each(&self, sum: u64) -> u32 {
        u32::try_from(sum / u64::from(self.asked.max(1))).unwrap_or(u32::MAX)
    }
}

/// How the units shown stand in each column.
#[must_use]
pub fn standings(columns: &[Column], shown: &[Shown]) -> Vec<Standings> {
    let mut all = vec![Standings::default(); columns.len()];
    for unit in shown {
        all.iter_mut().zip(&unit.now.member.cells).for_each(|(sum, cell)| sum.add(*cell));
    }
    all
}

/// Places of the weakest columns: the least mean value first, then the most points lost. Looked at are those that a quarter
/// of the units is asked, of one document if one is named; columns in which nobody loses anything are none.
#[must_use]
pub fn weakest(columns: &[Column], all: &[Standings], units: usize, document: Option<&Id>, most: usize) -> Vec<usize> {
    let enough = u32::try_from(units).unwrap_or(u32::MAX).div_ceil(ONE_OF).max(1);
    let is_of = |column: &Column| document.is_none_or(|id| column.is_of(id));
    let places = columns.iter().zip(all).enumerate();
    let weak = places.filter(|(_, (column, sum))| is_of(column) && sum.asked >= enough && sum.lost > 0);
    let mut weak: Vec<_> = weak.map(|(place, (_, sum))| (sum.mean(), Reverse(sum.lost()), place)).collect();
    weak.sort_unstable();
    weak.into_iter().take(most).map(|(_, _, place)| place).collect()
}

/// Something several items belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Area {
    /// A whole part of the score: services, indicators.
    Part(Part),
    /// A theme of checks.
    Theme(Id),
}

/// How the units stand in each area that somebody is asked about, the weakest first.
#[must_use]
pub fn areas(catalogue: &Catalogue, columns: &[Column], all: &[Standings]) -> Vec<(Area, Standings)> {
    let themes = catalogue.themes.iter().map(|theme| Area::Theme(theme.id.clone()));
    let parts = [Part::Services, Part::Indicators].map(Area::Part);
    let mut areas: Vec<(Area, Standings)> =
        parts.into_iter().chain(themes).map(|area| summed(area, columns, all)).collect();
    areas.retain(|(_, sum)| sum.asked > 0);
    areas.sort_by_key(|(_, sum)| (sum.mean(), Reverse(sum.lost())));
    areas
}

fn summed(area: Area, columns: &[Column], all: &[Standings]) -> (Area, Standings) {
    let is_in = |column: &Column| match &area {
        Area::Part(part) => column.part == *part,
        Area::Theme(theme) => column.theme.as_ref() == Some(theme),
    };
    let mut sum = Standings::default();
    columns.iter().zip(all).filter(|(column, _)| is_in(column)).for_each(|(_, one)| sum.join(one));
    (area, sum)
}
