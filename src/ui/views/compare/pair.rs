//! What differs between two reports, whatever they are: drawn once, to read and to print.

use super::{changes, marks, moved, promises};
use crate::dom::{RwSignal, View, el, next_frame, views};
use crate::domain::assessment::Assessment;
use crate::domain::compare::{Comparison, compare};
use crate::domain::id::Id;
use crate::ui::components::{Glyph, NoticeKind, bare_button, icon, notice};
use crate::ui::session::use_session;
use crate::ui::views::report::printing;
use crate::ui::views::report::table::{cell, head, table};
use crate::ui::words::use_all_words;
use std::rc::Rc;

/// Two reports, what differs, what the two sides are called, and whether they are being printed.
pub(super) struct Pair {
    pub(super) reports: [Assessment; 2],
    pub(super) found: Comparison,
    pub(super) sides: [&'static str; 2],
    pub(super) printing: RwSignal<bool>,
}

/// Compares two reports on screen; `sides` are what they are called, such as before and after; `tools` stand beside
/// the button that prints.
#[must_use]
pub fn comparison(before: &Assessment, after: &Assessment, sides: [&'static str; 2], tools: View) -> View {
    let session = use_session();
    let words = use_all_words();
    let found = compare(session.catalogue(), before, after);
    let pair = Rc::new(Pair { reports: [before.clone(), after.clone()], found, sides, printing: printing() });
    let notices =
        pair.found.notices.iter().map(|what| notice(NoticeKind::Warn, el("p").text((words.compare.notice)(*what))));
    let printing = pair.printing;
    let print = move || {
        printing.set(true);
        next_frame(move || session.print());
    };
    let print = bare_button("primary").child(icon(Glyph::Print)).text(words.common.print).click(print);
    views(notices)
        .and(marks::marks(&pair))
        .and(el("p").class("row no-print").child(print).child(tools))
        .and(moved::moved(&pair))
        .and(changes::changes(&pair))
        .and(promises::promises(&pair))
        .and(unknown(&pair))
        .and(el("p").class("small quiet").text(words.report.disclaimer))
}

/// Items the catalogue does not know, and which report has them.
fn unknown(pair: &Pair) -> View {
    let words = use_all_words();
    let own = &words.compare;
    let [before, after] = pair.sides;
    let row = |(item, sides): &(Id, [bool; 2])| {
        let side = match sides {
            [true, true] => own.both,
            [true, false] => before,
            [false, _] => after,
        };
        head(item.as_str()).child(cell(side))
    };
    let rows = el("tbody").children(pair.found.unknown.iter().map(row));
    let heads = [words.report.tables.item, own.with];
    let drawn = || {
        let section = el("section").class("stack").child(el("h2").text(own.unknown));
        section.child(el("p").text(own.unknown_hint)).child(table(own.unknown, &heads, 0, rows.into()))
    };
    (!pair.found.unknown.is_empty()).then(drawn).into()
}
