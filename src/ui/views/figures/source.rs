//! Where the figures come from, named once: only then the indicators count as evidenced.

use super::grid::Grid;
use crate::dom::{El, Memo, el};
use crate::domain::date::{iso, parse};
use crate::domain::edit::Edit;
use crate::ui::components::{DateField, TagKind, TextField, tag_of};

/// Draws the two fields.
pub(super) fn source(grid: Grid) -> El {
    let Grid { session, locked, .. } = grid;
    let words = &grid.words.figures;
    let assessment = session.assessment();
    let system = Memo::new(move |_| assessment.with(|a| a.figures.system.clone()));
    let day = Memo::new(move |_| assessment.with(|a| a.figures.extracted_on));
    let on_system = move |text: String| session.dispatch(Edit::FiguresSource(text, day.get_untracked()));
    let on_day = move |text: String| session.dispatch(Edit::FiguresSource(system.get_untracked(), parse(&text)));
    let day_text = move || day.get().map(iso).unwrap_or_default();
    let system_field = TextField::new("figures-system", words.system, move || system.get(), on_system);
    let system_field = system_field.hint(words.system_hint).disabled(move || locked.get());
    let day_field = DateField::new("figures-day", words.extracted, day_text, on_day).disabled(move || locked.get());
    let is_evidenced = Memo::new(move |_| assessment.with(|a| a.figures.is_evidenced()));
    let [without, with] = words.evidenced;
    let kind = move || if is_evidenced.get() { TagKind::Full } else { TagKind::Open };
    let state = tag_of(kind, move || if is_evidenced.get() { with } else { without }.to_owned());
    let section = el("section").class("stack figures__source").attr("aria-labelledby", "source");
    section
        .child(el("h2").id("source").text(words.source))
        .child(el("p").class("small quiet").text(words.source_hint))
        .child(el("div").class("fields").child(system_field).child(day_field))
        .child(el("p").attr("role", "status").child(state))
}
