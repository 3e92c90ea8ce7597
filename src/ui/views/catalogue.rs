//! What the catalogue holds, as of which day: documents, marks, services, checks, published figures, shortcomings.
//!
//! Read only; knows no assessment. Long lists are drawn when they are opened.

mod checks;
mod context;
mod documents;

use crate::dom::{El, View, el};
use crate::domain::date::shown;
use crate::ui::components::scroll_box;
use crate::ui::session::use_session;
use crate::ui::views::start::heading;
use crate::ui::words::use_all_words;
use checks::{checks, services};
use context::{faults, published_figures};
use documents::documents;

/// The catalogue screen.
#[must_use]
pub fn catalogue_view() -> View {
    let texts = &use_all_words().help.catalogue;
    let (marks, notes) = texts.marks;
    let notes = el("ul").children(notes.iter().map(|note| el("li").text(note)));
    let hint = |words: &str| el("p").class("quiet").text(words);
    el("div")
        .class("page catalogue stack stack--wide")
        .child(head())
        .child(part(texts.documents).child(documents()))
        .child(part(marks).class("stack catalogue__text").child(notes))
        .child(part(texts.checks).child(checks()))
        .child(part(texts.services).child(services()))
        .child(part(texts.figures).child(hint(texts.figures_hint)).child(published_figures()))
        .child(part(texts.faults).child(hint(texts.faults_hint)).child(faults()))
        .into()
}

fn head() -> El {
    let words = use_all_words();
    let texts = &words.help.catalogue;
    let catalogue = use_session().catalogue();
    let digest: String = catalogue.digest.chars().take(16).collect();
    let state = (texts.state)(catalogue.title.get(words.lang), catalogue.version, &shown(catalogue.as_of));
    el("header")
        .class("stack catalogue__text")
        .child(heading(words.common.nav_catalogue))
        .child(el("p").text(texts.lead))
        .child(el("p").child(el("strong").text(&state)))
        .child(el("p").text(texts.periods))
        .child(el("p").class("small quiet").text(&(texts.id)(catalogue.id.as_str(), &digest)))
}

fn part(title: &str) -> El {
    el("section").class("stack").child(el("h2").text(title))
}

/// A table in a box of its own to scroll in.
fn table(heads: &[&str], rows: Vec<El>) -> El {
    let label = heads.first().copied().unwrap_or_default();
    let heads = heads.iter().map(|head| el("th").attr("scope", "col").text(head));
    let head = el("thead").child(el("tr").children(heads));
    let table = el("table").class("table catalogue__table").child(head).child(el("tbody").children(rows));
    scroll_box("table-box", label).child(table)
}

/// The head of a row.
fn row_head(words: &str) -> El {
    el("th").attr("scope", "row").text(words)
}

/// A small word in a cell.
fn note(words: &str) -> El {
    el("span").class("catalogue__note").text(words)
}
