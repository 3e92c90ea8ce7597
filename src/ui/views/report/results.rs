//! The score read by theme and by document.

use super::bar::legend;
use super::fold::{Chapter, chapter};
use super::gap_filter::is_own;
use super::table::{points_row, points_table};
use crate::domain::catalogue::{Document, Force};
use crate::domain::report::is_practice;
use crate::domain::results::{Group, by_document, by_theme};
use crate::ui::components::{Tag, TagKind};
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_words;
use leptos::prelude::*;

/// The chapter of themes.
pub(super) fn themes() -> AnyView {
    let session = use_session();
    let words = use_words();
    let groups = move || session.scope().with(|scope| session.score().with(|score| by_theme(scope, score)));
    let head = move |group: &Group| {
        let theme = session.catalogue().theme(group.id.as_str());
        theme.map(|theme| theme.name.get(words.lang)).unwrap_or_default().into_any()
    };
    let rows = move || view! { <tbody>{lines(&groups(), head)}</tbody> };
    let table = points_table(Chapter::Themes.name(), words.report.tables.theme, rows.into_any());
    chapter(Chapter::Themes, None, view! { {legend()}{table} }.into_any())
}

/// The chapter of documents.
pub(super) fn documents() -> AnyView {
    let session = use_session();
    let words = use_words();
    let groups =
        Memo::new(move |_| session.scope().with(|scope| session.score().with(|score| by_document(scope, score))));
    let head = move |group: &Group| {
        let document = session.catalogue().document(group.id.as_str());
        document.map(|document| document_head(session, document)).into_any()
    };
    let rows = move || view! { <tbody>{groups.with(|groups| lines(groups, head))}</tbody> };
    let table = points_table(Chapter::Documents.name(), words.report.tables.document, rows.into_any());
    let content = view! { <p>{words.report.tables.documents_note}</p>{table} };
    chapter(Chapter::Documents, Some(Memo::new(move |_| groups.with(Vec::len))), content.into_any())
}

fn lines(groups: &[Group], head: impl Fn(&Group) -> AnyView) -> AnyView {
    let line = |group: &Group| points_row(head(group), group.points, (group.answered, group.items.len()));
    groups.iter().map(line).collect_view().into_any()
}

/// Number and title; own province and force marked.
fn document_head(session: Session, document: &Document) -> AnyView {
    let words = use_words();
    let tables = &words.report.tables;
    let own = is_own(session, document);
    let force = match document.force {
        Force::InForce => "",
        Force::Ended => tables.force_ended,
        Force::Unknown if is_practice(session.catalogue(), &document.id) => "",
        Force::Unknown => tables.force_unknown,
    };
    view! {
        {document.number.get(words.lang).to_owned()}
        {own.then(|| view! { " "<Tag kind=TagKind::Plain word=tables.own_province /> })}
        <span class="report__aside small quiet">{document.title.get(words.lang).to_owned()}</span>
        {(!force.is_empty()).then(|| view! { <span class="report__aside small">{force}</span> })}
    }
    .into_any()
}
