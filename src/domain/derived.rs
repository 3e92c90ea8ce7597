//! Derived checks: what a service level or an indicator already answers (design §3). Shown, never asked,
//! never weighed: one fault is charged once.

use super::answer::Claim;
use super::assessment::Assessment;
use super::catalogue::{Answering, Check, DerivedFrom};
use super::indicator::reading;
use super::scope::Scope;

/// What a derived check shows: n of d, against a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Derived {
    /// Part.
    pub n: i64,
    /// Whole.
    pub d: i64,
    /// Target, per mille.
    pub target: u32,
    /// Everything it is computed from is filled in.
    pub complete: bool,
}

impl Derived {
    /// Whether the target is met so far; none while the whole is 0.
    #[must_use]
    pub fn is_met(&self) -> Option<bool> {
        (self.d > 0).then(|| self.n * 1000 >= self.d * i64::from(self.target))
    }
}

/// Computes a derived check; none for a check that is asked.
#[must_use]
pub fn derived(check: &Check, scope: &Scope, assessment: &Assessment) -> Option<Derived> {
    match &check.answer {
        Answering::Derived(DerivedFrom::Indicator(id)) => {
            let reading = reading(scope.catalogue.indicator(id.as_str())?, scope, assessment);
            Some(Derived { n: reading.n, d: reading.d, target: reading.target, complete: reading.complete })
        }
        Answering::Derived(DerivedFrom::Level(level)) => Some(at_level(*level, scope, assessment)),
        _ => None,
    }
}

fn at_level(level: u8, scope: &Scope, assessment: &Assessment) -> Derived {
    let mut sum = Derived { n: 0, d: 0, target: 1000, complete: true };
    for scoped in scope.services.iter().filter(|scoped| scope.role(scoped, assessment).handles_files()) {
        sum.d += 1;
        match assessment.answer(scoped.service.id.as_str()).and_then(|answer| answer.claim) {
            Some(Claim::Step(step)) => sum.n += i64::from(step >= level),
            _ => sum.complete = false,
        }
    }
    sum
}
