//! The catalogue (bộ tiêu chí): documents, services, checks, indicators, unit types, as dated data.
//!
//! Read-only types of static data, and look-ups. Knows no answer and no score. The files lie in `catalogue/data`,
//! `read` turns them into these types and reports every fault at once, `rules` checks the whole. The build does so
//! and bakes what it found into the app: see `src/build.rs` and `builtin`.

mod check;
mod dated;
mod files;
mod place;
mod read;
mod rules;
mod service;

pub use check::{Answering, Blame, Check, Clause, DerivedFrom, Target, target_at};
pub use dated::{Force, Mark, Span};
pub use files::FILES;
pub use place::{AddressedType, Addressee, Field, Province, ProvinceKind, UnitType};
pub use read::read;
pub use service::{Column, Indicator, Ladder, Role, RoleRule, Service, Step, StepValues};

use super::id::Id;
use super::text::{Lang, Text};
use chrono::NaiveDate;
use std::ops::Deref;
use std::sync::OnceLock;

/// Weights of the three parts of the score: services, checks, indicators (design §5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PartWeights {
    /// Part A, the 25 services.
    pub services: u32,
    /// Part B, the checks.
    pub checks: u32,
    /// Part C, the indicators.
    pub indicators: u32,
}

/// A named range of scores.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Band {
    /// Stable id.
    pub id: Id,
    /// Lowest score of the band, in thousandths of a point (0–100,000).
    pub from: u32,
    /// Word shown.
    pub name: Text,
}

/// A theme groups checks; it is also a section of the checklist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    /// Stable id.
    pub id: Id,
    /// Name shown.
    pub name: Text,
}

/// A legal or directive document (văn bản).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Stable id.
    pub id: Id,
    /// Number or short name.
    pub number: Text,
    /// Title.
    pub title: Text,
    /// Who issued it.
    pub issuer: Text,
    /// Province it binds; none = the whole country.
    pub province: Option<Id>,
    /// `YYYY-MM` or `YYYY-MM-DD`.
    pub date: &'static str,
    /// Last day in force, where known.
    pub until: Option<NaiveDate>,
    /// Whether it is in force.
    pub force: Force,
    /// Listed for information only: no clause of it is asked.
    pub frame: bool,
    /// What a reader must know of the source.
    pub note: Option<Text>,
    /// Confidence.
    pub mark: Mark,
}

/// A figure published elsewhere, to compare with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Benchmark {
    /// Stable id, `b01`…
    pub id: Id,
    /// The figure as published.
    pub value: Text,
    /// What was measured.
    pub what: Text,
    /// Province it was published for.
    pub province: Id,
    /// Date or month.
    pub date: &'static str,
    /// Document that published it.
    pub document: Id,
    /// The figure in per mille, when it is a plain percentage.
    pub share: Option<u32>,
    /// Listed as context, attached to no item.
    pub context: bool,
}

/// Entries written once, which may be after the rest: no first screen looks at them.
#[derive(Clone, Debug)]
pub struct Later<T: 'static>(OnceLock<&'static [T]>);

impl<T> Later<T> {
    /// Nothing written yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }

    /// Writes the entries; what stands there already stays.
    pub fn fill(&self, entries: &'static [T]) {
        self.0.get_or_init(|| entries);
    }
}

impl<T> Default for Later<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Deref for Later<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.0.get().copied().unwrap_or_default()
    }
}

/// The whole catalogue.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    /// Stable id.
    pub id: Id,
    /// Version, such as `2026.11`.
    pub version: &'static str,
    /// State of knowledge.
    pub as_of: NaiveDate,
    /// Name shown.
    pub title: Text,
    /// SHA-256 (hex) over the data files as read.
    pub digest: &'static str,
    /// Part weights.
    pub parts: PartWeights,
    /// Item weights of services by role.
    pub roles: [u32; 3],
    /// Bands, highest first.
    pub bands: &'static [Band],
    /// Best band while a critical check fails.
    pub band_cap: Id,
    /// Share of items answered from which a band is given, per mille.
    pub band_complete: u32,
    /// A critical check fails when open or below this value (per mille).
    pub critical_below: u32,
    /// Themes in order.
    pub themes: &'static [Theme],
    /// Documents, oldest first.
    pub documents: &'static [Document],
    /// Unit types.
    pub types: &'static [UnitType],
    /// Fields of work.
    pub fields: &'static [Field],
    /// Addressee words and the unit types each means.
    pub addressees: &'static [Addressee],
    /// The 34 provinces of today and the 29 former ones.
    pub provinces: Later<Province>,
    /// The 25 services.
    pub services: &'static [Service],
    /// Steps of the services by role and date.
    pub ladders: &'static [Ladder],
    /// Values of the steps of checks.
    pub steps: StepValues,
    /// Checks, theme by theme.
    pub checks: &'static [Check],
    /// The four indicators.
    pub indicators: &'static [Indicator],
    /// Published figures.
    pub benchmarks: Later<Benchmark>,
}

macro_rules! by_id {
    ($($name:ident, $list:ident, $type:ty, $what:literal;)*) => {
        impl Catalogue {
            $(
                #[doc = concat!("The ", $what, " of this id.")]
                #[must_use]
                pub fn $name(&self, id: &str) -> Option<&$type> {
                    self.$list.iter().find(|entry| entry.id == *id)
                }
            )*
        }
    };
}

by_id! {
    service, services, Service, "service";
    check, checks, Check, "check";
    indicator, indicators, Indicator, "indicator";
    theme, themes, Theme, "theme";
    document, documents, Document, "document";
    unit_type, types, UnitType, "unit type";
    field, fields, Field, "field of work";
    province, provinces, Province, "province";
    benchmark, benchmarks, Benchmark, "published figure";
    band, bands, Band, "band";
}

impl Catalogue {
    /// Name of a service, check or indicator; none for an id this catalogue does not know.
    #[must_use]
    pub fn item_name(&self, id: &str) -> Option<&Text> {
        let service = self.service(id).map(Service::shown_name);
        service.or_else(|| self.check(id).map(|check| &check.question)).or_else(|| self.indicator(id).map(|i| &i.name))
    }

    /// Number of a document; its id where this catalogue does not know it.
    #[must_use]
    pub fn document_number<'t>(&self, id: &'t Id, lang: Lang) -> &'t str {
        self.document(id.as_str()).map_or(id.as_str(), |document| document.number.get(lang))
    }

    /// Published figures attached to an item.
    pub fn benchmarks_of<'c>(&'c self, ids: &'c [Id]) -> impl Iterator<Item = &'c Benchmark> {
        ids.iter().filter_map(|id| self.benchmark(id.as_str()))
    }

    /// The ladder for a role on a day.
    #[must_use]
    pub fn ladder(&self, role: Role, day: NaiveDate) -> Option<&Ladder> {
        self.ladders.iter().find(|ladder| ladder.roles.contains(&role) && ladder.span.holds(day))
    }

    /// Item weight of a service the unit has this role in (0 = not concerned).
    #[must_use]
    pub fn role_weight(&self, role: Role) -> u32 {
        let [decides, receives, guides] = self.roles;
        match role {
            Role::Decides => decides,
            Role::Receives => receives,
            Role::Guides => guides,
            Role::None => 0,
        }
    }
}
