//! Unit types, fields of work, addressees, provinces (`domain.md` §6.3, §6.4).

use super::Span;
use crate::domain::{id::Id, text::Text};
use chrono::NaiveDate;

/// A type of unit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitType {
    /// Stable id.
    pub id: Id,
    /// Present name.
    pub name: Text,
    /// Short name for tables.
    pub short: Text,
    /// When units of this type exist.
    pub span: Span,
    /// Fields of work such a unit can have; empty = not asked.
    pub fields: &'static [Id],
    /// Names by date, rising.
    pub names: &'static [(Option<NaiveDate>, Text)],
}

impl UnitType {
    /// The name in use on a day.
    #[must_use]
    pub fn name_on(&self, day: NaiveDate) -> &Text {
        let dated = self.names.iter().rev().find(|(from, _)| from.is_none_or(|from| from <= day));
        dated.map_or(&self.name, |(_, name)| name)
    }
}

/// A field of work (tư pháp, tài chính…).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    /// Stable id.
    pub id: Id,
    /// Name shown.
    pub name: Text,
}

/// A word by which directives address units.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addressee {
    /// The code, upper case (`NDD`, `XA`…).
    pub id: Id,
    /// The word shown.
    pub word: Text,
    /// The unit types meant.
    pub to: &'static [AddressedType],
}

/// One unit type an addressee word means.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AddressedType {
    /// Unit type.
    pub unit_type: Id,
    /// Only units with one of these fields; empty = any.
    pub fields: &'static [Id],
}

impl AddressedType {
    /// Whether a unit of this type with these fields is meant.
    #[must_use]
    pub fn means(&self, unit_type: &Id, fields: &[Id]) -> bool {
        self.unit_type == *unit_type
            && (self.fields.is_empty() || fields.iter().any(|field| self.fields.contains(field)))
    }
}

/// Province or centrally-run city.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ProvinceKind {
    /// Tỉnh.
    #[default]
    Province,
    /// Thành phố trực thuộc trung ương.
    City,
}

/// One of the 63 provincial names; 34 of them exist since 1/7/2025.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Province {
    /// Stable id.
    pub id: Id,
    /// Name without "tỉnh" or "thành phố".
    pub name: &'static str,
    /// Name before it became a city, where it differs.
    pub former_name: Option<&'static str>,
    /// Code of QĐ 19/2025/QĐ-TTg; none for those merged into another.
    pub code: Option<&'static str>,
    /// Kind by date, rising.
    pub kinds: &'static [(Option<NaiveDate>, ProvinceKind)],
    /// Last day it existed.
    pub until: Option<NaiveDate>,
    /// What it was merged into.
    pub into: Option<Id>,
}

impl Province {
    /// Its kind on a day.
    #[must_use]
    pub fn kind_on(&self, day: NaiveDate) -> ProvinceKind {
        let dated = self.kinds.iter().rev().find(|(from, _)| from.is_none_or(|from| from <= day));
        dated.map(|(_, kind)| *kind).unwrap_or_default()
    }

    /// Its name on a day: the former one while it was still a province (Thừa Thiên Huế).
    #[must_use]
    pub fn name_on(&self, day: NaiveDate) -> &str {
        match (&self.former_name, self.kind_on(day)) {
            (Some(former), ProvinceKind::Province) => former,
            _ => self.name,
        }
    }

    /// Whether it exists on a day.
    #[must_use]
    pub fn exists_on(&self, day: NaiveDate) -> bool {
        self.until.is_none_or(|until| day <= until)
    }
}
