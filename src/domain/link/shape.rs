//! What of a catalogue the bits of a link hang on.

use crate::domain::catalogue::{Answering, Catalogue};
use crate::domain::digest::sha256;
use crate::domain::id::Id;

/// Bits of [`shape`].
pub(super) const SHAPE_BITS: u32 = 24;

/// A mark of all that the order of bits hangs on: ids, kinds of answers, decimals, steps. Other words, weights or
/// targets leave it as it is.
pub(super) fn shape(catalogue: &Catalogue) -> u64 {
    let mut said: Vec<String> = Vec::new();
    for ids in [types(catalogue), fields(catalogue), provinces(catalogue), documents(catalogue), services(catalogue)] {
        said.push(ids.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(" "));
    }
    said.extend(catalogue.ladders.iter().map(|ladder| ladder.steps.len().to_string()));
    for check in catalogue.checks {
        let (kind, detail) = match &check.answer {
            Answering::YesNo { .. } => ("yes-no", 0),
            Answering::Maturity { .. } => ("maturity", 0),
            Answering::Share { decimals, .. } => ("share", *decimals),
            Answering::Count { decimals, .. } => ("count", *decimals),
            Answering::Fewer { decimals, .. } => ("fewer", *decimals),
            Answering::Date { .. } => ("date", 0),
            Answering::Derived(_) => ("derived", 0),
        };
        said.push([check.id.as_str(), kind, &detail.to_string()].join(" "));
    }
    let [a, b, c, ..] = sha256(said.join("\n").as_bytes());
    u64::from(u32::from_be_bytes([0, a, b, c]))
}

pub(super) fn types(catalogue: &Catalogue) -> Vec<&Id> {
    catalogue.types.iter().map(|entry| &entry.id).collect()
}

pub(super) fn fields(catalogue: &Catalogue) -> Vec<&Id> {
    catalogue.fields.iter().map(|entry| &entry.id).collect()
}

pub(super) fn provinces(catalogue: &Catalogue) -> Vec<&Id> {
    catalogue.provinces.iter().map(|entry| &entry.id).collect()
}

pub(super) fn documents(catalogue: &Catalogue) -> Vec<&Id> {
    catalogue.documents.iter().map(|entry| &entry.id).collect()
}

pub(super) fn services(catalogue: &Catalogue) -> Vec<&Id> {
    catalogue.services.iter().map(|entry| &entry.id).collect()
}
