//! What arrives a moment after the first screen: the other screens, search, what lies behind a click, English. In a
//! release it is a download of its own, so that the checklist stands sooner; in a build without `split` it is simply
//! there. The start screen belongs to it, as nothing can be done there without; it is drawn in `index.html` meanwhile.
//!
//! Only [`LATER`] may name what belongs to it. A first screen that named one of these functions itself would pull it,
//! and all it needs, into the first download.

mod part;
mod style;

pub use part::{Part, use_later};

use crate::browser::file::Picked;
use crate::browser::page;
use crate::builtin;
use crate::dom::{Memo, View};
use crate::domain::id::Id;
use crate::route::RoomPage;
use crate::ui::components::{ScoreFigures, arithmetic};
use crate::ui::session::{Session, bring_read_back, take_dropped};
use crate::ui::views::{
    Board, Card, Filter, arrivals, blank_view, catalogue_view, compare_view, copy_view, data_view, figures_view,
    fill_lines, find, finder, guide, help_view, local_notice, merge_view, newer, one_page_view, outputs_view,
    paper_view, papers, report_view, review_view, room_view, start_view, unit_view,
};
use crate::ui::words;
use leptos::ev::DragEvent;

/// A screen that arrives later.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// Where one begins.
    Start,
    /// A new assessment.
    New,
    /// Files and stored data.
    Data,
    /// Help.
    Help,
    /// The catalogue.
    Catalogue,
    /// A read-only copy.
    Copy,
    /// A page of the room of many units.
    Room(RoomPage),
    /// The unit of the open assessment.
    Unit,
    /// Its figures.
    Figures,
    /// Its report.
    Report,
    /// Its report beside another one.
    Compare,
    /// Its report on one page.
    OnePage,
    /// Its blank checklist.
    Blank,
    /// Verdicts on it.
    Review,
    /// Merging another copy into it.
    Merge,
    /// Its ways out.
    Outputs,
    /// Its report as a formal paper.
    Paper,
}

/// All that arrives later, by its name.
pub struct Later {
    /// Draws a screen.
    pub screen: fn(Screen) -> View,
    /// Files waiting for a decision.
    pub arrivals: fn() -> View,
    /// That a newer version is here; begins to look for one.
    pub newer: fn() -> View,
    /// What the score bar opens into.
    pub arithmetic: fn(Memo<ScoreFigures>) -> View,
    /// Guidance of an item.
    pub guide: fn(Card) -> View,
    /// Note, cause, colleague and evidence of an item.
    pub papers: fn(Card) -> View,
    /// Search and filters.
    pub finder: fn(Board) -> View,
    /// What they find.
    pub find: fn(Session, &Filter) -> Vec<Id>,
    /// Sets the rest of a section.
    pub fill: fn(Board) -> View,
    /// Looks into files that were dropped.
    pub take: fn(&Session, Vec<Picked>, &DragEvent),
    /// What to know where the page is a local file.
    pub local: fn() -> View,
}

static LATER: Later = Later {
    screen,
    arrivals,
    newer,
    arithmetic,
    guide,
    papers,
    finder,
    find,
    fill: fill_lines,
    take: take_dropped,
    local: local_notice,
};

fn screen(screen: Screen) -> View {
    match screen {
        Screen::Start => start_view().into(),
        Screen::New => unit_view(true),
        Screen::Data => data_view().into(),
        Screen::Help => help_view(),
        Screen::Catalogue => catalogue_view(),
        Screen::Copy => copy_view(),
        Screen::Room(page) => room_view(page),
        Screen::Unit => unit_view(false),
        Screen::Figures => figures_view(),
        Screen::Report => report_view(),
        Screen::Compare => compare_view(),
        Screen::OnePage => one_page_view(),
        Screen::Blank => blank_view(),
        Screen::Review => review_view(),
        Screen::Merge => merge_view(),
        Screen::Outputs => outputs_view(),
        Screen::Paper => paper_view(),
    }
}

/// It did not arrive: the network, most likely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// Fetches it, if it is not here yet.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(later, fallible)]
fn arrive() -> Result<&'static Later, Missing> {
    Ok(unpacked())
}

/// It is here.
#[cfg(not(feature = "split"))]
async fn arrive() -> Result<&'static Later, Missing> {
    Ok(unpacked())
}

fn unpacked() -> &'static Later {
    builtin::complete();
    words::bring_english();
    bring_read_back();
    page::add_style(style::STYLE);
    &LATER
}
