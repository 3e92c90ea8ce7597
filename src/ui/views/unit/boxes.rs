//! A group of boxes to tick, each a whole row to press.

use super::form::Form;
use crate::dom::{El, Memo, checked_of, each, el};
use crate::domain::head::Draft;
use crate::domain::id::Id;

/// One box.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct BoxItem {
    pub(super) id: Id,
    /// Its word.
    pub(super) label: String,
    /// What stands below; may be empty.
    pub(super) meaning: String,
}

impl BoxItem {
    /// Changes when the row must be drawn anew.
    fn key(&self) -> String {
        [self.id.as_str(), " ", &self.meaning].concat()
    }

    /// Its word, and what stands below.
    pub(super) fn words(&self, tag: &str) -> El {
        let meaning = el("span").class("choice__meaning").flag("hidden", self.meaning.is_empty()).text(&self.meaning);
        el(tag).text(&self.label).child(meaning)
    }
}

/// Native boxes in a fieldset.
#[derive(Clone, Copy)]
pub(super) struct Boxes {
    pub(super) id: &'static str,
    pub(super) legend: &'static str,
    pub(super) hint: &'static str,
    pub(super) items: Memo<Vec<BoxItem>>,
    /// What is ticked, to read and to change.
    pub(super) chosen: fn(&Draft) -> &[Id],
    pub(super) change: fn(&mut Draft) -> &mut Vec<Id>,
    pub(super) inline: bool,
}

impl Boxes {
    /// Draws it.
    pub(super) fn draw(self, form: Form) -> El {
        let items = self.items;
        let keys = move || items.with(|items| items.iter().map(BoxItem::key).collect::<Vec<_>>());
        let rows = each(keys, move |key| {
            let item = items.with_untracked(|items| items.iter().find(|item| item.key() == key).cloned());
            item.map(|item| self.row(form, &item))
        });
        el("fieldset")
            .class(if self.inline { "choice choice--inline" } else { "choice" })
            .id(self.id)
            .attr("tabindex", "-1")
            .child(el("legend").class("choice__legend").text(self.legend))
            .child(el("p").class("field__hint").flag("hidden", self.hint.is_empty()).text(self.hint))
            .child(el("div").class("choice__options").child(rows))
    }

    fn row(self, form: Form, item: &BoxItem) -> El {
        let (own, toggled) = (item.id.clone(), item.id.clone());
        let is_chosen = Memo::new(move |_| form.draft.with(|draft| (self.chosen)(draft).contains(&own)));
        let tick = el("input").attr("type", "checkbox").checked(move || is_chosen.get());
        let tick = tick.bind_flag("disabled", move || form.is_locked()).on("change", move |event| {
            form.set(|draft| toggle((self.change)(draft), &toggled, checked_of(&event)));
        });
        let label = el("label").class("choice__option").bind_bool("data-chosen", move || is_chosen.get());
        label.child(tick).child(item.words("span"))
    }
}

/// Puts an id into a list, or takes it out.
fn toggle(list: &mut Vec<Id>, id: &Id, on: bool) {
    list.retain(|other| other != id);
    if on {
        list.push(id.clone());
    }
}
