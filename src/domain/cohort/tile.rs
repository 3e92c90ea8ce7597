//! A heatmap's columns, each one item or some that belong together, and what stands where a unit meets one.

use super::{Cell, Column, Member, Shown};
use crate::domain::catalogue::Catalogue;
use crate::domain::id::Id;
use crate::domain::report::share_of;
use crate::domain::score::{Part, Points};
use crate::domain::value::{FULL, Standing};

/// What a column of a heatmap is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// One item: its place among the columns.
    Item(usize),
    /// Services; those of the police, or the others.
    Services(bool),
    /// Checks of a theme.
    Theme(Id),
    /// The indicators.
    Indicators,
}

/// One column of a heatmap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strip {
    /// What it is about.
    pub subject: Subject,
    /// Places of its items among the columns.
    pub places: Vec<usize>,
}

/// What stands where a unit meets a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tile {
    /// Not asked of the unit.
    Absent,
    /// Out of the score.
    Out,
    /// To be answered.
    Open,
    /// How far it reaches, per mille, and whether the papers for all of it count.
    Valued(u32, bool),
}

/// How good a tile is, in words that are few enough to tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// 1000.
    Full,
    /// From 700.
    High,
    /// From 400.
    Middle,
    /// Above 0.
    Low,
    /// 0.
    Nothing,
    /// To be answered.
    Open,
    /// Out of the score.
    Out,
    /// Not asked.
    Absent,
}

impl Level {
    /// All of them, in the order of their words.
    pub const ALL: [Self; 8] =
        [Self::Full, Self::High, Self::Middle, Self::Low, Self::Nothing, Self::Open, Self::Out, Self::Absent];
}

impl Tile {
    /// How good it is.
    #[must_use]
    pub fn level(self) -> Level {
        match self {
            Self::Absent => Level::Absent,
            Self::Out => Level::Out,
            Self::Open => Level::Open,
            Self::Valued(FULL.., _) => Level::Full,
            Self::Valued(700.., _) => Level::High,
            Self::Valued(400.., _) => Level::Middle,
            Self::Valued(1.., _) => Level::Low,
            Self::Valued(0, _) => Level::Nothing,
        }
    }

    /// Its value in a mean: what is open is worth nothing, what is out does not count.
    fn worth(self) -> Option<u32> {
        match self {
            Self::Absent | Self::Out => None,
            Self::Open => Some(0),
            Self::Valued(value, _) => Some(value),
        }
    }

    fn of(cell: Cell) -> Self {
        match cell.standing() {
            None => Self::Absent,
            Some(Standing::Out(_)) => Self::Out,
            Some(Standing::Open(_)) => Self::Open,
            Some(Standing::Valued(value)) => Self::Valued(value, cell.is_evidenced()),
        }
    }
}

impl Strip {
    /// What stands where a unit meets it. Of several items: the share of their points.
    #[must_use]
    pub fn tile(&self, member: &Member) -> Tile {
        let cells = || self.places.iter().filter_map(|place| member.cells.get(*place).copied());
        if let [_] = self.places.as_slice() {
            return cells().next().map_or(Tile::Absent, Tile::of);
        }
        let points = sum(member, &self.places);
        let mut counted = cells().filter(|cell| cell.counts()).peekable();
        if counted.peek().is_none() {
            return if cells().any(|cell| cell.standing().is_some()) { Tile::Out } else { Tile::Absent };
        }
        if cells().filter(|cell| cell.counts()).all(Cell::is_open) {
            return Tile::Open;
        }
        Tile::Valued(share_of(points.claimed, points.max), points.claimed > 0 && points.evidenced == points.claimed)
    }

    /// What it is called in little room, of the [`codes`] of all columns; empty where it is about several items.
    #[must_use]
    pub fn code<'c>(&self, codes: &'c [String]) -> &'c str {
        match self.subject {
            Subject::Item(place) => codes.get(place).map_or("", String::as_str),
            _ => "",
        }
    }

    /// Mean value over units, per mille; none where it counts for nobody.
    #[must_use]
    pub fn mean(&self, units: &[Shown]) -> Option<u32> {
        let (sum, count) = self.weigh(units);
        u32::try_from(sum.checked_div(count)?).ok()
    }

    /// Values of units together, and of how many: those for which it counts.
    fn weigh(&self, units: &[Shown]) -> (u64, u64) {
        let worths = units.iter().filter_map(|unit| self.tile(&unit.now.member).worth());
        worths.fold((0, 0), |(sum, count), worth| (sum + u64::from(worth), count + 1))
    }
}

