//! The items: what their numbers stand for, how the units stand in each, what each rests on.

use super::sheet::{Column, Look, Sheet};
use crate::domain::cohort::{self, Standings};
use crate::domain::report::clauses;
use crate::domain::score::Part;
use crate::office::room::class::Room;
use crate::office::workbook::value::Value;

/// The sheet.
pub(super) fn sheet(room: &Room) -> Sheet {
    use Look::{Tenths, Text, Whole};
    let looks = [
        (Text, 7),
        (Text, 24),
        (Text, 60),
        (Text, 26),
        (Text, 10),
        (Whole, 9),
        (Tenths, 10),
        (Whole, 9),
        (Whole, 9),
        (Whole, 9),
        (Whole, 10),
        (Tenths, 9),
        (Text, 60),
    ];
    let heads = room.words.room.items.iter().zip(looks);
    let columns = heads.map(|(head, (look, width))| Column::new(head, look, width)).collect();
    let numbers = room.numbers();
    let one = |(place, column): (usize, &cohort::Column)| {
        let number = numbers.get(place).map_or("", String::as_str);
        row(room, number, column, room.analysis.standings.get(place).copied().unwrap_or_default())
    };
    Sheet { rows: room.items().map(one).collect(), fixed: 3, ..super::sheet(room, 2, columns) }
}

fn row(room: &Room, number: &str, column: &cohort::Column, all: Standings) -> Vec<Value> {
    let count = |n: u32| Value::Number(n.into(), 0);
    let of_asked = |n: u32| if all.asked == 0 { Value::Blank } else { count(n) };
    let tenths = |n: u32| if all.asked == 0 { Value::Blank } else { Value::Number(n.into(), 1) };
    let critical = if column.critical { room.words.common.critical } else { "" };
    vec![
        Value::text(number),
        Value::text(column.id.as_str()),
        Value::text(room.item_name(&column.id)),
        Value::text(group(room, column)),
        Value::text(critical),
        count(all.asked),
        tenths(all.mean()),
        of_asked(all.full),
        of_asked(all.below_half),
        of_asked(all.open()),
        of_asked(all.unsupported),
        tenths(all.lost() / 100),
        Value::text(&clauses(room.catalogue, &column.id, room.lang).join(" | ")),
    ]
}

/// Theme of a check; of others, their part.
fn group(room: &Room, column: &cohort::Column) -> &'static str {
    let [services, checks, indicators] = room.words.common.parts;
    let theme = column.theme.as_ref().and_then(|id| room.catalogue.theme(id.as_str()));
    let part = match column.part {
        Part::Services => services,
        Part::Checks => checks,
        Part::Indicators => indicators,
    };
    theme.map_or(part, |theme| room.text(theme.name))
}
