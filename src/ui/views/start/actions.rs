//! What can be done with a saved assessment, beside opening it.

use super::shelved::unit_name;
use crate::dom::{El, Memo, RwSignal, View, el, when};
use crate::domain::assessment::Assessment;
use crate::ui::components::button;
use crate::ui::dom_id;
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_all_words;

/// Next period, save to a file, delete after a second look.
#[must_use]
pub fn actions(assessment: Memo<Assessment>) -> View {
    let session = use_session();
    let words = use_all_words();
    let asking = RwSignal::new(false);
    let id = move || assessment.with_untracked(|a| a.id.clone());
    let is_example = move || assessment.with(|a| a.example);
    let delete_word = move || if is_example() { words.start.remove_example } else { words.start.delete };
    let on_delete = move || if is_example() { delete(assessment, session) } else { asking.set(true) };
    let label = move || assessment.with(|a| [delete_word(), ": ", unit_name(a, words)].concat());
    let next = button("", words.start.next_period, move || session.begin_next(&id()));
    let save = button("", words.common.save_file, move || session.save_file_of(&id()));
    let delete =
        button("plain", "", on_delete).bind("aria-label", move || Some(label())).say(move || delete_word().to_owned());
    let question = when(move || asking.get(), move || question(assessment, asking));
    View::from(next).and(save).and(delete).and(question)
}

/// The row goes, so the focus moves to the heading of the list.
fn delete(assessment: Memo<Assessment>, session: Session) {
    session.delete(&assessment.with_untracked(|a| a.id.clone()));
    session.scroll_to(dom_id::SAVED);
}

fn question(assessment: Memo<Assessment>, asking: RwSignal<bool>) -> El {
    let session = use_session();
    let words = use_all_words();
    let id = move || assessment.with_untracked(|a| a.id.clone());
    let ask = el("p").say(move || assessment.with(|a| (words.start.delete_sure)(unit_name(a, words))));
    let save = button("", words.start.file_first, move || session.save_file_of(&id()));
    let delete = button("danger", words.start.delete, move || delete(assessment, session));
    let cancel = button("plain", words.common.cancel, move || asking.set(false));
    let acts = el("div").class("row").child(save).child(delete).child(cancel);
    el("div").class("notice").attr("data-kind", "bad").attr("role", "alert").child(ask).child(acts)
}
