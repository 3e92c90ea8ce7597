//! Head of a card: number, question, marks, points, clauses.

use crate::domain::catalogue::{Check, Clause};
use crate::domain::id::Id;
use crate::domain::numeral::points;
use crate::domain::value::{FULL, Standing};
use crate::ui::components::{Tag, TagKind};
use crate::ui::views::checklist::card::{Card, Subject};
use crate::ui::views::checklist::sections::name_of;
use leptos::prelude::*;

/// The head.
#[component]
pub fn Head(card: Card) -> impl IntoView {
    let verdict = Memo::new(move |_| verdict(card.standing.get(), card));
    let kind = Signal::derive(move || verdict.with(|(kind, _)| *kind));
    let word = Signal::derive(move || verdict.with(|(_, word)| word.clone()));
    let scored = !card.subject.is_derived();
    let (number, section) = place(card);
    let eyebrow = card.board.filter.with_untracked(|filter| !filter.is_empty());
    view! {
        <header class="item__head">
            {eyebrow.then(|| view! { <p class="item__section">{section}</p> })}
            <h3 class="item__name" id=card.part("name") tabindex="-1">
                <span class="item__number">{number}</span>
                {card.text(card.subject.name())}
            </h3>
            <p class="item__tags">
                {scored.then(|| view! { <Tag kind word /> })}
                {scored.then(|| view! { <Points card /> })}
                <Marks card />
            </p>
            {clauses(card)}
        </header>
    }
}

fn verdict(standing: Standing, card: Card) -> (TagKind, String) {
    let words = &card.words.checklist.item;
    let [full, partly, none] = words.verdict;
    let (kind, word) = match standing {
        Standing::Valued(FULL) => (TagKind::Full, full),
        Standing::Valued(0) => (TagKind::None, none),
        Standing::Valued(_) => (TagKind::Partly, partly),
        Standing::Open(open) => (TagKind::Open, (card.words.common.open)(open)),
        Standing::Out(out) => (TagKind::Plain, (words.out)(out)),
    };
    (kind, word.to_owned())
}

/// Points of an item that is in the score.
#[component]
fn Points(card: Card) -> impl IntoView {
    let words = card.words;
    let score = card.session.item_score(card.subject.id());
    let line = move || {
        score.with(|score| {
            let score = score.as_ref()?;
            let max = points(score.points.max, words.lang);
            let claimed = points(score.points.claimed, words.lang);
            let answered = score.is_answered();
            Some(if answered { (words.common.points_of)(&claimed, &max) } else { (words.checklist.item.at_most)(&max) })
        })
    };
    view! { <span class="item__points">{line}</span> }
}

/// Critical, optional, and how sure the catalogue is.
#[component]
fn Marks(card: Card) -> impl IntoView {
    let words = card.words;
    let check = match card.subject {
        Subject::Check(check) => Some(check),
        Subject::Service(_) => None,
    };
    let critical = check.is_some_and(|check| check.critical);
    let optional = check.is_some_and(Check::is_optional);
    let mark = (words.common.mark)(card.subject.mark());
    let tag = |kind: TagKind, word: &'static str| view! { <Tag kind=kind word=word.to_owned() /> };
    view! {
        {critical.then(|| tag(TagKind::Critical, words.common.critical))}
        {optional.then(|| tag(TagKind::Plain, words.checklist.item.optional))}
        {(!mark.is_empty()).then(|| view! { <span class="item__mark">{mark}</span> })}
    }
}

/// Number of a service, or section and place of a check; and the name of its section.
fn place(card: Card) -> (String, String) {
    let id = card.subject.id();
    let sections = card.session.sections().get_untracked();
    let found = sections.iter().enumerate().find_map(|(i, section)| {
        let at = section.items.iter().position(|item: &Id| item == id)?;
        Some(([(i + 1).to_string(), (at + 1).to_string()].join("."), name_of(section, card.words)))
    });
    let (number, section) = found.unwrap_or_default();
    match card.subject {
        Subject::Service(scoped) => (scoped.service.number.to_string(), section),
        Subject::Check(_) => (number, section),
    }
}

/// Where it is written, on one quiet line.
fn clauses(card: Card) -> Option<impl IntoView> {
    let Subject::Check(check) = card.subject else { return None };
    let province = card.session.assessment().with_untracked(|assessment| assessment.unit.province.clone());
    let lines = check.clauses.iter().filter_map(|clause| clause_line(card, clause, province.as_ref())).collect_view();
    Some(view! { <ul class="item__clauses">{lines}</ul> })
}

fn clause_line(card: Card, clause: &'static Clause, province: Option<&Id>) -> Option<impl IntoView + use<>> {
    let document = card.session.catalogue().document(clause.document.as_str())?;
    let own = province.is_some() && document.province.as_ref() == province;
    let line = [card.text(&document.number), " – ", card.text(&clause.point)].concat();
    let mark = own.then(|| view! { " ("<span class="item__own">{card.words.checklist.item.own_province}</span>")" });
    Some(view! { <li>{line}{mark}</li> })
}
