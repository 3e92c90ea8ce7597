//! What each item is worth to each unit.

use super::sheet::{Column, Look, Sheet};
use crate::domain::cohort::{Cell, Shown};
use crate::domain::value::Standing;
use crate::office::room::class::Room;
use crate::office::workbook::value::Value;

/// The sheet.
pub(super) fn sheet(room: &Room) -> Sheet {
    let [unit, claimed] = room.words.room.matrix;
    let numbers = room.numbers();
    let items: Vec<usize> = room.items().map(|(place, _)| place).collect();
    let heats = room.items().map(|(place, column)| Column {
        number: numbers.get(place).cloned().unwrap_or_default(),
        ..Column::new(room.item_name(&column.id), Look::Heat, 7)
    });
    let columns = [Column::new(unit, Look::Text, 30), Column::new(claimed, Look::Tenths, 9)].into_iter().chain(heats);
    let rows = room.units().iter().map(|unit| row(room, unit, &items));
    Sheet { rows: rows.collect(), fixed: 2, ..super::sheet(room, 1, columns.collect()) }
}

fn row(room: &Room, unit: &Shown, items: &[usize]) -> Vec<Value> {
    let member = &unit.now.member;
    let points = Value::Number((member.points.claimed / 100).into(), 1);
    let cell = |place: &usize| member.cells.get(*place).map_or(Value::Blank, |cell| value(room, *cell));
    [Value::text(room.name(member)), points].into_iter().chain(items.iter().map(cell)).collect()
}

/// Its value in per cent, or a word; nothing where it is not asked.
fn value(room: &Room, cell: Cell) -> Value {
    match cell.standing() {
        Some(Standing::Valued(value)) => Value::Number(value.into(), 1),
        Some(Standing::Open(_)) => Value::Text(room.words.room.open.to_owned()),
        Some(Standing::Out(_)) => Value::Text(room.words.room.out.to_owned()),
        None => Value::Blank,
    }
}
