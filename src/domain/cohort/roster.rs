//! Who should hand in, as it was pasted: which lines have a unit in the room.

mod line;

use super::identity::{Bare, Decision, identity, levels_agree, sound};
use crate::domain::catalogue::Catalogue;
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
        let called = Called::of(&line.name);
        let key = key(&line, &called);
        if !seen.insert(key.clone()) {
            continue;
        }
        let due = known.due(&line, &called, &key, decided);
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

fn key(line: &Line, called: &Called) -> String {
    let province = line.province.as_ref().map_or("", |id| id.as_str());
    [LINE, called.level, "/", &called.sound, "/", province, "/", line.code.as_deref().unwrap_or_default()].concat()
}

/// A name without its title.
struct Called {
    /// Without diacritics.
    folded: String,
    /// With them.
    sound: String,
    level: &'static str,
}

impl Called {
    fn of(name: &str) -> Self {
        let bare = Bare::of(name);
        Self { sound: sound(&bare.name), folded: bare.folded, level: bare.level }
    }
}

/// The units by what a line may call them.
struct Known<'a> {
    units: Vec<(&'a Unit, Called)>,
    by_code: BTreeMap<String, usize>,
    by_name: BTreeMap<String, Vec<usize>>,
}

impl<'a> Known<'a> {
    fn of(units: &[&'a Unit]) -> Self {
        let units: Vec<(&Unit, Called)> = units.iter().map(|unit| (*unit, Called::of(&unit.name))).collect();
        let (mut by_code, mut by_name) = (BTreeMap::new(), BTreeMap::<String, Vec<usize>>::new());
        for (place, (unit, called)) in units.iter().enumerate() {
            by_name.entry(called.folded.clone()).or_default().push(place);
            for code in line::codes(&unit.code) {
                by_code.entry(code).or_insert(place);
            }
        }
        Self { units, by_code, by_name }
    }

    fn due(&self, line: &Line, called: &Called, key: &str, decided: &[Decision]) -> Due {
        let codes = line.cells.iter().flat_map(|cell| line::codes(cell));
        if let Some(place) = codes.filter_map(|code| self.by_code.get(&code)).next() {
            return Due::In(*place);
        }
        let alike = self.by_name.get(&called.folded).into_iter().flatten().copied();
        let mut may_be: Vec<usize> = alike.filter(|place| self.may_be(*place, line, called)).collect();
        let said = |place: &usize| self.units.get(*place).and_then(|(unit, _)| said(unit, key, decided));
        if let Some(place) = may_be.iter().find(|place| said(place) == Some(true)) {
            return Due::In(*place);
        }
        may_be.retain(|place| said(place).is_none());
        let is_same = |place: &usize| self.units.get(*place).is_some_and(|(_, own)| own.sound == called.sound);
        let same: Vec<usize> = may_be.iter().copied().filter(is_same).collect();
        match (same.as_slice(), may_be.is_empty()) {
            ([one], _) => Due::In(*one),
            (_, true) => Due::Missing,
            ([], _) => Due::Doubtful(may_be),
            _ => Due::Doubtful(same),
        }
    }

    /// Neither level, nor province, nor code says that it is another.
    fn may_be(&self, place: usize, line: &Line, called: &Called) -> bool {
        self.units.get(place).is_some_and(|(unit, own)| {
            let is_there = line.province.is_none() || unit.province.is_none() || line.province == unit.province;
            let is_coded = line.code.is_none() || unit.code.trim().is_empty();
            levels_agree(called.level, own.level) && is_there && is_coded
        })
    }
}

/// What was decided of a line and a unit.
fn said(unit: &Unit, key: &str, decided: &[Decision]) -> Option<bool> {
    let of_line = |decision: &&Decision| decision.of.iter().any(|name| name == key);
    let of_unit = |decision: &&Decision| decision.of.contains(&identity(unit));
    decided.iter().filter(of_line).find(of_unit).map(|decision| decision.same)
}
