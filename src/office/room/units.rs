//! A unit as a row of values: who, where, when, its points, what to know. Table and workbook show the same.

use super::class::Room;
use super::rank::Rank;
use crate::domain::cohort::{Caution, Shown};
use crate::domain::date;
use crate::office::workbook::value::Value;

/// Columns of [`row`].
pub(super) const COLUMNS: usize = 19;

/// One unit.
pub(super) fn row(room: &Room, unit: &Shown, rank: Option<Rank>) -> [Value; COLUMNS] {
    let member = &unit.now.member;
    let count = |n: usize| Value::Number(i64::try_from(n).unwrap_or(i64::MAX), 0);
    let number = |n: u32| Value::Number(n.into(), 0);
    let points = |thousandths: u32| Value::Number((thousandths / 100).into(), 1);
    let share = |per_mille: u32| Value::Number(per_mille.into(), 1);
    let [draft, closed] = room.words.room.status;
    [
        rank.map_or(Value::Blank, |rank| count(rank.place)),
        rank.map_or(Value::Blank, |rank| count(rank.of)),
        Value::text(room.name(member)),
        Value::text(&room.unit_type(member)),
        Value::text(&room.province(member)),
        Value::text(&member.unit.code),
        Value::text(&room.period(member)),
        points(member.points.claimed),
        points(member.points.evidenced),
        points(member.points.reachable),
        share(member.completeness()),
        number(member.answered),
        number(member.items),
        number(member.critical_failed),
        share(member.set_aside),
        Value::text(if member.is_final { closed } else { draft }),
        Value::day(member.changed.get(..10).and_then(date::parse)),
        Value::text(&marks(room, unit)),
        Value::text(&unit.now.file),
    ]
}

/// What to know of a report.
pub(super) fn marks(room: &Room, unit: &Shown) -> String {
    let said = Caution::ALL.into_iter().filter(|caution| *caution != Caution::Draft && caution.is_of(unit));
    let said = said.map(|caution| (room.words.room_analysis.caution)(caution)[0]);
    let example = unit.now.member.example.then_some(room.words.common.example);
    said.chain(example).collect::<Vec<_>>().join("; ")
}
