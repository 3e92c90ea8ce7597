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
use crate::browser::{page, spawn};
use crate::dom::{El, Memo, RwSignal, View, el, follow, region};
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

/// Draws a section.
type Draw = Box<dyn Fn(&Analysis) -> El>;

fn drawn() -> View {
    let (analysis, roster, printing) = (analysis(), use_room().roster(), printing());
    let sections: [Draw; 7] = [
        Box::new(move |read| arrived::arrived(read, roster)),
        Box::new(leagues::leagues),
        Box::new(move |read| weak::weak(read, printing)),
        Box::new(areas::areas),
        Box::new(rates::rates),
        Box::new(trend::trend),
        Box::new(cautions::cautions),
    ];
    let sections = sections.into_iter().zip(in_turn(analysis, 7)).map(|(draw, given)| {
        region(move || {
            given.with(|read| read.as_ref().filter(|read| !read.shown.is_empty()).map(|read| draw(read))).into()
        })
    });
    let is_none = move || analysis.with(|read| read.shown.is_empty());
    let nothing = el("p").bind_flag("hidden", move || !is_none()).text(use_all_words().room_table.nothing);
    let contents = contents().bind_flag("hidden", is_none);
    let mut sections: Vec<View> = sections.collect();
    let cautions = sections.pop();
    let body = el("div").class("analysis stack stack--wide").child(contents).child(nothing);
    body.children(sections).child(roster::roster(roster)).children(cautions).into()
}

/// What was read, handed to one section after the other: a country is drawn in pieces between which the page stays alive.
fn in_turn(analysis: Memo<Arc<Analysis>>, count: usize) -> Vec<RwSignal<Option<Arc<Analysis>>>> {
    let slots: Vec<_> = (0..count).map(|_| RwSignal::new(None)).collect();
    let given = slots.clone();
    follow(move || {
        let (now, given) = (analysis.get(), given.clone());
        spawn(async move {
            for slot in given {
                if analysis.try_get_untracked().is_none_or(|latest| !Arc::ptr_eq(&latest, &now)) {
                    return; // something else is looked at by now, or nothing
                }
                slot.set(Some(now.clone()));
                page::pause(0).await;
            }
        });
    });
    slots
}

fn contents() -> El {
    let jumps = Section::ALL.map(|section| el("li").child(jump(section.id(), section.name())));
    let label = use_all_words().room_analysis.contents;
    el("nav").class("analysis__contents no-print").attr("aria-label", label).child(el("ul").children(jumps))
}
