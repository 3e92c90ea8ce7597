//! Every sentence the user reads, in Vietnamese and English: one struct per area, one constant per language.
//!
//! Knows no state. Sentences with figures are functions, so that each language orders its own words.

mod checklist;
mod common;
mod data;
mod errors;
mod figures;
mod help;
mod report;
mod start;
mod unit;

pub use checklist::Checklist;
pub use common::Common;
pub use data::Data;
pub use errors::Errors;
pub use figures::Figures;
pub use help::{Help, Passage};
pub use report::Report;
pub use start::Start;
pub use unit::UnitWords;

use crate::domain::text::Lang;
use leptos::prelude::use_context;

/// All sentences of one language.
pub struct Words {
    /// The language.
    pub lang: Lang,
    /// Frame, navigation, words used everywhere.
    pub common: Common,
    /// Start screen.
    pub start: Start,
    /// Unit screen.
    pub unit: UnitWords,
    /// Checklist.
    pub checklist: Checklist,
    /// Figures.
    pub figures: Figures,
    /// Report.
    pub report: Report,
    /// Data screen.
    pub data: Data,
    /// Help and catalogue screens.
    pub help: Help,
    /// Errors: what is wrong, what to do.
    pub errors: Errors,
}

static VI: Words = Words {
    lang: Lang::Vi,
    common: common::VI,
    start: start::VI,
    unit: unit::VI,
    checklist: checklist::VI,
    figures: figures::VI,
    report: report::VI,
    data: data::VI,
    help: help::VI,
    errors: errors::VI,
};

static EN: Words = Words {
    lang: Lang::En,
    common: common::EN,
    start: start::EN,
    unit: unit::EN,
    checklist: checklist::EN,
    figures: figures::EN,
    report: report::EN,
    data: data::EN,
    help: help::EN,
    errors: errors::EN,
};

/// The sentences of a language.
#[must_use]
pub fn of(lang: Lang) -> &'static Words {
    match lang {
        Lang::Vi => &VI,
        Lang::En => &EN,
    }
}

/// The sentences of the screen being drawn. The whole screen is drawn anew when the language changes.
#[must_use]
pub fn use_words() -> &'static Words {
    of(use_context::<Lang>().unwrap_or_default())
}
