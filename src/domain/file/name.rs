//! Names of exported files: `xa-vi-du_2026-Q3_r42_k7f3.json`, with verdicts (thẩm định) `…_k7f3_td8.json`.

use super::FORMAT;
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::Catalogue;
use crate::domain::text::slug;

/// Longest slug of a unit, in characters.
const MAX_SLUG: usize = 40;

/// Unit, period, `rev`, first four of the id, `rev` of the review; ASCII only, safe on every system.
#[must_use]
pub fn name(catalogue: &Catalogue, assessment: &Assessment) -> String {
    let own = cut(&slug(&assessment.unit.name));
    let unit_type = catalogue.unit_type(assessment.unit.unit_type.as_str()).map(|known| cut(&slug(known.id.as_str())));
    let unit = [own, unit_type.unwrap_or_default(), FORMAT.to_owned()].into_iter().find(|word| !word.is_empty());
    let id: String = assessment.id.chars().filter(char::is_ascii_alphanumeric).take(4).collect();
    let rev = ["r", &assessment.rev.to_string()].concat();
    let name = [unit.unwrap_or_default(), assessment.period.slug(), rev, id].join("_");
    let review = match assessment.review_rev() {
        0 => String::new(),
        rev => ["_td", &rev.to_string()].concat(),
    };
    [&name, &review, ".json"].concat()
}

fn cut(slug: &str) -> String {
    let short: String = slug.chars().take(MAX_SLUG).collect();
    short.trim_end_matches('-').to_owned()
}
