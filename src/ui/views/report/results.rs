//! The score read by theme and by document.

use super::bar::legend;
use super::fold::{Chapter, chapter};
use super::gap_filter::is_own;
use super::table::{aside, points_row, points_table, quiet_aside};
use crate::dom::{El, Memo, View, el, region, text, views};
use crate::domain::catalogue::{Document, Force};
use crate::domain::report::is_practice;
use crate::domain::results::{Group, by_document, by_theme};
use crate::ui::components::{TagKind, tag};
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_all_words;
use leptos::prelude::*;

/// The chapter of themes.
pub(super) fn themes() -> El {
    let session = use_session();
    let words = use_all_words();
    let groups = move || session.scope().with(|scope| session.score().with(|score| by_theme(scope, score)));
    let head = move |group: &Group| {
        let theme = session.catalogue().theme(group.id.as_str());
        theme.map(|theme| theme.name.get(words.lang)).into()
    };
    let rows = el("tbody").child(region(move || lines(&groups(), &head)));
    let table = points_table(Chapter::Themes.name(), words.report.tables.theme, rows.into());
    chapter(Chapter::Themes, None, View::from(legend()).and(table))
}

/// The chapter of documents.
pub(super) fn documents() -> El {
    let session = use_session();
    let words = &use_all_words().report.tables;
    let groups = move |_: Option<&Vec<Group>>| {
        session.scope().with(|scope| session.score().with(|score| by_document(scope, score)))
    };
    let groups = Memo::new(groups);
    let head = move |group: &Group| {
        let document = session.catalogue().document(group.id.as_str());
        document.map(|document| document_head(session, document)).into()
    };
    // The heads depend on the province, which a change of scope tells of: not on every edit.
    let drawn = move || session.scope().with(|_| groups.with(|groups| untrack(|| lines(groups, &head))));
    let rows = el("tbody").child(region(drawn));
    let table = points_table(Chapter::Documents.name(), words.document, rows.into());
    let content = View::from(el("p").text(words.documents_note)).and(table);
    chapter(Chapter::Documents, Some(Memo::new(move |_| groups.with(Vec::len))), content)
}

fn lines(groups: &[Group], head: &dyn Fn(&Group) -> View) -> View {
    let line = |group: &Group| points_row(head(group), group.points, (group.answered, group.items.len()));
    views(groups.iter().map(line))
}

/// Number and title; own province and force marked.
fn document_head(session: Session, document: &Document) -> View {
    let words = use_all_words();
    let tables = &words.report.tables;
    let own = is_own(session, document).then(|| text(" ").and(tag(TagKind::Plain, tables.own_province)));
    let force = match document.force {
        Force::InForce => "",
        Force::Ended => tables.force_ended,
        Force::Unknown if is_practice(session.catalogue(), &document.id) => "",
        Force::Unknown => tables.force_unknown,
    };
    text(document.number.get(words.lang))
        .and(own)
        .and(quiet_aside(document.title.get(words.lang)))
        .and((!force.is_empty()).then(|| aside(force)))
}
