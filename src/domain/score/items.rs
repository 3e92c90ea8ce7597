//! Items of an assessment with weight and standing, before points are shared out.

use super::{ItemScore, Part, Points};
use crate::domain::answer::Answer;
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::{Check, Role};
use crate::domain::id::Id;
use crate::domain::indicator::readings;
use crate::domain::scope::{Scope, ScopedService};
use crate::domain::value::{FULL, Open, Out, Standing, of_check, of_level};

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemKind {
    /// One of the 25.
    Service,
    /// A check.
    Check,
    /// An indicator.
    Indicator,
}

/// An item that may be in the score.
#[derive(Clone, Debug)]
pub struct Item {
    /// The item.
    pub id: Id,
    /// Its part.
    pub part: Part,
    /// Its weight inside the part.
    pub weight: u32,
    /// Where it stands.
    pub standing: Standing,
    /// Its evidence counts.
    pub evidenced: bool,
    /// Critical.
    pub critical: bool,
}

impl Item {
    /// Points of an item whose maximum is known: ⌊maximum × value / 1000⌋.
    pub(super) fn scored(self, max: u32) -> ItemScore {
        let claimed = match self.standing {
            Standing::Valued(value) => {
                u32::try_from(u64::from(max) * u64::from(value) / u64::from(FULL)).unwrap_or(max)
            }
            Standing::Open(_) | Standing::Out(_) => 0,
        };
        let reachable = if matches!(self.standing, Standing::Open(_)) { max } else { claimed };
        let evidenced = if self.evidenced { claimed } else { 0 };
        let points = Points { max, claimed, evidenced, reachable };
        ItemScore {
            id: self.id,
            part: self.part,
            weight: self.weight,
            points,
            standing: self.standing,
            critical: self.critical,
        }
    }
}

/// Services, asked checks and indicators.
pub(super) fn items(scope: &Scope, assessment: &Assessment) -> Vec<Item> {
    let services = scope.services.iter().map(|scoped| service_item(scope, scoped, assessment));
    let asked = scope.checks.iter().filter(|check| !check.is_derived());
    let checks = asked.map(|check| check_item(scope, check, assessment));
    let readings = readings(scope, assessment).into_iter();
    let indicators = scope.catalogue.indicators.iter().zip(readings).map(|(indicator, reading)| Item {
        id: indicator.id.clone(),
        part: Part::Indicators,
        weight: indicator.weight,
        standing: reading.standing(),
        evidenced: assessment.figures.is_evidenced(),
        critical: false,
    });
    services.chain(checks).chain(indicators).collect()
}

fn service_item(scope: &Scope, scoped: &ScopedService, assessment: &Assessment) -> Item {
    let answer = assessment.answer(scoped.service.id.as_str());
    Item {
        id: scoped.service.id.clone(),
        part: Part::Services,
        weight: scope.catalogue.role_weight(scoped.role_by(answer)),
        standing: of_service(scope, scoped, answer),
        evidenced: answer.is_some_and(Answer::is_evidenced),
        critical: false,
    }
}

fn check_item(scope: &Scope, check: &Check, assessment: &Assessment) -> Item {
    let answer = assessment.answer(check.id.as_str());
    Item {
        id: check.id.clone(),
        part: Part::Checks,
        weight: check.weight,
        standing: of_check(scope.catalogue, check, answer, scope.day),
        evidenced: answer.is_some_and(Answer::is_evidenced),
        critical: check.critical,
    }
}

/// Standing of a service: a lowered role stays open until its reason is typed.
#[must_use]
pub fn standing_of_service(scope: &Scope, scoped: &ScopedService, assessment: &Assessment) -> Standing {
    of_service(scope, scoped, assessment.answer(scoped.service.id.as_str()))
}

fn of_service(scope: &Scope, scoped: &ScopedService, answer: Option<&Answer>) -> Standing {
    let chosen = answer.and_then(|answer| answer.role);
    match (chosen, scoped.role_by(answer)) {
        (Some(chosen), counted) if chosen != counted => Standing::Open(Open::ReasonMissing),
        (_, Role::None) => Standing::Out(Out::NotConcerned),
        (_, role) => of_level(scope.ladder(role), answer),
    }
}

/// Standing of a check that is asked.
#[must_use]
pub fn standing_of_check(scope: &Scope, check: &Check, assessment: &Assessment) -> Standing {
    of_check(scope.catalogue, check, assessment.answer(check.id.as_str()), scope.day)
}
