//! Indicators against targets and published figures; checks that are computed, under their clauses.

use super::fold::{Chapter, chapter};
use super::gap_basis::{benchmark, clauses};
use super::item;
use super::lists::list;
use super::table::table;
use crate::domain::catalogue::{Check, Indicator};
use crate::domain::derived::derived;
use crate::domain::indicator::{Reading, reading};
use crate::domain::numeral::{percent, points, whole};
use crate::domain::value::Standing;
use crate::ui::components::{Tag, TagKind};
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_words;
use leptos::prelude::*;

/// The chapter of indicators.
pub(super) fn indicators() -> AnyView {
    let session = use_session();
    let own = &use_words().report.tables;
    let line = move |indicator: &'static Indicator| {
        let read = move || session.scope().with(|scope| session.assessment().with(|a| reading(indicator, scope, a)));
        let read = Memo::new(move |_| read());
        move || indicator_row(session, indicator, read.get())
    };
    let rows = session.catalogue().indicators.iter().map(line).collect_view();
    let [figures, rate, target, value, points] = own.indicator_columns;
    let heads = [own.item, figures, rate, target, value, points];
    chapter(
        Chapter::Indicators,
        None,
        table(Chapter::Indicators.name(), &heads, 0, view! { <tbody>{rows}</tbody> }.into_any()),
    )
}

/// n/d and the rate, as far as there are figures.
fn figures(n: i64, d: i64) -> [String; 2] {
    let lang = use_words().lang;
    let rate = (d > 0).then(|| percent(n.saturating_mul(1000) / d, lang));
    [[&whole(n, lang), "/", &whole(d, lang)].concat(), rate.unwrap_or_else(|| "–".to_owned())]
}

fn indicator_row(session: Session, indicator: &'static Indicator, read: Reading) -> AnyView {
    let words = use_words();
    let own = &words.report.tables;
    let catalogue = session.catalogue();
    let [figures, rate] = figures(read.n, read.d);
    let (value, note) = match read.standing() {
        Standing::Valued(value) => ([&value.to_string(), "/1000"].concat(), ""),
        Standing::Open(crate::domain::value::Open::Contradiction) => {
            ("–".to_owned(), (words.common.open)(crate::domain::value::Open::Contradiction))
        }
        Standing::Open(_) => ("–".to_owned(), own.running),
        Standing::Out(out) => ("–".to_owned(), (own.out)(out)),
    };
    let scored = session.score().with(|score| score.item(indicator.id.as_str()).map(|item| item.points));
    let scored = scored.map(|p| [points(p.claimed, words.lang), points(p.max, words.lang)].join(" / "));
    let ours = indicator.target_is_ours.then_some(own.target_ours);
    let published = catalogue.benchmarks_of(&indicator.benchmarks).map(|figure| {
        view! { <span class="report__aside small quiet">{own.elsewhere}" "{benchmark(catalogue, figure, words.lang)}</span> }
    });
    view! {
        <tr>
            <th scope="row">
                {item::link(session, &indicator.id)}
                <span class="report__aside small">{note}</span>
                {published.collect_view()}
            </th>
            <td class="report__nowrap">{figures}</td><td class="report__nowrap">{rate}</td>
            <td>{percent(i64::from(read.target), words.lang)}<span class="report__aside small quiet">{ours}</span></td>
            <td class="report__nowrap">{value}</td><td class="report__nowrap">{scored}</td>
        </tr>
    }
    .into_any()
}

/// The chapter of computed checks.
pub(super) fn computed() -> AnyView {
    let session = use_session();
    let own = &use_words().report.tables;
    let checks = move || -> Vec<&'static Check> {
        session.scope().with(|scope| scope.checks.iter().copied().filter(|check| check.is_derived()).collect())
    };
    let rows = move || checks().into_iter().map(|check| derived_row(session, check)).collect_view();
    let count = Memo::new(move |_| checks().len());
    let [figures, rate, target, state] = own.derived_columns;
    let heads = [own.item, figures, rate, target, state];
    list(Chapter::Derived, count, own.derived_intro, &heads, 0, view! { <tbody>{rows}</tbody> }.into_any())
}

fn derived_row(session: Session, check: &'static Check) -> Option<AnyView> {
    let words = use_words();
    let own = &words.report.tables;
    let found = session.scope().with(|scope| session.assessment().with(|a| derived(check, scope, a)))?;
    let [met, unmet, unknown] = own.met;
    let (kind, word) = match found.is_met() {
        Some(true) => (TagKind::Full, met),
        Some(false) => (TagKind::None, unmet),
        None => (TagKind::Open, unknown),
    };
    let [figures, rate] = figures(found.n, found.d);
    let lines = clauses(session.catalogue(), &check.id, words.lang);
    Some(view! {
        <tr>
            <th scope="row">{item::link(session, &check.id)}<span class="report__aside small quiet">{lines.join("; ")}</span></th>
            <td class="report__nowrap">{figures}</td><td class="report__nowrap">{rate}</td>
            <td>{percent(i64::from(found.target), words.lang)}</td>
            <td><Tag kind word /></td>
        </tr>
    }.into_any())
}
