//! Ids of elements that links, labels or tests point to. Nothing names them twice.

/// Main heading of a screen; takes the focus after navigation.
pub const HEADING: &str = "heading";
/// Region that holds the screen.
pub const MAIN: &str = "main";
/// What was saved, when.
pub const SAVE_STATE: &str = "save-state";
/// Button to the other language.
pub const LANGUAGE: &str = "language";
/// Heading of the saved assessments.
pub const SAVED: &str = "saved";
/// The link that opens a read-only copy.
pub const LINK: &str = "link";
/// Makes the earlier of two reports the later one.
pub const SWAP: &str = "swap";
/// Search field of the checklist.
pub const SEARCH: &str = "search";

/// The choice that settles a conflict, by its number from 0.
#[must_use]
pub fn conflict(number: usize) -> String {
    ["gop-", &number.to_string()].concat()
}

/// The card of an item.
#[must_use]
pub fn item(id: &str) -> String {
    ["item-", id].concat()
}

/// A part of an item's card: control, note, evidence…
#[must_use]
pub fn part(id: &str, part: &str) -> String {
    ["item-", id, "-", part].concat()
}
