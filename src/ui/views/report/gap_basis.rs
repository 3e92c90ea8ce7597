//! What stands behind a gap: clauses, evidence wanted, who was blamed for it, published figures, the arithmetic.

use super::item::to_item;
use super::plan::in_short;
use crate::domain::answer::Cause;
use crate::domain::catalogue::{Benchmark, Catalogue};
use crate::domain::date::shown_partial;
use crate::domain::id::Id;
use crate::domain::report::arithmetic;
use crate::domain::text::{Lang, Text};
use crate::ui::session::Session;
use crate::ui::words::use_words;
use leptos::prelude::*;

/// All of it; what the item does not have is left out.
pub(super) fn basis(session: Session, item: &Id) -> AnyView {
    let words = &use_words().report.gaps;
    let lang = use_words().lang;
    let catalogue = session.catalogue();
    let (evidence, benchmarks) = wanted(catalogue, item);
    let evidence: Vec<String> = evidence.iter().map(|text| text.get(lang).to_owned()).collect();
    let published: Vec<String> =
        catalogue.benchmarks_of(benchmarks).map(|figure| benchmark(catalogue, figure, lang)).collect();
    let looked = catalogue.service(item.as_str()).map(|service| service.looks_at.get(lang).to_owned());
    let reckoned = session.score().with(|score| score.item(item.as_str()).map(|item| arithmetic(score, item)));
    let cause = session.answer(item).with(|answer| answer.cause);
    let cause = match cause {
        None => Vec::new(),
        Some(Cause::Subjective) => vec![words.causes[1].to_owned()],
        Some(Cause::Objective) => vec![words.causes[2].to_owned()],
    };
    let actions = session.assessment().with(|a| a.actions_of(item.as_str()).map(in_short).collect::<Vec<_>>());
    view! {
        <dl class="gaps__basis">
            {entry(words.arithmetic_label, reckoned.iter().map(words.arithmetic).collect())}
            {entry(words.clauses, clauses(catalogue, item, lang))}
            {entry(words.looks_at, looked.into_iter().collect())}
            {entry(words.evidence, evidence)}
            {entry(words.blamed, blamed(catalogue, item, lang))}
            {entry(words.benchmarks, published)}
            <div class="print-only">{entry(words.cause, cause)}{entry(words.action_label, actions)}</div>
        </dl>
        <p class="no-print"><a href=to_item(session, item)>{words.open_item}</a></p>
    }
    .into_any()
}

/// A term with its lines; nothing without a line.
fn entry(term: &'static str, lines: Vec<String>) -> Option<AnyView> {
    let lines = (!lines.is_empty()).then(|| lines.into_iter().map(|line| view! { <dd>{line}</dd> }).collect_view());
    lines.map(|lines| view! { <div class="gaps__entry"><dt>{term}</dt>{lines}</div> }.into_any())
}

/// Evidence an inspector asks for, and published figures.
fn wanted<'c>(catalogue: &'c Catalogue, item: &Id) -> (&'c [Text], &'c [Id]) {
    let service = catalogue.service(item.as_str()).map(|s| (s.evidence.as_slice(), s.benchmarks.as_slice()));
    let check = || catalogue.check(item.as_str()).map(|c| (c.evidence.as_slice(), c.benchmarks.as_slice()));
    let indicator = || catalogue.indicator(item.as_str()).map(|i| (i.evidence.as_slice(), i.benchmarks.as_slice()));
    service.or_else(check).or_else(indicator).unwrap_or_default()
}

/// Number of a document; its id where the catalogue lacks it.
fn number<'c>(catalogue: &'c Catalogue, document: &'c Id, lang: Lang) -> &'c str {
    catalogue.document(document.as_str()).map_or(document.as_str(), |document| document.number.get(lang))
}

/// Clauses of a check; for an indicator, where its target comes from.
pub(super) fn clauses(catalogue: &Catalogue, item: &Id, lang: Lang) -> Vec<String> {
    let check = catalogue.check(item.as_str()).map(|check| check.clauses.as_slice()).unwrap_or_default();
    let of_check =
        check.iter().map(|clause| [number(catalogue, &clause.document, lang), ", ", clause.point.get(lang)].concat());
    let basis = catalogue.indicator(item.as_str()).map(|indicator| indicator.basis.get(lang).to_owned());
    let mut lines: Vec<String> = of_check.chain(basis).collect();
    lines.dedup();
    lines
}

fn blamed(catalogue: &Catalogue, item: &Id, lang: Lang) -> Vec<String> {
    let check = catalogue.check(item.as_str()).map(|check| check.blamed_in.as_slice()).unwrap_or_default();
    check
        .iter()
        .map(|blame| {
            [blame.fault.get(lang).trim_end_matches('.'), " (", number(catalogue, &blame.document, lang), ")"].concat()
        })
        .collect()
}

/// A published figure with its place and date.
pub(super) fn benchmark(catalogue: &Catalogue, figure: &Benchmark, lang: Lang) -> String {
    let place = catalogue.province(figure.province.as_str()).map(|province| province.name.as_str());
    let when = shown_partial(&figure.date);
    [figure.what.get(lang), ": ", figure.value.get(lang), " (", place.unwrap_or_default(), ", ", &when, ")"].concat()
}
