//! The score read another way: by theme, by document (design §6).

use super::id::Id;
use super::scope::Scope;
use super::score::{ItemScore, Part, Points, Score};

/// Sums over a group of items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Theme or document.
    pub id: Id,
    /// Sums.
    pub points: Points,
    /// Items answered.
    pub answered: usize,
    /// Items of the group in scope.
    pub items: Vec<Id>,
}

/// Checks by theme, in the catalogue's order; themes without an item in scope are left out.
#[must_use]
pub fn by_theme(scope: &Scope, score: &Score) -> Vec<Group> {
    let themes = scope.catalogue.themes.iter().map(|theme| &theme.id);
    themes.filter_map(|theme| group(theme, scope, score, |check| check.theme == *theme)).collect()
}

/// Checks by document. A check that several documents ask for stands under each: groups do not add up.
#[must_use]
pub fn by_document(scope: &Scope, score: &Score) -> Vec<Group> {
    let documents = scope.catalogue.documents.iter().map(|document| &document.id);
    let asks = |check: &super::catalogue::Check, document: &Id| check.clauses.iter().any(|c| c.document == *document);
    documents.filter_map(|document| group(document, scope, score, |check| asks(check, document))).collect()
}

fn group(id: &Id, scope: &Scope, score: &Score, holds: impl Fn(&super::catalogue::Check) -> bool) -> Option<Group> {
    let members: Vec<&ItemScore> = score
        .items
        .iter()
        .filter(|item| item.part == Part::Checks && scope.check(item.id.as_str()).is_some_and(&holds))
        .collect();
    let mut group = Group { id: id.clone(), points: Points::default(), answered: 0, items: Vec::new() };
    for item in members {
        group.points += item.points;
        group.answered += usize::from(item.is_answered());
        group.items.push(item.id.clone());
    }
    (!group.items.is_empty()).then_some(group)
}
