//! The review block: text ↔ verdicts, its own digest, and whether it is about what the unit states now.

use super::convert::{self, answer_of, row_of};
use super::error::Integrity;
use super::record::{Reader, Seal, Value};
use super::{MAX_ITEMS, seal, v1};
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::Catalogue;
use crate::domain::json::Json;
use crate::domain::order::repeats;
use crate::domain::review::{Review, Verdict};

/// The verdicts of a block; none where it has another shape.
#[must_use]
pub fn read_review(block: &Json) -> Option<Review> {
    let rows = block.get("rows")?.elements().len();
    let (mut file, mut reader) = (v1::Review::default(), Reader::default());
    if rows <= MAX_ITEMS {
        file.read(block.clone(), &mut reader);
    }
    let items: Vec<&str> = file.rows.iter().map(|row| row.item.as_str()).collect();
    let fits = reader.faults.list.is_empty() && repeats(&items).is_empty() && rows == items.len();
    (fits && file.rows.iter().all(|row| v1::claim_fits(&row.answer()))).then(|| review(file))
}

fn review(file: v1::Review) -> Review {
    let verdict =
        |row: &v1::Verdict| Verdict { found: answer_of(row.answer()), evidence_refused: row.evidence_refused };
    Review {
        rows: file.rows.iter().map(|row| (row.item.clone(), verdict(row))).collect(),
        who: file.who,
        organ: file.organ,
        on: file.on,
        of_digest: file.of_digest.0,
        rev: file.rev,
        extra: file.extra,
    }
}

/// The block of some verdicts, sealed with its own digest.
#[must_use]
pub fn write_review(review: &Review) -> Json {
    let rows = review.rows.iter();
    let file = v1::Review {
        who: review.who.clone(),
        organ: review.organ.clone(),
        on: review.on,
        of_digest: Seal(review.of_digest.clone()),
        rev: review.rev,
        rows: rows.map(|(item, row)| v1::Verdict::of(row_of(item, &row.found), row.evidence_refused)).collect(),
        digest: Seal::default(),
        extra: review.extra.clone(),
    }
    .write();
    seal::sealed(file, &seal::review_digest)
}

/// Whether a block still fits the digest it carries.
#[must_use]
pub fn review_integrity(block: &Json) -> Integrity {
    seal::compared(block, &seal::review_digest(block))
}

/// Digest of what a unit states, whichever version of the app wrote it down.
#[must_use]
pub fn stated_digest(catalogue: &Catalogue, assessment: &Assessment) -> String {
    seal::stated_digest(&convert::to_file(catalogue, assessment).write())
}
