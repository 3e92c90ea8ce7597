//! The copy without names: what names a person or was typed freely is dropped, the score stays as it is.
//!
//! Made by the table of [`fields`](super::fields) over the JSON report: what the table does not know stays behind too.

use super::fields::{Class, Field, field, has_inside};
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::Catalogue;
use crate::domain::digest::sha256_hex;
use crate::domain::file::{
    Integrity, OpenError, open_stored, read_review, review_integrity, stated_digest, write, write_review,
};
use crate::domain::json::{Json, parse};
use std::sync::Arc;

/// Stands where something was typed, where it matters that something was: score, standing and concerns stay the same.
pub const MARK: &str = "…";

/// The copy without names. It has an id of its own as soon as anything was dropped: whoever opens it can never put it in
/// the place of the original. A copy of a copy is that copy.
///
/// # Errors
/// When the assessment does not keep the rules of the format.
pub fn nameless(catalogue: &Catalogue, assessment: &Assessment) -> Result<Assessment, OpenError> {
    let parsed = parse(&write(catalogue, assessment));
    let whole = parsed.map_err(|error| error.map_or(OpenError::CutOff, OpenError::Json))?;
    let left = without(&whole, "").unwrap_or_default();
    let is_whole = left == whole;
    let copy = open_stored(left, catalogue)?;
    if is_whole {
        return Ok(copy);
    }
    let copy = Assessment { id: id_of_copy(assessment), ..copy };
    Ok(Assessment { review: review_of(catalogue, assessment, &copy), ..copy })
}

/// The verdicts of a copy. Its digests are made anew, where they held: they are about the copy then.
fn review_of(catalogue: &Catalogue, whole: &Assessment, copy: &Assessment) -> Option<Arc<Json>> {
    let mut review = read_review(copy.review.as_deref()?)?;
    if review_integrity(whole.review.as_deref()?) == Integrity::Altered {
        return copy.review.clone();
    }
    if review.of_digest == stated_digest(catalogue, whole) {
        review.of_digest = stated_digest(catalogue, copy);
    }
    Some(Arc::new(write_review(&review)))
}

/// 16 bytes of a digest of id and `rev`, as hex: the same copy has the same id wherever it is made.
fn id_of_copy(assessment: &Assessment) -> String {
    let of = ["nameless", &assessment.id, &assessment.rev.to_string()].join(" ");
    sha256_hex(of.as_bytes()).chars().take(32).collect()
}

/// What stays of the value at a place; none of what the table does not know.
fn without(json: &Json, place: &str) -> Option<Json> {
    if let Some(field) = field(place) {
        return Some(left_in(field, json));
    }
    let inside = |key: &str| if place.is_empty() { key.to_owned() } else { [place, ".", key].concat() };
    match json {
        _ if !has_inside(place) => None,
        Json::Arr(rows) => {
            let place = [place, "[]"].concat();
            Some(Json::Arr(rows.iter().filter_map(|row| without(row, &place)).collect()))
        }
        Json::Obj(fields) => {
            let left = fields.iter().filter_map(|(key, value)| Some((key.clone(), without(value, &inside(key))?)));
            Some(Json::Obj(left.collect()))
        }
        _ => Some(Json::Null),
    }
}

/// What stays in a field.
fn left_in(field: Field, json: &Json) -> Json {
    match field.class {
        Class::Plain => json.clone(),
        Class::Person | Class::Free if field.counts && *json != Json::Null => Json::from(MARK),
        Class::Person | Class::Free => Json::Null,
    }
}
