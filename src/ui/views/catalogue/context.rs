//! Figures published elsewhere and shortcomings that were blamed: context, no points.

use crate::domain::catalogue::{Benchmark, Catalogue};
use crate::domain::date::shown_partial;
use crate::domain::id::Id;
use crate::ui::components::Disclosure;
use crate::ui::session::use_session;
use crate::ui::words::{Words, use_words};
use leptos::prelude::*;

/// All published figures, folded.
#[component]
pub(super) fn PublishedFigures() -> impl IntoView {
    let words = use_words();
    let count = use_session().catalogue().benchmarks.len();
    let summary = move || (words.help.catalogue.open)(count);
    view! { <Disclosure summary><FigureTable /></Disclosure> }
}

#[component]
fn FigureTable() -> impl IntoView {
    let words = use_words();
    let catalogue = use_session().catalogue();
    let heads = words.help.catalogue.figure_heads.map(|head| view! { <th scope="col">{head}</th> }).collect_view();
    let rows = catalogue.benchmarks.iter().map(|benchmark| row(benchmark, catalogue, words)).collect_view();
    view! {
        <div class="table-box">
            <table class="table catalogue__table"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
        </div>
    }
}

fn row(benchmark: &'static Benchmark, catalogue: &'static Catalogue, words: &'static Words) -> impl IntoView {
    let place =
        catalogue.province(benchmark.province.as_str()).map(|province| province.name.as_str()).unwrap_or_default();
    view! {
        <tr>
            <th scope="row">{benchmark.what.get(words.lang)}</th>
            <td>{benchmark.value.get(words.lang)}</td>
            <td>{[place, ", ", &shown_partial(&benchmark.date)].concat()}</td>
            <td>{number_of(catalogue, &benchmark.document, words)}</td>
        </tr>
    }
}

/// Shortcomings by document, folded.
#[component]
pub(super) fn Faults() -> impl IntoView {
    let words = use_words();
    let catalogue = use_session().catalogue();
    let lists = catalogue.documents.iter().filter_map(|document| {
        let faults: Vec<&'static str> = faults_in(catalogue, &document.id, words);
        let summary = [document.number.get(words.lang), " (", &faults.len().to_string(), ")"].concat();
        let rows = move || faults.iter().map(|fault| view! { <li>{*fault}</li> }).collect_view();
        let is_empty = faults_in(catalogue, &document.id, words).is_empty();
        (!is_empty).then(|| view! { <Disclosure summary=move || summary.clone()><ul>{rows()}</ul></Disclosure> })
    });
    view! { <div>{lists.collect_view()}</div> }
}

fn faults_in(catalogue: &'static Catalogue, document: &Id, words: &'static Words) -> Vec<&'static str> {
    let blamed = catalogue.checks.iter().flat_map(|check| &check.blamed_in).filter(|blame| blame.document == *document);
    let mut faults: Vec<&str> = blamed.map(|blame| blame.fault.get(words.lang)).collect();
    faults.sort_unstable();
    faults.dedup();
    faults
}

fn number_of(catalogue: &'static Catalogue, document: &Id, words: &'static Words) -> &'static str {
    catalogue.document(document.as_str()).map(|document| document.number.get(words.lang)).unwrap_or_default()
}
