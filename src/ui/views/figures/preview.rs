//! The preview of a pasted block. Its shape is fixed; only doubtful cells change, as they are corrected or dropped.

use super::paste::{Block, Pasting};
use crate::dom::{El, Memo, RwSignal, View, el, value_of};
use crate::domain::catalogue::Column;
use crate::domain::numeral::{Typed, whole};
use crate::domain::paste::{Paste, PastedCell, PastedRow};
use crate::ui::components::{NoticeKind, TagKind, button, notice, scroll_box, tag_of};
use crate::ui::words::AllWords;

/// Draws a block and the two decisions.
pub(super) fn preview(pasting: Pasting, block: RwSignal<Block>) -> View {
    let texts = &pasting.grid.words.figures.paste;
    let now = block.get_untracked();
    let numbers = Memo::new(move |_| block.with(|block| block.paste.numbers().count()));
    let doubtful = Memo::new(move |_| block.with(|block| block.paste.doubtful()));
    let is_barren = is_barren(&now.paste);
    let doubt = tag_of(|| TagKind::Open, move || (texts.doubtful)(doubtful.get()));
    let doubt = el("p").attr("role", "status").bind_flag("hidden", move || doubtful.get() == 0).child(doubt);
    let accept = button("primary", "", move || pasting.accept(&block.get_untracked())).flag("hidden", is_barren);
    let accept = accept.bind_flag("disabled", move || doubtful.get() > 0 || numbers.get() == 0);
    let accept = accept.say(move || (texts.accept)(numbers.get()));
    let drop_all = button("", texts.drop, move || pasting.block.set(None));
    facts(&now.paste, pasting.grid.words)
        .and(doubt)
        .and((!is_barren).then(|| placed(pasting, block, &now)))
        .and(el("div").class("row").child(accept).child(drop_all))
}

fn is_barren(paste: &Paste) -> bool {
    paste.numbers().count() + paste.doubtful() == 0
}

/// What was left out, how rows were placed, what does not fit.
fn facts(paste: &Paste, words: &AllWords) -> View {
    let texts = &words.figures.paste;
    let [in_order, by_name] = texts.placed;
    let placed = if paste.by_name { by_name } else { in_order };
    let count = (texts.count)(paste.numbers().count(), paste.rows.len());
    let left_out = (texts.left_out)(paste.header_rows, paste.total_rows, paste.label_columns);
    let beyond = (paste.rows_beyond + paste.columns_beyond > 0).then(|| {
        let what = el("p").text(&(texts.beyond)(paste.rows_beyond, paste.columns_beyond));
        let hint = el("p").flag("hidden", paste.rows_beyond == 0).text(texts.beyond_hint);
        notice(NoticeKind::Warn, View::from(what).and(hint))
    });
    let line = [&count, ". ", placed, " ", &left_out].concat();
    View::from(el("p").text(if is_barren(paste) { texts.empty } else { &line })).and(beyond)
}

/// The rows with their cells, under the columns they go to.
fn placed(pasting: Pasting, block: RwSignal<Block>, now: &Block) -> El {
    let words = pasting.grid.words;
    let full_name = words.figures.column_full;
    let by_label = now.paste.label_columns > 0 && !now.paste.by_name;
    let columns = columns_of(&now.paste.rows);
    let head = |text: &str| el("th").attr("scope", "col").text(text);
    let heads = columns.iter().map(|column| head(full_name(*column)).class("number"));
    let label = by_label.then(|| head(words.figures.paste.label_column));
    let heads = el("tr").child(head(words.figures.service)).child(label).children(heads);
    let body = now.paste.rows.iter().map(|row| {
        let service = now.rows.get(row.row).and_then(Option::as_ref);
        let name = pasting.grid.name(service, words);
        let cells = columns.iter().map(|column| {
            let cell = row.cells.iter().find(|cell| cell.column == column.index());
            let label = || (words.figures.paste.correct)(name, full_name(*column));
            el("td").class("number").child(cell.map(|cell| one(block, row.row, cell, label, words)))
        });
        let label = by_label.then(|| el("td").class("quiet").text(&row.label));
        el("tr").child(el("th").attr("scope", "row").text(name)).child(label).children(cells)
    });
    let table = el("table").class("table").child(el("thead").child(heads)).child(el("tbody").children(body));
    scroll_box("table-box", words.figures.paste.title).child(table)
}

fn columns_of(rows: &[PastedRow]) -> Vec<Column> {
    let used = |column: &Column| rows.iter().flat_map(|row| &row.cells).any(|cell| cell.column == column.index());
    Column::ALL.into_iter().filter(used).collect()
}

/// A number, a blank, or a doubtful text to be corrected.
fn one(
    block: RwSignal<Block>,
    row: usize,
    cell: &PastedCell,
    label: impl Fn() -> String,
    words: &'static AllWords,
) -> El {
    match cell.typed {
        Typed::Number(n) => el("span").text(&whole(n, words.lang)),
        Typed::Blank => el("span").class("small quiet").text(words.figures.paste.unchanged),
        _ => doubt(block, row, cell, &label(), words.figures.paste.drop_cell),
    }
}

/// A field to correct a doubtful text, and a button to drop it.
fn doubt(block: RwSignal<Block>, row: usize, cell: &PastedCell, label: &str, drop_word: &str) -> El {
    let column = cell.column;
    let correct = move |text: &str| block.update(|block| block.paste.correct(row, column, text));
    let is_doubtful = move || {
        block.with(|block| {
            let mut cells = block.paste.rows.iter().filter(|r| r.row == row).flat_map(|r| &r.cells);
            cells.any(|cell| cell.column == column && cell.is_doubtful())
        })
    };
    // Written to the field when drawn and when dropped, never by what is typed.
    let text = RwSignal::new(cell.text.clone());
    let field = el("input").class("figures__input").attr("type", "text").attr("inputmode", "numeric");
    let field = field.attr("autocomplete", "off").attr("aria-label", label).attr("value", &cell.text);
    let field = field.value(move || text.get()).bind_bool("aria-invalid", is_doubtful);
    let field = field.on("input", move |event| correct(&value_of(&event)));
    let drop_it = button("plain small", drop_word, move || {
        text.set(String::new());
        correct("");
    });
    el("span").class("figures__doubt").child(field).child(drop_it)
}
