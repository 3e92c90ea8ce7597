//! What arrives a moment after the first screens: the other screens, what lies behind a click, English. In a release
//! it is a download of its own, so that start and checklist stand sooner; in a build without `split` it is simply there.
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
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::ui::components::{ScoreFigures, arithmetic};
use crate::ui::session::Session;
use crate::ui::views::{
    Board, Card, Filter, actions, arrivals, blank_view, catalogue_view, data_view, figures_view, fill_lines, find,
    finder, guide, help_view, local_notice, newer, one_file_offer, one_page_view, papers, report_view, unit_view,
};
use crate::ui::words;

/// A screen that arrives later.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// A new assessment.
    New,
    /// Files and stored data.
    Data,
    /// Help.
    Help,
    /// The catalogue.
    Catalogue,
    /// The unit of the open assessment.
    Unit,
    /// Its figures.
    Figures,
    /// Its report.
    Report,
    /// Its report on one page.
    OnePage,
    /// Its blank checklist.
    Blank,
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
    /// Looks into files.
    pub take: fn(&Session, Vec<Picked>),
    /// Opens the example.
    pub show_example: fn(&Session),
    /// Offers the app as one file.
    pub one_file: fn() -> View,
    /// What to know where the page is a local file.
    pub local: fn() -> View,
    /// What can be done with a saved assessment.
    pub actions: fn(Memo<Assessment>) -> View,
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
    take: Session::take,
    show_example: Session::show_example,
    one_file: one_file_offer,
    local: local_notice,
    actions,
};

fn screen(screen: Screen) -> View {
    match screen {
        Screen::New => unit_view(true),
        Screen::Data => data_view().into(),
        Screen::Help => help_view(),
        Screen::Catalogue => catalogue_view(),
        Screen::Unit => unit_view(false),
        Screen::Figures => figures_view(),
        Screen::Report => report_view(),
        Screen::OnePage => one_page_view(),
        Screen::Blank => blank_view(),
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
    page::add_style(style::STYLE);
    &LATER
}
