//! Files out and in, recovery copies, unreadable data, wipe.

mod kept;
mod offline;

use kept::kept;
use offline::offline;

use crate::browser;
use crate::dom::{El, RwSignal, el, when};
use crate::ui::components::{Glyph, NoticeKind, bare_button, button, icon, link, notice};
use crate::ui::session::{use_room, use_session};
use crate::ui::views::start::{heading, open_file};
use crate::ui::words::use_all_words;

/// The published description of the file format.
const SCHEMA: &str = "tu-soat-06.schema-1.json";

/// The data screen.
#[must_use]
pub fn data_view() -> El {
    let words = &use_all_words().data;
    let head = el("header").class("stack").child(heading(words.title)).child(el("p").text(words.lead));
    let import = part(words.import).child(open_file()).child(small(words.import_hint));
    let page = el("div").class("page page--narrow stack stack--wide").child(head).child(export());
    page.child(import).child(kept()).child(offline()).child(wipe())
}

fn part(title: &str) -> El {
    el("section").class("stack").child(el("h2").text(title))
}

fn small(words: &str) -> El {
    el("p").class("small quiet").text(words)
}

fn export() -> El {
    let session = use_session();
    let words = &use_all_words().data;
    let backup = bare_button("primary").child(icon(Glyph::Download)).text(words.backup);
    let backup = backup.bind_flag("disabled", move || session.shelf().with(Vec::is_empty));
    let backup = backup.click(move || session.save_backup());
    // Nothing lies beside the one file.
    let schema = (!session.is_local())
        .then(|| small(words.schema).text(" ").child(link(SCHEMA, words.schema_link).flag("download", true)));
    part(words.export).child(el("p").child(backup)).child(small(words.backup_hint)).child(schema)
}

fn wipe() -> El {
    let words = &use_all_words().data;
    let (asking, done) = (RwSignal::new(false), RwSignal::new(false));
    let ask = el("p").child(button("danger", words.wipe, move || asking.set(true)));
    part(words.wipe_title)
        .child(el("p").text(words.wipe_hint))
        .child(ask)
        .child(when(move || asking.get(), move || question(asking, done)))
        .child(when(move || done.get(), move || notice(NoticeKind::Good, el("p").text(words.wiped))))
}

fn question(asking: RwSignal<bool>, done: RwSignal<bool>) -> El {
    let session = use_session();
    let words = use_all_words();
    let ask = el("p").say(move || (words.data.wipe_sure)(session.shelf().with(Vec::len)));
    let wipe = button("danger", words.data.wipe_yes, move || {
        asking.set(false);
        session.wipe(move || {
            browser::spawn(async move {
                use_room().wipe().await;
                done.set(true);
            });
        });
    });
    let save = button("", words.start.file_first, move || session.save_backup());
    let cancel = button("plain", words.common.cancel, move || asking.set(false));
    notice(NoticeKind::Bad, vec![ask, el("div").class("row").child(save).child(wipe).child(cancel)])
}
