//! Recovery copies and unreadable data, read from storage when the screen opens.

use crate::browser;
use crate::dom::{El, RwSignal, View, el, follow, region, views};
use crate::ui::components::{NoticeKind, button, notice};
use crate::ui::session::{Kept, short, use_session};
use crate::ui::words::use_all_words;

/// Both lists; an empty one is not drawn.
pub(super) fn kept() -> View {
    let session = use_session();
    let words = &use_all_words().data;
    let found = RwSignal::new(Some(Kept::default()));
    follow(move || {
        session.shelf().with(|_| ());
        browser::spawn(async move {
            let kept = session.kept().await.ok();
            found.set(kept);
        });
    });
    region(move || match found.get() {
        Some(kept) => {
            let copies = kept.copies.iter().map(|record| {
                row(&(words.copy)(&short(&record.id), record.rev), &record.id, Some(record.rev), &record.text)
            });
            let copies = list(words.copies, words.copies_hint, copies.collect());
            let broken = kept
                .broken
                .iter()
                .map(|broken| row(&(words.quarantined)(&short(&broken.id)), &broken.id, None, &broken.text));
            View::from(copies).and(list(words.quarantine, words.quarantine_hint, broken.collect()))
        }
        None => notice(NoticeKind::Bad, el("p").text(words.failed)).into(),
    })
}

fn list(title: &str, hint: &str, rows: Vec<El>) -> Option<El> {
    let is_empty = rows.is_empty();
    let section = el("section").class("stack").child(el("h2").text(title)).child(el("p").text(hint));
    (!is_empty).then(|| section.child(el("ul").child(views(rows))))
}

fn row(name: &str, id: &str, rev: Option<u32>, text: &str) -> El {
    let session = use_session();
    let (id, text) = (short(id), text.to_owned());
    let offer = button("", use_all_words().data.download, move || session.offer_kept(&id, rev, &text));
    el("li").class("row").child(el("span").text(name)).child(offer)
}
