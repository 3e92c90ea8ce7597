//! What a card asks about.

use crate::domain::catalogue::{Check, Mark};
use crate::domain::id::Id;
use crate::domain::scope::{Scope, ScopedService};
use crate::domain::text::Text;

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub enum Subject {
    /// One of the 25 services.
    Service(ScopedService<'static>),
    /// A check.
    Check(&'static Check),
}

impl Subject {
    /// The subject of this id; none when it does not concern the unit.
    #[must_use]
    pub fn of(scope: &Scope<'static>, id: &Id) -> Option<Self> {
        let service = scope.service(id.as_str()).map(Self::Service);
        service.or_else(|| scope.check(id.as_str()).map(Self::Check))
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> &'static Id {
        match self {
            Self::Service(scoped) => &scoped.service.id,
            Self::Check(check) => &check.id,
        }
    }

    /// Its name or question.
    #[must_use]
    pub fn name(&self) -> &'static Text {
        match self {
            Self::Service(scoped) => scoped.service.shown_name(),
            Self::Check(check) => &check.question,
        }
    }

    /// How sure the catalogue is of it.
    #[must_use]
    pub fn mark(&self) -> Mark {
        match self {
            Self::Service(scoped) => scoped.service.mark,
            Self::Check(check) => check.mark,
        }
    }

    /// Computed, not asked.
    #[must_use]
    pub fn is_derived(&self) -> bool {
        matches!(self, Self::Check(check) if check.is_derived())
    }
}
