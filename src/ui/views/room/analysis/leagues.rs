//! How points are spread, league by league: only units of equal scope are ranked against each other.

use super::parts::{Section, table, unit_name};
use crate::dom::{El, View, el, views};
use crate::domain::cohort::{Analysis, FEW, League};
use crate::domain::numeral::headline;
use crate::ui::session::use_room;
use crate::ui::views::report::table::{cell, head, number};
use crate::ui::views::room::chart::{legend_of_tens, tens};
use crate::ui::views::room::said;
use crate::ui::words::use_all_words;
use crate::words::room_analysis::five;

/// Most units at either end.
const ENDS: usize = 5;
/// Most units of small leagues that are listed.
const LISTED: usize = 40;

pub(super) fn leagues(analysis: &Analysis) -> El {
    let words = use_all_words();
    let own = &words.room_analysis;
    let (large, small): (Vec<&League>, Vec<&League>) =
        analysis.leagues.iter().partition(|league| league.units.len() >= FEW);
    let marks = (!large.is_empty()).then(|| legend_of_tens(words.common.claimed, words.common.evidenced));
    let rest: Vec<usize> = small.iter().flat_map(|league| &league.units).chain(&analysis.alone).copied().collect();
    let rest = (!rest.is_empty()).then(|| listed(analysis, &rest));
    let content = View::from(el("p").text(own.equals_only).text(" ").text(own.median))
        .and(marks)
        .and(views(large.into_iter().map(|league| drawn(analysis, league))))
        .and(rest);
    Section::Leagues.draw(content)
}

/// Scope and number of units.
pub(in crate::ui::views::room) fn name(analysis: &Analysis, league: &League) -> String {
    let first = league.units.first().and_then(|place| analysis.shown.get(*place));
    let named = first.map(|first| said::group(use_room().catalogue(), first, league.units.len(), use_all_words()));
    named.unwrap_or_default()
}

fn drawn(analysis: &Analysis, league: &League) -> El {
    let (words, catalogue) = (use_all_words(), use_room().catalogue());
    let own = &words.room_analysis;
    let chart = tens(own.chart, &league.claimed_tens, &league.evidenced_tens);
    let heads: Vec<&str> = [own.score].into_iter().chain(own.spread).collect();
    let row = |(name, spread)| head(name).children(five(spread, words.lang).iter().map(|points| number(points)));
    let rows = [(words.common.claimed, &league.claimed), (words.common.evidenced, &league.evidenced)].map(row);
    let name = name(analysis, league);
    let spread = table(&name, &heads, 5, rows);
    let bands =
        catalogue.bands.iter().zip(&league.bands).map(|(band, units)| (own.band)(band.name.get(words.lang), *units));
    let bands = bands.chain([(own.band)(own.no_band, league.too_early)]).collect::<Vec<_>>().join(" · ");
    el("div")
        .class("analysis__league stack")
        .child(el("h3").text(&name))
        .child(el("div").class("table-box").child(chart))
        .child(spread)
        .child(el("p").text(&bands))
        .child(ends(analysis, league))
}

/// The best and the last.
fn ends(analysis: &Analysis, league: &League) -> El {
    let [best, last] = use_all_words().room_analysis.ends;
    let count = (league.units.len() / 2).min(ENDS);
    let top = league.units.iter().take(count).copied();
    let bottom = league.units.iter().rev().take(count).copied();
    let lines = [(best, top.collect::<Vec<_>>()), (last, bottom.collect())];
    el("div").class("analysis__ends").children(lines.map(|(title, places)| {
        let rows = places.into_iter().filter_map(|place| analysis.member(place)).map(|member| {
            let points = el("b").text(&headline(member.points.claimed, use_all_words().lang));
            el("li").text(&unit_name(member)).text(" ").child(points)
        });
        el("div").child(el("h4").text(title)).child(el("ul").class("analysis__plain").children(rows))
    }))
}

/// Units of small leagues, and those that are ranked with nobody.
fn listed(analysis: &Analysis, places: &[usize]) -> El {
    let words = use_all_words();
    let own = &words.room_analysis;
    let [title, why] = own.small;
    let [unit, _, period, ..] = words.room_table.columns;
    let heads = [unit, words.unit.kind_of_unit, period, words.common.claimed, words.common.evidenced];
    let rows = places.iter().filter_map(|place| analysis.member(*place)).take(LISTED).map(|member| {
        let kind = said::short_type(use_room().catalogue(), member, words);
        let period = el("td").class("report__nowrap").text(&said::period(member, words));
        let points =
            [member.points.claimed, member.points.evidenced].map(|points| number(&headline(points, words.lang)));
        head(&*unit_name(member)).child(cell(kind)).child(period).children(points)
    });
    let more = places.len().saturating_sub(LISTED);
    el("div")
        .class("stack")
        .child(el("h3").text(title))
        .child(el("p").class("quiet").text(why))
        .child(table(title, &heads, 2, rows))
        .child((more > 0).then(|| el("p").text(&(own.more)(more))))
}
