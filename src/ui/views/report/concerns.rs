//! Checks before handing in, by kind, each with the way to what it is about.

use super::fold::{Chapter, Folds, chapter, count_of};
use super::item;
use super::table::quiet_aside;
use crate::dom::{El, Memo, View, context, each, el, when};
use crate::domain::concern::{Concern, Found, concerns as find};
use crate::route::Page;
use crate::ui::components::link;
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_all_words;

/// What was found.
pub(super) fn found() -> Memo<Vec<Found>> {
    let session = use_session();
    Memo::new(move |_| {
        let (scope, score) = (session.scope().get(), session.score().get());
        session.assessment().with(|a| find(&scope, a, &score, session.today()))
    })
}

/// The chapter of concerns; `count` is how many were found.
pub(super) fn concerns(found: Memo<Vec<Found>>, count: Memo<usize>) -> El {
    let own = &use_all_words().report.concerns;
    let kinds = move || {
        found
            .with(|all| all.chunk_by(|a, b| a.concern == b.concern).filter_map(<[_]>::first).map(key_of_kind).collect())
    };
    let groups = each::<String, View>(kinds, move |key| {
        let first = found.with_untracked(|all| all.iter().find(|entry| key_of_kind(entry) == key).map(|e| e.concern));
        first.map(|concern| kind(found, concern)).into()
    });
    let none = el("p").bind_flag("hidden", move || count.get() > 0).text(own.none);
    let content = View::from(el("p").text(own.intro)).and(none).and(el("div").class("concerns").child(groups));
    chapter(Chapter::Concerns, Some(count), content)
}

/// Tells kinds apart.
fn key_of_kind(found: &Found) -> String {
    (found.concern as usize).to_string()
}

/// Tells what was found of one kind apart.
fn key(found: &Found) -> String {
    let action = found.action.unwrap_or_default().to_string();
    [found.item.as_ref().map_or("", |item| item.as_str()), " ", &action].concat()
}

/// A kind with its items; few of them stand open.
fn kind(found: Memo<Vec<Found>>, concern: Concern) -> El {
    const FEW: usize = 5;
    let [name, advice] = (use_all_words().report.concerns.kind)(concern);
    let title = el("h3").text(name);
    let advice = el("p").class("small quiet").text(advice);
    if concern == Concern::SameAsLastTime {
        return el("div").class("concerns__kind").child(title).child(advice);
    }
    let own = move |all: &Vec<Found>| all.iter().filter(|entry| entry.concern == concern).map(key).collect::<Vec<_>>();
    let keys = Memo::new(move |_| found.with(own));
    let count = Memo::new(move |_| keys.with(Vec::len));
    let entries = each::<String, View>(
        move || keys.get(),
        move |wanted| {
            let is_it = |entry: &&Found| entry.concern == concern && key(entry) == wanted;
            let entry = found.with_untracked(|all| all.iter().find(is_it).cloned());
            entry.map(|entry| el("li").child(about(use_session(), entry))).into()
        },
    );
    let printing = context::<Folds>().printing();
    let summary = el("summary").class("report__fold").child(title).child(count_of(count));
    let kind = el("details").class("concerns__kind").bind_flag("open", move || count.get() <= FEW || printing.get());
    kind.child(summary).child(advice).child(el("ul").child(entries))
}

/// Item or plan row; figures that contradict lead to the figures.
fn about(session: Session, found: Found) -> View {
    let to_figures = |words: &str| link(&item::to(session, Page::Figures), words).into();
    let Some(id) = found.item else { return to_figures(use_all_words().report.concerns.totals) };
    if found.concern == Concern::Contradiction && session.catalogue().service(id.as_str()).is_some() {
        return to_figures(&item::name(session, &id));
    }
    let what = Memo::new(move |_| {
        let row = |a: &crate::domain::assessment::Assessment| {
            a.plan.iter().find(|row| Some(row.id) == found.action).map(super::plan::in_short).unwrap_or_default()
        };
        session.assessment().with(row)
    });
    let said = move || quiet_aside("").say(move || what.get());
    View::from(item::link(session, &id)).and(when(move || what.with(|what| !what.is_empty()), said))
}
