//! One line of the table: a unit, or the head of a group of equal scope.

use super::head::COLUMNS;
use super::{List, row_id};
use crate::dom::{El, View, el};
use crate::domain::cohort::{Line, Shown, sum};
use crate::domain::numeral::{headline, percent};
use crate::ui::session::use_room;
use crate::ui::views::room::said;
use crate::ui::words::AllWords;

/// A line; nothing where there is none.
pub(super) fn row(list: &List, line: usize, words: &'static AllWords) -> View {
    let row = match list.lines.get(line) {
        Some(Line::Group(first, count)) => list.shown.get(*first).map(|unit| group(list, unit, *count, words)),
        Some(Line::Unit(place)) => list.shown.get(*place).map(|shown| unit(list, shown, line, words)),
        None => None,
    };
    row.map(|row| row.attr("aria-rowindex", &(line + 2).to_string())).into()
}

fn group(list: &List, first: &Shown, count: usize, words: &'static AllWords) -> El {
    let word = said::group(use_room().catalogue(), first, count, words);
    let columns = COLUMNS.len() - usize::from(list.document.is_none());
    let head = el("th").attr("scope", "rowgroup").attr("colspan", &columns.to_string());
    el("tr").class("units__group").child(head.child(el("span").text(&word)))
}

fn unit(list: &List, shown: &Shown, line: usize, words: &'static AllWords) -> El {
    let (room, lang, member) = (use_room(), words.lang, &shown.now.member);
    let name = el("button").class("units__open").attr("type", "button").id(&row_id(line));
    let name = name.text(said::name(member, words));
    let unit_type = el("span").class("small quiet").text(said::short_type(room.catalogue(), member, words));
    let cell = |class: &str, words: &str| el("td").class(class).text(words);
    let number = |words: String| cell("units__number", &words);
    let points = |n: u32| number(headline(n, lang));
    let document = list.document.as_ref().map(|(_, places)| {
        let points = sum(member, places);
        let of = [headline(points.claimed, lang), headline(points.max, lang)].join("/");
        number(if points.max == 0 { "–".to_owned() } else { of })
    });
    let marks = el("span").class("units__marks").text(&said::marks(shown, words).join(" · "));
    el("tr")
        .child(el("th").attr("scope", "row").class("units__name").child(name).child(unit_type))
        .child(cell("units__text", said::province(room.catalogue(), member)))
        .child(cell("units__text", &said::period(member, words)))
        .child(number(percent(member.completeness().into(), lang)))
        .child(points(member.points.claimed))
        .child(document)
        .child(points(member.points.evidenced))
        .child(points(member.points.reachable))
        .child(number(member.critical_failed.to_string()))
        .child(cell("units__number units__date", &said::changed(member)))
        .child(el("td").class("units__notes small").child(marks))
}
