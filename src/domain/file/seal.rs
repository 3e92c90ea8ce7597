//! The digest at the end of a file: SHA-256 over the canonical form (RFC 8785) of everything else. The review block has
//! its own, and tells by another what it is about.

use super::error::Integrity;
use crate::domain::digest::sha256_hex;
use crate::domain::json::{Json, canonical_without};

/// Keys the digest does not cover: the inspector's verdicts come later and have their own.
const OUTSIDE: [&str; 2] = ["review", "digest"];

/// The same, and what the app that wrote the report says of itself and reckons: none of it is stated by the unit.
const NOT_STATED: [&str; 5] = ["app", "catalogue", "score", "review", "digest"];

/// Hex digest of a report as it was received. Order of keys and white space do not matter.
#[must_use]
pub fn digest(report: &Json) -> String {
    sha256_hex(canonical_without(report, &OUTSIDE).as_bytes())
}

/// Hex digest of what the unit states in a report: a newer version of the app that writes it anew leaves it as it is.
pub(super) fn stated_digest(report: &Json) -> String {
    sha256_hex(canonical_without(report, &NOT_STATED).as_bytes())
}

/// Hex digest of a review block.
pub(super) fn review_digest(block: &Json) -> String {
    sha256_hex(canonical_without(block, &["digest"]).as_bytes())
}

/// Puts the digest where a report keeps it.
pub(super) fn seal(report: Json) -> Json {
    sealed(report, &digest)
}

/// Puts a digest where an object keeps it.
pub(super) fn sealed(mut whole: Json, digest: &dyn Fn(&Json) -> String) -> Json {
    let digest = digest(&whole);
    if let Json::Obj(fields) = &mut whole {
        for (_, value) in fields.iter_mut().filter(|(key, _)| key == "digest") {
            *value = Json::from(digest.as_str());
        }
    }
    whole
}

/// Whether a report still fits the digest it carries.
#[must_use]
pub fn integrity(report: &Json) -> Integrity {
    compared(report, &digest(report))
}

/// Whether an object still fits the digest it carries, with its digest at hand.
pub(super) fn compared(whole: &Json, digest: &str) -> Integrity {
    match whole.get("digest") {
        None | Some(Json::Null) => Integrity::None,
        Some(stored) if stored.as_str() == Some(digest) => Integrity::Unchanged,
        Some(_) => Integrity::Altered,
    }
}
