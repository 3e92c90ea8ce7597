//! Assessments as text: the JSON report, which is also what is stored (design §7).
//!
//! [`write()`] and [`open()`] are inverse to each other: a text of ours comes back byte for byte. The format itself
//! stands in `v1`, field by field; domain types are converted at the edge (`convert`). Writing and opening change
//! neither `rev` nor times. Knows no sentence: errors and notices carry data.
//!
//! To raise the number: copy `v1` to `v2`, change the copy, add a step to `migrate`, let `convert` name `v2`.

mod convert;
mod decode;
mod error;
mod many;
mod migrate;
mod name;
mod open;
mod record;
mod review;
mod seal;
mod v1;
mod write;

pub use decode::decode;
pub use error::{FileKind, Integrity, Notice, OpenError, Opened};
pub use many::{decode_many, is_spread, open_many, write_many};
pub use name::name;
pub use open::{open, open_stored, open_text};
pub use review::{read_review, review_integrity, stated_digest, write_review};
pub use seal::{digest, integrity};
pub use write::write;

/// What stands under `format`.
pub const FORMAT: &str = "tu-soat-06";
/// The schema number written; higher ones are refused.
pub const SCHEMA: u32 = 1;
/// Largest file of one assessment, in bytes.
pub const MAX_FILE: usize = 5_000_000;
/// Largest file of many assessments, in bytes.
pub const MAX_MANY: usize = 50_000_000;
/// Most answers in one assessment.
pub const MAX_ITEMS: usize = 2_000;
