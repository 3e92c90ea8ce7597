//! A workbook that was read: what each of its cells changes, and what was not taken and why, before anything is changed.

use super::decide;
use crate::dom::{El, View, el};
use crate::ui::components::{NoticeKind, TagKind, notice, scroll_box, tag};
use crate::ui::session::{Filled, FilledLine, Pending};
use crate::ui::words::use_all_words;

/// The panel of a workbook.
pub(super) fn panel(entry: &Pending, filled: &Filled) -> El {
    let words = &use_all_words().arrivals;
    let changes = filled.changes();
    let title = [filled.unit.as_str(), ", ", &filled.period].concat();
    let count = (words.filled)(changes, filled.refused(), filled.same);
    let lines = View::from(el("p").child(el("strong").text(&entry.file)))
        .and(el("p").text(&title))
        .and(filled.is_new.then(|| el("p").text(words.filled_new)))
        .and(el("p").text(&count))
        .and((!filled.lines.is_empty()).then(|| cells(&filled.lines)));
    let accept =
        if filled.is_new { Some(words.accept.to_owned()) } else { (changes > 0).then(|| (words.take)(changes)) };
    let kind = if filled.refused() > 0 { NoticeKind::Warn } else { NoticeKind::Plain };
    notice(kind, lines.and(decide(entry, accept.as_deref())))
}

fn cells(lines: &[FilledLine]) -> El {
    let words = &use_all_words().arrivals;
    let heads = words.cells.map(|head| el("th").attr("scope", "col").text(head));
    let table = el("table").class("table").child(el("thead").child(el("tr").children(heads)));
    // What was not taken comes first: it is what is still to do.
    let (refused, rest): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line.state == "refused");
    let rows = refused.into_iter().chain(rest).map(row);
    scroll_box("table-box arrivals__cells", words.cells[1]).child(table.child(el("tbody").children(rows)))
}

fn row(line: &FilledLine) -> El {
    let kind = match line.state.as_str() {
        "refused" => TagKind::None,
        "kept" => TagKind::Plain,
        _ => TagKind::Full,
    };
    let item = el("th").attr("scope", "row").text(&line.item).child(el("div").class("small quiet").text(&line.field));
    let cell = |text: &str| el("td").text(text);
    let why = (!line.why.is_empty()).then(|| el("div").class("small").text(&line.why));
    let result = el("td").child(tag(kind, &line.word)).child(why);
    el("tr").child(cell(&line.place)).child(item).child(cell(&line.before)).child(cell(&line.after)).child(result)
}
