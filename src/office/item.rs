//! What results are told of, one by one: services and checks section by section, then the indicators.

use super::Subject;
use crate::domain::answer::{Claim, Stance};
use crate::domain::catalogue::{Check, Indicator, Role};
use crate::domain::id::Id;
use crate::domain::indicator::reading;
use crate::domain::section::{Section, standing};
use crate::domain::value::Standing;

/// What an item is.
#[derive(Clone, Copy)]
pub enum What {
    /// A service, by the role that counts.
    Service(Role),
    /// A check, asked or computed.
    Check(&'static Check),
    /// An indicator.
    Indicator(&'static Indicator),
}

/// An item and what is claimed for it.
pub struct Item {
    /// Its id.
    pub id: &'static Id,
    /// What it is.
    pub what: What,
    /// Where it stands; computed checks stand outside.
    pub standing: Standing,
    /// What is claimed; what was claimed before it was set aside is not. Of an indicator, the figures so far.
    pub claim: Option<Claim>,
}

/// All items, each with its section; indicators have none.
pub fn items(subject: &Subject) -> Vec<(Option<&Section>, Item)> {
    let in_sections = subject.sections.iter().flat_map(|section| section.items.iter().map(move |id| (section, id)));
    let asked = in_sections.filter_map(|(section, id)| Some((Some(section), Item::asked(subject, id)?)));
    let measured = subject.catalogue.indicators.iter().map(|indicator| (None, Item::measured(subject, indicator)));
    asked.chain(measured).collect()
}

impl Item {
    fn asked(subject: &Subject, id: &Id) -> Option<Self> {
        let service = subject.scope.service(id.as_str()).map(|scoped| {
            let role = subject.scope.role(&scoped, &subject.assessment);
            (&scoped.service.id, What::Service(role))
        });
        let check = || subject.scope.check(id.as_str()).map(|check| (&check.id, What::Check(check)));
        let (id, what) = service.or_else(check)?;
        let answer = subject.assessment.answers.get(id).filter(|answer| answer.stance == Stance::Claimed);
        let claim = answer.and_then(|answer| answer.claim);
        Some(Self { id, what, standing: standing(&subject.scope, &subject.assessment, id.as_str()), claim })
    }

    fn measured(subject: &Subject, indicator: &'static Indicator) -> Self {
        let read = reading(indicator, &subject.scope, &subject.assessment);
        let claim = Some(Claim::Share { n: Some(read.n), d: Some(read.d) });
        Self { id: &indicator.id, what: What::Indicator(indicator), standing: read.standing(), claim }
    }

    /// Its weight inside its part.
    pub fn weight(&self, subject: &Subject) -> u32 {
        match self.what {
            What::Service(role) => subject.catalogue.role_weight(role),
            What::Check(check) => check.weight,
            What::Indicator(indicator) => indicator.weight,
        }
    }

    /// A check that caps the band.
    pub fn is_critical(&self) -> bool {
        matches!(self.what, What::Check(check) if check.critical)
    }

    /// Computed, not asked.
    pub fn is_derived(&self) -> bool {
        matches!(self.what, What::Check(check) if check.is_derived())
    }
}
