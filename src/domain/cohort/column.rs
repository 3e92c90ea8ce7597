//! The items of a table of many units: every service, every check that is asked of anybody, every indicator.

use crate::domain::catalogue::{Catalogue, Check, Clause};
use crate::domain::id::Id;
use crate::domain::score::Part;

/// One item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The item.
    pub id: Id,
    /// Its part of the score.
    pub part: Part,
    /// Theme of a check.
    pub theme: Option<Id>,
    /// Caps the band while it fails.
    pub critical: bool,
    /// What it rests on.
    pub clauses: &'static [Clause],
}

impl Column {
    /// Whether a document asks for it.
    #[must_use]
    pub fn is_of(&self, document: &Id) -> bool {
        self.clauses.iter().any(|clause| clause.document == *document)
    }
}

/// All of them, in the order of the catalogue; cells of members stand in the same order.
#[must_use]
pub fn columns(catalogue: &'static Catalogue) -> Vec<Column> {
    let bare = |id: &Id, part| Column { id: id.clone(), part, theme: None, critical: false, clauses: &[] };
    let services = catalogue.services.iter().map(|service| bare(&service.id, Part::Services));
    let asked = catalogue.checks.iter().filter(|check| !check.is_derived());
    let checks = asked.map(|check: &Check| Column {
        theme: Some(check.theme.clone()),
        critical: check.critical,
        clauses: check.clauses,
        ..bare(&check.id, Part::Checks)
    });
    let indicators = catalogue.indicators.iter().map(|indicator| bare(&indicator.id, Part::Indicators));
    services.chain(checks).chain(indicators).collect()
}
