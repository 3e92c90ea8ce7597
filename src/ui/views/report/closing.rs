//! Making the assessment final, with a name and a day; and a draft again.

use super::fold::{Chapter, chapter};
use super::head::state;
use crate::domain::assessment::Assessment;
use crate::domain::date::{iso, parse};
use crate::domain::edit::Edit;
use crate::domain::text::clean;
use crate::ui::components::{DateField, TextField};
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_words;
use leptos::prelude::*;

/// The chapter of closing; `concerns` are still to look at.
pub(super) fn closing(concerns: Memo<usize>) -> AnyView {
    let session = use_session();
    let content = move || if session.locked().get() { reopen() } else { close(concerns) };
    chapter(Chapter::Closing, None, content.into_any())
}

/// The button that was pressed is gone: the focus goes to the chapter.
fn return_to_chapter(session: Session) {
    request_animation_frame(move || session.scroll_to(Chapter::Closing.id()));
}

fn reopen() -> AnyView {
    let session = use_session();
    let words = use_words();
    let own = &words.report.closing;
    let reopen = move |_| {
        session.dispatch(Edit::Reopen);
        return_to_chapter(session);
    };
    view! {
        <div class="stack" role="status">
            <p><strong>{move || session.assessment().with(|a| state(a, words))}"."</strong>" "{own.is_final}</p>
            <div class="no-print stack">
                <p class="small quiet">{own.reopen_hint}</p>
                <button class="button" type="button" on:click=reopen>{own.reopen}</button>
            </div>
        </div>
    }
    .into_any()
}

fn close(concerns: Memo<usize>) -> AnyView {
    let session = use_session();
    let own = &use_words().report.closing;
    let by = RwSignal::new(session.assessment().with_untracked(|a: &Assessment| a.names.head.clone()));
    let on = RwSignal::new(iso(session.today()));
    let missing = RwSignal::new(false);
    let fault = Signal::derive(move || if missing.get() { own.by_missing.to_owned() } else { String::new() });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let name = clean(&by.get_untracked());
        missing.set(name.is_empty());
        if let (false, Some(on)) = (name.is_empty(), parse(&on.get_untracked())) {
            session.dispatch(Edit::Close { by: name, on });
            return_to_chapter(session);
        }
    };
    view! {
        <form class="closing stack no-print" novalidate on:submit=submit>
            <p>{own.intro}</p>
            <p hidden=move || concerns.get() == 0>{move || (own.unfinished)(concerns.get())}</p>
            <div class="fields">
                <TextField id="close-by" label=own.by value=by on_commit=move |text| by.set(text) fault />
                <DateField id="close-on" label=own.on value=on on_commit=move |day| on.set(day) />
            </div>
            <button class="button" type="submit">{own.close}</button>
        </form>
        <p class="print-only">{use_words().report.headline.draft}</p>
    }
    .into_any()
}
