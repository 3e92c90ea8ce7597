//! What stands on the slides, below their headings: a question first, then the results.

use super::item::item;
use crate::dom::{El, View, el};
use crate::domain::cohort::{Analysis, Card, Move, Slide, Turn};
use crate::domain::numeral::{headline, percent};
use crate::ui::session::use_room;
use crate::ui::views::room::analysis::{league_name, marks, plot, unit_name};
use crate::ui::views::room::chart::{legend_of_tens, tens};
use crate::ui::words::use_all_words;
use crate::words::room_analysis::five;

/// Most units on a slide.
const LISTED: usize = 5;

/// What a slide shows as it stands.
pub(super) fn content(analysis: &Analysis, card: &Card, nameless: bool, turn: impl Fn(Turn) + Copy + 'static) -> View {
    let [spread, ranked, indicators, moves] = use_all_words().room_show.questions;
    let is_open = card.layer > 0;
    match card.slide {
        Slide::Title => title(analysis),
        Slide::Item(place) => item(analysis, place, card, turn),
        Slide::Spread => scope(analysis).and(asked(is_open, spread, || points(analysis))),
        Slide::Ranking => scope(analysis).and(asked(is_open, ranked, || ranking(analysis, nameless))),
        Slide::Rates => asked(is_open, indicators, || rates(analysis)),
        Slide::Moves => asked(is_open, moves, || movers(analysis, nameless)),
    }
}

/// The question until it is answered.
fn asked(is_open: bool, question: &str, results: impl FnOnce() -> View) -> View {
    if is_open { results() } else { el("p").class("show__question").text(question).into() }
}

fn title(analysis: &Analysis) -> View {
    let words = use_all_words();
    let mut periods: Vec<_> = analysis.shown.iter().map(|unit| unit.now.member.period).collect();
    periods.sort_unstable_by_key(|period| std::cmp::Reverse((period.to, period.from)));
    periods.dedup();
    let period = periods.iter().take(2).map(|period| (words.common.period)(period.kind, period.from, period.to));
    let lines = [(words.room_show.units)(analysis.shown.len()), period.collect::<Vec<_>>().join(", ")];
    let big = lines.map(|line| el("p").class("show__big").text(&line));
    el("div").class("show__title").children(big).child(note(words.report.disclaimer)).into()
}

fn note(words: &str) -> El {
    el("p").class("show__note").text(words)
}

/// Which units are ranked, and that only equals are.
fn scope(analysis: &Analysis) -> View {
    let own = &use_all_words().room_analysis;
    let league = analysis.leagues.first().map(|league| league_name(analysis, league)).unwrap_or_default();
    note(&[&league, ". ", own.equals_only].concat()).into()
}

fn points(analysis: &Analysis) -> View {
    let words = use_all_words();
    let own = &words.room_analysis;
    let Some(league) = analysis.leagues.first() else { return View::default() };
    let chart = tens(own.chart, &league.claimed_tens, &league.evidenced_tens);
    let figures = own.spread.iter().zip(five(&league.claimed, words.lang));
    let figures = figures.map(|(name, points)| el("div").child(el("dt").text(name)).child(el("dd").text(&points)));
    let marks = legend_of_tens(words.common.claimed, words.common.evidenced);
    let drawn = el("div").class("show__chart").child(chart).child(marks);
    View::from(drawn).and(el("dl").class("show__figures").children(figures))
}

fn ranking(analysis: &Analysis, nameless: bool) -> View {
    let Some(league) = analysis.leagues.first() else { return View::default() };
    let lines = league.units.iter().take(LISTED).map(|place| {
        let points = analysis.member(*place).map_or(0, |member| member.points.claimed);
        line(&called(analysis, *place, nameless), &headline(points, use_all_words().lang))
    });
    el("ol").class("show__list").children(lines).into()
}

fn movers(analysis: &Analysis, nameless: bool) -> View {
    let words = &use_all_words().room_analysis;
    let up = analysis.moves.iter().filter(|one| one.by() > 0).take(LISTED);
    let lines = up.map(|one: &Move| line(&called(analysis, one.unit, nameless), &(words.moved)(one)));
    View::from(el("ol").class("show__list").children(lines)).and(note(words.trend_intro))
}

fn line(name: &str, figure: &str) -> El {
    el("li").child(el("span").text(name)).child(el("b").text(figure))
}

/// A unit's name, or a number that says nothing of who it is: its place by the digests of the reports.
fn called(analysis: &Analysis, place: usize, nameless: bool) -> String {
    let Some(member) = analysis.member(place) else { return String::new() };
    if !nameless {
        return unit_name(member);
    }
    let before = analysis.shown.iter().filter(|unit| unit.now.member.digest < member.digest).count();
    (use_all_words().room_show.unit)(before + 1)
}

fn rates(analysis: &Analysis) -> View {
    let words = use_all_words();
    let [pooled, .., target, _] = words.room_analysis.rate_columns;
    let rows = use_room().catalogue().indicators.iter().zip(&analysis.rates).map(|(indicator, rate)| {
        let share = rate.pooled().map_or_else(|| "–".to_owned(), |share| percent(share, words.lang));
        let share = [pooled, " ", &share, " · ", target, " ", &percent(rate.target.into(), words.lang)].concat();
        let name = el("p").text(indicator.name.get(words.lang));
        el("li").child(name).child(plot(indicator, rate)).child(el("p").child(el("b").text(&share)))
    });
    View::from(el("ul").class("show__rates").children(rows)).and(marks())
}
