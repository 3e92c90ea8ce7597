//! One report being made up: the unit, the period, how far each item is.

use super::dice::{Dice, key};
use super::profile::Profile;
use super::tables::{EASY, HARD, LOWERED};
use crate::domain::catalogue::{Catalogue, Role};
use crate::domain::scope::{Scope, ScopedService};
use crate::domain::unit::Period;
use chrono::{Days, NaiveDate};

/// One report being made up.
pub struct Desk<'c> {
    /// What concerns the unit.
    pub scope: Scope<'c>,
    /// The unit.
    pub unit: &'c Profile,
    /// The period.
    pub period: Period,
    /// Quarters between this one and the latest.
    pub ago: u32,
    /// Today, as seen when it was made.
    pub today: NaiveDate,
}

impl<'c> Desk<'c> {
    /// A report of a period, some quarters before the latest one that had ended on a day.
    pub fn new(catalogue: &'c Catalogue, unit: &'c Profile, period: Period, ago: u32, day: NaiveDate) -> Self {
        let today = after(day, -91 * i64::from(ago));
        Self { scope: Scope::new(catalogue, &unit.unit, period.to, None), unit, period, ago, today }
    }

    /// Chance that belongs to this report and a word.
    pub fn dice(&self, word: &str) -> Dice {
        self.unit.dice(word, self.ago)
    }

    /// A day of the two weeks after the period, so many before the last; none after today.
    pub fn made(&self, before: i64) -> NaiveDate {
        after(self.period.to, 14).min(self.today).max(self.period.to) - Days::new(before.unsigned_abs())
    }

    /// How far an item is, per mille.
    pub fn reach(&self, item: &str) -> i64 {
        let own = &mut self.unit.dice(item, u32::MAX);
        let surprise = if own.chance(50) { own.between(-500, 450) } else { 0 };
        let mood = own.between(-90, 90) + own.between(-90, 90) + surprise + self.dice(item).between(-35, 35);
        let skill = self.unit.skill - self.unit.pace * i64::from(self.ago);
        (skill - difficulty(item) + mood).clamp(0, 1000)
    }

    /// So many files of a middling commune's, as this unit has them in this period.
    pub fn files(&self, usual: i64) -> i64 {
        let now = usual * self.unit.size * self.unit.kind.scale / 1000;
        now - now / 16 * i64::from(self.ago)
    }

    /// Whether an item is left open: those of the end first, and some on the way. `place` is per mille of the list.
    pub fn is_open(&self, item: &str, place: i64) -> bool {
        let filled = if self.ago > 0 { self.unit.filled.max(930) } else { self.unit.filled };
        let dice = &mut self.dice(item);
        (filled < 900 && place > filled) || dice.chance((1000 - filled).min(90))
    }

    /// The role in a service, and why it is lower than the default.
    pub fn role(&self, scoped: &ScopedService) -> (Role, &'static str) {
        let item = scoped.service.id.as_str();
        let reason = LOWERED.iter().find(|(service, _)| *service == item).map(|(_, reason)| *reason);
        match reason.filter(|_| scoped.role == Role::Receives && self.unit.dice(item, 1000).chance(90)) {
            Some(reason) => (Role::Guides, reason),
            None => (scoped.role, ""),
        }
    }
}

/// What an item takes from a unit's skill, per mille: the same for all units.
fn difficulty(item: &str) -> i64 {
    let dice = &mut Dice::of(&[key(item)]);
    let known = |list: &[&str]| list.contains(&item);
    let least = if known(&HARD) { 240 } else { -130 };
    dice.between(least, least + 130) + if known(&HARD) || known(&EASY) { 0 } else { dice.between(0, 190) }
}

/// A day so many days later.
pub fn after(day: NaiveDate, days: i64) -> NaiveDate {
    let count = Days::new(days.unsigned_abs());
    let moved = if days < 0 { day.checked_sub_days(count) } else { day.checked_add_days(count) };
    moved.unwrap_or(day)
}
