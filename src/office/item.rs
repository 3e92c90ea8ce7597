//! What results are told of, one by one: services and checks section by section, then the indicators.

use super::Subject;
use crate::domain::answer::{Claim, Stance};
use crate::domain::catalogue::{Check, Indicator, Role};
use crate::domain::derived::{Derived, derived};
use crate::domain::id::Id;
use crate::domain::indicator::reading;
use crate::domain::section::{Section, standing};
use crate::domain::value::Standing;
use crate::words::answer::{of_check, of_service, share};

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
    let asked = in_sections.filter_map(|(section, id)| Some((Some(section), Item::of(subject, id)?)));
    let measured = subject.catalogue.indicators.iter().map(|indicator| (None, Item::measured(subject, indicator)));
    asked.chain(measured).collect()
}

impl Item {
    /// The item of an id; none where it does not concern the unit.
    pub fn of(subject: &Subject, id: &Id) -> Option<Self> {
        let service = subject.scope.service(id.as_str()).map(|scoped| {
            let role = subject.scope.role(&scoped, &subject.assessment);
            Self::asked(subject, &scoped.service.id, What::Service(role))
        });
        let check =
            || subject.scope.check(id.as_str()).map(|check| Self::asked(subject, &check.id, What::Check(check)));
        let indicator = || subject.catalogue.indicator(id.as_str()).map(|indicator| Self::measured(subject, indicator));
        service.or_else(check).or_else(indicator)
    }

    fn asked(subject: &Subject, id: &'static Id, what: What) -> Self {
        let counts = |stance| match what {
            What::Service(role) => role != Role::None && stance != Stance::Unknown,
            What::Check(_) | What::Indicator(_) => stance == Stance::Claimed,
        };
        let answer = subject.assessment.answers.get(id).filter(|answer| counts(answer.stance));
        let claim = answer.and_then(|answer| answer.claim);
        Self { id, what, standing: standing(&subject.scope, &subject.assessment, id.as_str()), claim }
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

    /// What the figures so far give for a check that is computed; none while there is nothing to measure.
    pub fn computed(&self, subject: &Subject) -> Option<Derived> {
        let What::Check(check) = self.what else { return None };
        derived(check, &subject.scope, &subject.assessment).filter(|figure| figure.d > 0)
    }

    /// What is claimed, measured or computed, in words; empty where nothing is.
    pub fn said(&self, subject: &Subject) -> String {
        let (words, lang) = (&subject.words, subject.lang);
        let said = match (self.what, self.claim) {
            (What::Service(role), Some(claim)) => of_service(subject.scope.ladder(role), claim, words.checklist, lang),
            (What::Check(check), Some(claim)) if !check.is_derived() => {
                of_check(check, claim, words.common, words.checklist, lang)
            }
            (What::Indicator(_), Some(Claim::Share { n, d })) => (d > Some(0)).then(|| share(n, d, 0, lang)),
            _ => self.computed(subject).map(|found| share(Some(found.n), Some(found.d), 0, lang)),
        };
        said.unwrap_or_default()
    }
}
