//! Columns of an inspector's verdicts: to be read, not filled in. There are none where there is no review.

use super::book::{Cell, Column};
use super::value::{Kind, Value};
use super::{Making, keys};
use crate::domain::id::Id;

/// The columns.
pub(super) fn columns(making: &Making) -> Vec<Column> {
    let [points, remark] = making.words().review.columns;
    let columns = vec![Column::new(keys::VERDICT, points, 10), Column::new(keys::REMARK, remark, 24)];
    if making.subject.reviewed.is_some() { columns } else { Vec::new() }
}

/// Their cells for an item.
pub(super) fn cells(making: &Making, item: &Id) -> Vec<Cell> {
    if making.subject.reviewed.is_none() {
        return Vec::new();
    }
    let points = making.subject.found(item).map(|found| i64::from(found.points.claimed));
    vec![Cell::shown(Value::number(points, 3), Kind::Number(3)), Cell::said(&making.subject.remark(item))]
}
