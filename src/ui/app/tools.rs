//! Save state, undo, redo, file, language, theme; and the keys that do the same.

use super::frame::inside;
use crate::browser::location;
use crate::browser::page::{Press, settle_typing};
use crate::browser::preferences::{self, Theme};
use crate::dom::{El, Memo, RwSignal, View, context, el, next_frame, value_of, when};
use crate::domain::text::Lang;
use crate::ui::components::{Glyph, bare_button, button, icon};
use crate::ui::dom_id;
use crate::ui::later::use_later;
use crate::ui::session::{SaveState, Session, use_session};
use crate::ui::words::use_words;

/// Changes and days after which the header asks for a file (design §8); and where the page itself is a local file, whose
/// storage can vanish.
const REMIND: (u32, i64) = (20, 3);
const REMIND_LOCAL: (u32, i64) = (5, 1);

/// Ctrl+S saves the file, Ctrl+Z and Ctrl+Y travel; inside a field the field's own undo stays.
pub(super) fn on_key(session: Session, press: &Press) -> bool {
    let letter = press.key.to_ascii_lowercase();
    if !press.ctrl || press.alt || press.is_composing {
        return false;
    }
    match (letter.as_str(), press.shift, press.in_text_field) {
        ("s", false, _) => {
            settle_typing();
            session.save_file();
        }
        ("z", false, false) => session.undo(),
        ("y", false, false) | ("z", true, false) => session.redo(),
        _ => return false,
    }
    true
}

pub(super) fn tools() -> El {
    let page = inside();
    let own = when(move || page.with(Option::is_some), own);
    el("div").class("frame__tools").child(own).child(language()).child(theme())
}

fn own() -> View {
    let due = due();
    saved(due).and(travel()).and(save_file(due))
}

/// Changes since the last file, once they are many or the file is old: time to save one.
fn due() -> Memo<Option<u32>> {
    let session = use_session();
    let (most, days) = if session.is_local() { REMIND_LOCAL } else { REMIND };
    Memo::new(move |_| {
        let age = session.file_age().get();
        let changes = session.assessment().with(|a| {
            let is_open = !a.example && (!a.is_final() || a.review_rev() > 0);
            is_open.then(|| a.order().saturating_sub(age.rev))
        });
        changes.filter(|changes| *changes >= most || (*changes > 0 && age.days.is_some_and(|old| old >= days)))
    })
}

fn travel() -> View {
    let session = use_session();
    let words = &use_words().common;
    let (can_undo, can_redo) = (session.can_undo(), session.can_redo());
    let tool = |word: &str, glyph: Glyph, can: Memo<bool>| {
        let bare = bare_button("plain").attr("title", word).attr("aria-label", word).child(icon(glyph));
        bare.bind_flag("disabled", move || !can.get())
    };
    let undo = tool(words.undo, Glyph::Undo, can_undo).click(move || session.undo());
    let redo = tool(words.redo, Glyph::Redo, can_redo).click(move || session.redo());
    View::from(undo).and(redo)
}

fn save_file(due: Memo<Option<u32>>) -> El {
    let session = use_session();
    let bare = bare_button("")
        .attr("title", "Ctrl+S")
        .bind_bool("data-due", move || due.get().is_some())
        .child(icon(Glyph::Download));
    bare.text(use_words().common.save_file).click(move || session.save_file())
}

/// "Đã lưu 10:32", and the age of the last file.
fn saved(due: Memo<Option<u32>>) -> View {
    let session = use_session();
    let words = &use_words().common;
    let state = move || {
        session.save_state().with(|state| match state {
            SaveState::Untouched => String::new(),
            SaveState::Changed => words.saving.to_owned(),
            SaveState::Saved(time) | SaveState::Weakly(time) => (words.saved_at)(time),
            SaveState::Failed(_) => words.unsaved.to_owned(),
        })
    };
    let age = move || {
        let age = session.file_age().get();
        match due.get().filter(|_| age.days == Some(0)) {
            Some(changes) => (words.file_behind)(changes),
            None => (words.file_age)(age.days),
        }
    };
    let age = el("span").class("frame__age").bind_bool("data-due", move || due.get().is_some()).say(age);
    let state = el("span").id(dom_id::SAVE_STATE).attr("role", "status").say(state);
    el("span").class("frame__saved small").child(state).child(age).into()
}

fn language() -> El {
    let words = &use_words().common;
    let lang = context::<RwSignal<Lang>>();
    let session = use_session();
    let other = lang.get_untracked().other();
    let later = use_later();
    let switch = move || {
        later.then(move |_| {
            session.remember_language(other);
            lang.set(other);
            // The page is drawn anew, this button too.
            next_frame(move || session.focus(dom_id::LANGUAGE));
        });
    };
    button("plain", words.other_language, switch).id(dom_id::LANGUAGE).attr("lang", other.code())
}

fn theme() -> El {
    let [label, system, light, dark] = use_words().common.theme;
    let now = preferences::theme().map_or("", Theme::word);
    let session = use_session();
    let choose = move |event| {
        let word = value_of(&event);
        let theme = [Theme::Light, Theme::Dark].into_iter().find(|theme| theme.word() == word);
        location::set_theme(theme);
        session.remember_theme(theme);
    };
    let option = |value: &str, word: &str| el("option").attr("value", value).flag("selected", now == value).text(word);
    let options = [option("", system), option("light", light), option("dark", dark)];
    el("select").class("frame__theme").attr("aria-label", label).on("change", choose).children(options)
}
