//! Many units as a table of text (CSV): one row a unit.

use super::class::Room;
use super::units;
use crate::domain::text::Lang;
use crate::office::workbook::value::Value;

/// Heads, then a row for each unit.
pub(super) fn rows(room: &Room) -> Vec<Vec<String>> {
    let heads = room.words.room.units.map(str::to_owned).to_vec();
    let units = room.units().iter().zip(&room.ranks);
    let row = |values: [Value; units::COLUMNS]| values.iter().map(|value| cell(value, room.lang)).collect();
    [heads].into_iter().chain(units.map(|(unit, rank)| row(units::row(room, unit, *rank)))).collect()
}

/// Numbers without dots between thousands, which other programs take for decimals; days as `2026-11-22`.
fn cell(value: &Value, lang: Lang) -> String {
    match (value, lang) {
        (Value::Number(..), Lang::Vi) => value.plain().replace('.', ","),
        _ => value.plain(),
    }
}
