//! Guidance behind one click: definitions, how to answer, evidence, who was blamed, published figures.
//! Built on the first opening; nothing in it changes.

use super::card::{Card, Subject};
use crate::domain::catalogue::{Benchmark, Check, Ladder, Role, Service};
use crate::domain::date::shown_partial;
use crate::domain::id::Id;
use crate::domain::text::Text;
use leptos::prelude::*;

/// The guidance.
#[component]
pub fn Guide(card: Card) -> impl IntoView {
    match card.subject {
        Subject::Service(scoped) => of_service(card, scoped.service),
        Subject::Check(check) => of_check(card, check),
    }
}

fn of_service(card: Card, service: &'static Service) -> AnyView {
    let words = &card.words.checklist.item.guide;
    // Levels of the role now chosen; they change with it.
    let ladder = move || {
        let role = card.session.role(&service.id);
        move || meanings(card, role.get())
    };
    let original = service.now.as_ref().map(|_| fact(words.original, card.text(&service.name).to_owned()));
    let mark = (card.words.common.mark)(service.owner_mark);
    let owner = if mark.is_empty() { String::new() } else { [" (", mark, ")"].concat() };
    view! {
        {ladder()}
        {part(words.looks_at, view! { <p>{card.text(&service.looks_at)}</p> }.into_any())}
        {list(card, words.evidence, &service.evidence)}
        {benchmarks(card, &service.benchmarks)}
        {fact(words.owner, [card.text(&service.owner), &owner].concat())}
        {original}
    }
    .into_any()
}

fn of_check(card: Card, check: &'static Check) -> AnyView {
    let words = &card.words.checklist.item.guide;
    let guidance = card.text(&check.guidance);
    view! {
        {(!guidance.is_empty()).then(|| part(words.how, view! { <p>{guidance}</p> }.into_any()))}
        {list(card, words.evidence, &check.evidence)}
        {blamed(card, check)}
        {benchmarks(card, &check.benchmarks)}
    }
    .into_any()
}

fn part(title: &'static str, content: AnyView) -> AnyView {
    view! { <section class="guide__part"><h4 class="guide__title">{title}</h4>{content}</section> }.into_any()
}

fn fact(title: &'static str, text: String) -> AnyView {
    view! { <p class="guide__part"><span class="quiet">{title}": "</span>{text}</p> }.into_any()
}

fn list(card: Card, title: &'static str, texts: &'static [Text]) -> AnyView {
    let lines = texts.iter().map(|text| view! { <li>{card.text(text)}</li> }).collect_view();
    part(title, view! { <ul>{lines}</ul> }.into_any())
}

fn meanings(card: Card, role: Role) -> Option<AnyView> {
    let words = &card.words.checklist.item;
    let Ladder { steps, .. } = card.session.catalogue().ladder(role, card.day)?;
    let lines = steps.iter().enumerate().map(|(n, step)| {
        view! { <dt>{(words.step)(n, card.text(&step.name))}</dt><dd>{card.text(&step.meaning)}</dd> }
    });
    Some(part(words.guide.meanings, view! { <dl class="guide__levels">{lines.collect_view()}</dl> }.into_any()))
}

fn blamed(card: Card, check: &'static Check) -> Option<AnyView> {
    let lines = check.blamed_in.iter().map(|blame| {
        view! { <li>{card.text(&blame.fault)}<span class="quiet">" – "{document(card, &blame.document)}</span></li> }
    });
    let lines = lines.collect_view();
    let title = card.words.checklist.item.guide.blamed;
    (!check.blamed_in.is_empty()).then(|| part(title, view! { <ul>{lines}</ul> }.into_any()))
}

fn document(card: Card, id: &Id) -> &'static str {
    card.session.catalogue().document(id.as_str()).map(|document| card.text(&document.number)).unwrap_or_default()
}

fn benchmarks(card: Card, ids: &'static [Id]) -> Option<AnyView> {
    let catalogue = card.session.catalogue();
    let line = |benchmark: &'static Benchmark| {
        let province = catalogue.province(benchmark.province.as_str()).map(|province| province.name.as_str());
        let place =
            [province.unwrap_or_default(), &shown_partial(&benchmark.date), document(card, &benchmark.document)]
                .join(", ");
        view! { <li><b>{card.text(&benchmark.value)}</b>" – "{card.text(&benchmark.what)}<span class="quiet">" ("{place}")"</span></li> }
    };
    let lines = catalogue.benchmarks_of(ids).map(line).collect_view();
    let title = card.words.checklist.item.guide.benchmarks;
    (!ids.is_empty()).then(|| part(title, view! { <ul>{lines}</ul> }.into_any()))
}
