//! Where the figures come from, named once: only then the indicators count as evidenced.

use crate::domain::date::{iso, parse};
use crate::domain::edit::Edit;
use crate::ui::components::{DateField, Tag, TagKind, TextField};
use crate::ui::session::use_session;
use crate::ui::words::use_words;
use leptos::prelude::*;

/// Draws the two fields.
#[component]
pub(super) fn Source() -> impl IntoView {
    let session = use_session();
    let words = &use_words().figures;
    let assessment = session.assessment();
    let locked = session.locked();
    let system = Memo::new(move |_| assessment.with(|a| a.figures.system.clone()));
    let day = Memo::new(move |_| assessment.with(|a| a.figures.extracted_on));
    let day_text = Signal::derive(move || day.get().map(iso).unwrap_or_default());
    let on_system = move |text: String| session.dispatch(Edit::FiguresSource(text, day.get_untracked()));
    let on_day = move |text: String| session.dispatch(Edit::FiguresSource(system.get_untracked(), parse(&text)));
    let is_evidenced = Memo::new(move |_| assessment.with(|a| a.figures.is_evidenced()));
    let [without, with] = words.evidenced;
    let kind = Signal::derive(move || if is_evidenced.get() { TagKind::Full } else { TagKind::Open });
    let word = Signal::derive(move || if is_evidenced.get() { with } else { without }.to_owned());
    view! {
        <section class="stack figures__source" aria-labelledby="source">
            <h2 id="source">{words.source}</h2>
            <p class="small quiet">{words.source_hint}</p>
            <div class="fields">
                <TextField id="figures-system" label=words.system hint=words.system_hint value=system on_commit=on_system disabled=locked />
                <DateField id="figures-day" label=words.extracted value=day_text on_commit=on_day disabled=locked />
            </div>
            <p role="status"><Tag kind word /></p>
        </section>
    }
}
