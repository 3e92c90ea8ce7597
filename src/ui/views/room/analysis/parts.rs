//! What the sections of the analysis are made of: headings, tables, names of units.

use crate::dom::{El, View, el};
use crate::domain::cohort::{Analysis, Member};
use crate::domain::numeral::fixed;
use crate::ui::session::use_room;
use crate::ui::views::report::table as report;
use crate::ui::views::room::said;
use crate::ui::words::use_all_words;

/// The sections, in their order.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    Arrived,
    Leagues,
    Weak,
    Areas,
    Rates,
    Trend,
    Roster,
    Cautions,
}

impl Section {
    pub(super) const ALL: [Self; 8] =
        [Self::Arrived, Self::Leagues, Self::Weak, Self::Areas, Self::Rates, Self::Trend, Self::Roster, Self::Cautions];

    /// Id of its heading.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Arrived => "arrived",
            Self::Leagues => "leagues",
            Self::Weak => "weak",
            Self::Areas => "areas",
            Self::Rates => "rates",
            Self::Trend => "trend",
            Self::Roster => "roster",
            Self::Cautions => "cautions",
        }
    }

    /// Its heading.
    pub(super) fn name(self) -> &'static str {
        use_all_words().room_analysis.sections.get(self as usize).copied().unwrap_or_default()
    }

    /// Draws it.
    pub(super) fn draw(self, content: impl Into<View>) -> El {
        let heading = el("h2").id(self.id()).attr("tabindex", "-1").text(self.name());
        el("section").class("analysis__section stack").child(heading).child(content)
    }
}

/// A table; the last `numbers` columns are figures.
pub(super) fn table(caption: &str, heads: &[&str], numbers: usize, rows: impl IntoIterator<Item = El>) -> El {
    report::table(caption, heads, numbers, el("tbody").children(rows).into())
}

/// A share in a column of shares: always with a decimal.
pub(super) fn share(per_mille: u32) -> String {
    [&fixed(per_mille.into(), 1, use_all_words().lang), "%"].concat()
}

/// A unit with its province.
pub(in crate::ui::views::room) fn unit_name(member: &Member) -> String {
    let name = said::name(member, use_all_words());
    let province = member.unit.province.as_ref().map(|_| said::province(use_room().catalogue(), member));
    [name].into_iter().chain(province).collect::<Vec<_>>().join(", ")
}

/// Names of units, at most so many, and how many more there are.
pub(super) fn names(analysis: &Analysis, places: &[usize], most: usize) -> String {
    let named = places.iter().filter_map(|place| analysis.member(*place)).take(most).map(unit_name);
    let more = places.len().saturating_sub(most);
    let more = (more > 0).then(|| (use_all_words().room_analysis.more)(more));
    named.chain(more).collect::<Vec<_>>().join("; ")
}
