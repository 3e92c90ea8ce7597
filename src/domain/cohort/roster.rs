//! Who should hand in, as it was pasted: which lines have a unit in the room.

mod line;

use super::identity::{Decision, bare, identity, levels_agree, sound};
use crate::domain::catalogue::Catalogue;
use crate::domain::text::fold;
use crate::domain::unit::Unit;
use line::Line;
use std::collections::{BTreeMap, BTreeSet};

/// What was found of one line of the roster; units are told by their places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    /// It has handed in.
    In(usize),
    /// It may be one of these.
    Doubtful(Vec<usize>),
    /// It has not.
    Missing,
}

/// One unit that should hand in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awaited {
    /// The line, as it was pasted.
    pub text: String,
    /// What it is known by in a [`Decision`].
    pub key: String,
    /// What was found.
    pub due: Due,
}

/// The roster beside the units of a room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roster {
    /// Who should hand in, in the order of the lines; lines that say the same are one.
    pub awaited: Vec<Awaited>,
    /// Places of the units that no line may mean.
    pub beyond: Vec<usize>,
}

/// Before what a line is known by; no unit is known by such a name.
const LINE: &str = "~";

/// Reads a roster, one unit a line: a name alone, or columns with tab, semicolon or comma between. A unit is found by its
/// code, else by its name: titles do not matter, diacritics make it doubtful.
#[must_use]
pub fn roster(catalogue: &Catalogue, text: &str, units: &[&Unit], decided: &[Decision]) -> Roster {
    let known = Known::of(units);
    let (mut seen, mut met, mut awaited) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    for line in line::lines(catalogue, text) {
        let key = key(&line);
        if !seen.insert(key.clone()) {
            continue;
        }
        let due = known.due(&line, &key, decided);
        match &due {
            Due::In(place) => met.extend([*place]),
            Due::Doubtful(places) => met.extend(places),
            Due::Missing => {}
        }
        awaited.push(Awaited { text: line.text, key, due });
    }
    let beyond = (0..units.len()).filter(|place| !met.contains(place));
    Roster { beyond: beyond.collect(), awaited }
}

fn key(line: &Line) -> String {
    let (name, level) = bare(&line.name);
    let province = line.province.as_ref().map_or("", |id| id.as_str());
    [LINE, level, "/", &sound(&name), "/", province, "/", line.code.as_deref().unwrap_or_default()].concat()
}

/// The units by what a line may call them.
struct Known<'a> {
    units: &'a [&'a Unit],
    by_code: BTreeMap<String, usize>,
    by_name: BTreeMap<String, Vec<usize>>,
}

impl<'a> Known<'a> {
    fn of(units: &'a [&'a Unit]) -> Self {
        let (mut by_code, mut by_name) = (BTreeMap::new(), BTreeMap::<String, Vec<usize>>::new());
        for (place, unit) in units.iter().enumerate() {
            by_name.entry(fold(&bare(&unit.name).0)).or_default().push(place);
            for code in line::codes(&unit.code) {
                by_code.entry(code).or_insert(place);
            }
        }
        Self { units, by_code, by_name }
    }

    fn due(&self, line: &Line, key: &str, decided: &[Decision]) -> Due {
        if let Some(place) =
            line.cells.iter().flat_map(|cell| line::codes(cell)).find_map(|code| self.by_code.get(&code))
        {
            return Due::In(*place);
        }
        let (name, level) = bare(&line.name);
        let alike = self.by_name.get(&fold(&name)).map(Vec::as_slice).unwrap_or_default();
        let mut may_be: Vec<usize> = alike.iter().copied().filter(|place| self.may_be(*place, line, level)).collect();
        let said = |place: &usize| self.units.get(*place).and_then(|unit| said(&identity(unit), key, decided));
        if let Some(place) = may_be.iter().find(|place| said(place) == Some(true)) {
            return Due::In(*place);
        }
        may_be.retain(|place| said(place).is_none());
        let is_same =
            |place: &usize| self.units.get(*place).is_some_and(|unit| sound(&bare(&unit.name).0) == sound(&name));
        let same: Vec<usize> = may_be.iter().copied().filter(is_same).collect();
        match (same.as_slice(), may_be.is_empty()) {
            ([one], _) => Due::In(*one),
            (_, true) => Due::Missing,
            ([], _) => Due::Doubtful(may_be),
            _ => Due::Doubtful(same),
        }
    }

    /// Neither level, nor province, nor code says that it is another.
    fn may_be(&self, place: usize, line: &Line, level: &str) -> bool {
        self.units.get(place).is_some_and(|unit| {
            let is_there = line.province.is_none() || unit.province.is_none() || line.province == unit.province;
            let is_coded = line.code.is_none() || unit.code.trim().is_empty();
            levels_agree(level, bare(&unit.name).1) && is_there && is_coded
        })
    }
}

/// What was decided of a line and a unit.
fn said(unit: &str, key: &str, decided: &[Decision]) -> Option<bool> {
    let mut decisions = decided.iter().filter(|decision| decision.of.iter().any(|name| name == key));
    decisions.find(|decision| decision.of.iter().any(|name| name == unit)).map(|decision| decision.same)
}
