//! The sentences of one language that files use.

use crate::domain::answer::Cause;
use crate::domain::catalogue::Province;
use crate::domain::text::Lang;
use crate::words::behind::{self, Behind};
use crate::words::checklist::{self, Checklist};
use crate::words::common::{self, Common};
use crate::words::figures::{self, Figures};
use crate::words::flat::{self, Flat};
use crate::words::paper::{self, PaperWords};
use crate::words::report::{self, Report};
use crate::words::review::{self, ReviewWords};
use crate::words::room_analysis::{self, RoomAnalysis};
use crate::words::room_files::{self, RoomFiles};
use crate::words::room_paper::{self, RoomPaper};
use crate::words::unit::{self, UnitWords};
use crate::words::workbook::{self, Workbook};
use chrono::NaiveDate;

/// The sentences of one language.
#[derive(Clone, Copy)]
pub struct Words {
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
    /// Report.
    pub report: &'static Report,
    /// An inspector's verdicts.
    pub review: &'static ReviewWords,
    /// The report as a formal paper.
    pub paper: &'static PaperWords,
    /// Workbook.
    pub workbook: &'static Workbook,
    /// The analysis of many units.
    pub room_analysis: &'static RoomAnalysis,
    /// Files of many units.
    pub room: &'static RoomFiles,
    /// The summary of many units.
    pub room_paper: &'static RoomPaper,
    /// Table and calendar.
    pub flat: &'static Flat,
}

impl Words {
    /// Both languages, Vietnamese first: what is typed may be in either.
    pub const BOTH: [Self; 2] = [Self::of(Lang::Vi), Self::of(Lang::En)];

    /// A cause; nothing where none is given.
    #[must_use]
    pub fn cause(&self, cause: Option<Cause>) -> &'static str {
        cause.map_or("", |cause| self.report.gaps.cause(Some(cause)))
    }

    /// A province by its name on a day.
    #[must_use]
    pub fn province(&self, province: &Province, day: NaiveDate) -> String {
        (self.unit.province_name)(province.kind_on(day), province.name_on(day), None)
    }

    /// In one language.
    #[must_use]
    pub const fn of(lang: Lang) -> Self {
        match lang {
            Lang::Vi => Self {
                common: &common::VI,
                unit: &unit::VI,
                checklist: &checklist::VI,
                behind: &behind::VI,
                figures: &figures::VI,
                report: &report::VI,
                review: &review::VI,
                paper: &paper::VI,
                workbook: &workbook::VI,
                room_analysis: &room_analysis::VI,
                room: &room_files::VI,
                room_paper: &room_paper::VI,
                flat: &flat::VI,
            },
            Lang::En => Self {
                common: &common::EN,
                unit: &unit::EN,
                checklist: &checklist::EN,
                behind: &behind::EN,
                figures: &figures::EN,
                report: &report::EN,
                review: &review::EN,
                paper: &paper::EN,
                workbook: &workbook::EN,
                room_analysis: &room_analysis::EN,
                room: &room_files::EN,
                room_paper: &room_paper::EN,
                flat: &flat::EN,
            },
        }
    }
}
