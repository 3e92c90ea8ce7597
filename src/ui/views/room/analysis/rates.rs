//! The indicators of all units together, how the units differ, targets and published figures.

use super::parts::{Section, share, table};
use crate::dom::{El, View, el};
use crate::domain::catalogue::Indicator;
use crate::domain::cohort::{Analysis, Rate};
use crate::domain::id::Id;
use crate::domain::numeral::{percent, whole};
use crate::ui::session::use_room;
use crate::ui::views::report::benchmark;
use crate::ui::views::report::table::{head, number, quiet_aside};
use crate::ui::views::room::chart::{legend_of_range, range};
use crate::ui::words::use_all_words;

pub(super) fn rates(analysis: &Analysis) -> El {
    let words = use_all_words();
    let own = &words.room_analysis;
    let all = use_room().catalogue().indicators.iter().zip(&analysis.rates);
    let heads: Vec<&str> =
        [words.report.tables.item, words.report.tables.bar].into_iter().chain(own.rate_columns).collect();
    let table = table(Section::Rates.name(), &heads, 6, all.map(|(indicator, rate)| row(indicator, rate)));
    let content = View::from(el("p").text(own.rates_intro)).and(marks()).and(table).and(elsewhere());
    Section::Rates.draw(content)
}

/// What the marks of the charts mean.
pub(in crate::ui::views::room) fn marks() -> El {
    legend_of_range(use_all_words().room_analysis.rate_legend)
}

fn row(indicator: &'static Indicator, rate: &Rate) -> El {
    let words = use_all_words();
    let lang = words.lang;
    let pooled = rate.pooled().map_or_else(|| "–".to_owned(), |pooled| share(u32::try_from(pooled).unwrap_or(0)));
    let files = [whole(rate.n, lang), whole(rate.d, lang)].join("/");
    let units = rate.units.map(|units| [units.least, units.median, units.most].map(share)).unwrap_or_default();
    let met = rate.units.map(|units| [rate.met, units.count].map(|n| n.to_string()).join("/")).unwrap_or_default();
    let ours = if indicator.target_is_ours { words.report.tables.target_ours } else { "" };
    head(indicator.name.get(lang))
        .child(el("td").class("analysis__range").child(plot(indicator, rate)))
        .child(number(&pooled).child(quiet_aside(&files)))
        .children(units.iter().map(|figure| number(figure)))
        .child(number(&percent(rate.target.into(), lang)).child(quiet_aside(ours)))
        .child(number(&met))
}

/// Figures published elsewhere, with place and date; one that is about several indicators stands once.
fn elsewhere() -> Option<El> {
    let (words, catalogue) = (use_all_words(), use_room().catalogue());
    let mut ids: Vec<&Id> = catalogue.indicators.iter().flat_map(|indicator| indicator.benchmarks).collect();
    ids.sort();
    ids.dedup();
    let lines = ids.into_iter().filter_map(|id| catalogue.benchmark(id.as_str()));
    let lines: Vec<El> = lines.map(|figure| el("li").text(&benchmark(catalogue, figure, words.lang))).collect();
    let title = || el("h3").text(words.report.gaps.benchmarks);
    (!lines.is_empty()).then(|| el("div").class("keep").child(title()).child(el("ul").children(lines)))
}

/// The chart of one indicator; none where nobody has figures.
pub(in crate::ui::views::room) fn plot(indicator: &Indicator, rate: &Rate) -> Option<El> {
    let words = use_all_words();
    let units = rate.units?;
    let pooled = u32::try_from(rate.pooled()?).unwrap_or(0);
    let published = use_room().catalogue().benchmarks_of(indicator.benchmarks).filter_map(|figure| figure.share);
    let said = [units.lower, units.upper, pooled, rate.target].map(|share| percent(share.into(), words.lang));
    let said = (words.room_analysis.rate_chart)(&said);
    Some(range(&said, &units, pooled, rate.target, &published.collect::<Vec<_>>()))
}
