//! Sets the rest of a section at once: only what has no answer yet.

use super::board::Board;
use crate::domain::answer::Claim;
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::{Answering, Role};
use crate::domain::edit::Edit;
use crate::domain::id::Id;
use crate::domain::scope::Scope;
use crate::domain::section::standing;
use crate::domain::value::{Open, Standing};
use crate::ui::components::{Disclosure, SelectField};
use leptos::prelude::*;

/// What kind of answer an item takes when set with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A service the unit decides or receives.
    Level,
    /// A service the unit guides to.
    Guides,
    /// A yes/no or maturity check; its full step.
    Check(u8),
}

/// Items without an answer, by kind.
fn rest(scope: &Scope, assessment: &Assessment, ids: &[Id]) -> Vec<(Id, Kind)> {
    let unanswered = |id: &&Id| standing(scope, assessment, id.as_str()) == Standing::Open(Open::Unanswered);
    ids.iter().filter(unanswered).filter_map(|id| Some((id.clone(), kind(scope, assessment, id)?))).collect()
}

fn kind(scope: &Scope, assessment: &Assessment, id: &Id) -> Option<Kind> {
    if let Some(scoped) = scope.service(id.as_str()) {
        let guides = scope.role(&scoped, assessment) == Role::Guides;
        return Some(if guides { Kind::Guides } else { Kind::Level });
    }
    match scope.check(id.as_str())?.answer {
        Answering::YesNo { .. } => Some(Kind::Check(1)),
        Answering::Maturity { .. } => Some(Kind::Check(4)),
        _ => None,
    }
}

/// The disclosure with one line for each kind of item.
#[component]
pub fn FillRest(board: Board) -> impl IntoView {
    let words = board.words;
    view! {
        <Disclosure class="fill" summary=move || words.checklist.fill>
            <Lines board />
        </Disclosure>
    }
}

#[component]
fn Lines(board: Board) -> impl IntoView {
    let words = &board.words.checklist;
    let set = RwSignal::new((Id::default(), 0));
    // What was set, while its section is shown.
    let done = Memo::new(move |_| set.with(|(at, n)| (*at == board.section.get()).then_some(*n)));
    let rest = Memo::new(move |_| {
        let scope = board.session.scope().get();
        let items = board.current().map(|(_, section)| section.items).unwrap_or_default();
        board.session.assessment().with(|assessment| rest(&scope, assessment, &items))
    });
    let line = move |label: &'static str, role: Option<Role>| view! { <Line board label role rest set /> };
    let none = move || rest.with(Vec::is_empty) && done.get().is_none();
    view! {
        <p class="small quiet">{words.fill_hint}</p>
        {line(words.fill_level, Some(Role::Decides))}
        {line(words.fill_guides, Some(Role::Guides))}
        {line(words.fill_checks, None)}
        <Show when=none><p>{words.fill_none}</p></Show>
        <p role="status">{move || done.get().map(words.filled)}</p>
    }
}

/// A choice and a button for one kind; `role` tells services from checks.
#[component]
fn Line(
    board: Board,
    label: &'static str,
    role: Option<Role>,
    rest: Memo<Vec<(Id, Kind)>>,
    set: RwSignal<(Id, usize)>,
) -> impl IntoView {
    let words = &board.words.checklist;
    let chosen = RwSignal::new(String::new());
    let fits = move |kind: Kind| match kind {
        Kind::Level => role == Some(Role::Decides),
        Kind::Guides => role == Some(Role::Guides),
        Kind::Check(_) => role.is_none(),
    };
    let count = Memo::new(move |_| rest.with(|rest| rest.iter().filter(|(_, kind)| fits(*kind)).count()));
    let fill = move |_| {
        let Ok(step) = chosen.get_untracked().parse::<u8>() else { return };
        let claim = |(id, kind): (Id, Kind)| match kind {
            Kind::Check(full) => (id, Claim::Step(if step == 0 { 0 } else { full })),
            Kind::Level | Kind::Guides => (id, Claim::Step(step)),
        };
        let claims: Vec<_> = rest.get_untracked().into_iter().filter(|(_, kind)| fits(*kind)).map(claim).collect();
        set.set((board.section.get_untracked(), claims.len()));
        board.session.dispatch(Edit::Fill(claims));
    };
    let id = ["fill-", role.map_or("checks", Role::word)].concat();
    let disabled = move || board.locked.get() || chosen.with(String::is_empty);
    view! {
        <Show when=move || count.get() != 0>
            <div class="fill__line">
                <SelectField id=id.clone() label options=options(board, role) value=chosen disabled=board.locked
                    on_commit=move |value| chosen.set(value) />
                <button class="button" type="button" disabled=disabled on:click=fill>{move || (words.fill_do)(count.get())}</button>
            </div>
        </Show>
    }
}

/// Steps to choose from, none chosen first.
fn options(board: Board, role: Option<Role>) -> Vec<(String, String)> {
    let words = board.words;
    let ladder = role.and_then(|role| board.session.scope().get_untracked().ladder(role));
    let names: Vec<String> = match ladder {
        Some(ladder) => ladder
            .steps
            .iter()
            .enumerate()
            .map(|(i, step)| (words.checklist.item.step)(i, step.name.get(words.lang)))
            .collect(),
        None => words.checklist.fill_ends.map(str::to_owned).to_vec(),
    };
    let none = (String::new(), words.checklist.fill_choose.to_owned());
    std::iter::once(none).chain(names.into_iter().enumerate().map(|(i, name)| (i.to_string(), name))).collect()
}
