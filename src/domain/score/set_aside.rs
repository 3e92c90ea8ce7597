//! What the unit took out of its own score: items not applicable, roles lowered (design §5).

use super::items::{standing_of_check, standing_of_service};
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::Role;
use crate::domain::id::Id;
use crate::domain::order::sort_by_key;
use crate::domain::scope::Scope;
use crate::domain::value::{Out, Standing};

/// How an item was set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetAsideHow {
    /// Không áp dụng.
    NotApplicable,
    /// Role lowered from the default.
    RoleLowered {
        /// Default role.
        from: Role,
        /// Chosen role.
        to: Role,
    },
}

/// One thing set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// The item.
    pub item: Id,
    /// How.
    pub how: SetAsideHow,
    /// The reason typed.
    pub reason: String,
    /// Critical.
    pub critical: bool,
}

/// The list, critical first, and its share of all weight in per mille. The share weighs each part as
/// the score does: (part weight × weight set aside ÷ the part's whole weight), over both parts.
pub(super) fn set_aside(scope: &Scope, assessment: &Assessment) -> (Vec<SetAside>, u32) {
    let (mut list, services) = lowered_roles(scope, assessment);
    let (mut checks, check_share) = not_applicable(scope, assessment);
    list.append(&mut checks);
    sort_by_key(&mut list, |entry| !entry.critical);
    let parts = scope.catalogue.parts;
    let indicators = if scope.catalogue.indicators.is_empty() { 0 } else { parts.indicators };
    let whole = services.weight(parts.services) + check_share.weight(parts.checks) + u64::from(indicators);
    let lost = services.lost(parts.services) + check_share.lost(parts.checks);
    (list, u32::try_from(lost / whole.max(1)).unwrap_or(0))
}

/// Weight lost out of the whole weight of a part.
#[derive(Default)]
struct Lost {
    lost: u32,
    whole: u32,
}

impl Lost {
    fn weight(&self, part: u32) -> u64 {
        if self.whole == 0 { 0 } else { u64::from(part) }
    }

    fn lost(&self, part: u32) -> u64 {
        u64::from(part) * u64::from(self.lost) * 1000 / u64::from(self.whole.max(1))
    }
}

fn lowered_roles(scope: &Scope, assessment: &Assessment) -> (Vec<SetAside>, Lost) {
    let mut list = Vec::new();
    let mut sum = Lost::default();
    for scoped in &scope.services {
        let (from, to) = (scoped.role, scope.role(scoped, assessment));
        let weight = |role| scope.catalogue.role_weight(role);
        sum.whole += weight(from).max(weight(to));
        if to < from
            && !matches!(
                standing_of_service(scope, scoped, assessment),
                Standing::Open(crate::domain::value::Open::ReasonMissing)
            )
        {
            sum.lost += weight(from) - weight(to);
            let reason = assessment
                .answer(scoped.service.id.as_str())
                .map(|answer| answer.role_reason.clone())
                .unwrap_or_default();
            list.push(SetAside {
                item: scoped.service.id.clone(),
                how: SetAsideHow::RoleLowered { from, to },
                reason,
                critical: false,
            });
        }
    }
    (list, sum)
}

fn not_applicable(scope: &Scope, assessment: &Assessment) -> (Vec<SetAside>, Lost) {
    let mut list = Vec::new();
    let mut sum = Lost::default();
    for check in scope.checks.iter().filter(|check| !check.is_derived()) {
        sum.whole += check.weight;
        if standing_of_check(scope, check, assessment) == Standing::Out(Out::NotApplicable) {
            sum.lost += check.weight;
            let reason = assessment.answer(check.id.as_str()).map(|answer| answer.reason.clone()).unwrap_or_default();
            list.push(SetAside {
                item: check.id.clone(),
                how: SetAsideHow::NotApplicable,
                reason,
                critical: check.critical,
            });
        }
    }
    (list, sum)
}
