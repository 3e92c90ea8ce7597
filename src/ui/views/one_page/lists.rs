//! Short lists of the one A4 page: critical items that fail, overdue work; and the lines to sign on.

use crate::domain::assessment::Assessment;
use crate::domain::date::shown;
use crate::domain::plan::Action;
use crate::domain::report::plan_in_order;
use crate::domain::score::Score;
use crate::ui::session::Session;
use crate::ui::views::report::item_name;
use crate::ui::words::use_words;
use leptos::prelude::*;

/// How many gaps stand on the page.
pub(super) const FEW: usize = 5;
/// How many overdue actions and critical items do.
const FEWER: usize = 4;

/// "And so many more", when not all stand on the page.
pub(super) fn more(all: usize, shown: usize) -> Option<AnyView> {
    let words = use_words();
    (all > shown).then(|| view! { <p class="small quiet">{(words.report.one_page.more)(all - shown)}</p> }.into_any())
}

/// Critical items that fail.
pub(super) fn critical(session: Session, score: &Score) -> AnyView {
    let words = use_words();
    let names: Vec<String> = score.critical_failed.iter().map(|id| item_name(session, id)).collect();
    lines(words.report.one_page.critical, words.report.headline.critical_none, &names)
}

/// Work past its day, the oldest first.
pub(super) fn overdue(session: Session, a: &Assessment) -> AnyView {
    let own = &use_words().report.one_page;
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
fn lines(heading: &'static str, none: &'static str, all: &[String]) -> AnyView {
    let entries =
        all.iter().take(FEWER).map(|line| view! { <li><span class="one-page__text">{line.clone()}</span></li> });
    let list = if all.is_empty() {
        view! { <p>{none}</p> }.into_any()
    } else {
        view! { <ul>{entries.collect_view()}</ul> }.into_any()
    };
    view! { <section><h2>{heading}</h2>{list}{more(all.len(), FEWER)}</section> }.into_any()
}

/// Lines to sign on, with the names below.
pub(super) fn signatures(names: [&str; 2]) -> AnyView {
    let own = &use_words().report.one_page;
    let line = |(role, name): (&'static str, &str)| {
        view! { <div class="one-page__signature"><p><strong>{role}</strong></p><p class="small quiet">{own.sign}</p><p class="one-page__signed"><span class="one-page__text">{name.to_owned()}</span></p></div> }
    };
    let lines = own.signatures.into_iter().zip(names).map(line).collect_view();
    view! { <footer class="one-page__pair one-page__signatures">{lines}</footer> }.into_any()
}
