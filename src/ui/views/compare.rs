//! The open assessment beside another report: which one, which of them is the earlier, and what differs.
//! It only reads; what comes out of a file chosen here is kept nowhere.

mod answer;
mod changes;
mod choice;
mod marks;
mod moved;
mod pair;
mod promises;

pub use pair::comparison;

use crate::dom::{El, Memo, View, each, el, region};
use crate::domain::assessment::Assessment;
use crate::domain::compare::is_backwards;
use crate::route::Page;
use crate::ui::components::{NoticeKind, button, link, notice};
use crate::ui::session::{Session, use_session};
use crate::ui::views::report::to;
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
    let words = &use_all_words().compare;
    let choice = Choice::new(session);
    let pair = Memo::new(move |_| choice.pair());
    let body = region(move || pair.with(|pair| untrack(|| pair.as_ref().map(|pair| ordered(choice, pair)).into())));
    let back = el("p").class("no-print").child(link(&to(session, Page::Report), words.back));
    let head = el("header").class("stack").child(heading(words.title)).child(back);
    let page = el("article").class("page report compare stack stack--wide").child(head);
    page.child(choice.draw()).child(body)
}

/// The pair in the order chosen, and the way to the other order.
fn ordered(choice: Choice, [before, after]: &[Assessment; 2]) -> View {
    let words = &use_all_words().compare;
    let backwards = || notice(NoticeKind::Warn, el("p").text(words.backwards));
    let swap = el("p").class("no-print").child(button("", words.swap, move || choice.swap()));
    View::from(is_backwards(before, after).then(backwards)).and(swap).and(comparison(before, after, words.sides))
}
