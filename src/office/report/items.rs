//! Items as the paper names them, and what the unit answered.

use crate::domain::id::Id;
use crate::domain::score::ItemScore;
use crate::domain::value::Standing;
use crate::office::Subject;
use crate::office::item::{Item, What};
use crate::office::said::in_brackets;
use crate::words::paper::{joined, small_first};

/// Name of an item, with a word where it is critical.
pub(super) fn name(subject: &Subject, item: &Id, critical: bool) -> String {
    let critical = if critical { in_brackets(&small_first(subject.words.common.critical)) } else { String::new() };
    joined(&[&subject.item_name(item), &critical], " ")
}

/// What the unit answered to an item of the score; why it is open, where it is.
pub(super) fn answer(subject: &Subject, item: &ItemScore) -> String {
    if let Standing::Open(why) = item.standing {
        return (subject.words.common.open)(why).to_owned();
    }
    let Some(item) = Item::of(subject, &item.id) else { return String::new() };
    let said = item.said(subject);
    match item.what {
        What::Service(role) => joined(&[(subject.words.common.role)(role), &said], ": "),
        What::Check(_) | What::Indicator(_) => said,
    }
}
