//! What the unit says of an item: its answer in words, points, papers, note.

use super::desk::{Desk, Entry};
use crate::dom::{El, View, el};
use crate::domain::answer::{Answer, Claim, Evidence};
use crate::domain::date::shown;
use crate::domain::id::Id;
use crate::domain::indicator::reading;
use crate::domain::numeral::points;
use crate::domain::review::stated;
use crate::domain::section::standing;
use crate::domain::value::Standing;
use crate::ui::session::Session;
use crate::ui::views::checklist::said;
use crate::ui::words::AllWords;
use crate::words::answer::share;
use crate::words::paper::{joined, small_first};
use leptos::prelude::untrack;

/// Where an item stands, indicators too; to follow.
fn stands(session: Session, item: &Id) -> Standing {
    let scope = session.scope().get();
    session.assessment().with(|a| match scope.catalogue.indicator(item.as_str()) {
        Some(indicator) => reading(indicator, &scope, a).standing(),
        None => standing(&scope, a, item.as_str()),
    })
}

/// Whether the unit states something that can be agreed with.
pub(super) fn is_stated(session: Session, item: &Id) -> bool {
    !matches!(stands(session, item), Standing::Open(_))
}

/// Points of an item, or why there are none.
pub(super) fn points_of(session: Session, item: &Id, words: &'static AllWords) -> String {
    let scored = session.score().with(|score| score.item(item.as_str()).map(|item| item.points));
    match (stands(session, item), scored) {
        (Standing::Open(open), _) => (words.common.open)(open).to_owned(),
        (Standing::Out(out), _) => (words.report.tables.out)(out).to_owned(),
        (Standing::Valued(_), of) => {
            let of = of.unwrap_or_default();
            let [claimed, max, evidenced] = [of.claimed, of.max, of.evidenced].map(|n| points(n, words.lang));
            [(words.common.points_of)(&claimed, &max), (words.review.evidenced)(&evidenced)].join(", ")
        }
    }
}

/// The unit's part of an item: it does not change while one looks at it.
pub(super) fn unit(entry: Entry) -> El {
    let Desk { words, session, .. } = entry.desk;
    let own = &words.review;
    let answer = session.assessment().with_untracked(|a| a.answers.get(entry.id).cloned()).unwrap_or_default();
    let answered = match entry.card {
        _ if !untrack(|| is_stated(session, entry.id)) => String::new(),
        Some(card) => said(card, &answer, card.day),
        None => measured(entry),
    };
    let answered = joined(&[&answered, &untrack(|| points_of(session, entry.id, words))], " · ");
    let note = joined(&[&answer.role_reason, &answer.note], "\n");
    let note = (!note.is_empty()).then(|| pair(own.note, el("dd").class("review__text").text(&note).into()));
    let list = el("dl").class("review__unit").child(pair(own.unit, el("dd").text(&answered).into())).child(note);
    list.child(pair(own.papers, el("dd").child(papers(entry, &answer)).into()))
}

fn pair(name: &str, said: View) -> View {
    View::from(el("dt").text(name)).and(said)
}

/// Part and whole of an indicator.
fn measured(entry: Entry) -> String {
    let Desk { words, session, .. } = entry.desk;
    let scope = session.scope().get_untracked();
    let claim = session.assessment().with_untracked(|a| stated(&scope, a, entry.id).claim);
    if let Some(Claim::Share { n, d }) = claim { share(n, d, 0, words.lang) } else { String::new() }
}

/// The papers listed; of an indicator, where the figures come from.
fn papers(entry: Entry, answer: &Answer) -> View {
    let Desk { words, session, .. } = entry.desk;
    let source = session.assessment().with_untracked(|a| {
        let on = a.figures.extracted_on.filter(|_| entry.card.is_none() && a.figures.is_evidenced());
        on.map(|on| (words.report.tables.figures_source)(&a.figures.system, &shown(on)))
    });
    match (source, answer.evidence.as_slice()) {
        (Some(source), _) => el("span").text(&source).into(),
        (None, []) => el("span").class("quiet").text(words.review.no_papers).into(),
        (None, papers) => el("ul").class("review__papers").children(papers.iter().map(|row| paper(row, words))).into(),
    }
}

fn paper(row: &Evidence, words: &'static AllWords) -> El {
    let day = row.date.map(shown).unwrap_or_default();
    let missing = if row.counts() { "" } else { words.report.tables.not_counted };
    let [.., page, _, _] = words.report.tables.evidence_columns;
    let page = if row.page.is_empty() { String::new() } else { [&small_first(page), ": ", &row.page].concat() };
    let line = joined(&[&row.title, &row.number, &day, &page, &row.holder, &row.file], ", ");
    let missing = (!missing.is_empty()).then(|| el("span").class("quiet").text(&[" (", missing, ")"].concat()));
    el("li").text(&line).child(missing)
}
