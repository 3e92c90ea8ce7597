//! The indicators over all units: the rate of all files together, how the units differ, what others published.

use super::sheet::{Column, Look, Sheet};
use crate::domain::catalogue::Indicator;
use crate::domain::cohort::{self, Rate};
use crate::office::room::class::Room;
use crate::office::workbook::value::Value;

/// The sheet.
pub(super) fn sheet(room: &Room) -> Sheet {
    use Look::{Tenths, Text, Whole};
    let looks = [
        (Text, 50),
        (Whole, 14),
        (Whole, 14),
        (Tenths, 11),
        (Tenths, 11),
        (Whole, 11),
        (Whole, 11),
        (Tenths, 11),
        (Tenths, 11),
        (Tenths, 11),
        (Text, 70),
    ];
    let heads = room.words.room.indicators.iter().zip(looks);
    let columns = heads.map(|(head, (look, width))| Column::new(head, look, width)).collect();
    let rows =
        room.catalogue.indicators.iter().zip(&room.analysis.rates).map(|(indicator, rate)| row(room, indicator, rate));
    Sheet { rows: rows.collect(), fixed: 1, ..super::sheet(room, 3, columns) }
}

fn row(room: &Room, indicator: &Indicator, rate: &Rate) -> Vec<Value> {
    let share = |per_mille: Option<i64>| Value::number(per_mille, 1);
    let of_units = |of: fn(&cohort::Spread) -> u32| share(rate.units.as_ref().map(|spread| of(spread).into()));
    let count = |n: usize| Value::number(i64::try_from(n).ok(), 0);
    vec![
        Value::text(room.text(indicator.name)),
        Value::number(Some(rate.n), 0),
        Value::number(Some(rate.d), 0),
        share(rate.pooled()),
        share(Some(rate.target.into())),
        count(rate.units.map_or(0, |spread| spread.count)),
        count(rate.met),
        of_units(|spread| spread.least),
        of_units(|spread| spread.median),
        of_units(|spread| spread.most),
        Value::text(&room.published(indicator.benchmarks).join(" | ")),
    ]
}
