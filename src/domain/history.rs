//! Undo and redo, 200 steps. Restores everything but `rev` and times (design §8).

use super::assessment::Assessment;
use super::figures::Row;
use std::collections::VecDeque;
use std::sync::Arc;

/// Steps kept.
pub const STEPS: usize = 200;

/// What was, and what was undone. Assessments share their rows, so a step costs little.
#[derive(Clone, Debug, Default)]
pub struct History {
    past: VecDeque<Assessment>,
    future: Vec<Assessment>,
}

impl History {
    /// Remembers the state before an edit; what was undone is forgotten.
    pub fn record(&mut self, before: Assessment) {
        self.future.clear();
        self.past.push_back(before);
        if self.past.len() > STEPS {
            self.past.pop_front();
        }
    }

    /// The state before the last edit.
    pub fn undo(&mut self, now: &Assessment, time: &str) -> Option<Assessment> {
        let before = self.past.pop_back()?;
        self.future.push(now.clone());
        Some(restored(before, now, time))
    }

    /// The state that was undone last.
    pub fn redo(&mut self, now: &Assessment, time: &str) -> Option<Assessment> {
        let after = self.future.pop()?;
        self.past.push_back(now.clone());
        Some(restored(after, now, time))
    }

    /// Whether there is something to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is something to redo.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}

/// Rows that come back differ from what stood there, so they get the new `rev`; the others stay as they are.
fn restored(mut old: Assessment, now: &Assessment, time: &str) -> Assessment {
    let rev = now.rev + 1;
    (old.rev, old.changed) = (rev, time.to_owned());
    old.review.clone_from(&now.review); // the inspectors' own, no edit of the unit's
    for (item, answer) in old.answers.iter_mut() {
        match now.answers.get(item).filter(|current| current.same_as(answer)) {
            Some(current) => answer.clone_from(current),
            None => Arc::make_mut(answer).rev = rev,
        }
    }
    restore_figures(&mut old, now, rev);
    restore_plan(&mut old, now, rev);
    old
}

fn restore_figures(old: &mut Assessment, now: &Assessment, rev: u32) {
    let restore = |row: &mut Arc<Row>, current: Option<&Arc<Row>>| match current.filter(|current| current.same_as(row))
    {
        Some(current) => row.clone_from(current),
        None => Arc::make_mut(row).rev = rev,
    };
    let figures = Arc::make_mut(&mut old.figures);
    restore(&mut figures.totals, Some(&now.figures.totals));
    for (service, row) in figures.rows.iter_mut() {
        restore(row, now.figures.rows.get(service));
    }
}

fn restore_plan(old: &mut Assessment, now: &Assessment, rev: u32) {
    for action in Arc::make_mut(&mut old.plan) {
        let current = now.plan.iter().find(|current| current.same_as(action));
        action.rev = current.map_or(rev, |current| current.rev);
    }
}
