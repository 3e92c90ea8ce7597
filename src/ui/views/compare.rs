//! The open assessment beside another report: which one, which of them is the earlier, and what differs.
//! It only reads; what comes out of a file chosen here is kept nowhere.

mod answer;
mod changes;
mod choice;
mod marks;
mod moved;
mod pair;
mod promises;

pub(super) use answer::said;
pub use pair::comparison;

use crate::dom::{El, Memo, View, each, el, next_frame, region};
use crate::domain::assessment::Assessment;
use crate::domain::compare::is_backwards;
use crate::ui::components::{NoticeKind, button, notice};
use crate::ui::dom_id;
use crate::ui::session::{Session, use_session};
use crate::ui::views::start::heading;
use crate::ui::words::use_all_words;
use choice::Choice;
use leptos::prelude::untrack;

/// The screen of two reports; drawn anew when the address names another assessment.
#[must_use]
pub fn compare_view() -> View {
    let session = use_session();
    let id = Memo::new(move |_| session.short_id());
    each(move || vec![id.get()], move |_| screen(session))
}

fn screen(session: Session) -> El {
    let choice = Choice::new(session);
    let pair = Memo::new(move |_| choice.pair());
    let body = region(move || pair.with(|pair| untrack(|| pair.as_ref().map(|pair| ordered(choice, pair)).into())));
    let page = el("article").class("page report stack stack--wide").child(heading(use_all_words().compare.title));
    page.child(choice.draw()).child(body)
}

/// The pair in the order chosen, and the way to the other order: where one looks for it when the order is unlikely.
fn ordered(choice: Choice, [before, after]: &[Assessment; 2]) -> View {
    let words = &use_all_words().compare;
    let session = use_session();
    let act = move || {
        choice.swap();
        // All of it is drawn anew, this button too.
        next_frame(move || session.focus(dom_id::SWAP));
    };
    let swap = button("", words.swap, act).id(dom_id::SWAP);
    let compared = |tools| comparison(before, after, words.sides, tools);
    if is_backwards(before, after) {
        let why = View::from(el("p").text(words.backwards)).and(el("p").class("no-print").child(swap));
        return View::from(notice(NoticeKind::Warn, why)).and(compared(View::default()));
    }
    compared(swap.into())
}
