//! Indicators against targets and published figures; checks that are computed, under their clauses.

use super::fold::{Chapter, chapter};
use super::gap_basis::benchmark;
use super::item;
use super::lists::List;
use super::table::{aside, head, quiet_aside, steady, table};
use crate::dom::{El, Memo, View, el, region, views};
use crate::domain::catalogue::Indicator;
use crate::domain::derived::{Derived, derived};
use crate::domain::id::Id;
use crate::domain::indicator::{Reading, reading};
use crate::domain::numeral::{percent, points, whole};
use crate::domain::report::clauses;
use crate::domain::value::{Open, Standing};
use crate::ui::components::{TagKind, tag};
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_all_words;
use crate::words::answer::rate;

/// The chapter of indicators.
pub(super) fn indicators() -> El {
    let session = use_session();
    let own = &use_all_words().report.tables;
    let all = session.catalogue().indicators;
    let read = move |_: Option<&Vec<Reading>>| {
        let of = |indicator| session.scope().with(|scope| session.assessment().with(|a| reading(indicator, scope, a)));
        all.iter().map(of).collect()
    };
    let read = Memo::new(read);
    let rows = move || read.with(|read| views(all.iter().zip(read).map(|(of, read)| indicator_row(session, of, read))));
    let [figures, rate, target, value, points] = own.indicator_columns;
    let heads = [own.item, figures, rate, target, value, points];
    let rows = el("tbody").child(region(rows));
    let table = table(Chapter::Indicators.name(), &heads, 0, rows.into());
    chapter(Chapter::Indicators, None, table.into())
}

/// n/d and the rate, as far as there are figures.
fn figures(n: i64, d: i64) -> [El; 2] {
    let lang = use_all_words().lang;
    [steady(&[&whole(n, lang), "/", &whole(d, lang)].concat()), steady(rate(n, d, lang).as_deref().unwrap_or("–"))]
}

fn indicator_row(session: Session, indicator: &'static Indicator, read: &Reading) -> El {
    let words = use_all_words();
    let own = &words.report.tables;
    let catalogue = session.catalogue();
    let (value, note) = match read.standing() {
        Standing::Valued(value) => ([&value.to_string(), "/1000"].concat(), ""),
        Standing::Open(Open::Contradiction) => ("–".to_owned(), (words.common.open)(Open::Contradiction)),
        Standing::Open(_) => ("–".to_owned(), own.running),
        Standing::Out(out) => ("–".to_owned(), (own.out)(out)),
    };
    let scored = session.score().with(|score| score.item(indicator.id.as_str()).map(|item| item.points));
    let scored = scored.map(|p| [points(p.claimed, words.lang), points(p.max, words.lang)].join(" / "));
    let ours = if indicator.target_is_ours { own.target_ours } else { "" };
    let target = el("td").text(&percent(i64::from(read.target), words.lang)).child(quiet_aside(ours));
    let published = catalogue.benchmarks_of(indicator.benchmarks);
    let published =
        published.map(|figure| quiet_aside(&[own.elsewhere, " ", &benchmark(catalogue, figure, words.lang)].concat()));
    let name = View::from(item::link(session, &indicator.id)).and(aside(note)).and(views(published));
    let row = head(name).children(figures(read.n, read.d)).child(target);
    row.child(steady(&value)).child(steady(&scored.unwrap_or_default()))
}

/// The chapter of computed checks.
pub(super) fn computed() -> El {
    let session = use_session();
    let own = &use_all_words().report.tables;
    let read = move |_: Option<&Vec<(Id, Derived)>>| {
        session.scope().with(|scope| {
            let of = |a: &_| {
                let one = |check: &&'static _| derived(check, scope, a).map(|found| (check.id.clone(), found));
                scope.checks.iter().filter_map(one).collect()
            };
            session.assessment().with(of)
        })
    };
    let read = Memo::new(read);
    let rows = move || read.with(|read| views(read.iter().map(|(check, found)| derived_row(session, check, found))));
    let count = Memo::new(move |_| read.with(Vec::len));
    let [figures, rate, target, state] = own.derived_columns;
    let heads = [own.item, figures, rate, target, state];
    let list = List { of: Chapter::Derived, intro: own.derived_intro, heads: &heads, numbers: 0 };
    list.draw(count, el("tbody").child(region(rows)).into())
}

fn derived_row(session: Session, check: &Id, found: &Derived) -> El {
    let words = use_all_words();
    let kind = match found.is_met() {
        Some(true) => TagKind::Full,
        Some(false) => TagKind::None,
        None => TagKind::Open,
    };
    let word = words.report.tables.state(found.is_met());
    let lines = clauses(session.catalogue(), check, words.lang).join("; ");
    let row = head(View::from(item::link(session, check)).and(quiet_aside(&lines)));
    let target = el("td").text(&percent(i64::from(found.target), words.lang));
    row.children(figures(found.n, found.d)).child(target).child(el("td").child(tag(kind, word)))
}
