//! The sentences of the screens: which are in the first download, which come with the later part.

mod errors;

pub use crate::words::arrivals::ArrivalWords;
pub use crate::words::behind::Behind;
pub use crate::words::checklist::Checklist;
pub use crate::words::common::Common;
pub use crate::words::compare::CompareWords;
pub use crate::words::data::Data;
pub use crate::words::figures::Figures;
pub use crate::words::help::{Help, Passage};
pub use crate::words::merge::MergeWords;
pub use crate::words::notes::Notes;
pub use crate::words::offline::OfflineWords;
pub use crate::words::outputs::OutputWords;
pub use crate::words::report::Report;
pub use crate::words::review::ReviewWords;
pub use crate::words::room::RoomWords;
pub use crate::words::room_analysis::RoomAnalysis;
pub use crate::words::room_heatmap::RoomHeatmap;
pub use crate::words::room_outputs::RoomOutputs;
pub use crate::words::room_show::RoomShow;
pub use crate::words::room_table::RoomTable;
pub use crate::words::share::Share;
pub use crate::words::start::Start;
pub use crate::words::unit::UnitWords;
pub use errors::Errors;

use crate::domain::text::Lang;
use crate::words::{
    arrivals, behind, checklist, common, compare, data, figures, help, merge, notes, offline, outputs, report, review,
    room, room_analysis, room_heatmap, room_outputs, room_show, room_table, share, start, unit,
};
use leptos::prelude::use_context;
use std::ops::Deref;
use std::sync::OnceLock;

/// The sentences of one language that the first screens need.
pub struct Words {
    /// The language.
    pub lang: Lang,
    /// Frame, navigation, words used everywhere.
    pub common: Common,
    /// What happened.
    pub notes: Notes,
    /// Checklist.
    pub checklist: Checklist,
    /// Errors: what is wrong, what to do.
    pub errors: Errors,
}

/// All sentences of one language: these, and those of the screens that arrive [later](super::later).
pub struct AllWords {
    words: &'static Words,
    /// Checklist: search, filters, what lies behind a click.
    pub behind: Behind,
    /// Files that arrived.
    pub arrivals: ArrivalWords,
    /// Start screen.
    pub start: Start,
    /// Unit screen.
    pub unit: UnitWords,
    /// Figures.
    pub figures: Figures,
    /// Report.
    pub report: Report,
    /// Two reports beside each other.
    pub compare: CompareWords,
    /// An inspector's verdicts.
    pub review: ReviewWords,
    /// Data screen.
    pub data: Data,
    /// Help and catalogue screens.
    pub help: Help,
    /// Merging two copies.
    pub merge: MergeWords,
    /// Use without a network, newer versions.
    pub offline: OfflineWords,
    /// Screen of outputs.
    pub outputs: OutputWords,
    /// Many units.
    pub room: RoomWords,
    /// Their analysis.
    pub room_analysis: RoomAnalysis,
    /// Their show on the projector.
    pub room_show: RoomShow,
    /// Many units: table.
    pub room_table: RoomTable,
    /// Many units: heatmap.
    pub room_heatmap: RoomHeatmap,
    /// Many units: how they leave.
    pub room_outputs: RoomOutputs,
    /// Handing over without a file.
    pub share: Share,
}

impl Deref for AllWords {
    type Target = Words;

    fn deref(&self) -> &Words {
        self.words
    }
}

static VI: Words =
    Words { lang: Lang::Vi, common: common::VI, notes: notes::VI, checklist: checklist::VI, errors: errors::VI };

static EN: Words =
    Words { lang: Lang::En, common: common::EN, notes: notes::EN, checklist: checklist::EN, errors: errors::EN };

static ALL_VI: AllWords = AllWords {
    words: &VI,
    behind: behind::VI,
    arrivals: arrivals::VI,
    start: start::VI,
    unit: unit::VI,
    figures: figures::VI,
    report: report::VI,
    compare: compare::VI,
    review: review::VI,
    data: data::VI,
    help: help::VI,
    merge: merge::VI,
    offline: offline::VI,
    outputs: outputs::VI,
    room: room::VI,
    room_analysis: room_analysis::VI,
    room_show: room_show::VI,
    room_table: room_table::VI,
    room_heatmap: room_heatmap::VI,
    room_outputs: room_outputs::VI,
    share: share::VI,
};

static ALL_EN: AllWords = AllWords {
    words: &EN,
    behind: behind::EN,
    arrivals: arrivals::EN,
    start: start::EN,
    unit: unit::EN,
    figures: figures::EN,
    report: report::EN,
    compare: compare::EN,
    review: review::EN,
    data: data::EN,
    help: help::EN,
    merge: merge::EN,
    offline: offline::EN,
    outputs: outputs::EN,
    room: room::EN,
    room_analysis: room_analysis::EN,
    room_show: room_show::EN,
    room_table: room_table::EN,
    room_heatmap: room_heatmap::EN,
    room_outputs: room_outputs::EN,
    share: share::EN,
};

/// English, once it is here. Only [`bring_english`] names it: what the first screens name is in the first download.
static ENGLISH: OnceLock<&'static Words> = OnceLock::new();

/// Makes English known.
pub(super) fn bring_english() {
    ENGLISH.get_or_init(|| &EN);
}

/// The sentences of a language; Vietnamese until English is here.
fn of(lang: Lang) -> &'static Words {
    match lang {
        Lang::Vi => &VI,
        Lang::En => ENGLISH.get().copied().unwrap_or(&VI),
    }
}

/// All sentences of a language, for the screens that arrive later.
#[must_use]
pub fn all_of(lang: Lang) -> &'static AllWords {
    match lang {
        Lang::Vi => &ALL_VI,
        Lang::En => &ALL_EN,
    }
}

/// The sentences of the checklist that arrive later.
#[must_use]
pub fn behind(lang: Lang) -> &'static Behind {
    &all_of(lang).behind
}

/// The sentences of the screen being drawn. The whole screen is drawn anew when the language changes.
#[must_use]
pub fn use_words() -> &'static Words {
    of(use_context::<Lang>().unwrap_or_default())
}

/// All sentences, on the screens that arrive later.
#[must_use]
pub fn use_all_words() -> &'static AllWords {
    all_of(use_context::<Lang>().unwrap_or_default())
}
