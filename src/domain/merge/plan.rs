//! Numbers of plan rows. Each copy counts on by itself, so two new rows may bear one number, and one row two.

use super::known::Known;
use super::place::action;
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::plan::Action;
use std::sync::Arc;

/// Old number, item, new number.
type Renumbered = (u32, Id, u32);

/// Their copy, and what both know, with this machine's numbers: the same row bears the same, another row another.
pub(super) fn aligned(mine: &Assessment, theirs: &Assessment, known: Option<Known>) -> (Assessment, Option<Known>) {
    let rows = renumbered(mine, theirs, known.as_ref().map(|known| &known.state));
    let known = known.map(|known| Known { state: with(&known.state, &rows), ..known });
    (with(theirs, &rows), known)
}

fn renumbered(mine: &Assessment, theirs: &Assessment, known: Option<&Assessment>) -> Vec<Renumbered> {
    let mut rows: Vec<Renumbered> = Vec::new();
    let mut last = mine.plan.iter().chain(theirs.plan.iter()).map(|row| row.id).max().unwrap_or_default();
    for row in theirs.plan.iter().filter(|row| action(mine, row.id, &row.item).is_none()) {
        let before = known.and_then(|known| action(known, row.id, &row.item));
        let is_it = |own: &&Action| {
            let is_free = action(theirs, own.id, &own.item).is_none() && rows.iter().all(|(.., id)| *id != own.id);
            is_free && (says(own, row) || before.is_some_and(|before| says(own, before)))
        };
        if let Some(own) = mine.plan.iter().find(is_it) {
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

fn with(a: &Assessment, rows: &[Renumbered]) -> Assessment {
    let new = |row: &Action| rows.iter().find(|(old, item, _)| (*old, item) == (row.id, &row.item)).map(|(.., id)| *id);
    let plan = a.plan.iter().map(|row| Action { id: new(row).unwrap_or(row.id), ..row.clone() }).collect();
    Assessment { plan: Arc::new(plan), ..a.clone() }
}
