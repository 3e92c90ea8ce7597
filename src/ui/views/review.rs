//! The screen of an inspector's verdicts: who reviews, the score by the verdicts, and the items with the unit's answer
//! and evidence beside what was found.
//!
//! The controls of the checklist are used as they are, on a copy that shows the assessment as the inspectors see it.

mod desk;
mod found;
mod groups;
mod head;
mod item;
mod result;
mod unit;

use crate::dom::{Memo, View, each, el};
use crate::ui::session::use_session;
use desk::Desk;
use leptos::prelude::untrack;
pub(super) use result::figures;

/// The screen; drawn anew when the address names another assessment.
#[must_use]
pub fn review_view() -> View {
    let session = use_session();
    let id = Memo::new(move |_| session.short_id());
    each(move || vec![id.get()], move |_| untrack(|| page(Desk::new(session))))
}

fn page(desk: Desk) -> View {
    let page = el("article").class("page review stack stack--wide").child(head::head(desk));
    page.child(result::result(desk)).child(groups::groups(desk)).child(result::strip(desk)).into()
}
