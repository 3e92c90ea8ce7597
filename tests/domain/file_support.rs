//! Shared by the tests of files: the fixture, opening, and trees with one value changed.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that fails is a failing test"
)]

use crate::generate::{assessment, nfc};
use crate::support::BUILTIN;
use tu_soat_06::domain::file::{OpenError, Opened, open, write};
use tu_soat_06::domain::json::Json;

/// The real export of schema 1. Released files never change, so neither does this text.
pub const FIXTURE: &str = include_str!("fixtures/v1/xa-vi-du.json");

/// Opens with the built-in catalogue.
pub fn opening(bytes: impl AsRef<[u8]>) -> Result<Opened, OpenError> {
    open(bytes.as_ref(), &BUILTIN, &nfc)
}

/// Opens what must open.
pub fn opened(text: &str) -> Opened {
    opening(text).unwrap_or_else(|error| panic!("{error:?}"))
}

/// The export of a seed.
pub fn export(seed: u64) -> String {
    write(&BUILTIN, &assessment(&BUILTIN, seed))
}

/// The fixture as exported today: something in every list.
pub fn full() -> String {
    write(&BUILTIN, &opened(FIXTURE).assessment)
}

/// Paths of all values of a tree that are neither lists nor objects with something inside.
pub fn places(json: &Json) -> Vec<Vec<String>> {
    let children: Vec<(String, &Json)> = match json {
        Json::Obj(fields) => fields.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Json::Arr(list) => list.iter().enumerate().map(|(i, value)| (i.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    let below = |(key, value): &(String, &Json)| -> Vec<Vec<String>> {
        let inner = places(value);
        let inner = if inner.is_empty() { vec![Vec::new()] } else { inner };
        inner.into_iter().map(|rest| [vec![key.clone()], rest].concat()).collect()
    };
    children.iter().flat_map(below).collect()
}

/// The tree with another value at a path.
pub fn replaced(json: &Json, path: &[String], value: Json) -> Json {
    let Some((key, rest)) = path.split_first() else { return value };
    match json.clone() {
        Json::Obj(mut fields) => {
            let field = fields.iter_mut().find(|(name, _)| name == key).unwrap_or_else(|| panic!("no {key}"));
            field.1 = replaced(&field.1, rest, value);
            Json::Obj(fields)
        }
        Json::Arr(mut list) => {
            let i: usize = key.parse().unwrap();
            list[i] = replaced(&list[i], rest, value);
            Json::Arr(list)
        }
        _ => panic!("nothing inside at {key}"),
    }
}
