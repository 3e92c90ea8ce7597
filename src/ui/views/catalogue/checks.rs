//! Checks by theme with their clauses, and the 25 services; each list folded.

use crate::domain::catalogue::{Catalogue, Check};
use crate::domain::id::Id;
use crate::ui::components::{Disclosure, Tag, TagKind};
use crate::ui::session::use_session;
use crate::ui::words::{Words, use_words};
use leptos::prelude::*;

/// One folded list a theme.
#[component]
pub(super) fn Checks() -> impl IntoView {
    let words = use_words();
    let catalogue = use_session().catalogue();
    let themes = catalogue.themes.iter().map(|theme| {
        let count = catalogue.checks.iter().filter(|check| check.theme == theme.id).count();
        let summary = move || view! {
            <span>{theme.name.get(words.lang)}" "<span class="small quiet">{(words.help.catalogue.count)(count)}</span></span>
        };
        view! { <Disclosure summary><OfTheme theme=theme.id.clone() /></Disclosure> }
    });
    view! { <div>{themes.collect_view()}</div> }
}

#[component]
fn OfTheme(theme: Id) -> impl IntoView {
    let words = use_words();
    let catalogue = use_session().catalogue();
    let entries =
        catalogue.checks.iter().filter(|check| check.theme == theme).map(|check| entry(check, catalogue, words));
    view! { <ul class="catalogue__list">{entries.collect_view()}</ul> }
}

/// The question, its weight, and where it is written.
fn entry(check: &'static Check, catalogue: &'static Catalogue, words: &'static Words) -> impl IntoView {
    let texts = &words.help.catalogue;
    let clauses = check.clauses.iter().map(|clause| {
        let number = catalogue
            .document(clause.document.as_str())
            .map(|document| document.number.get(words.lang))
            .unwrap_or_default();
        view! { <li>{number}", "{clause.point.get(words.lang)}</li> }
    });
    let weight = match () {
        () if check.is_derived() => texts.derived.to_owned(),
        () if check.is_optional() => texts.optional.to_owned(),
        () => (texts.weight)(check.weight),
    };
    let mark = (words.common.mark)(check.mark);
    let facts = if mark.is_empty() { weight } else { [&weight, " · ", mark].concat() };
    view! {
        <li>
            <p>{check.question.get(words.lang)}</p>
            <p class="row small">
                <span>{facts}</span>
                {check.critical.then(|| view! { <Tag kind=TagKind::Critical word=words.common.critical.to_owned() /> })}
            </p>
            <ul class="small quiet">{clauses.collect_view()}</ul>
        </li>
    }
}

/// The 25 services, folded.
#[component]
pub(super) fn Services() -> impl IntoView {
    let words = use_words();
    let count = use_session().catalogue().services.len();
    view! { <Disclosure summary=move || (words.help.catalogue.open)(count)><ServiceTable /></Disclosure> }
}

#[component]
fn ServiceTable() -> impl IntoView {
    let words = use_words();
    let catalogue = use_session().catalogue();
    let heads = words.help.catalogue.service_heads.map(|head| view! { <th scope="col">{head}</th> }).collect_view();
    let rows = catalogue.services.iter().map(|service| {
        let mark = (words.common.mark)(service.owner_mark);
        let mark =
            (!mark.is_empty()).then(|| view! { <span class="catalogue__note">{["(", mark, ")"].concat()}</span> });
        let former =
            service.now.as_ref().map(|_| view! { <span class="catalogue__note">{service.name.get(words.lang)}</span> });
        view! {
            <tr>
                <td>{service.number}</td>
                <th scope="row">{service.shown_name().get(words.lang)}{former}</th>
                <td>{service.owner.get(words.lang)}{mark}</td>
            </tr>
        }
    });
    view! {
        <div class="table-box">
            <table class="table catalogue__table"><thead><tr>{heads}</tr></thead><tbody>{rows.collect_view()}</tbody></table>
        </div>
    }
}
