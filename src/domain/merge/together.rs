//! Both sides of a conflict, where they can stand together: papers and notes of the same answer, plan rows.

use super::Place;
use super::place::{action, insert};
use crate::domain::answer::Answer;
use crate::domain::assessment::Assessment;
use crate::domain::json::MAX_TEXT;
use crate::domain::plan::Action;
use std::sync::Arc;

/// Puts both in place; `false`, and nothing done, where one must be chosen.
pub(super) fn put(place: &Place, mine: &Assessment, theirs: &Assessment, to: &mut Assessment) -> bool {
    match place {
        Place::Answer(item) => {
            let both = mine.answer(item.as_str()).zip(theirs.answer(item.as_str()));
            let both = both.and_then(|(mine, theirs)| united(mine, theirs));
            let goes = both.is_some();
            both.into_iter().for_each(|answer| to.answers.insert(item.clone(), Arc::new(answer)));
            goes
        }
        Place::Action(id, item) => {
            let row = action(mine, *id, item).and(action(theirs, *id, item));
            let last = to.plan.iter().chain(theirs.plan.iter()).map(|row| row.id).max().unwrap_or_default();
            let row = row.map(|row| Action { id: last.saturating_add(1), ..row.clone() });
            let goes = row.is_some();
            row.into_iter().for_each(|row| insert(Arc::make_mut(&mut to.plan), row));
            goes
        }
        _ => false,
    }
}

/// One answer with the papers and notes of two; none where they differ in more than that.
fn united(mine: &Answer, theirs: &Answer) -> Option<Answer> {
    let bare =
        |answer: &Answer| Answer { note: String::new(), evidence: Vec::new(), flag: false, rev: 0, ..answer.clone() };
    let note = match (mine.note.as_str(), theirs.note.as_str()) {
        (own, other) if own.contains(other) => own.to_owned(),
        (own, other) if other.contains(own) => other.to_owned(),
        (own, other) => [own, other].join("\n"),
    };
    let new = theirs.evidence.iter().filter(|paper| !mine.evidence.contains(paper)).cloned();
    let united = Answer {
        note,
        evidence: mine.evidence.iter().cloned().chain(new).collect(),
        flag: mine.flag || theirs.flag,
        ..mine.clone()
    };
    (bare(mine) == bare(theirs) && united.note.chars().count() <= MAX_TEXT).then_some(united)
}
