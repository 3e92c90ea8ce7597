//! The built-in catalogue, baked by the build from `domain/catalogue/data`: nothing is read or checked at the start.
//!
//! Its texts come in bundles, and are filled in when they are there. What stands behind a click and what is English
//! may arrive later: until then such a text is empty, or Vietnamese.

use crate::domain::catalogue::*;
use crate::domain::id::Id;
use crate::domain::text::{Lang, Pair, Text};
use chrono::NaiveDate;

// CATALOGUE; room for its texts: FIRST, LATER; and fill_lists().
include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// The built-in catalogue, with the Vietnamese texts that the first screens show.
#[must_use]
pub fn catalogue() -> &'static Catalogue {
    fill(&FIRST, Lang::Vi, include_str!(concat!(env!("OUT_DIR"), "/first.txt")));
    &CATALOGUE
}

/// Fills in all other texts, and the lists that no first screen looks at. Nothing else mentions them, so that they can be kept out of the first download.
pub fn complete() {
    fill_lists();
    fill(&LATER, Lang::Vi, include_str!(concat!(env!("OUT_DIR"), "/later.txt")));
    let all = FIRST.iter().chain(&LATER);
    fill(all, Lang::En, include_str!(concat!(env!("OUT_DIR"), "/english.txt")));
}

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => NaiveDate::MIN,
    }
}

fn fill(pairs: impl IntoIterator<Item = &'static Pair>, lang: Lang, bundle: &'static str) {
    for (pair, words) in pairs.into_iter().zip(bundle.split('\n')) {
        pair.fill(lang, words);
    }
}
