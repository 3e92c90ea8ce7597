//! The sentences of one language that the workbook uses.

use crate::domain::text::Lang;
use crate::words::behind::{self, Behind};
use crate::words::checklist::{self, Checklist};
use crate::words::common::{self, Common};
use crate::words::figures::{self, Figures};
use crate::words::report::{self, Report};
use crate::words::unit::{self, UnitWords};
use crate::words::workbook::{self, Workbook};

/// The sentences of one language.
#[derive(Clone, Copy)]
pub struct Words {
    /// The workbook's own.
    pub own: &'static Workbook,
    /// Used everywhere.
    pub common: &'static Common,
    /// Unit and period.
    pub unit: &'static UnitWords,
    /// Items.
    pub checklist: &'static Checklist,
    /// Note, cause, colleague.
    pub behind: &'static Behind,
    /// Figures.
    pub figures: &'static Figures,
    /// Report: headline, plan, evidence.
    pub report: &'static Report,
}

impl Words {
    /// Both languages, Vietnamese first: what is typed may be in either.
    pub const BOTH: [Self; 2] = [Self::of(Lang::Vi), Self::of(Lang::En)];

    /// In one language.
    #[must_use]
    pub const fn of(lang: Lang) -> Self {
        match lang {
            Lang::Vi => Self {
                own: &workbook::VI,
                common: &common::VI,
                unit: &unit::VI,
                checklist: &checklist::VI,
                behind: &behind::VI,
                figures: &figures::VI,
                report: &report::VI,
            },
            Lang::En => Self {
                own: &workbook::EN,
                common: &common::EN,
                unit: &unit::EN,
                checklist: &checklist::EN,
                behind: &behind::EN,
                figures: &figures::EN,
                report: &report::EN,
            },
        }
    }
}