/// Points of some items: what they can bring, what is claimed and evidenced for them; reachable: open ones in full.
#[must_use]
pub fn sum(member: &Member, places: &[usize]) -> Points {
    let mut points = Points::default();
    for cell in places.iter().filter_map(|place| member.cells.get(*place)) {
        let claimed = cell.claimed();
        points += Points {
            max: cell.max,
            claimed,
            evidenced: if cell.is_evidenced() { claimed } else { 0 },
            reachable: if cell.is_open() { cell.max } else { claimed },
        };
    }
    points
}

/// Places of the items a document asks for.
#[must_use]
pub fn places_of(columns: &[Column], document: &Id) -> Vec<usize> {
    columns.iter().enumerate().filter(|(_, column)| column.is_of(document)).map(|(place, _)| place).collect()
}

/// The columns of a heatmap in the order of the catalogue: one for each of these items, or one for each theme they are of.
#[must_use]
pub fn strips(catalogue: &Catalogue, columns: &[Column], places: &[usize], by_theme: bool) -> Vec<Strip> {
    let mut strips: Vec<Strip> = Vec::new();
    for place in places {
        let Some(column) = columns.get(*place) else { continue };
        let subject = if by_theme { theme(catalogue, column) } else { Subject::Item(*place) };
        match strips.iter_mut().find(|strip| strip.subject == subject) {
            Some(strip) => strip.places.push(*place),
            None => strips.push(Strip { subject, places: vec![*place] }),
        }
    }
    strips
}

fn theme(catalogue: &Catalogue, column: &Column) -> Subject {
    match (column.part, &column.theme) {
        (Part::Checks, Some(theme)) => Subject::Theme(theme.clone()),
        (Part::Services, _) => {
            Subject::Services(catalogue.service(column.id.as_str()).is_some_and(|service| service.police))
        }
        _ => Subject::Indicators,
    }
}

/// Those asked of any of these units. If so wished, the one with the lowest mean first; behind those that count for half
/// of the units or more come the others: else what a single unit is weak in would stand before what all are.
#[must_use]
pub fn asked(mut strips: Vec<Strip>, units: &[Shown], worst_first: bool) -> Vec<Strip> {
    strips.retain(|strip| units.iter().any(|unit| strip.tile(&unit.now.member) != Tile::Absent));
    if worst_first {
        let all = u64::try_from(units.len()).unwrap_or(u64::MAX);
        strips.sort_by_cached_key(|strip| {
            let (sum, count) = strip.weigh(units);
            (count.saturating_mul(2) < all, sum.checked_div(count).unwrap_or(u64::MAX))
        });
    }
    strips
}

/// What each column is called in little room: its part's letter and its number there, such as `A9`.
#[must_use]
pub fn codes(columns: &[Column]) -> Vec<String> {
    let mut counts = [0_u32; 3];
    let mut code = |column: &Column| {
        let (letter, count) = match (column.part, &mut counts) {
            (Part::Services, [count, ..]) => ("A", count),
            (Part::Checks, [_, count, _]) => ("B", count),
            (Part::Indicators, [.., count]) => ("C", count),
        };
        *count += 1;
        [letter, &count.to_string()].concat()
    };
    columns.iter().map(&mut code).collect()
}

/// Places of the items a unit loses most points on, worst first; open ones too.
#[must_use]
pub fn weakest_of(member: &Member, count: usize) -> Vec<usize> {
    let lost = |(place, cell): (usize, &Cell)| (cell.max - cell.claimed().min(cell.max), place);
    let mut all: Vec<(u32, usize)> = member.cells.iter().enumerate().map(lost).filter(|(lost, _)| *lost > 0).collect();
    all.sort_by_key(|(lost, _)| std::cmp::Reverse(*lost));
    all.into_iter().take(count).map(|(_, place)| place).collect()
}
