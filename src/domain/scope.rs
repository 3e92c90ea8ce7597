//! What concerns a unit in a period: the same for every province (design §3).
//!
//! The last day of the period decides. Changing the scope never touches an answer.

use super::answer::Answer;
use super::assessment::Assessment;
use super::catalogue::{Catalogue, Check, Ladder, Mark, Role, Service};
use super::id::Id;
use super::unit::Unit;
use chrono::NaiveDate;

/// A service with the role the tool assumes.
#[derive(Clone, Copy, Debug)]
pub struct ScopedService<'c> {
    /// The service.
    pub service: &'c Service,
    /// Default role.
    pub role: Role,
    /// Confidence of the default.
    pub mark: Mark,
}

impl ScopedService<'_> {
    /// The role that counts with this answer.
    pub(super) fn role_by(&self, answer: Option<&Answer>) -> Role {
        match answer.and_then(|answer| Some((answer.role?, answer))) {
            Some((role, answer)) if role >= self.role || !answer.role_reason.is_empty() => role,
            _ => self.role,
        }
    }
}

/// Services and live checks addressed to a unit.
#[derive(Clone, Debug)]
pub struct Scope<'c> {
    /// The catalogue.
    pub catalogue: &'c Catalogue,
    /// Last day of the period.
    pub day: NaiveDate,
    /// All 25 services with their default roles.
    pub services: Vec<ScopedService<'c>>,
    /// Live checks addressed to the unit, in catalogue order, those of weight 0 too.
    pub checks: Vec<&'c Check>,
}

impl<'c> Scope<'c> {
    /// The scope of an assessment.
    #[must_use]
    pub fn of(catalogue: &'c Catalogue, assessment: &Assessment) -> Self {
        let documents = assessment.documents.as_ref().map(|ids| ids.as_slice());
        Self::new(catalogue, &assessment.unit, assessment.period.to, documents)
    }

    /// The scope of a unit on a day, maybe restricted to checks of some documents.
    #[must_use]
    pub fn new(catalogue: &'c Catalogue, unit: &Unit, day: NaiveDate, documents: Option<&[Id]>) -> Self {
        let services = catalogue.services.iter().map(|service| {
            let (role, mark) = service.default_role(&unit.unit_type, &unit.fields, day);
            ScopedService { service, role, mark }
        });
        let checks = catalogue.checks.iter().filter(|check| {
            let named = documents.is_none_or(|ids| check.clauses.iter().any(|clause| ids.contains(&clause.document)));
            named && check.span.holds(day) && is_addressed(catalogue, check, unit)
        });
        Self { catalogue, day, services: services.collect(), checks: checks.collect() }
    }

    /// A service with its default role.
    #[must_use]
    pub fn service(&self, id: &str) -> Option<ScopedService<'c>> {
        self.services.iter().find(|scoped| scoped.service.id == *id).copied()
    }

    /// A check in scope.
    #[must_use]
    pub fn check(&self, id: &str) -> Option<&'c Check> {
        self.checks.iter().find(|check| check.id == *id).copied()
    }

    /// The role that counts: the chosen one, but a lowered one only once its reason is typed (design §4).
    #[must_use]
    pub fn role(&self, scoped: &ScopedService, assessment: &Assessment) -> Role {
        scoped.role_by(assessment.answer(scoped.service.id.as_str()))
    }

    /// The ladder a service is judged by.
    #[must_use]
    pub fn ladder(&self, role: Role) -> Option<&'c Ladder> {
        self.catalogue.ladder(role, self.day)
    }
}

fn is_addressed(catalogue: &Catalogue, check: &Check, unit: &Unit) -> bool {
    let words = catalogue.addressees.iter().filter(|addressee| check.addressees.contains(&addressee.id));
    words.flat_map(|addressee| addressee.to).any(|to| to.means(&unit.unit_type, &unit.fields))
}
