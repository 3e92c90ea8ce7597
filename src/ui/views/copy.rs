//! A read-only copy, opened from a link: the report of somebody's assessment, apart from all that is here.

use super::report::report_view;
use super::start::heading;
use crate::dom::{View, context, each, el};
use crate::domain::link::{LinkError, Linked, decode};
use crate::route::Route;
use crate::ui::app::Here;
use crate::ui::components::{NoticeKind, button_link, notice};
use crate::ui::session::use_session;
use crate::ui::words::use_all_words;
use leptos::prelude::provide_context;

/// The screen of a copy; drawn anew when the address carries another one.
#[must_use]
pub fn copy_view() -> View {
    let here = context::<Here>();
    let data = move || here.0.with(|route| if let Route::Copy(data) = route { vec![data.clone()] } else { Vec::new() });
    each(data, |data| match decode(data, use_session().catalogue()) {
        Ok(linked) => opened(linked),
        Err(error) => broken(error),
    })
}

/// All that is drawn here finds the copy's session in place of the reader's own.
fn opened(linked: Linked) -> View {
    let words = use_all_words();
    let a = &linked.assessment;
    let [copy, lacks] = words.share.copy;
    let lines = el("p").child(el("strong").text(copy)).text(" ").text(lacks);
    let which = el("p").class("small").text(&(words.share.copy_of)(&a.id, a.rev));
    let differs = linked.score_differs.then(|| el("p").text(words.share.score_differs));
    let lines = View::from(lines).and(differs).and(which).and(way_out());
    let banner = el("div").class("page page--notes").child(notice(NoticeKind::Warn, lines));
    provide_context(use_session().of_copy(linked.assessment));
    View::from(banner).and(report_view())
}

fn broken(error: LinkError) -> View {
    let words = use_all_words();
    let why = el("p").text((words.share.error)(error));
    let lines = View::from(why).and(el("p").text(words.arrivals.nothing_changed)).and(way_out());
    let page = el("div").class("page page--narrow stack").child(heading(words.share.broken));
    page.child(notice(NoticeKind::Warn, lines)).into()
}

fn way_out() -> View {
    el("p").class("no-print").child(button_link("", use_all_words().share.own, &Route::Start)).into()
}
