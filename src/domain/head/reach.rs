//! What a choice of unit, day and documents puts in scope, counted before it is confirmed.

use crate::domain::catalogue::{Check, Role};
use crate::domain::id::Id;
use crate::domain::scope::Scope;

/// Counts of a scope.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// Services by default role, in the order of [`Role::ALL`].
    pub roles: [usize; 4],
    /// Checks that are asked, by theme; themes without one are left out.
    pub themes: Vec<(Id, usize)>,
    /// Checks that are asked.
    pub checks: usize,
    /// Critical ones among them.
    pub critical: usize,
    /// Checks computed from other answers.
    pub derived: usize,
    /// Documents they come from.
    pub documents: usize,
}

/// Counts a scope; `documents` is the restriction it was made with.
#[must_use]
pub fn reach(scope: &Scope, documents: Option<&[Id]>) -> Reach {
    let asked: Vec<&Check> = scope.checks.iter().filter(|check| !check.is_derived()).copied().collect();
    let themes = scope
        .catalogue
        .themes
        .iter()
        .map(|theme| (theme.id.clone(), asked.iter().filter(|check| check.theme == theme.id).count()));
    let clauses = scope.checks.iter().flat_map(|check| check.clauses).map(|clause| &clause.document);
    let mut named: Vec<&Id> = Vec::new();
    for id in clauses.filter(|id| documents.is_none_or(|ids| ids.contains(id))) {
        if !named.contains(&id) {
            named.push(id);
        }
    }
    Reach {
        roles: Role::ALL.map(|role| scope.services.iter().filter(|scoped| scoped.role == role).count()),
        themes: themes.filter(|(_, count)| *count > 0).collect(),
        checks: asked.len(),
        critical: asked.iter().filter(|check| check.critical).count(),
        derived: scope.checks.len() - asked.len(),
        documents: named.len(),
    }
}
