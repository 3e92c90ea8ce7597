//! Ranked gaps, each with its basis, cause and actions, and the what-if: ticked gaps count as closed.

use super::action::actions;
use super::fold::{Chapter, Folds, chapter};
use super::gap_basis::basis;
use super::gap_filter::Filter;
use super::item;
use super::what_if::{Closed, outcome, tick};
use crate::dom::{El, Memo, RwSignal, context, each, el, views, when};
use crate::domain::answer::Cause;
use crate::domain::edit::AnswerEdit;
use crate::domain::gap;
use crate::domain::id::Id;
use crate::domain::numeral::points;
use crate::domain::score::ItemScore;
use crate::ui::components::{Choice, Choosable, button};
use crate::ui::dom_id;
use crate::ui::session::use_session;
use crate::ui::words::use_all_words;

/// The gaps of the open assessment, worst first.
pub(super) fn ids() -> Memo<Vec<Id>> {
    let score = use_session().score();
    Memo::new(move |_| score.with(|score| gap::gaps(score).into_iter().map(|item| item.id.clone()).collect()))
}

/// The chapter of gaps.
pub(super) fn gaps(ids: Memo<Vec<Id>>) -> El {
    let session = use_session();
    let words = &use_all_words().report.gaps;
    let intro = if session.is_copy() { use_all_words().share.gaps } else { words.intro };
    let closed = Closed::default();
    let best = move || closed.0.set(session.score().with(|score| gap::best_next(score, 5)));
    let filter = Filter::default();
    let listed = filter.of(ids);
    let keys = move || listed.with(|ids| ids.iter().map(ToString::to_string).collect::<Vec<_>>());
    let none = el("p").bind_flag("hidden", move || ids.with(|ids| !ids.is_empty())).text(words.none);
    let tools = el("div").class("gaps__tools").child(button("", words.best, best)).child(filter.choice(ids));
    let some = el("div").class("stack").bind_flag("hidden", move || ids.with(Vec::is_empty));
    let some = some
        .child(el("p").text(intro))
        .child(el("p").class("no-print").text(words.how))
        .child(tools)
        .child(el("ol").class("gaps").child(each(keys, move |id| gap(&Id::new(id), closed))))
        .child(outcome(closed));
    chapter(Chapter::Gaps, Some(Memo::new(move |_| ids.with(Vec::len))), views([none, some]))
}

/// One gap: a line to open, and a box to tick.
fn gap(id: &Id, closed: Closed) -> El {
    let session = use_session();
    let name = item::name(session, id);
    let critical = session.score().with_untracked(|score| score.item(id.as_str()).is_some_and(|item| item.critical));
    el("li")
        .class("gaps__gap")
        .id(&dom_id::part(id.as_str(), "gap"))
        .attr("data-critical", &critical.to_string())
        .child(tick(closed, id, &name))
        .child(details(id, line(id, &name, critical)))
}

/// What stands on the closed line: name, points lost, how many plan rows.
fn line(id: &Id, name: &str, critical: bool) -> El {
    let session = use_session();
    let words = use_all_words();
    let (scored, planned) = (id.clone(), id.clone());
    let lost = move || session.score().with(|score| score.item(scored.as_str()).map_or(0, ItemScore::gap));
    let rows = move || session.assessment().with(|a| a.actions_of(planned.as_str()).count());
    let name = el("span").class("gaps__name").text(name).child(item::critical_tag(critical));
    let lost = el("span").class("gaps__lost").say(move || (words.report.gaps.lost)(&points(lost(), words.lang)));
    let state = || el("span").class("gaps__state small").say(move || (words.report.gaps.actions)(rows()));
    el("summary").class("gaps__line").child(name).child(lost).child((!session.is_copy()).then(state))
}

/// The line with what is behind it: the basis at once, for print; what is filled in at the first opening.
fn details(id: &Id, line: El) -> El {
    let printing = context::<Folds>().printing();
    let (open, drawn) = (RwSignal::new(false), RwSignal::new(false));
    let own = id.clone();
    let is_copy = use_session().is_copy();
    let fields = when(move || drawn.get() && !is_copy, move || views([cause(&own), actions(&own)]));
    let details = el("details").class("gaps__details").bind_flag("open", move || open.get() || printing.get());
    let node = details.node();
    let on_toggle = move |_| {
        if !printing.get_untracked() {
            let is_open = node.has_attribute("open");
            open.set(is_open);
            drawn.update(|drawn| *drawn |= is_open);
        }
    };
    let body = el("div").class("gaps__body stack").child(basis(id)).child(fields);
    details.on("toggle", on_toggle).child(line).child(body)
}

/// Cause of the gap: not said, subjective, objective.
fn cause(item: &Id) -> El {
    const CAUSES: [Option<Cause>; 3] = [None, Some(Cause::Subjective), Some(Cause::Objective)];
    let session = use_session();
    let words = &use_all_words().report.gaps;
    let (answer, locked) = (session.answer(item), session.locked());
    let name = dom_id::part(item.as_str(), "gap-cause");
    let chosen = move || answer.with(|answer| CAUSES.iter().position(|cause| *cause == answer.cause));
    let item = item.clone();
    let choose = move |i: usize| session.edit_answer(&item, AnswerEdit::Cause(CAUSES.get(i).copied().flatten()));
    let options = words.causes.map(Choosable::plain).to_vec();
    let choice = Choice::new(words.cause, &name, options, chosen, choose).disabled(move || locked.get()).inline();
    el("div").class("no-print").child(choice)
}
