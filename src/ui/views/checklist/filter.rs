//! Which items a filter or a search finds. Pure.

use crate::domain::answer::Answer;
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::scope::Scope;
use crate::domain::section::standing;
use crate::domain::text::{Text, fold};
use crate::domain::value::{FULL, Standing};

/// What is looked for; everything set must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Open, gaps, flagged, without evidence, critical: the order of the words.
    pub only: [bool; 5],
    /// Colleague; empty = anyone.
    pub owner: String,
    /// Search text as typed.
    pub text: String,
    /// Rises with each change, so that filtering again looks again.
    pub round: u32,
}

impl Filter {
    /// Nothing is looked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.only == [false; 5] && self.owner.is_empty() && self.text.trim().is_empty()
    }
}

/// Whether an item is found.
#[must_use]
pub fn matches(filter: &Filter, scope: &Scope, assessment: &Assessment, id: &Id) -> bool {
    let [open, gaps, flagged, bare, critical] = filter.only;
    let answer = assessment.answer(id.as_str());
    let standing = standing(scope, assessment, id.as_str());
    let evidenced = answer.is_some_and(Answer::is_evidenced);
    (!open || matches!(standing, Standing::Open(_)))
        && (!gaps || matches!(standing, Standing::Valued(value) if value < FULL))
        && (!flagged || answer.is_some_and(|answer| answer.flag))
        && (!bare || matches!(standing, Standing::Valued(value) if value > 0 && !evidenced))
        && (!critical || scope.check(id.as_str()).is_some_and(|check| check.critical))
        && (filter.owner.is_empty() || answer.is_some_and(|answer| answer.owner == filter.owner))
        && says(&filter.text, scope, answer, id)
}

/// Diacritics and repeated spaces do not matter.
fn says(typed: &str, scope: &Scope, answer: Option<&Answer>, id: &Id) -> bool {
    let wanted = fold(&typed.split_whitespace().collect::<Vec<_>>().join(" "));
    if wanted.is_empty() {
        return true;
    }
    let mut said: Vec<&str> = Vec::new();
    let both = |text: &'_ Text| [text.vi.clone(), text.en.clone()];
    let mut names = Vec::new();
    if let Some(scoped) = scope.service(id.as_str()) {
        names.extend(both(&scoped.service.name));
        names.extend(both(scoped.service.shown_name()));
        names.extend(both(&scoped.service.owner));
    }
    if let Some(check) = scope.check(id.as_str()) {
        names.extend(both(&check.question));
        names.extend(both(&check.guidance));
        for clause in &check.clauses {
            let document = scope.catalogue.document(clause.document.as_str());
            names.extend(document.map(|document| both(&document.number)).into_iter().flatten());
        }
    }
    said.extend(names.iter().map(String::as_str));
    said.extend(answer.into_iter().flat_map(|answer| [answer.note.as_str(), &answer.owner]));
    said.into_iter().any(|text| fold(text).contains(&wanted))
}
