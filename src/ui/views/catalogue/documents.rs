//! The documents: those with checks, and the legal frame.

use crate::dom::{El, View, el};
use crate::domain::catalogue::Document;
use crate::domain::date::{shown, shown_partial};
use crate::ui::session::use_session;
use crate::ui::words::use_all_words;

/// Draws both lists.
pub(super) fn documents() -> View {
    let [asked, frame] = use_all_words().help.catalogue.kinds;
    list(asked, false).and(list(frame, true))
}

fn list(heading: &str, frame: bool) -> View {
    let documents = use_session().catalogue().documents.iter().filter(|document| document.frame == frame);
    View::from(el("h3").text(heading)).and(el("ul").class("catalogue__list").children(documents.map(entry)))
}

/// Number and title; issuer, date, force; what a reader must know.
fn entry(document: &Document) -> El {
    let words = use_all_words();
    let until =
        document.until.map(|day| [", ", &(words.help.catalogue.until)(&shown(day))].concat()).unwrap_or_default();
    let facts = [
        document.issuer.get(words.lang),
        &shown_partial(document.date),
        &[(words.unit.force)(document.force), &until].concat(),
        (words.common.mark)(document.mark),
    ];
    let facts = facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" · ");
    let note = document.note.as_ref().map(|note| el("p").class("small quiet").text(note.get(words.lang)));
    let number = el("strong").text(document.number.get(words.lang));
    let title = el("p").child(number).text(": ").text(document.title.get(words.lang));
    el("li").child(title).child(el("p").class("small").text(&facts)).child(note)
}
