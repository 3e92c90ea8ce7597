//! Words for scores: bands, and when none is given.

use crate::domain::catalogue::{Band, Catalogue};
use crate::domain::id::Id;

/// The word a score gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Too little is answered for a word.
    TooEarly,
    /// A band; `capped` when a failing critical check holds it down.
    Band {
        /// The band.
        band: Id,
        /// Held down.
        capped: bool,
    },
}

/// The band of a score in thousandths.
#[must_use]
pub fn band_of(catalogue: &Catalogue, thousandths: u32) -> Option<&Band> {
    catalogue.bands.iter().find(|band| band.from <= thousandths)
}

/// The word for a score; `complete` when enough is answered for one.
#[must_use]
pub fn verdict(catalogue: &Catalogue, thousandths: u32, complete: bool, critical_fails: bool) -> Verdict {
    let cap = catalogue.band(catalogue.band_cap.as_str());
    match (band_of(catalogue, thousandths), cap) {
        (Some(band), Some(cap)) if complete => {
            let capped = critical_fails && band.from > cap.from;
            Verdict::Band { band: if capped { cap.id.clone() } else { band.id.clone() }, capped }
        }
        _ => Verdict::TooEarly,
    }
}
