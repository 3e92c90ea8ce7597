//! The analysis of a room: who handed in, how points are spread, what is weak and what to teach, indicators, movement, the
//! roster, reports to look at twice.

mod areas;
mod arrived;
mod cautions;
mod leagues;
mod parts;
mod rates;
mod roster;
mod trend;
mod weak;

pub(super) use leagues::name as league_name;
pub(super) use parts::unit_name;
pub(super) use rates::{marks, plot};
pub(super) use weak::rung;

use super::filter::filtered;
use crate::dom::{El, Memo, View, el, region, views};
use crate::domain::cohort::Analysis;
use crate::ui::session::use_room;
use crate::ui::views::report::printing;
use crate::ui::views::start::jump;
use crate::ui::words::use_all_words;
use parts::Section;
use std::sync::Arc;

/// What is read off the units shown.
pub(super) fn analysis() -> Memo<Arc<Analysis>> {
    let room = use_room();
    let read = move |_: Option<&Arc<Analysis>>| {
        let document = room.filter().with(|filter| filter.document.clone());
        Arc::new(Analysis::of(room.catalogue(), room.columns(), room.shown().get(), document.as_ref()))
    };
    Memo::told_unless(read, Arc::ptr_eq)
}

/// The page.
pub(super) fn analysis_view() -> View {
    filtered(drawn)
}

fn drawn() -> View {
    let (analysis, roster, printing) = (analysis(), use_room().roster(), printing());
    let body = region(move || {
        let analysis = analysis.get();
        if analysis.shown.is_empty() {
            return el("p").text(use_all_words().room_table.nothing).into();
        }
        views([
            arrived::arrived(&analysis, roster),
            leagues::leagues(&analysis),
            weak::weak(&analysis, printing),
            areas::areas(&analysis),
            rates::rates(&analysis),
            trend::trend(&analysis),
        ])
    });
    let cautions = region(move || analysis.with(|analysis| cautions::cautions(analysis)).into());
    let body = View::from(contents()).and(body).and(roster::roster(roster)).and(cautions);
    el("div").class("analysis stack stack--wide").child(body).into()
}

fn contents() -> El {
    let jumps = Section::ALL.map(|section| el("li").child(jump(section.id(), section.name())));
    let label = use_all_words().room_analysis.contents;
    el("nav").class("analysis__contents no-print").attr("aria-label", label).child(el("ul").children(jumps))
}
