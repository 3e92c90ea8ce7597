//! The list of sections with their progress: a column on wide screens, behind a button on phones.

use super::board::Board;
use crate::domain::section::{POLICE, Section};
use crate::ui::components::{Glyph, Icon};
use crate::ui::words::Words;
use leptos::prelude::*;

/// Name of a section; the two groups of services have the screen's words.
#[must_use]
pub fn name_of(section: &Section, words: &'static Words) -> String {
    let [police, others] = words.checklist.services;
    let group = if section.id == POLICE { police } else { others };
    section.name.as_ref().map_or(group, |name| name.get(words.lang)).to_owned()
}

const LIST: &str = "sections";

/// The list.
#[component]
pub fn Sections(board: Board) -> impl IntoView {
    let open = RwSignal::new(false);
    let list = move || {
        board
            .session
            .sections()
            .get()
            .iter()
            .map(|section| {
                view! { <Row board section=section.clone() on_choose=move |()| open.set(false) /> }
            })
            .collect_view()
    };
    view! {
        <nav class="sections" aria-label=board.words.checklist.sections>
            <button class="button sections__open" type="button" aria-controls=LIST aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)>{board.words.checklist.sections}</button>
            <ol class="sections__list" id=LIST data-open=move || open.get().to_string()>{list}</ol>
        </nav>
    }
}

/// One section: name, progress, a mark when complete.
#[component]
fn Row(board: Board, section: Section, #[prop(into)] on_choose: Callback<()>) -> impl IntoView {
    let name = name_of(&section, board.words);
    let (id, own) = (section.id.clone(), section.id.clone());
    let progress = Memo::new(move |_| board.progress(&section));
    let current = move || (board.section.get() == own && !board.is_filtered()).then_some("page");
    let figure = move || {
        let (n, m) = progress.get();
        if m == 0 { String::new() } else { [n.to_string(), m.to_string()].join("/") }
    };
    let mark = move || {
        let (n, m) = progress.get();
        (n == m && m > 0).then(|| {
            view! {
                <Icon glyph=Glyph::Check /><span class="visually-hidden">{board.words.checklist.complete}</span>
            }
        })
    };
    let choose = move |_| {
        board.clear();
        on_choose.run(());
    };
    view! {
        <li>
            <a class="sections__link" href=move || board.href(&id, None) aria-current=current on:click=choose>
                <span class="sections__name">{name}</span>
                <span class="sections__figure">{mark}{figure}</span>
            </a>
        </li>
    }
}
