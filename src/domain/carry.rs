//! A new assessment, from nothing or from last period's (design §7: "new from last period").
//!
//! Roles, unit, unfinished plan and evidence carry over; answers stand beside, not copied.

use super::answer::Answer;
use super::assessment::{Assessment, Previous, Status};
use super::id::Id;
use super::map::Map;
use super::plan::Action;
use super::unit::Period;
use std::sync::Arc;

/// A blank assessment. `id` is 16 random bytes as hex, `now` RFC 3339.
#[must_use]
pub fn blank(id: &str, period: Period, now: &str) -> Assessment {
    Assessment {
        id: id.to_owned(),
        rev: 1,
        created: now.to_owned(),
        changed: now.to_owned(),
        period,
        ..Assessment::default()
    }
}

/// The next period's assessment of the same unit.
#[must_use]
pub fn from_last(last: &Assessment, id: &str, now: &str) -> Assessment {
    let previous = Previous {
        id: last.id.clone(),
        rev: last.rev,
        period: last.period,
        answers: last.answers.clone(),
        extra: Vec::new(),
    };
    Assessment {
        status: Status::Draft,
        example: last.example,
        unit: last.unit.clone(),
        names: last.names.clone(),
        documents: last.documents.clone(),
        previous: Some(Arc::new(previous)),
        answers: carried_answers(last),
        plan: Arc::new(carried_plan(last)),
        ..blank(id, last.period.next(), now)
    }
}

/// Only what is a fact about the unit: roles, owners, papers.
fn carried_answers(last: &Assessment) -> Map<Id, Arc<Answer>> {
    let mut carried = Map::default();
    for (item, old) in last.answers.iter() {
        let answer = Answer {
            role: old.role,
            role_reason: old.role_reason.clone(),
            owner: old.owner.clone(),
            evidence: old.evidence.clone(),
            rev: 1,
            ..Answer::default()
        };
        if !answer.same_as(&Answer::default()) {
            carried.insert(item.clone(), Arc::new(answer));
        }
    }
    carried
}

fn carried_plan(last: &Assessment) -> Vec<Action> {
    let unfinished = last.plan.iter().filter(|action| action.done_on.is_none());
    unfinished.map(|action| Action { rev: 1, ..action.clone() }).collect()
}
