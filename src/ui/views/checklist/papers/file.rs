//! The file of an evidence row: its name, and its SHA-256 when it was chosen on this machine. It is read, never kept.

use super::Rows;
use super::paper::{id, row};
use crate::browser::file::{Picked, ReadError};
use crate::browser::spawn;
use crate::dom::{El, RwSignal, el};
use crate::domain::answer::{Chosen, Evidence};
use crate::ui::components::TextField;
use crate::ui::views::checklist::card::Card;
use crate::ui::words::behind;

/// What is said of the file chosen last, and the SHA-256 that stands on the row while it is true: undo and typing
/// make it untrue.
type Told = RwSignal<(&'static str, String)>;

/// File name, a button to choose one, what is recorded, what the choice came to.
pub(super) fn file(rows: Rows, i: usize) -> El {
    let card = rows.card;
    let words = &behind(card.words.lang).papers.file;
    let told = Told::default();
    let commit = move |text: String| rows.change(i, &|row| row.name_file(&text));
    let name = TextField::new(&id(card, i, "file"), words.name, move || row(card, i).file, commit);
    let hint_id = id(card, i, "file-note");
    let hint = el("p").class("small quiet").id(&hint_id).say(move || hint(card, &row(card, i)));
    let said = move || told.with(|(said, sha256)| if row(card, i).sha256 == *sha256 { *said } else { "" }.to_owned());
    let said = el("p").class("small").attr("role", "status").say(said);
    let choose = button(rows, i, told, &hint_id);
    let line = el("div").class("paper__file").child(name.disabled(move || card.locked())).child(choose);
    line.child(hint).child(said)
}

fn hint(card: Card, row: &Evidence) -> String {
    let words = &behind(card.words.lang).papers.file;
    match (row.short_sha256(), card.locked()) {
        (short, true) => short,
        (short, false) if short.is_empty() => words.promise.to_owned(),
        (short, false) => [&short, " · ", words.again].concat(),
    }
}

fn button(rows: Rows, i: usize, told: Told, hint: &str) -> El {
    let card = rows.card;
    let words = &behind(card.words.lang).papers.file;
    let input = el("input").class("visually-hidden").id(&id(card, i, "choose")).attr("type", "file");
    let input = input.attr("aria-describedby", hint).bind_flag("disabled", move || card.locked());
    let input = input.on("change", move |event| {
        // Not by locking the button meanwhile: it would lose the focus.
        let is_idle = told.with_untracked(|(said, _)| *said != words.reading);
        card.session.chosen(&event).into_iter().filter(|_| is_idle).for_each(|file| read(rows, i, told, file));
    });
    let label = el("label").class("button open-file").bind_flag("data-disabled", move || card.locked());
    label.text(words.choose).child(input)
}

/// Reading takes a while, and the row may have become another by then, or another assessment may be open.
fn read(rows: Rows, i: usize, told: Told, file: Picked) {
    let (card, session) = (rows.card, rows.card.session);
    let words = &behind(card.words.lang).papers.file;
    let there = move || (session.assessment().with_untracked(|a| a.id.clone()), rows.now(i));
    let before = there();
    told.set((words.reading, before.1.sha256.clone()));
    spawn(async move {
        let sha256 = session.sha256_of(&file).await;
        let mut row = there().1;
        let said = match sha256 {
            Ok(_) if there() != before => words.changed,
            Ok(sha256) => {
                let chosen = row.take_file(&file.name(), &sha256);
                if chosen != Chosen::Same {
                    rows.change(i, &|it| it.clone_from(&row));
                }
                (words.chosen)(chosen)
            }
            Err(ReadError::TooLarge { .. }) => words.too_large,
            Err(ReadError::Unreadable { .. }) => words.unreadable,
        };
        told.set((said, row.sha256));
    });
}
