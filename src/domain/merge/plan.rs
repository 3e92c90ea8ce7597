//! Numbers of plan rows. Each copy counts on by itself, so two new rows may bear one number, and one row two.

use super::place::action;
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::plan::Action;
use std::sync::Arc;

/// Old number, item, new number.
type Renumbered = (u32, Id, u32);

/// Their copy with this machine's numbers: the same row bears the same, another row another. New rows for the same item
/// bear the same, too, so that they are put side by side.
pub(super) fn aligned(mine: &Assessment, theirs: &Assessment, same_until: Option<u32>) -> Assessment {
    let rows = renumbered(mine, theirs, same_until);
    let new = |row: &Action| rows.iter().find(|(old, item, _)| (*old, item) == (row.id, &row.item)).map(|(.., id)| *id);
    let plan = theirs.plan.iter().map(|row| Action { id: new(row).unwrap_or(row.id), ..row.clone() }).collect();
    Assessment { plan: Arc::new(plan), ..theirs.clone() }
}

fn renumbered(mine: &Assessment, theirs: &Assessment, same_until: Option<u32>) -> Vec<Renumbered> {
    let mut rows: Vec<Renumbered> = Vec::new();
    let mut last = mine.plan.iter().chain(theirs.plan.iter()).map(|row| row.id).max().unwrap_or_default();
    let is_new = |row: &Action| same_until.is_none_or(|until| row.rev > until);
    for row in theirs.plan.iter().filter(|row| action(mine, row.id, &row.item).is_none()) {
        let is_free = |own: &&Action| {
            let is_taken = rows.iter().any(|(.., id)| *id == own.id) || action(theirs, own.id, &own.item).is_some();
            own.item == row.item && !is_taken
        };
        let free = || mine.plan.iter().filter(is_free);
        let same = free().find(|own| says(own, row)).or_else(|| free().find(|own| is_new(own) && is_new(row)));
        if let Some(own) = same {
            rows.push((row.id, row.item.clone(), own.id));
        } else if mine.plan.iter().any(|own| own.id == row.id) {
            last = last.saturating_add(1);
            rows.push((row.id, row.item.clone(), last));
        }
    }
    rows
}

/// Whether both rows say the same, whatever their numbers.
fn says(a: &Action, b: &Action) -> bool {
    Action { id: b.id, ..a.clone() }.same_as(b)
}
