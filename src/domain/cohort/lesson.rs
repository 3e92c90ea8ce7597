//! What to teach about an item: how to answer it, what an inspector asks for, who was blamed for it elsewhere.

use crate::domain::catalogue::{Blame, Catalogue};
use crate::domain::id::Id;
use crate::domain::text::Text;

/// What the catalogue says of an item; parts it does not have are empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lesson {
    /// How to answer; of a service, what an inspector looks at.
    pub how: Text,
    /// Papers an inspector asks for.
    pub evidence: &'static [Text],
    /// Faults others were blamed for.
    pub blamed: &'static [Blame],
    /// Published figures.
    pub benchmarks: &'static [Id],
}

/// Of a service, a check or an indicator.
#[must_use]
pub fn lesson(catalogue: &'static Catalogue, item: &Id) -> Lesson {
    let service = catalogue.service(item.as_str()).map(|service| Lesson {
        how: service.looks_at,
        evidence: service.evidence,
        blamed: &[],
        benchmarks: service.benchmarks,
    });
    let check = || {
        catalogue.check(item.as_str()).map(|check| Lesson {
            how: check.guidance,
            evidence: check.evidence,
            blamed: check.blamed_in,
            benchmarks: check.benchmarks,
        })
    };
    let indicator = || {
        catalogue.indicator(item.as_str()).map(|indicator| Lesson {
            how: indicator.guidance,
            evidence: indicator.evidence,
            blamed: &[],
            benchmarks: indicator.benchmarks,
        })
    };
    service.or_else(check).or_else(indicator).unwrap_or_default()
}
