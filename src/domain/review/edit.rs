//! Every change an inspector can make. The unit's part of the assessment, its `rev` and its times stay as they are: also
//! a final assessment takes verdicts.

use super::{Review, Verdict, said, stated};
use crate::domain::answer::Answer;
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::Catalogue;
use crate::domain::edit::{AnswerEdit, Edit, Refused};
use crate::domain::file::{read_review, stated_digest, write_review};
use crate::domain::id::Id;
use crate::domain::scope::Scope;
use crate::domain::text::clean;
use chrono::NaiveDate;
use std::sync::Arc;

/// Under this key a review keeps a block of another shape that stood in its place.
const RECEIVED: &str = "received";

/// A change of the review.
#[derive(Clone, Debug, PartialEq)]
pub enum ReviewEdit {
    /// Who reviews, for which body, on which day.
    Head {
        /// Who.
        who: String,
        /// For which body.
        organ: String,
        /// The day.
        on: Option<NaiveDate>,
    },
    /// Finds what the unit states.
    Agree(Vec<Id>),
    /// Finds something else, beginning from what was found so far or from what the unit states; or a note.
    Find(Id, AnswerEdit),
    /// The listed papers do not prove it, or they do.
    RefuseEvidence(Id, bool),
    /// Not looked at after all; the note stays.
    Forget(Id),
    /// The verdicts hold for what the unit states now.
    Renew,
}

impl ReviewEdit {
    /// The same edit with every text put through `nfc`.
    #[must_use]
    pub fn composed(self, nfc: &dyn Fn(&str) -> String) -> Self {
        match self {
            Self::Head { who, organ, on } => Self::Head { who: nfc(&who), organ: nfc(&organ), on },
            Self::Find(item, change) => Self::Find(item, change.composed(nfc)),
            other => other,
        }
    }
}

/// The assessment after a change of its review; `None` when the edit changes nothing. `today` is the day of a review that
/// begins with it.
///
/// # Errors
/// When the edit is refused; nothing changes then.
pub fn after(
    catalogue: &Catalogue,
    assessment: &Assessment,
    edit: &ReviewEdit,
    today: NaiveDate,
) -> Result<Option<Assessment>, Refused> {
    let old = present(assessment, today);
    let mut new = Review { rev: old.rev.saturating_add(1), ..old.clone() };
    if old.of_digest.is_empty() || *edit == ReviewEdit::Renew {
        new.of_digest = stated_digest(catalogue, assessment);
    }
    apply(&mut new, edit, &Scope::of(catalogue, assessment), assessment)?;
    new.rows.retain(|_, verdict| verdict.is_given() || !verdict.found.note.is_empty());
    let is_same = Review { rev: old.rev, of_digest: old.of_digest.clone(), ..new.clone() } == old;
    if is_same && (*edit != ReviewEdit::Renew || new.of_digest == old.of_digest) {
        return Ok(None);
    }
    Ok(Some(Assessment { review: Some(Arc::new(write_review(&new))), ..assessment.clone() }))
}

/// The review so far, or a new one.
fn present(assessment: &Assessment, today: NaiveDate) -> Review {
    let block = assessment.review.as_deref();
    block.and_then(read_review).unwrap_or_else(|| Review {
        on: Some(today),
        rev: assessment.review_rev(),
        extra: block.map(|block| (RECEIVED.to_owned(), block.clone())).into_iter().collect(),
        ..Review::default()
    })
}

fn apply(new: &mut Review, edit: &ReviewEdit, scope: &Scope, assessment: &Assessment) -> Result<(), Refused> {
    match edit {
        ReviewEdit::Head { who, organ, on } => (new.who, new.organ, new.on) = (clean(who), clean(organ), *on),
        ReviewEdit::Agree(items) => {
            for item in items {
                let own = stated(scope, assessment, item);
                change(new, item, |verdict| verdict.found = said(&own, &verdict.found));
            }
        }
        ReviewEdit::Find(item, edit) => {
            let found = found(new.rows.get(item), edit, &stated(scope, assessment, item), item)?;
            change(new, item, |verdict| verdict.found = found);
        }
        ReviewEdit::RefuseEvidence(item, is_refused) => {
            change(new, item, |verdict| verdict.evidence_refused = *is_refused);
        }
        ReviewEdit::Forget(item) => change(new, item, |verdict| {
            *verdict = Verdict { found: said(&Answer::default(), &verdict.found), evidence_refused: false };
        }),
        ReviewEdit::Renew => {}
    }
    Ok(())
}

/// What is found after an edit, by the rules for the answers of units.
fn found(verdict: Option<&Verdict>, edit: &AnswerEdit, own: &Answer, item: &Id) -> Result<Answer, Refused> {
    let before = verdict.map(|verdict| verdict.found.clone()).unwrap_or_default();
    let is_new = !verdict.is_some_and(Verdict::is_given) && !matches!(edit, AnswerEdit::Note(_));
    let start = if is_new { said(own, &before) } else { before };
    let answers = [(item.clone(), Arc::new(start.clone()))].into_iter().collect();
    let bare = Assessment { answers, ..Assessment::default() };
    let next = bare.after(&Edit::Answer(item.clone(), edit.clone()), "")?;
    Ok(next.and_then(|next| next.answer(item.as_str()).cloned()).unwrap_or(start))
}

fn change(new: &mut Review, item: &Id, change: impl FnOnce(&mut Verdict)) {
    let old = new.rows.get(item).cloned().unwrap_or_default();
    let mut verdict = old.clone();
    change(&mut verdict);
    verdict.found.rev = old.found.rev;
    if verdict != old {
        verdict.found.rev = new.rev;
        new.rows.insert(item.clone(), verdict);
    }
}
