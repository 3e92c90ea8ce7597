//! Sections II and IV: how the points are spread, by equal scope only; the indicators over all units.

use crate::domain::catalogue::Indicator;
use crate::domain::cohort::{FEW, League, Rate, Shown, Spread};
use crate::domain::date::shown;
use crate::domain::id::Id;
use crate::domain::numeral::{headline, percent, whole};
use crate::domain::paper::{Block, Row, Table};
use crate::domain::unit::Period;
use crate::office::report::blocks::{entry, figures, row, text, words};
use crate::office::room::class::Room;

/// Section II.
pub(super) fn overall(room: &Room) -> Vec<Block> {
    let own = room.words.room_paper;
    let (large, small): (Vec<&League>, Vec<&League>) =
        room.analysis.leagues.iter().partition(|league| league.units.len() >= FEW);
    let few: usize = small.iter().map(|league| league.units.len()).sum();
    let few = (few > 0).then(|| text((own.few)(few)));
    let tables = [spread(room, &large), bands(room, &large)].into_iter().filter(|_| !large.is_empty());
    let read = [room.words.room_analysis.equals_only, " ", room.words.room_analysis.median].concat();
    [scored_by(room), text(read)].into_iter().chain(tables).chain(few).chain(trend(room)).collect()
}

/// By which catalogue, and that it replaces no official ranking.
fn scored_by(room: &Room) -> Block {
    let (words, catalogue) = (&room.words, room.catalogue);
    let (title, day) = (room.text(catalogue.title), shown(catalogue.as_of));
    let scored_by = (words.paper.scored_by)(&(words.report.headline.catalogue)(title, catalogue.version, &day));
    text([&scored_by, " ", words.report.disclaimer].concat())
}

/// Units that handed in two periods, each against itself.
fn trend(room: &Room) -> Vec<Block> {
    let said = room.analysis.stretches.iter().map(|stretch| {
        let period = |of: Period| (room.words.common.period)(of.kind, of.from, of.to);
        let medians = [stretch.before.median, stretch.after.median].map(|points| headline(points, room.lang));
        let periods = [stretch.from, stretch.to].map(period);
        entry(&(room.words.room_paper.trend)(periods, stretch.before.count, medians, [stretch.rose, stretch.fell]))
    });
    said.collect()
}

fn spread(room: &Room, leagues: &[&League]) -> Block {
    let own = room.words.room_paper;
    let [scope, units, least, median, most, evidenced] = own.spread;
    let columns = vec![
        words(scope, 380),
        figures(units, 110),
        figures(least, 120),
        figures(median, 120),
        figures(most, 120),
        figures(evidenced, 150),
    ];
    let points = |points: u32| headline(points, room.lang);
    let of = |league: &League, spread: fn(&Spread) -> u32| points(spread(&league.claimed));
    let rows = leagues.iter().map(|league| {
        row([
            scope_of(room, league),
            league.units.len().to_string(),
            of(league, |spread| spread.least),
            of(league, |spread| spread.median),
            of(league, |spread| spread.most),
            points(league.evidenced.median),
        ])
    });
    table(room, own.spread_caption, columns, rows.collect())
}

/// How many units in each band.
fn bands(room: &Room, leagues: &[&League]) -> Block {
    let own = room.words.room_paper;
    let bands = room.catalogue.bands;
    let width = 620 / u32::try_from(bands.len() + 1).unwrap_or(1);
    let first = 1000 - width * u32::try_from(bands.len() + 1).unwrap_or(1);
    let named = bands.iter().map(|band| figures(room.text(band.name), width));
    let columns = [words(own.spread[0], first)]
        .into_iter()
        .chain(named)
        .chain([figures(room.words.room_analysis.no_band, width)])
        .collect();
    let rows = leagues.iter().map(|league| {
        let counts = league.bands.iter().chain([&league.too_early]).map(usize::to_string);
        row([scope_of(room, league)].into_iter().chain(counts))
    });
    table(room, own.bands_caption, columns, rows.collect())
}

/// What the units of a league have in common.
fn scope_of(room: &Room, league: &League) -> String {
    let first = league.units.first().and_then(|place| room.units().get(*place));
    first.map(|unit: &Shown| room.scope(&unit.now.member)).unwrap_or_default()
}

/// Section IV.
pub(super) fn indicators(room: &Room) -> Vec<Block> {
    let own = room.words.room_paper;
    let [name, figures_of, rate, target, met, range] = own.indicators;
    let columns = vec![
        words(name, 260),
        figures(figures_of, 170),
        figures(rate, 100),
        figures(target, 100),
        figures(met, 100),
        figures(range, 270),
    ];
    let rows = room
        .catalogue
        .indicators
        .iter()
        .zip(&room.analysis.rates)
        .map(|(indicator, rate)| cells(room, indicator, rate));
    let mut ids: Vec<Id> = room.catalogue.indicators.iter().flat_map(|one| one.benchmarks.to_vec()).collect();
    ids.sort_unstable();
    ids.dedup();
    let published: Vec<Block> =
        room.published(&ids).iter().map(|line| Block::Entry(["- ", line, "."].concat())).collect();
    let lead = (!published.is_empty()).then(|| text(own.published));
    [table(room, "", columns, rows.collect())].into_iter().chain(lead).chain(published).collect()
}

fn cells(room: &Room, indicator: &Indicator, rate: &Rate) -> Row {
    let (lang, none) = (room.lang, || "–".to_owned());
    let share = |per_mille: u32| percent(per_mille.into(), lang);
    let range = |spread: &Spread| [spread.least, spread.median, spread.most].map(share).join(" – ");
    row([
        room.text(indicator.name).to_owned(),
        [whole(rate.n, lang), whole(rate.d, lang)].join("/"),
        rate.pooled().map_or_else(none, |rate| percent(rate, lang)),
        share(rate.target),
        [rate.met, rate.units.map_or(0, |spread| spread.count)].map(|n| n.to_string()).join("/"),
        rate.units.as_ref().map_or_else(none, range),
    ])
}

/// A table, or that there is nothing.
pub(super) fn table(room: &Room, caption: &str, columns: Vec<crate::domain::paper::Column>, rows: Vec<Row>) -> Block {
    if rows.is_empty() {
        return text(room.words.report.none);
    }
    Block::Table(Table { caption: caption.to_owned(), columns, rows })
}
