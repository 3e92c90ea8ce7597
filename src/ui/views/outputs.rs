//! Where work leaves the app: which copy, as what, and how each file is coming along.

mod row;
mod share;

use crate::dom::{El, RwSignal, View, el};
use crate::domain::output::{Copy, Output};
use crate::route::Page;
use crate::ui::components::{Choice, Choosable, link};
use crate::ui::session::use_session;
use crate::ui::views::report::to;
use crate::ui::views::start::heading;
use crate::ui::words::use_all_words;
use leptos::prelude::on_cleanup;
use row::row;

pub(super) use row::{Desk, Stage, busy, failure, failure_line, megabytes, offer};

/// The screen of outputs.
#[must_use]
pub fn outputs_view() -> View {
    let session = use_session();
    let words = &use_all_words().outputs;
    let desk = Desk { copy: RwSignal::new(Copy::Whole), at_work: RwSignal::new(None) };
    on_cleanup(move || session.stop_making());
    let [report, workbook, data] = words.groups;
    let head = el("header").class("stack").child(heading(words.title)).child(el("p").text(words.lead));
    let page = el("div").class("page page--narrow stack stack--wide").child(head).child(choice(desk));
    let files = |outputs: &[Output]| View::from(outputs.iter().map(|output| row(desk, *output)).collect::<Vec<_>>());
    page.child(group(report, files(&[Output::Word, Output::Page]).and(paper())))
        .child(group(workbook, files(&[Output::Workbook, Output::Template])))
        .child(group(data, files(&[Output::Calendar, Output::Table, Output::Lines, Output::Report]).and(merge())))
        .child(share::share(desk.copy))
        .into()
}

pub(super) fn group(title: &str, rows: View) -> El {
    el("section").class("stack").child(el("h2").text(title)).child(el("ul").class("outputs").child(rows))
}

/// With names and all that was typed, or without.
fn choice(desk: Desk) -> El {
    let [legend, whole, whole_meaning, nameless, nameless_meaning] = use_all_words().outputs.copy;
    let option = |label: &str, meaning: &str| Choosable { label: label.to_owned(), meaning: meaning.to_owned() };
    let options = vec![option(whole, whole_meaning), option(nameless, nameless_meaning)];
    let chosen = move || Some(usize::from(desk.copy.get() == Copy::Nameless));
    let choose = move |place| desk.copy.set(if place == 0 { Copy::Whole } else { Copy::Nameless });
    Choice::new(legend, "copy", options, chosen, choose).draw()
}

/// The way to the report on screen, as a formal paper to print.
fn paper() -> El {
    let words = &use_all_words().outputs;
    let [name, meaning] = words.paper;
    let see = link(&to(use_session(), Page::Paper), words.see).class("button");
    row::shown(name, "", meaning, see.into())
}

/// The way back for a file that a colleague went on with.
fn merge() -> El {
    let words = &use_all_words().merge;
    let begin = link(&to(use_session(), Page::Merge), words.merge).class("button");
    row::shown(words.title, "", words.invite, begin.into())
}
