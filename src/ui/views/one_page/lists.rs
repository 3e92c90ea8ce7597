//! Short lists of the one A4 page: critical items that fail, overdue work; and the lines to sign on.

use crate::dom::{El, el};
use crate::domain::assessment::Assessment;
use crate::domain::date::shown;
use crate::domain::plan::Action;
use crate::domain::report::plan_in_order;
use crate::domain::score::Score;
use crate::ui::session::Session;
use crate::ui::views::report::item_name;
use crate::ui::words::use_all_words;

/// How many gaps stand on the page.
pub(super) const FEW: usize = 5;
/// How many overdue actions and critical items do.
const FEWER: usize = 4;

/// Words cut short where the sheet would overflow.
pub(super) fn boxed(words: &str) -> El {
    el("span").class("one-page__text").text(words)
}

/// "And so many more", when not all stand on the page.
pub(super) fn more(all: usize, shown: usize) -> Option<El> {
    let words = use_all_words();
    (all > shown).then(|| el("p").class("small quiet").text(&(words.report.one_page.more)(all - shown)))
}

/// Critical items that fail.
pub(super) fn critical(session: Session, score: &Score) -> El {
    let words = use_all_words();
    let names: Vec<String> = score.critical_failed.iter().map(|id| item_name(session, id)).collect();
    lines(words.report.one_page.critical, words.report.headline.critical_none, &names)
}

/// Work past its day, the oldest first.
pub(super) fn overdue(session: Session, a: &Assessment) -> El {
    let own = &use_all_words().report.one_page;
    let line = |row: &&Action| {
        let what = if row.what.is_empty() { item_name(session, &row.item) } else { row.what.clone() };
        let who = if row.who.is_empty() { own.unassigned } else { &row.who };
        (own.late)(&what, who, &row.due.map(shown).unwrap_or_default())
    };
    let rows = plan_in_order(&a.plan);
    let late: Vec<String> = rows.iter().filter(|row| row.is_overdue(session.today())).map(line).collect();
    lines(own.overdue, own.overdue_none, &late)
}

/// A heading with a few lines below it, or one sentence.
fn lines(heading: &str, none: &str, all: &[String]) -> El {
    let list = if all.is_empty() {
        el("p").text(none)
    } else {
        el("ul").children(all.iter().take(FEWER).map(|line| el("li").child(boxed(line))))
    };
    el("section").child(el("h2").text(heading)).child(list).child(more(all.len(), FEWER))
}

/// Lines to sign on, with the names below.
pub(super) fn signatures(names: [&str; 2]) -> El {
    let own = &use_all_words().report.one_page;
    let line = |(role, name): (&str, &str)| {
        el("div")
            .class("one-page__signature")
            .child(el("p").child(el("strong").text(role)))
            .child(el("p").class("small quiet").text(own.sign))
            .child(el("p").class("one-page__signed").child(boxed(name)))
    };
    let lines = own.signatures.into_iter().zip(names).map(line);
    el("footer").class("one-page__pair one-page__signatures").children(lines)
}
