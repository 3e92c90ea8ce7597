//! A fictitious unit: who it is, and what it is like in all its periods.

use super::dice::{Dice, key};
use super::tables::{FAMILIES, FIRST, KINDS, Kind, SECOND};
use crate::domain::catalogue::{Catalogue, Province};
use crate::domain::id::Id;
use crate::domain::json::Extra;
use crate::domain::unit::{Names, Unit};
use chrono::NaiveDate;
use std::sync::Arc;

/// A unit. Shares are per mille.
pub struct Profile {
    seed: u64,
    number: u64,
    /// Its kind.
    pub kind: &'static Kind,
    /// Who it is.
    pub unit: Arc<Unit>,
    /// Who fills in, who heads it.
    pub names: Arc<Names>,
    /// Who answers single items.
    colleagues: [String; 4],
    /// How well it does on the whole.
    pub skill: i64,
    /// How much better it does than a quarter before; some do worse.
    pub pace: i64,
    /// How much of the report is filled in.
    pub filled: i64,
    /// How many answers have papers.
    pub papers: i64,
    /// Its files beside a middling commune's.
    pub size: i64,
}

/// Most units of a room look like a workshop's: a few others among the communes, places of four provinces.
const WORKSHOP: u32 = 30;

impl Profile {
    /// The unit of a number, from 1, as it is on a day.
    pub fn of(catalogue: &Catalogue, seed: u32, number: u32, day: NaiveDate) -> Self {
        let dice = &mut Dice::of(&[seed.into(), number.into()]);
        let kind = kind(number, dice);
        let place = ["Ví Dụ", word(FIRST, name(seed, number) / 72), word(SECOND, name(seed, number) % 72)].join(" ");
        let digits = number.to_string();
        let zeros = "0".repeat(5_usize.saturating_sub(digits.len()));
        let code = if dice.chance(667) { ["VD", &zeros, &digits].concat() } else { String::new() };
        let unit = Unit {
            unit_type: Id::new(kind.unit_type),
            fields: Some(kind.field).filter(|field| !field.is_empty()).map(Id::new).into_iter().collect(),
            name: [kind.title, &place].join(" "),
            code,
            province: province(catalogue, seed, number, day),
            place,
            extra: Extra::new(),
        };
        Self {
            seed: seed.into(),
            number: number.into(),
            kind,
            unit: Arc::new(unit),
            names: Arc::new(Names { filled_by: person(dice), head: person(dice), extra: Extra::new() }),
            colleagues: [(); 4].map(|()| person(dice)),
            skill: 320 + dice.between(0, 240) + dice.between(0, 240) + dice.between(0, 240),
            pace: if dice.chance(200) { dice.between(-60, -10) } else { dice.between(20, 90) },
            filled: filled(number, dice),
            papers: dice.between(400, 900),
            size: dice.between(400, 1100) + dice.between(0, 900),
        }
    }

    /// Who answers an item.
    pub fn colleague(&self, dice: &mut Dice) -> String {
        let place = usize::try_from(dice.between(0, 3)).unwrap_or(0);
        self.colleagues.get(place).cloned().unwrap_or_default()
    }

    /// Chance that belongs to this unit and a word, `ago` quarters before the latest.
    pub fn dice(&self, word: &str, ago: u32) -> Dice {
        Dice::of(&[self.seed, self.number, key(word), ago.into()])
    }
}

fn kind(number: u32, dice: &mut Dice) -> &'static Kind {
    let communes: &[usize] = if dice.chance(780) { &[0] } else { &[1] };
    let rare = dice.chance(20);
    let chosen: &[usize] = match number {
        5 | 24 => &[3],
        12 | 27 => &[4],
        7 => &[5],
        18 => &[6],
        30 => &[7],
        15 => &[2],
        _ if number > WORKSHOP && rare => &[2, 3, 4, 3, 4],
        _ => communes,
    };
    let [first, ..] = &KINDS;
    KINDS.get(dice.pick(chosen)).unwrap_or(first)
}

/// A place in the square of names; a step that shares no factor with its size comes by all of them.
fn name(seed: u32, number: u32) -> usize {
    usize::try_from((u64::from(seed) * 29 + u64::from(number) * 1_423) % (72 * 72)).unwrap_or(0)
}

fn word(list: &'static str, place: usize) -> &'static str {
    list.split_whitespace().nth(place).unwrap_or_default()
}

/// One of four in a workshop, else one of all.
fn province(catalogue: &Catalogue, seed: u32, number: u32, day: NaiveDate) -> Option<Id> {
    let there: Vec<&Province> = catalogue.provinces.iter().filter(|province| province.exists_on(day)).collect();
    let at = if number <= WORKSHOP { u64::from(number % 4) * 9 } else { u64::from(number) };
    let place = (u64::from(seed) + at) % u64::try_from(there.len().max(1)).unwrap_or(1);
    there.get(usize::try_from(place).unwrap_or(0)).map(|province| province.id.clone())
}

/// Most reports are all but complete; of thirty, five are half done and one is hardly begun.
fn filled(number: u32, dice: &mut Dice) -> i64 {
    match number % WORKSHOP {
        17 => dice.between(40, 120),
        2 | 9 | 13 | 22 | 26 => dice.between(420, 800),
        _ => dice.between(920, 1000),
    }
}

fn person(dice: &mut Dice) -> String {
    [dice.pick(&FAMILIES), dice.pick(&["Văn", "Thị"]), "Mẫu"].join(" ")
}
