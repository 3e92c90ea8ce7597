//! The heads of the table: what each column is, and the button that sorts by it.

use super::Table;
use crate::dom::{El, el};
use crate::domain::cohort::{Key, Order};
use crate::domain::id::Id;
use crate::ui::session::use_room;

/// The columns in the order of their words; the last has nothing to sort by.
pub(super) const COLUMNS: [Option<Key>; 11] = [
    Some(Key::Name),
    Some(Key::Province),
    Some(Key::Period),
    Some(Key::Completeness),
    Some(Key::Claimed),
    Some(Key::Share),
    Some(Key::Evidenced),
    Some(Key::Reachable),
    Some(Key::Critical),
    Some(Key::Changed),
    None,
];

/// All heads; that of a document only where one is looked at.
pub(super) fn head(table: Table, document: Option<&Id>) -> El {
    let columns = COLUMNS.into_iter().zip(table.words.room_table.columns);
    let columns = columns.filter(|(key, _)| document.is_some() || *key != Some(Key::Share));
    let heads = columns.map(|(key, word)| match key {
        Some(Key::Share) => sortable(table, Key::Share, &of_document(table, document, word)),
        Some(key) => sortable(table, key, word),
        None => el("th").attr("scope", "col").class("units__notes").text(word),
    });
    el("thead").child(el("tr").attr("aria-rowindex", "1").children(heads))
}

fn sortable(table: Table, key: Key, word: &str) -> El {
    let order = move || table.order.get();
    let sorted = move || match order() {
        Order { key: by, descending } if by == key => {
            if descending {
                "descending"
            } else {
                "ascending"
            }
        }
        _ => "none",
    };
    let sign = move || match sorted() {
        "ascending" => "▲",
        "descending" => "▼",
        _ => "",
    };
    let press = move || {
        let now = table.order.get_untracked();
        let turned = Order { descending: !now.descending, ..now };
        table.order.set(if now.key == key { turned } else { Order::by(key) });
        table.pane.rewind();
    };
    let sign = el("span").class("units__sign").attr("aria-hidden", "true").say(move || sign().to_owned());
    let name = el("button").class("units__sort").attr("type", "button").text(word);
    let head = el("th").attr("scope", "col").bind("aria-sort", move || Some(sorted().to_owned()));
    head.class(class(key)).child(name.child(sign).click(press))
}

/// The column of a document is called after it.
fn of_document(table: Table, document: Option<&Id>, word: &str) -> String {
    let number = document.map(|id| use_room().catalogue().document_number(id, table.words.lang));
    number.map_or_else(|| word.to_owned(), |number| (table.words.room_table.of_document)(number))
}

/// How wide a column is.
fn class(key: Key) -> &'static str {
    match key {
        Key::Name => "units__name",
        Key::Province | Key::Period => "units__text",
        Key::Changed => "units__number units__date",
        _ => "units__number",
    }
}
