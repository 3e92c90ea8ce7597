//! What became of each item: worse first; a line opens into both answers.

use super::answer::said;
use super::pair::Pair;
use crate::dom::{El, RwSignal, View, el, views, when};
use crate::domain::compare::{Change, Kind, Side};
use crate::domain::numeral::{points, signed};
use crate::domain::value::Standing;
use crate::ui::session::use_session;
use crate::ui::views::report::item_name;
use crate::ui::words::use_all_words;
use std::rc::Rc;

/// One group for each kind that occurs; what did not change is folded.
pub(super) fn changes(pair: &Rc<Pair>) -> View {
    let words = &use_all_words().compare;
    let groups = Kind::ALL.into_iter().zip(words.kinds).filter_map(|(kind, name)| group(pair, kind, name));
    let has_moved = pair.found.items.iter().any(|change| change.kind != Kind::Same);
    View::from((!has_moved).then(|| el("p").text(words.no_change))).and(views(groups))
}

fn group(pair: &Rc<Pair>, kind: Kind, name: &str) -> Option<El> {
    let rows: Vec<El> = pair.found.of_kind(kind).into_iter().map(|change| row(pair, change)).collect();
    let count = el("span").class("report__count").text(&rows.len().to_string());
    let summary = el("summary").class("report__fold").child(el("h2").text(name)).child(count);
    let is_empty = rows.is_empty();
    let list = el("ul").class("compare__list").children(rows);
    let group = el("details").class("compare__group").flag("open", kind != Kind::Same);
    (!is_empty).then(|| group.child(summary).child(list))
}

/// A line: name, what was done, points. On paper all are open but those of the same value.
fn row(pair: &Rc<Pair>, change: &Change) -> El {
    let words = use_all_words();
    let printing = pair.printing;
    let is_open = RwSignal::new(false);
    let is_printed = change.kind != Kind::Same;
    let shown = move || is_open.get() || (is_printed && printing.get());
    let whys: Vec<&str> = change.whys.iter().map(|why| (words.compare.why)(*why)).collect();
    let name = el("span").class("compare__name").text(&item_name(use_session(), &change.item));
    let whys = el("span").class("compare__whys small quiet").text(&whys.join(", "));
    let by = el("span").class("compare__points").text(&signed(change.split.total(), 3, words.lang));
    let line = el("summary").class("compare__line").child(name).child(by).child(whys);
    let details = el("details").bind_flag("open", shown);
    let node = details.node();
    let details = details.on("toggle", move |_| {
        if !printing.get_untracked() {
            is_open.set(node.has_attribute("open"));
        }
    });
    let (pair, change) = (pair.clone(), change.clone());
    let body = when(shown, move || both(&pair, &change));
    el("li").class("compare__change").child(details.child(line).child(body))
}

/// Both answers, what each is worth, and where the difference comes from.
fn both(pair: &Pair, change: &Change) -> El {
    let sides = pair.sides.into_iter().zip([&change.before, &change.after]).zip(&pair.reports);
    let entries = sides.map(|((called, side), report)| {
        let answer = said(use_session().catalogue(), &change.item, side, report);
        let entry = el("div").class("gaps__entry").child(el("dt").text(called)).child(el("dd").text(&answer));
        entry.child(el("dd").class("small quiet").text(&worth(side)))
    });
    let list = el("dl").class("gaps__basis").children(entries);
    el("div").class("compare__body").child(list).child(origin(change))
}

/// Value, points of the maximum, papers that count; of what is not in the score only the papers.
fn worth(side: &Side) -> String {
    let words = use_all_words();
    let value = if let Some(Standing::Valued(value)) = side.standing { Some(value) } else { None };
    let points = side.scored.map(|scored| {
        let of = (words.common.points_of)(&points(scored.claimed, words.lang), &points(scored.max, words.lang));
        (words.compare.worth)(value, &of)
    });
    let papers = (words.compare.papers)(side.papers);
    points.into_iter().chain([papers]).collect::<Vec<_>>().join(", ")
}

/// Where the difference comes from; nothing where there is none.
fn origin(change: &Change) -> Option<El> {
    let words = use_all_words();
    let split = [change.split.answers, change.split.maxima, change.split.scope];
    let parts = split.into_iter().zip(words.compare.parts).filter(|(n, _)| *n != 0);
    let parts: Vec<String> = parts.map(|(n, part)| part(&signed(n, 3, words.lang))).collect();
    (!parts.is_empty()).then(|| el("p").class("small").text(&parts.join("; ")).text("."))
}
