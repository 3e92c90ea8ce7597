//! Ranked gaps, each with its basis, cause and actions, and the what-if: ticked gaps count as closed.

use super::action::Actions;
use super::fold::{Chapter, Folds, chapter};
use super::gap_basis::basis;
use super::gap_filter::Filter;
use super::item;
use super::what_if::{Closed, Outcome, tick};
use crate::domain::answer::Cause;
use crate::domain::edit::AnswerEdit;
use crate::domain::gap;
use crate::domain::id::Id;
use crate::domain::numeral::points;
use crate::ui::components::{Choice, Choosable};
use crate::ui::dom_id;
use crate::ui::session::use_session;
use crate::ui::words::use_words;
use leptos::{ev, html, prelude::*};

/// The gaps of the open assessment, worst first.
pub(super) fn ids() -> Memo<Vec<Id>> {
    let score = use_session().score();
    Memo::new(move |_| score.with(|score| gap::gaps(score).into_iter().map(|item| item.id.clone()).collect()))
}

/// The chapter of gaps.
pub(super) fn gaps(ids: Memo<Vec<Id>>) -> AnyView {
    let words = &use_words().report.gaps;
    let session = use_session();
    let closed = Closed::default();
    let best = move |_| closed.0.set(session.score().with(|score| gap::best_next(score, 5)).into_iter().collect());
    let filter = Filter::default();
    let listed = filter.of(ids);
    let some = move || ids.with(|ids| !ids.is_empty());
    let content = view! {
        <p hidden=some>{words.none}</p>
        <div class="stack" hidden=move || !some()>
            <p>{words.intro}</p>
            <p class="no-print">{words.how}</p>
            <div class="gaps__tools">
                <button class="button" type="button" on:click=best>{words.best}</button>
                {filter.choice(ids)}
            </div>
            <ol class="gaps">
                <For each=move || listed.get() key=Clone::clone let:id><Gap id closed /></For>
            </ol>
            <Outcome closed />
        </div>
    };
    chapter(Chapter::Gaps, Some(Memo::new(move |_| ids.with(Vec::len))), content.into_any())
}

/// One gap: a line to open, and a box to tick.
#[component]
fn Gap(id: Id, closed: Closed) -> impl IntoView {
    let session = use_session();
    let words = use_words();
    let printing = expect_context::<Folds>().printing();
    let name = item::name(session, &id);
    let score = session.item_score(&id);
    let critical = score.with_untracked(|item| item.as_ref().is_some_and(|item| item.critical));
    let lost =
        move || score.with(|item| points(item.as_ref().map_or(0, crate::domain::score::ItemScore::gap), words.lang));
    let rows = count_of_actions(&id);
    let element = NodeRef::<html::Details>::new();
    let (open, drawn) = (RwSignal::new(false), RwSignal::new(false));
    let on_toggle = move |_: ev::Event| {
        if let (false, Some(details)) = (printing.get_untracked(), element.get_untracked()) {
            open.set(details.open());
            drawn.update(|drawn| *drawn |= details.open());
        }
    };
    let (basis_id, cause_id, actions_id) = (id.clone(), id.clone(), id.clone());
    view! {
        <li class="gaps__gap" id=dom_id::part(id.as_str(), "gap") data-critical=critical.to_string()>
            {tick(closed, &id, &name)}
            <details class="gaps__details" node_ref=element prop:open=move || open.get() || printing.get() on:toggle=on_toggle>
                <summary class="gaps__line">
                    <span class="gaps__name">{name}{item::critical_tag(critical)}</span>
                    <span class="gaps__lost">{move || (words.report.gaps.lost)(&lost())}</span>
                    <span class="gaps__state small">{move || (words.report.gaps.actions)(rows.get())}</span>
                </summary>
                <div class="gaps__body stack">
                    {move || basis(session, &basis_id)}
                    <Show when=move || drawn.get()>{cause(cause_id.clone())}<Actions item=actions_id.clone() /></Show>
                </div>
            </details>
        </li>
    }
}

/// How many plan rows an item has.
fn count_of_actions(item: &Id) -> Memo<usize> {
    let (assessment, item) = (use_session().assessment(), item.clone());
    Memo::new(move |_| assessment.with(|a| a.actions_of(item.as_str()).count()))
}

/// Cause of the gap: not said, subjective, objective.
fn cause(item: Id) -> AnyView {
    const CAUSES: [Option<Cause>; 3] = [None, Some(Cause::Subjective), Some(Cause::Objective)];
    let session = use_session();
    let words = &use_words().report.gaps;
    let answer = session.answer(&item);
    let name = dom_id::part(item.as_str(), "gap-cause");
    let chosen = Signal::derive(move || answer.with(|answer| CAUSES.iter().position(|cause| *cause == answer.cause)));
    let on_choose = move |i: usize| {
        session.edit_answer(&item, AnswerEdit::Cause(CAUSES.get(i).copied().flatten()));
    };
    let options = words.causes.map(Choosable::plain).to_vec();
    view! {
        <div class="no-print">
            <Choice legend=words.cause.to_owned() name options chosen on_choose disabled=session.locked() inline=true />
        </div>
    }
    .into_any()
}
