//! Between domain types and the present schema. Changes with either; loses nothing on the way.
//!
//! Some objects of the file have no place of their own in the domain (`period`, `closed`, `figures_source`).
//! Unknown fields found there wait among those of the object around, under the key of the inner one. Blocks that
//! tell of the writer (`catalogue`, `score`) are made anew: unknown fields in them would not be true any more.

mod answer;
mod score;
mod to_assessment;
mod to_file;

pub(super) use answer::{answer as answer_of, row as row_of};
pub(super) use score::score;
pub(super) use to_assessment::to_assessment;
pub(super) use to_file::to_file;

use crate::domain::json::{Extra, Json};

/// Puts the unknown fields of an inner object among those around it.
fn lay_by(extra: &mut Extra, key: &str, inner: &Extra) {
    if !inner.is_empty() {
        extra.push((key.to_owned(), Json::Obj(inner.clone())));
    }
}

/// Takes out what was laid by for an inner object.
fn laid_by(extra: &mut Extra, key: &str) -> Extra {
    let place = extra.iter().position(|(name, _)| name == key);
    match place.map(|i| extra.remove(i).1) {
        Some(Json::Obj(inner)) => inner,
        _ => Extra::new(),
    }
}
