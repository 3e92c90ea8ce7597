//! Save state, undo, redo, file, language, theme; and the keys that do the same.

use crate::browser::location;
use crate::browser::page::{Press, settle_typing};
use crate::browser::preferences::{self, Theme};
use crate::domain::text::Lang;
use crate::route::Route;
use crate::ui::app::Here;
use crate::ui::components::{Glyph, Icon};
use crate::ui::dom_id;
use crate::ui::session::{SaveState, Session, use_session};
use crate::ui::words::use_words;
use leptos::prelude::*;

/// Changes and days after which the header asks for a file (design §8).
const REMIND_CHANGES: u32 = 20;
const REMIND_DAYS: i64 = 3;

/// Ctrl+S saves the file, Ctrl+Z and Ctrl+Y travel; inside a field the field's own undo stays.
pub(super) fn on_key(session: Session, press: &Press) -> bool {
    let letter = press.key.to_lowercase();
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

#[component]
pub(super) fn Tools() -> impl IntoView {
    let session = use_session();
    let words = &use_words().common;
    let here = expect_context::<Here>();
    let inside = Memo::new(move |_| here.0.with(|route| matches!(route, Route::In(..))));
    let tool = move |word: &'static str, glyph: Glyph, can: Signal<bool>, act: fn(&Session)| {
        view! {
            <button class="button button--plain" type="button" title=word aria-label=word disabled=move || !can.get()
                on:click=move |_| act(&session)><Icon glyph /></button>
        }
    };
    view! {
        <div class="frame__tools">
            <Show when=move || inside.get()>
                <Saved />
                {tool(words.undo, Glyph::Undo, session.can_undo(), Session::undo)}
                {tool(words.redo, Glyph::Redo, session.can_redo(), Session::redo)}
                <button class="button" type="button" title="Ctrl+S" on:click=move |_| session.save_file()>
                    <Icon glyph=Glyph::Download />{words.save_file}
                </button>
            </Show>
            <Language />
            <ThemeChoice />
        </div>
    }
}

/// "Đã lưu 10:32", and the age of the last file.
#[component]
fn Saved() -> impl IntoView {
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
    let age = Memo::new(move |_| session.file_age().get());
    let due = move || {
        let age = age.get();
        let (example, changes) = session.assessment().with(|a| (a.example, a.rev.saturating_sub(age.rev)));
        !example
            && !session.locked().get()
            && (changes >= REMIND_CHANGES || age.days.is_some_and(|days| days >= REMIND_DAYS))
    };
    view! {
        <span class="frame__saved small">
            <span id=dom_id::SAVE_STATE role="status">{state}</span>
            <span class="frame__age" data-due=move || due().to_string()>{move || (words.file_age)(age.get().days)}</span>
        </span>
    }
}

#[component]
fn Language() -> impl IntoView {
    let words = &use_words().common;
    let lang = expect_context::<RwSignal<Lang>>();
    let session = use_session();
    let other = move |_| {
        let next = if lang.get_untracked() == Lang::Vi { Lang::En } else { Lang::Vi };
        session.remember_language(next);
        lang.set(next);
    };
    let code = if lang.get_untracked() == Lang::Vi { "en" } else { "vi" };
    view! { <button class="button button--plain" type="button" lang=code on:click=other>{words.other_language}</button> }
}

#[component]
fn ThemeChoice() -> impl IntoView {
    let [label, system, light, dark] = use_words().common.theme;
    let now = preferences::theme().map_or("", Theme::word);
    let session = use_session();
    let choose = move |word: String| {
        let theme = [Theme::Light, Theme::Dark].into_iter().find(|theme| theme.word() == word);
        location::set_theme(theme);
        session.remember_theme(theme);
    };
    let option = move |value: &'static str, word: &'static str| view! { <option value=value selected={now == value}>{word}</option> };
    view! {
        <select class="frame__theme" aria-label=label on:change:target=move |ev| choose(ev.target().value())>
            {option("", system)}{option("light", light)}{option("dark", dark)}
        </select>
    }
}
