//! Making the assessment final, with a name and a day; and a draft again.

use super::fold::{Chapter, chapter};
use super::head::state;
use crate::dom::{El, Memo, RwSignal, View, el, next_frame, region};
use crate::domain::assessment::Assessment;
use crate::domain::date::{iso, parse};
use crate::domain::edit::Edit;
use crate::domain::text::clean;
use crate::ui::components::{DateField, TextField, button};
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_all_words;
use leptos::prelude::*;

/// The chapter of closing; `concerns` are still to look at.
pub(super) fn closing(concerns: Memo<usize>) -> El {
    let locked = use_session().locked();
    let content = move || {
        let locked = locked.get();
        untrack(|| if locked { reopen().into() } else { close(concerns) })
    };
    chapter(Chapter::Closing, None, region(content))
}

/// The button that was pressed is gone: the focus goes to the chapter.
fn return_to_chapter(session: Session) {
    next_frame(move || session.scroll_to(Chapter::Closing.id()));
}

fn reopen() -> El {
    let session = use_session();
    let words = use_all_words();
    let own = &words.report.closing;
    let reopen = move || {
        session.dispatch(Edit::Reopen);
        return_to_chapter(session);
    };
    let state = el("strong").say(move || session.assessment().with(|a| state(a, words))).text(".");
    let is_final = el("p").child(state).text(" ").text(own.is_final);
    let hint = el("p").class("small quiet").text(own.reopen_hint);
    let reopen = el("div").class("no-print stack").child(hint).child(button("", own.reopen, reopen));
    el("div").class("stack").attr("role", "status").child(is_final).child(reopen)
}

fn close(concerns: Memo<usize>) -> View {
    let session = use_session();
    let words = &use_all_words().report;
    let own = &words.closing;
    let by = RwSignal::new(session.assessment().with_untracked(|a: &Assessment| a.names.head.clone()));
    let on = RwSignal::new(iso(session.today()));
    let missing = RwSignal::new(false);
    let fault = move || if missing.get() { own.by_missing } else { "" }.to_owned();
    let submit = move || {
        let name = clean(&by.get_untracked());
        missing.set(name.is_empty());
        if let (false, Some(on)) = (name.is_empty(), parse(&on.get_untracked())) {
            session.dispatch(Edit::Close { by: name, on });
            return_to_chapter(session);
        }
    };
    let fields = el("div").class("fields");
    let fields =
        fields.child(TextField::new("close-by", own.by, move || by.get(), move |text| by.set(text)).fault(fault));
    let fields = fields.child(DateField::new("close-on", own.on, move || on.get(), move |day| on.set(day)));
    let unfinished = el("p").bind_flag("hidden", move || concerns.get() == 0);
    let form = el("form").class("closing stack no-print").flag("novalidate", true).on("submit", move |event| {
        event.prevent_default();
        submit();
    });
    let form = form.child(el("p").text(own.intro)).child(unfinished.say(move || (own.unfinished)(concerns.get())));
    let form = form.child(fields).child(el("button").class("button").attr("type", "submit").text(own.close));
    View::from(form).and(el("p").class("print-only").text(words.headline.draft))
}
