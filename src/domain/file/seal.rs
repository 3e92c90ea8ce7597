//! The digest at the end of a file: SHA-256 over the canonical form (RFC 8785) of everything else.

use super::error::Integrity;
use crate::domain::digest::sha256_hex;
use crate::domain::json::{Json, canonical_without};

/// Keys the digest does not cover: the inspector's verdicts come later and have their own.
const OUTSIDE: [&str; 2] = ["review", "digest"];

/// Hex digest of a report as it was received. Order of keys and white space do not matter.
#[must_use]
pub fn digest(report: &Json) -> String {
    sha256_hex(canonical_without(report, &OUTSIDE).as_bytes())
}

/// Puts the digest where a report keeps it.
pub(super) fn seal(mut report: Json) -> Json {
    let digest = digest(&report);
    if let Json::Obj(fields) = &mut report {
        for (_, value) in fields.iter_mut().filter(|(key, _)| key == "digest") {
            *value = Json::from(digest.as_str());
        }
    }
    report
}

/// Whether a report still fits the digest it carries.
#[must_use]
pub fn integrity(report: &Json) -> Integrity {
    compared(report, &digest(report))
}

/// The same with the digest at hand.
pub(super) fn compared(report: &Json, digest: &str) -> Integrity {
    match report.get("digest") {
        None | Some(Json::Null) => Integrity::None,
        Some(stored) if stored.as_str() == Some(digest) => Integrity::Unchanged,
        Some(_) => Integrity::Altered,
    }
}
