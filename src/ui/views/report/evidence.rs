//! Index of evidence: every paper that is listed, by item.

use super::fold::Chapter;
use super::item;
use super::lists::List;
use super::table::{aside, cell, head, quiet_aside};
use crate::dom::{El, Memo, View, el, region, views};
use crate::domain::answer::Evidence;
use crate::domain::date::shown;
use crate::domain::id::Id;
use crate::domain::report::papers;
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_all_words;

/// The chapter of evidence.
pub(super) fn evidence() -> El {
    let session = use_session();
    let own = &use_all_words().report.tables;
    let listed = move |_: Option<&Vec<(Id, Evidence)>>| {
        let owned = |(item, paper): (&Id, &Evidence)| (item.clone(), paper.clone());
        let all = |sections: &_| session.assessment().with(|a| papers(sections, a).into_iter().map(owned).collect());
        session.sections().with(|sections| all(sections))
    };
    let listed = Memo::new(listed);
    let rows = move || listed.with(|all| views(all.iter().map(|(item, paper)| paper_row(session, item, paper))));
    let count = Memo::new(move |_| listed.with(Vec::len));
    let heads = [own.item].into_iter().chain(own.evidence_columns).collect::<Vec<_>>();
    let rows = el("tbody").child(region(rows)).child(region(move || source(session)));
    List { of: Chapter::Evidence, intro: "", heads: &heads, numbers: 0 }.draw(count, rows.into())
}

/// Where the figures come from.
fn source(session: Session) -> View {
    let line = |system: &str, on: &str| {
        let said = (use_all_words().report.tables.figures_source)(system, on);
        el("tr").child(cell(&said).attr("colspan", "7"))
    };
    session.assessment().with(|a| {
        let on = a.figures.extracted_on.filter(|_| a.figures.is_evidenced()).map(shown);
        on.map(|on| line(&a.figures.system, &on)).into()
    })
}

fn paper_row(session: Session, item: &Id, paper: &Evidence) -> El {
    let day = paper.date.map(shown).unwrap_or_default();
    let missing = if paper.counts() { "" } else { use_all_words().report.tables.not_counted };
    let cells = [&paper.number, &day, &paper.page, &paper.holder].map(|said| cell(said));
    let file = cell(&paper.file).child(quiet_aside(&paper.short_sha256()));
    head(item::link(session, item)).child(cell(&paper.title).child(aside(missing))).children(cells).child(file)
}
