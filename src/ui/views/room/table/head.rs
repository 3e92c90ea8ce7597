//! The heads of the table: what each column is, and the button that sorts by it.

use super::{List, Table};
use crate::dom::{El, el};
use crate::domain::cohort::{Key, Order};
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
pub(super) fn head(table: Table, has_document: bool) -> El {
    let columns = COLUMNS.into_iter().zip(table.words.room_table.columns);
    let columns = columns.filter(|(key, _)| has_document || *key != Some(Key::Share));
    let heads = columns.map(|(key, word)| match key {
        Some(key) => sortable(table, key, word),
        None => el("th").attr("scope", "col").class("units__notes").text(word),
    });
    el("thead").child(el("tr").attr("aria-rowindex", "1").children(heads))
}

fn sortable(table: Table, key: Key, word: &'static str) -> El {
    // What is listed says how it is ordered: a document that is no longer looked at does not order anything.
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
    let name = el("button").class("units__sort").attr("type", "button").text(&name_of(table, key, word));
    let head = el("th").attr("scope", "col").bind("aria-sort", move || Some(sorted().to_owned()));
    head.class(class(key)).child(name.child(sign).click(press))
}

/// A column of a document is called after it.
fn name_of(table: Table, key: Key, word: &str) -> String {
    let document = table.list.with_untracked(|list: &std::sync::Arc<List>| list.document.clone());
    match document {
        Some((id, _)) if key == Key::Share => {
            (table.words.room_table.of_document)(use_room().catalogue().document_number(&id, table.words.lang))
        }
        _ => word.to_owned(),
    }
}

/// How wide a column is.
fn class(key: Key) -> &'static str {
    match key {
        Key::Name => "units__name",
        Key::Province | Key::Period => "units__text",
        _ => "units__number",
    }
}
