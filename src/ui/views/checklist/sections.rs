//! The list of sections with their progress: a column on wide screens, behind a button on phones.

use super::board::Board;
use crate::dom::{El, Memo, RwSignal, View, el, region, views, when};
use crate::domain::section::Section;
use crate::ui::components::{Glyph, button, icon};
use crate::ui::words::Words;

/// Name of a section.
#[must_use]
pub fn name_of(section: &Section, words: &'static Words) -> String {
    words.checklist.section_name(section, words.lang).to_owned()
}

const LIST: &str = "sections";

/// The list.
pub fn sections(board: Board) -> El {
    let open = RwSignal::new(false);
    let word = board.words.checklist.sections;
    let toggle = button("", word, move || open.update(|open| *open = !*open)).class("button sections__open");
    let toggle = toggle.attr("aria-controls", LIST).bind_bool("aria-expanded", move || open.get());
    let all = board.session.sections();
    let rows = region(move || all.with(|all| views(all.iter().map(|section| row(board, section.clone(), open)))));
    let list = el("ol").class("sections__list").id(LIST).bind_bool("data-open", move || open.get()).child(rows);
    el("nav").class("sections").attr("aria-label", word).child(toggle).child(list)
}

/// One section: name, progress, a mark when complete.
fn row(board: Board, section: Section, open: RwSignal<bool>) -> El {
    let name = el("span").class("sections__name").text(&name_of(&section, board.words));
    let (id, own) = (section.id.clone(), section.id.clone());
    let progress = Memo::new(move |_| board.progress(&section));
    let is_current = move || board.place.with(|(section, _)| *section == own) && !board.is_filtered();
    let figure = move || match progress.get() {
        (_, 0) => String::new(),
        (n, m) => [n.to_string(), m.to_string()].join("/"),
    };
    let is_complete = move || progress.with(|(n, m)| n == m && *m > 0);
    let mark = when(is_complete, move || {
        let said = el("span").class("visually-hidden").text(board.words.checklist.complete);
        View::from(icon(Glyph::Check)).and(said)
    });
    let choose = move || {
        board.clear();
        open.set(false);
    };
    let link = el("a").class("sections__link").bind("href", move || Some(board.href(&id, None)));
    let link = link.bind("aria-current", move || is_current().then(|| "page".to_owned())).click(choose);
    let figure = el("span").class("sections__figure").child(mark).say(figure);
    el("li").child(link.child(name).child(figure))
}
