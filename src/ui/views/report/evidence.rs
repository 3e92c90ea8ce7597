//! Index of evidence: every paper that is listed, by item.

use super::fold::Chapter;
use super::item;
use super::lists::list;
use crate::domain::answer::Evidence;
use crate::domain::date::shown;
use crate::domain::id::Id;
use crate::domain::report::papers;
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_words;
use leptos::prelude::*;

/// The chapter of evidence.
pub(super) fn evidence() -> AnyView {
    let session = use_session();
    let own = &use_words().report.tables;
    let rows = move || {
        session.assessment().with(|a| {
            session.sections().with(|sections| {
                papers(sections, a).into_iter().map(|(item, paper)| paper_row(session, item, paper)).collect_view()
            })
        })
    };
    let count = Memo::new(move |_| {
        session.assessment().with(|a| a.answers.values().map(|answer| answer.evidence.len()).sum::<usize>())
    });
    let source = move || {
        session.assessment().with(|a| {
            let on = a.figures.extracted_on.map(shown);
            on.filter(|_| a.figures.is_evidenced()).map(|on| {
                view! { <tr><td colspan="7">{(own.figures_source)(&a.figures.system, &on)}</td></tr> }
            })
        })
    };
    let heads = [own.item].into_iter().chain(own.evidence_columns).collect::<Vec<_>>();
    let rows = view! { <tbody>{rows}{source}</tbody> };
    list(Chapter::Evidence, count, "", &heads, 0, rows.into_any())
}

fn paper_row(session: Session, item: &Id, paper: &Evidence) -> AnyView {
    let day = paper.date.map(shown).unwrap_or_default();
    let missing = (!paper.counts()).then_some(use_words().report.tables.not_counted);
    let cells =
        [&paper.number, &day, &paper.page, &paper.holder, &paper.file].map(|text| view! { <td>{text.clone()}</td> });
    view! {
        <tr>
            <th scope="row">{item::link(session, item)}</th>
            <td>{paper.title.clone()}<span class="report__aside small">{missing}</span></td>
            {cells.into_iter().collect_view()}
        </tr>
    }
    .into_any()
}
