//! The indicators of all units together, how the units differ, targets and published figures.

use super::parts::{Section, table};
use crate::dom::{El, View, el, views};
use crate::domain::catalogue::Indicator;
use crate::domain::cohort::{Analysis, Rate};
use crate::domain::numeral::{percent, whole};
use crate::ui::session::use_room;
use crate::ui::views::report::benchmark;
use crate::ui::views::report::table::{head, number, quiet_aside};
use crate::ui::views::room::chart::{legend, range};
use crate::ui::words::use_all_words;

pub(super) fn rates(analysis: &Analysis) -> El {
    let words = use_all_words();
    let own = &words.room_analysis;
    let [line, middle, all, target] = own.rate_legend;
    let marks = legend([
        ("chart__line", line),
        ("chart__claimed", middle),
        ("chart__evidenced", all),
        ("chart__target", target),
    ]);
    let heads: Vec<&str> =
        [words.report.tables.item, words.report.tables.bar].into_iter().chain(own.rate_columns).collect();
    let rows =
        use_room().catalogue().indicators.iter().zip(&analysis.rates).map(|(indicator, rate)| row(indicator, rate));
    let table = table(Section::Rates.name(), &heads, 6, rows);
    Section::Rates.draw(View::from(el("p").text(own.rates_intro)).and(marks).and(table))
}

fn row(indicator: &'static Indicator, rate: &Rate) -> El {
    let words = use_all_words();
    let (lang, catalogue) = (words.lang, use_room().catalogue());
    let published = catalogue
        .benchmarks_of(indicator.benchmarks)
        .map(|figure| quiet_aside(&[words.report.tables.elsewhere, " ", &benchmark(catalogue, figure, lang)].concat()));
    let share = |per_mille: u32| percent(per_mille.into(), lang);
    let pooled = rate.pooled().map_or_else(|| "–".to_owned(), |pooled| percent(pooled, lang));
    let files = [whole(rate.n, lang), whole(rate.d, lang)].join("/");
    let units = rate.units.map(|units| [units.least, units.median, units.most].map(share)).unwrap_or_default();
    let met = rate.units.map(|units| (words.room_analysis.of)(rate.met, units.count)).unwrap_or_default();
    let pooled = number(&pooled).child(quiet_aside(&files));
    let ours = if indicator.target_is_ours { words.report.tables.target_ours } else { "" };
    let target = number(&share(rate.target)).child(quiet_aside(ours));
    head(View::from(indicator.name.get(lang)).and(views(published)))
        .child(el("td").class("analysis__range").child(plot(rate)))
        .child(pooled)
        .children(units.iter().map(|figure| number(figure)))
        .child(target)
        .child(number(&met))
}

/// The chart of one indicator; none where nobody has figures.
pub(in crate::ui::views::room) fn plot(rate: &Rate) -> Option<El> {
    let words = use_all_words();
    let units = rate.units?;
    let pooled = u32::try_from(rate.pooled()?).unwrap_or(0);
    let said = [units.lower, units.upper, pooled, rate.target].map(|share| percent(share.into(), words.lang));
    Some(range(&(words.room_analysis.rate_chart)(&said), &units, pooled, rate.target))
}
