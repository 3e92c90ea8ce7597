//! Where the units of a room stand on the ladder of one item, and which rung most of them have to climb next.

use super::{Cell, Column, Rung, Shown, rungs};
use crate::domain::catalogue::{Catalogue, Role, Service};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The units on the ladder of one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Climb {
    /// The ladder most of the units are judged by, the lowest rung first.
    pub rungs: Vec<Rung>,
    /// Units on each rung.
    pub on: Vec<u32>,
    /// Units that have not answered.
    pub open: u32,
    /// Points there are to get, on average of these units, in thousandths.
    pub worth: u32,
}

impl Climb {
    /// Units judged by this ladder.
    #[must_use]
    pub fn asked(&self) -> u32 {
        self.on.iter().sum::<u32>() + self.open
    }

    /// The rung that most units have to climb next, and how many; of equals the lowest. None where all are at the top.
    #[must_use]
    pub fn next(&self) -> Option<(&Rung, u32)> {
        let below = self.rungs.iter().skip(1).zip(self.on.iter().copied());
        below.rev().max_by_key(|(_, units)| *units).filter(|(_, units)| *units > 0)
    }
}

/// The role by default and the day decide on the ladder of a service; for all else the latest day does.
type Kind = (Role, NaiveDate);

/// Where the units shown stand on the ladder of a column.
#[must_use]
pub fn climb(catalogue: &Catalogue, column: &Column, place: usize, shown: &[Shown]) -> Climb {
    let latest = shown.iter().map(|unit| unit.now.member.period.to).max().unwrap_or_default();
    let service = catalogue.service(column.id.as_str());
    let mut kinds: BTreeMap<Kind, Vec<Cell>> = BTreeMap::new();
    for unit in shown {
        if let Some(cell) = unit.now.member.cells.get(place).filter(|cell| cell.counts()) {
            kinds.entry(kind(service, unit, latest)).or_default().push(*cell);
        }
    }
    let most = kinds.into_iter().max_by_key(|(_, cells)| cells.len());
    most.map(|((role, day), cells)| counted(rungs(catalogue, &column.id, role, day), &cells)).unwrap_or_default()
}

fn kind(service: Option<&Service>, unit: &Shown, latest: NaiveDate) -> Kind {
    let of = &unit.now.member;
    service.map_or((Role::None, latest), |service| {
        (service.default_role(&of.unit.unit_type, &of.unit.fields, of.period.to).0, of.period.to)
    })
}

fn counted(rungs: Vec<Rung>, cells: &[Cell]) -> Climb {
    let (mut on, mut open) = (vec![0; rungs.len()], 0);
    for cell in cells {
        let reached = cell.value().and_then(|value| rungs.iter().rposition(|rung| rung.value <= value));
        match reached.and_then(|rung| on.get_mut(rung)) {
            Some(units) => *units += 1,
            None => open += 1,
        }
    }
    let sum: u64 = cells.iter().map(|cell| u64::from(cell.max)).sum();
    let count = u64::try_from(cells.len()).unwrap_or(1).max(1);
    Climb { rungs, on, open, worth: u32::try_from(sum / count).unwrap_or(u32::MAX) }
}
