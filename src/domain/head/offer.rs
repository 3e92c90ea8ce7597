//! What the form offers on a day: types and provinces that exist then, documents of the own province.

use crate::domain::alphabet;
use crate::domain::catalogue::{Catalogue, Document, Province, UnitType};
use crate::domain::id::Id;
use crate::domain::order::sort_by;
use chrono::NaiveDate;

/// Unit types that exist on a day, in catalogue order.
pub fn unit_types(catalogue: &Catalogue, day: NaiveDate) -> impl Iterator<Item = &UnitType> {
    catalogue.types.iter().filter(move |unit_type| unit_type.span.holds(day))
}

/// Provinces that exist on a day: those of today first, then former ones, each in Vietnamese order.
#[must_use]
pub fn provinces(catalogue: &Catalogue, day: NaiveDate) -> Vec<&Province> {
    let there = catalogue.provinces.iter().filter(|province| province.exists_on(day));
    let keyed = there.map(|province| (province.until.is_some(), alphabet::key(province.name_on(day)), province));
    let mut list: Vec<_> = keyed.collect();
    sort_by(&mut list, |a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    list.into_iter().map(|(_, _, province)| province).collect()
}

/// Whether a document was issued by the unit's province, or by one merged into it.
#[must_use]
pub fn is_of_province(catalogue: &Catalogue, document: &Document, province: Option<&Id>) -> bool {
    let issuer = document.province.as_ref();
    let merged = issuer.and_then(|id| catalogue.province(id.as_str())).and_then(|former| former.into.as_ref());
    province.is_some() && (issuer == province || merged == province)
}
