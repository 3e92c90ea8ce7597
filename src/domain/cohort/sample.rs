//! Fictitious units for a room in which to try things out: the same seed and number give the same reports, for ever.
//!
//! A unit has a skill and each item a difficulty, so that many of them show what many units show: some items are weak
//! nearly everywhere, some units in nearly everything, and there are surprises. Knows no clock and no chance.

mod answers;
mod desk;
mod dice;
mod figures;
mod papers;
mod plan;
mod profile;
mod tables;

use crate::domain::assessment::{Assessment, Status};
use crate::domain::catalogue::Catalogue;
use crate::domain::date::iso;
use crate::domain::unit::{Period, PeriodKind};
use chrono::NaiveDate;
use desk::Desk;
use profile::Profile;

/// The reports of the unit of this number, from 1, the earliest first: of the quarter that ended last before the day, of
/// every third unit also the quarter before, of some two before. Names differ up to number 5,184.
#[must_use]
pub fn sample(catalogue: &Catalogue, seed: u32, day: NaiveDate, number: u32) -> Vec<Assessment> {
    let before = match number % 15 {
        4 => 2,
        1 | 7 | 10 | 13 => 1,
        _ => 0,
    };
    let last = ended_before(day);
    let unit = Profile::of(catalogue, seed, number, last.to);
    let mut period = last;
    let mut reports = Vec::new();
    for ago in 0..=before {
        reports.push(report(&Desk::new(catalogue, &unit, period, ago, day)));
        period = ended_before(period.to);
    }
    reports.reverse();
    reports
}

fn ended_before(day: NaiveDate) -> Period {
    let this = Period::holding(PeriodKind::Quarter, day);
    Period::holding(PeriodKind::Quarter, this.from.pred_opt().unwrap_or(day))
}

fn report(desk: &Desk) -> Assessment {
    let dice = &mut desk.dice("report");
    let mut rev = 1;
    let answers = answers::answers(desk, &mut rev);
    let figures = figures::figures(desk, &answers, &mut rev);
    let plan = plan::plan(desk, &answers, &mut rev);
    let (begun, ended) = (desk.made(9), desk.made(dice.between(0, 3)));
    let is_final = desk.ago > 0 || (desk.unit.filled > 900 && dice.chance(860));
    Assessment {
        id: [dice.hex(16), dice.hex(16)].concat(),
        rev,
        example: true,
        status: if is_final { Status::Final { by: desk.unit.names.head.clone(), on: ended } } else { Status::Draft },
        created: [iso(begun), "T08:10:00+07:00".to_owned()].concat(),
        changed: [iso(ended), "T1".to_owned(), dice.between(0, 6).to_string(), ":25:00+07:00".to_owned()].concat(),
        unit: desk.unit.unit.clone(),
        period: desk.period,
        names: desk.unit.names.clone(),
        answers,
        figures: figures.into(),
        plan: plan.into(),
        ..Assessment::default()
    }
}
