//! The headline: three figures, bands, completeness, critical checks, what was set aside; points by part.

use super::bar::{bar, legend};
use super::fold::Chapter;
use super::item;
use super::review;
use super::table::{points_row, points_table};
use crate::dom::{El, View, el, region, views};
use crate::domain::numeral::{headline, percent};
use crate::domain::score::{Score, TOTAL, Verdict};
use crate::ui::session::{self, Session, use_session};
use crate::ui::words::use_all_words;

/// The headline of a score.
pub(super) fn result() -> El {
    let session = use_session();
    let words = use_all_words();
    let score = session.score();
    let whole = region(move || score.with(|score| whole(session, score)));
    let rows = el("tbody").child(region(move || score.with(part_rows)));
    let parts = words.report.headline.parts;
    el("section")
        .class("report__result stack")
        .id(Chapter::Result.id())
        .attr("tabindex", "-1")
        .child(el("h2").class("visually-hidden").text(Chapter::Result.name()))
        .child(whole)
        .child(review::review(session))
        .child(el("h3").text(parts))
        .child(points_table(parts, words.report.tables.part, rows.into()))
        .child(el("p").class("small quiet").text(words.report.disclaimer))
}

fn whole(session: Session, score: &Score) -> View {
    let drawn = el("div").class("report__whole").child(bar(score.points));
    views([figures(score), drawn, legend(), facts(session, score)])
}

/// The three figures, cut to one decimal, each with its word.
pub(crate) fn figures(score: &Score) -> El {
    let words = use_all_words();
    let (common, own) = (&words.common, &words.report.headline);
    let (claimed, evidenced) = (band(&score.claimed_verdict), band(&score.evidenced_verdict));
    let line = |class: &str, said: &str| el("dd").class(class).flag("hidden", said.is_empty()).text(said);
    let figure = |name: &str, points: u32, [word, why]: [&str; 2], note: &str| {
        let points = el("strong").class("report__points").text(&headline(points, words.lang));
        let out_of = el("span").class("quiet").text(own.out_of);
        let word = el("dd").flag("hidden", word.is_empty()).child(el("strong").text(word));
        let figure = el("div").class("report__figure").child(el("dt").text(name));
        let figure = figure.child(el("dd").child(points).child(out_of)).child(word);
        figure.child(line("small", why)).child(line("small quiet", note))
    };
    el("dl")
        .class("report__figures")
        .child(figure(common.claimed, score.points.claimed, claimed, own.claimed))
        .child(figure(common.evidenced, score.points.evidenced, evidenced, own.evidenced))
        .child(figure(common.reachable, score.points.reachable, [""; 2], own.reachable))
}

/// The band, and why it is not another one.
pub(crate) fn band(of: &Verdict) -> [&'static str; 2] {
    session::band(use_session().catalogue(), of, use_all_words())
}

/// Completeness, critical checks, what was set aside.
fn facts(session: Session, score: &Score) -> El {
    let words = use_all_words();
    let own = &words.report.headline;
    let complete = percent(i64::from(score.completeness()), words.lang);
    let complete = (own.complete)(score.answered, score.items.len(), &complete);
    let fact = |said: &str| el("li").text(said);
    let critical = match score.critical_failed.len() {
        0 => fact(own.critical_none),
        n => {
            let failing = score.critical_failed.iter().map(|id| el("li").child(item::link(session, id)));
            let many = el("strong").text(&(own.critical)(n));
            el("li").class("report__failing").child(many).child(el("ul").children(failing))
        }
    };
    el("ul").class("report__facts").child(fact(&complete)).child(critical).child(fact(&aside(score)))
}

/// What the unit set aside, with its share of weight.
pub(crate) fn aside(score: &Score) -> String {
    let words = use_all_words();
    let own = &words.report.headline;
    match score.set_aside.len() {
        0 => own.aside_none.to_owned(),
        n => (own.aside)(n, &percent(i64::from(score.set_aside_share), words.lang)),
    }
}

/// Points by part; parts without an item in scope have given theirs away.
fn part_rows(score: &std::sync::Arc<Score>) -> View {
    let words = use_all_words();
    let rows = score
        .parts
        .iter()
        .zip(words.common.parts)
        .filter(|(part, _)| part.items > 0)
        .map(|(part, name)| points_row(name.into(), part.points, (part.answered, part.items)));
    let total = (score.points.max == TOTAL)
        .then(|| points_row(words.report.total.into(), score.points, (score.answered, score.items.len())));
    views(rows.chain(total))
}
