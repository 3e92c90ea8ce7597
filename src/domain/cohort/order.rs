//! In which order units are shown. What says how good a unit is orders only units of equal scope among each other: they
//! stand in groups then, one for each league.

use super::{Member, Shown, sum};
use crate::domain::catalogue::Catalogue;
use crate::domain::date::iso;
use crate::domain::id::Id;
use crate::domain::report::share_of;
use crate::domain::text::fold;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What units are ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Name, without regard to diacritics first.
    Name,
    /// Province.
    Province,
    /// Last day of the period.
    Period,
    /// Share of items answered.
    Completeness,
    /// Points claimed.
    Claimed,
    /// Points evidenced.
    Evidenced,
    /// Points reachable.
    Reachable,
    /// Critical checks that fail.
    Critical,
    /// Points of some items only, as a share of what they can bring.
    Share,
    /// Time of the last change.
    Changed,
}

impl Key {
    /// Whether it says how good a unit is: only units of equal scope are ordered by it.
    #[must_use]
    pub fn ranks(self) -> bool {
        matches!(self, Self::Claimed | Self::Evidenced | Self::Reachable | Self::Critical | Self::Share)
    }

    /// Whether what one looks for first is what is most: the latest, the most misses.
    #[must_use]
    pub fn starts_with_most(self) -> bool {
        matches!(self, Self::Period | Self::Critical | Self::Changed)
    }
}

/// How units are ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// By what.
    pub key: Key,
    /// The largest first.
    pub descending: bool,
}

impl Order {
    /// By this, what one looks for first on top: the weakest, the latest.
    #[must_use]
    pub fn by(key: Key) -> Self {
        Self { key, descending: key.starts_with_most() }
    }
}

/// One line of a list of units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// The head of a group of equal scope: the place of its first unit, and how many it has.
    Group(usize, usize),
    /// A unit: its place in the list that was ordered.
    Unit(usize),
}

/// What a unit is ordered by: a number, or its province; equals by name.
#[derive(Default, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    number: u32,
    text: String,
}

/// The units in order; where the key ranks in groups, the largest first, last those that are ranked with nobody. `places`
/// are the columns that [`Key::Share`] is about.
#[must_use]
pub fn lines(catalogue: &Catalogue, units: &[Shown], order: Order, places: &[usize]) -> Vec<Line> {
    let mut groups: BTreeMap<Group, Vec<Entry>> = BTreeMap::new();
    for (at, unit) in units.iter().enumerate() {
        let member = &unit.now.member;
        let group = Group::of(member, order.key);
        let rank = if group == Group::Alone { Rank::default() } else { rank(catalogue, member, order.key, places) };
        groups.entry(group).or_default().push(Entry { rank, folded: fold(&member.unit.name), member, at });
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(name, group)| (*name == Group::Alone, Reverse(group.len())));
    let mut lines = Vec::with_capacity(units.len() + groups.len());
    for (name, mut group) in groups {
        group.sort_unstable_by(|a, b| {
            let by_rank = a.rank.cmp(&b.rank);
            if order.descending { by_rank.reverse() } else { by_rank }.then_with(|| a.name().cmp(&b.name()))
        });
        let head = group.first().filter(|_| name != Group::All);
        lines.extend(head.map(|first| Line::Group(first.at, group.len())));
        lines.extend(group.iter().map(|entry| Line::Unit(entry.at)));
    }
    lines
}

/// Units that are put in order together.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    /// All of them: the key does not rank.
    All,
    /// Those of equal scope.
    Equal(String),
    /// Those that are ranked with nobody: by name.
    Alone,
}

impl Group {
    fn of(member: &Member, key: Key) -> Self {
        if key.ranks() { member.league().map_or(Self::Alone, Self::Equal) } else { Self::All }
    }
}

/// A unit to be put in order.
struct Entry<'m> {
    rank: Rank,
    folded: String,
    member: &'m Member,
    at: usize,
}

impl Entry<'_> {
    /// Letters first, then marks; of one name in the order of the ids, so that it is the same every time.
    fn name(&self) -> (&str, &str, &str) {
        (&self.folded, &self.member.unit.name, &self.member.id)
    }
}

fn rank(catalogue: &Catalogue, member: &Member, key: Key, places: &[usize]) -> Rank {
    let number = match key {
        Key::Name | Key::Province | Key::Period | Key::Changed => 0,
        Key::Completeness => member.completeness(),
        Key::Claimed => member.points.claimed,
        Key::Evidenced => member.points.evidenced,
        Key::Reachable => member.points.reachable,
        Key::Critical => member.critical_failed,
        Key::Share => {
            let points = sum(member, places);
            share_of(points.claimed, points.max)
        }
    };
    let text = match key {
        Key::Name => fold(&member.unit.name),
        Key::Province => fold(province(catalogue, member.unit.province.as_ref())),
        Key::Period => iso(member.period.to),
        Key::Changed => member.changed.clone(),
        _ => String::new(),
    };
    Rank { number, text }
}

/// Name of a province of the catalogue; empty without one.
fn province(catalogue: &Catalogue, id: Option<&Id>) -> &'static str {
    id.and_then(|id| catalogue.province(id.as_str())).map_or("", |province| province.name)
}
