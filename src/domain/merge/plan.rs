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
    let mut last = mine.plan.iter().chain(theirs.plan.iter()).map(|row| row.id).max().unwrap_or_default();
    let pairs = pairs(mine, theirs, same_until);
    let mut rows = Vec::new();
    for row in theirs.plan.iter().filter(|row| action(mine, row.id, &row.item).is_none()) {
        let own = pairs.iter().find(|(_, other)| (other.id, &other.item) == (row.id, &row.item)).map(|(own, _)| own.id);
        let is_taken = mine.plan.iter().any(|own| own.id == row.id);
        if let Some(id) = own {
            rows.push((row.id, row.item.clone(), id));
        } else if is_taken {
            last = last.saturating_add(1);
            rows.push((row.id, row.item.clone(), last));
        }
    }
    rows
}

/// Rows under two numbers that are one: those that say the same, then new ones for the same item. The first goes with the
/// first and so on, so that it does not matter whose copy is looked at first.
fn pairs<'a>(mine: &'a Assessment, theirs: &'a Assessment, same_until: Option<u32>) -> Vec<(&'a Action, &'a Action)> {
    let is_new = |row: &Action| same_until.is_none_or(|until| row.rev > until);
    let are_new = |own: &Action, other: &Action| own.item == other.item && is_new(own) && is_new(other);
    let (mut own, mut others) = (alone(mine, theirs), alone(theirs, mine));
    let mut pairs = paired(&mut own, &mut others, says);
    pairs.extend(paired(&mut own, &mut others, are_new));
    pairs
}

/// Takes rows out of both lists that go together.
fn paired<'a>(
    own: &mut Vec<&'a Action>,
    others: &mut Vec<&'a Action>,
    go_together: impl Fn(&Action, &Action) -> bool,
) -> Vec<(&'a Action, &'a Action)> {
    let mut pairs = Vec::new();
    own.retain(|row| {
        let found = others.iter().position(|other| go_together(row, other)).map(|place| others.remove(place));
        pairs.extend(found.map(|other| (*row, other)));
        found.is_none()
    });
    pairs
}

/// Rows of one copy whose number and item are not in the other, in the order of their numbers.
fn alone<'a>(a: &'a Assessment, b: &Assessment) -> Vec<&'a Action> {
    let mut alone: Vec<_> = a.plan.iter().filter(|row| action(b, row.id, &row.item).is_none()).collect();
    alone.sort_by_key(|row| row.id);
    alone
}

/// Whether both rows say the same, whatever their numbers.
fn says(a: &Action, b: &Action) -> bool {
    Action { id: b.id, ..a.clone() }.same_as(b)
}
