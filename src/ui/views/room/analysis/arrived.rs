//! Who handed in: how many units, how many of the roster, how complete.

use super::parts::Section;
use crate::dom::{El, Memo, el, region};
use crate::domain::cohort::{Analysis, Due, Member, Roster, Spread};
use crate::domain::numeral::percent;
use crate::ui::session::Awaiting;
use crate::ui::views::start::jump;
use crate::ui::words::use_all_words;
use std::sync::Arc;

pub(super) fn arrived(analysis: &Analysis, roster: Memo<Arc<Awaiting>>) -> El {
    let words = use_all_words();
    let own = &words.room_analysis;
    let [units, listed, finals, complete] = own.arrived;
    let members = || analysis.shown.iter().map(|unit| &unit.now.member);
    let closed = members().filter(|member| member.is_final).count();
    let completeness = Spread::of(members().map(Member::completeness).collect()).map_or(0, |spread| spread.median);
    let by_roster = region(move || {
        let [due, all] = roster.with(|found| handed_in(&found.roster));
        let to = || el("dd").class("no-print").child(jump(Section::Roster.id(), own.to_roster));
        (all > 0).then(|| figure(listed, &of(due, all)).child(to())).into()
    });
    let figures = el("dl")
        .class("report__figures")
        .child(figure(units, &analysis.shown.len().to_string()))
        .child(by_roster)
        .child(figure(finals, &of(closed, analysis.shown.len())))
        .child(figure(complete, &percent(completeness.into(), words.lang)));
    Section::Arrived.draw(figures)
}

/// n of m.
fn of(n: usize, m: usize) -> String {
    [n.to_string(), m.to_string()].join("/")
}

fn figure(name: &str, value: &str) -> El {
    let value = el("dd").class("report__points").text(value);
    el("div").class("report__figure").child(el("dt").text(name)).child(value)
}

/// How many of the roster handed in, and how many should.
pub(super) fn handed_in(roster: &Roster) -> [usize; 2] {
    let due = roster.awaited.iter().filter(|line| matches!(line.due, Due::In(_))).count();
    [due, roster.awaited.len()]
}
