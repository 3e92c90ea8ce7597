//! A service: the unit's role and the level reached.

use super::steps::claim_step;
use crate::domain::catalogue::{Mark, Role, Step};
use crate::domain::edit::AnswerEdit;
use crate::domain::scope::ScopedService;
use crate::ui::components::{Choice, Choosable, SelectField, TextField};
use crate::ui::views::checklist::card::Card;
use leptos::prelude::*;

/// Levels above this one are beyond what full marks ask for (design §5).
const BEST: usize = 4;

/// Role and level.
#[component]
pub fn ServiceControl(card: Card, scoped: ScopedService<'static>) -> impl IntoView {
    let chosen = Memo::new(move |_| card.answer.with(|answer| answer.role).unwrap_or(scoped.role));
    let level = move || match chosen.get() {
        Role::None => ().into_any(),
        role => view! { <Level card role /> }.into_any(),
    };
    view! {
        <RoleChoice card scoped chosen />
        <Show when=move || chosen.get() < scoped.role><RoleReason card scoped /></Show>
        {level}
    }
}

/// The role; the tool's default is shown as unconfirmed.
#[component]
fn RoleChoice(card: Card, scoped: ScopedService<'static>, chosen: Memo<Role>) -> impl IntoView {
    let words = &card.words.checklist.item;
    let role_word = card.words.common.role;
    let unconfirmed = Memo::new(move |_| card.answer.with(|answer| answer.role.is_none()));
    let options = Role::ALL.map(|role| (role.word().to_owned(), role_word(role).to_owned())).to_vec();
    let choose = move |word: String| {
        if let Some(role) = Role::of(&word) {
            set_role(card, scoped, role);
        }
    };
    let [plain, ours] = words.role_default;
    let default = if scoped.mark == Mark::Tool { ours } else { plain };
    let doubt = if scoped.mark == Mark::Memory { (card.words.common.mark)(Mark::Memory) } else { "" };
    let confirm = move || {
        unconfirmed.get().then(|| {
            view! {
                <span class="item__unconfirmed">
                    <span class="small quiet">{default}</span>
                    <span class="item__mark">{doubt}</span>
                </span>
                <button class="button" type="button" disabled=card.locked
                    on:click=move |_| set_role(card, scoped, chosen.get_untracked())>{words.role_confirm}</button>
            }
        })
    };
    view! {
        <div class="item__role">
            <SelectField id=card.part("role") label=words.role options disabled=card.locked
                value=Signal::derive(move || chosen.get().word().to_owned()) on_commit=choose />
            {confirm}
        </div>
    }
}

/// Sets the role. Steps of "guides" are steps of another ladder: a claim moves along only within one.
/// The edit cannot tell what the default role was, so that is put right here.
fn set_role(card: Card, scoped: ScopedService<'static>, role: Role) {
    let before = card.answer.get_untracked();
    let ladder_stays = (before.role.unwrap_or(scoped.role) == Role::Guides) == (role == Role::Guides);
    if !ladder_stays && before.role.is_none() && before.claim.is_some() {
        card.send(AnswerEdit::Claim(None));
    }
    card.send(AnswerEdit::Role(Some(role)));
    if let (true, Some(claim), None) = (ladder_stays, before.claim, card.answer.get_untracked().claim) {
        card.claim(claim);
    }
}

/// Why the role is lower than the default; the item stays open until it is typed.
#[component]
fn RoleReason(card: Card, scoped: ScopedService<'static>) -> impl IntoView {
    let words = &card.words.checklist.item;
    let value = Signal::derive(move || card.answer.with(|answer| answer.role_reason.clone()));
    let hint = (words.role_open)((card.words.common.role)(scoped.role));
    view! {
        <TextField id=card.part("role-reason") label=words.role_reason hint value disabled=card.locked
            on_commit=move |text| card.send(AnswerEdit::RoleReason(text)) />
    }
}

/// The level; names only, the definitions stand in the guidance.
#[component]
fn Level(card: Card, role: Role) -> impl IntoView {
    let words = &card.words.checklist.item;
    let ladder = card.session.catalogue().ladder(role, card.day);
    let option = |(n, step): (usize, &Step)| {
        let label = (words.step)(n, card.text(&step.name));
        Choosable::plain(&if n > BEST { [&label, " (", words.beyond, ")"].concat() } else { label })
    };
    let options = ladder.into_iter().flat_map(|ladder| ladder.steps.iter().enumerate().map(option)).collect::<Vec<_>>();
    view! {
        <Choice legend=words.level.to_owned() inline=true name=card.part("level") options disabled=card.locked
            chosen=Signal::derive(move || card.step()) on_choose=move |index: usize| claim_step(card, index) />
    }
}
