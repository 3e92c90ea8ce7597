//! Assessment → text of the present schema.

use super::record::Value;
use super::{convert, seal};
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::Catalogue;
use crate::domain::json;

/// One line and a line feed: fixed keys in a fixed order, the score recomputed, sealed with a digest.
#[must_use]
pub fn write(catalogue: &Catalogue, assessment: &Assessment) -> String {
    let report = convert::to_file(catalogue, assessment).write();
    let mut line = json::write(&seal::seal(report));
    line.push('\n');
    line
}
