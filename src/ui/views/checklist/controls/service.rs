//! A service: the unit's role and the level reached.

use super::steps::claim_step;
use crate::dom::{El, View, each, el, when};
use crate::domain::answer::Answer;
use crate::domain::catalogue::{Mark, Role, Step};
use crate::domain::edit::AnswerEdit;
use crate::domain::scope::ScopedService;
use crate::ui::components::{Choice, Choosable, SelectField, TextField, button};
use crate::ui::views::checklist::card::Card;

/// Levels above this one are beyond what full marks ask for (design §5).
const BEST: usize = 4;

/// Role and level.
pub(super) fn service(card: Card, scoped: ScopedService<'static>) -> View {
    let chosen = move || role_of(&card.answer(), &scoped);
    let reason = when(move || chosen() < scoped.role, move || role_reason(card, scoped.role));
    // The radios of a role are drawn anew for another one only.
    let role = move || Some(chosen()).filter(|role| *role != Role::None).map(Role::word).into_iter().collect();
    let level = each(role, move |word: &str| Role::of(word).map(|role| level(card, role)));
    View::from(role_choice(card, scoped)).and(reason).and(level)
}

/// The role an answer says, or the default.
fn role_of(answer: &Answer, scoped: &ScopedService) -> Role {
    answer.role.unwrap_or(scoped.role)
}

/// The role; the tool's default is shown as unconfirmed.
fn role_choice(card: Card, scoped: ScopedService<'static>) -> El {
    let role_word = card.words.common.role;
    let options = move || Role::ALL.map(|role| (role.word().to_owned(), role_word(role).to_owned())).to_vec();
    let chosen = move || role_of(&card.answer(), &scoped).word().to_owned();
    let choose = move |word: String| Role::of(&word).into_iter().for_each(|role| set_role(card, scoped, role));
    let field = SelectField::new(&card.part("role"), card.words.checklist.item.role, options, chosen, choose);
    let field = field.disabled(move || card.locked());
    let confirm = when(move || card.answer().role.is_none(), move || confirm(card, scoped));
    el("div").class("item__role").child(field).child(confirm)
}

/// What is said about a default, and the button that confirms it.
fn confirm(card: Card, scoped: ScopedService<'static>) -> View {
    let words = &card.words.checklist.item;
    let [plain, ours] = words.role_default;
    let default = if scoped.mark == Mark::Tool { ours } else { plain };
    let doubt = if scoped.mark == Mark::Memory { (card.words.common.mark)(Mark::Memory) } else { "" };
    let default = el("span").class("small quiet").text(default);
    let said = el("span").class("item__unconfirmed").child(default).child(el("span").class("item__mark").text(doubt));
    let button = button("", words.role_confirm, move || set_role(card, scoped, role_of(&card.now(), &scoped)));
    View::from(said).and(button.bind_flag("disabled", move || card.locked()))
}

fn set_role(card: Card, scoped: ScopedService<'static>, role: Role) {
    card.send(AnswerEdit::Role { role: Some(role), default: scoped.role });
}

/// Why the role is lower than the default; the item stays open until it is typed.
fn role_reason(card: Card, default: Role) -> TextField {
    let words = &card.words.checklist.item;
    let commit = move |text| card.send(AnswerEdit::RoleReason(text));
    let value = move || card.answer().role_reason.clone();
    let field = TextField::new(&card.part("role-reason"), words.role_reason, value, commit);
    field.hint(&(words.role_open)((card.words.common.role)(default))).disabled(move || card.locked())
}

/// The level; names only, the definitions stand in the guidance.
fn level(card: Card, role: Role) -> Choice {
    let words = &card.words.checklist.item;
    let ladder = card.session.catalogue().ladder(role, card.day);
    let option = |(n, step): (usize, &Step)| {
        let label = (words.step)(n, card.text(&step.name));
        Choosable::plain(&if n > BEST { [&label, " (", words.beyond, ")"].concat() } else { label })
    };
    let options = ladder.into_iter().flat_map(|ladder| ladder.steps.iter().enumerate().map(option)).collect();
    let choose = move |index| claim_step(card, index);
    Choice::new(words.level, &card.part("level"), options, move || card.step(), choose)
        .inline()
        .disabled(move || card.locked())
}
