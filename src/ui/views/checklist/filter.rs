//! Which items a filter or a search finds.

use crate::domain::answer::Answer;
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::scope::Scope;
use crate::domain::section::standing;
use crate::domain::text::{Lang, Text, fold};
use crate::domain::value::{FULL, Standing};
use crate::ui::session::Session;

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

/// What a filter finds in the whole checklist. Answers are read untracked: an item that no longer matches stays until
/// one filters again.
#[must_use]
pub fn find(session: Session, filter: &Filter) -> Vec<Id> {
    let scope = session.scope().get();
    let ids = session.sections().with(|all| all.iter().flat_map(|section| section.items.clone()).collect::<Vec<_>>());
    session
        .assessment()
        .with_untracked(|assessment| ids.into_iter().filter(|id| matches(filter, &scope, assessment, id)).collect())
}

/// Whether an item is found.
fn matches(filter: &Filter, scope: &Scope, assessment: &Assessment, id: &Id) -> bool {
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
    if let Some(scoped) = scope.service(id.as_str()) {
        said.extend(
            [&scoped.service.name, scoped.service.shown_name(), &scoped.service.owner].into_iter().flat_map(both),
        );
    }
    if let Some(check) = scope.check(id.as_str()) {
        said.extend([&check.question, &check.guidance].into_iter().flat_map(both));
        let documents = check.clauses.iter().filter_map(|clause| scope.catalogue.document(clause.document.as_str()));
        said.extend(documents.flat_map(|document| both(&document.number)));
    }
    said.extend(answer.into_iter().flat_map(|answer| [answer.note.as_str(), &answer.owner]));
    said.into_iter().any(|text| fold(text).contains(&wanted))
}

/// The words of both languages: one may know a thing by either.
fn both(text: &Text) -> [&str; 2] {
    [Lang::Vi, Lang::En].map(|lang| text.get(lang))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin::{catalogue, complete};
    use crate::domain::date::parse;
    use crate::domain::unit::{Period, PeriodKind, Unit};

    fn found(text: &str) -> Vec<String> {
        complete();
        let catalogue = catalogue();
        let unit = Unit { unit_type: "xa".into(), ..Unit::default() };
        let period = Period::holding(PeriodKind::Quarter, parse("2026-09-30").unwrap());
        let assessment = Assessment { unit: unit.into(), period, ..Assessment::default() };
        let scope = Scope::of(catalogue, &assessment);
        let filter = Filter { text: text.into(), ..Filter::default() };
        let services = scope.services.iter().map(|scoped| &scoped.service.id);
        services.filter(|id| matches(&filter, &scope, &assessment, id)).map(ToString::to_string).collect()
    }

    #[test]
    fn search_needs_no_diacritics() {
        assert_eq!(found("khai  sinh "), found("KHAI SINH"));
        assert!(found("dang ky khai sinh").contains(&"khai-sinh".to_owned()));
        assert!(found("khong co dau").is_empty());
    }
}
