//! The sentences that flat files share with the screens, in one language.

use crate::domain::text::Lang;
use crate::words::checklist::{self, Checklist};
use crate::words::common::{self, Common};
use crate::words::flat::{self, Flat};
use crate::words::report::{self, Report};

/// Sentences of one language.
#[derive(Clone, Copy)]
pub struct Wording {
    /// The language.
    pub lang: Lang,
    /// Words used everywhere.
    pub common: &'static Common,
    /// Words of the checklist.
    pub checklist: &'static Checklist,
    /// Words of the report.
    pub report: &'static Report,
    /// Words of flat files alone.
    pub flat: &'static Flat,
}

impl Wording {
    /// The sentences of a language.
    pub fn of(lang: Lang) -> Self {
        match lang {
            Lang::Vi => {
                Self { lang, common: &common::VI, checklist: &checklist::VI, report: &report::VI, flat: &flat::VI }
            }
            Lang::En => {
                Self { lang, common: &common::EN, checklist: &checklist::EN, report: &report::EN, flat: &flat::EN }
            }
        }
    }
}
