//! Themes and parts, the weakest first.

use super::parts::{Section, share, table};
use crate::dom::{El, el};
use crate::domain::cohort::{Analysis, Area, Standings};
use crate::domain::score::permille;
use crate::ui::session::use_room;
use crate::ui::views::report::table::{head, number};
use crate::ui::views::room::chart::meter;
use crate::ui::words::use_all_words;

pub(super) fn areas(analysis: &Analysis) -> El {
    let words = &use_all_words().room_analysis;
    let rows = analysis.areas.iter().map(|(area, sum)| row(area, sum));
    Section::Areas.draw(table(Section::Areas.name(), &words.area_columns, 2, rows))
}

fn row(area: &Area, sum: &Standings) -> El {
    let words = use_all_words();
    let name = match area {
        Area::Part(part) => words.common.parts.get(*part as usize).copied(),
        Area::Theme(id) => use_room().catalogue().theme(id.as_str()).map(|theme| theme.name.get(words.lang)),
    };
    let count = |n: u32| usize::try_from(n).unwrap_or(0);
    let answered = share(permille(count(sum.answered), count(sum.asked)));
    let mean = share(sum.mean());
    let chart = el("td").class("analysis__meter").child(meter(&mean, sum.mean()));
    head(name.unwrap_or_default()).child(chart).child(number(&mean)).child(number(&answered))
}
