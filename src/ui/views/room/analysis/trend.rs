//! How units have moved from period to period, each against itself.

use super::parts::{Section, table, unit_name};
use crate::dom::{El, View, el};
use crate::domain::cohort::{Analysis, Move, Stretch};
use crate::domain::numeral::headline;
use crate::domain::unit::Period;
use crate::ui::views::report::table::{head, number};
use crate::ui::words::use_all_words;

/// Most movements listed either way.
const MOVERS: usize = 5;

pub(super) fn trend(analysis: &Analysis) -> El {
    let own = &use_all_words().room_analysis;
    if analysis.stretches.is_empty() {
        return Section::Trend.draw(el("p").text(own.trend_none));
    }
    let rows = analysis.stretches.iter().map(row);
    let table = table(Section::Trend.name(), &own.trend_columns, 5, rows);
    Section::Trend.draw(View::from(el("p").text(own.trend_intro)).and(table).and(movers(analysis)))
}

fn row(stretch: &Stretch) -> El {
    let words = use_all_words();
    let period = |of: &Period| (words.common.period)(of.kind, of.from, of.to);
    let [from, to] = [&stretch.from, &stretch.to].map(period);
    let points = [stretch.before.median, stretch.after.median].map(|points| number(&headline(points, words.lang)));
    let counts = [stretch.rose, stretch.fell].map(|units| number(&units.to_string()));
    head([&from, " → ", &to].concat())
        .child(number(&stretch.before.count.to_string()))
        .children(points)
        .children(counts)
}

/// Who rose most and who fell most.
fn movers(analysis: &Analysis) -> El {
    let [rose, fell] = use_all_words().room_analysis.movers;
    let up: Vec<&Move> = analysis.moves.iter().filter(|one| one.by() > 0).take(MOVERS).collect();
    let down: Vec<&Move> = analysis.moves.iter().rev().filter(|one| one.by() < 0).take(MOVERS).collect();
    el("div").class("analysis__ends").child(side(analysis, rose, &up)).child(side(analysis, fell, &down))
}

fn side(analysis: &Analysis, title: &str, moves: &[&Move]) -> El {
    let own = &use_all_words().room_analysis;
    let line = |one: &&Move| {
        let name = analysis.member(one.unit).map(unit_name).unwrap_or_default();
        el("li").text(&name).text(" ").child(el("b").class("analysis__nowrap").text(&(own.moved)(one)))
    };
    let list = if moves.is_empty() {
        el("p").class("quiet").text(own.no_movers)
    } else {
        el("ul").class("analysis__plain").children(moves.iter().map(line))
    };
    el("div").child(el("h3").text(title)).child(list)
}
