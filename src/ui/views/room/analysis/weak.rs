//! The ten weakest items: how many units miss each, what to teach, and what it rests on.

use super::parts::Section;
use crate::dom::{El, RwSignal, View, el, views};
use crate::domain::cohort::{Analysis, Column, Rung, Standings, climb, lesson};
use crate::domain::report::clauses;
use crate::ui::components::{TagKind, tag};
use crate::ui::session::use_room;
use crate::ui::views::report::{benchmark, blamed, entry};
use crate::ui::views::room::chart::meter;
use crate::ui::views::room::said;
use crate::ui::words::use_all_words;

pub(super) fn weak(analysis: &Analysis, printing: RwSignal<bool>) -> El {
    let words = &use_all_words().room_analysis;
    let columns = use_room().columns();
    let places = analysis.weak.iter();
    let items = places.filter_map(|place| Some((*place, columns.get(*place)?, analysis.standings.get(*place)?)));
    let items: Vec<El> = items.map(|(place, column, sum)| item(analysis, place, column, sum, printing)).collect();
    let list = if items.is_empty() {
        el("p").text(words.weak_none).into()
    } else {
        View::from(el("p").text(words.weak_intro)).and(el("ol").class("analysis__weak").children(items))
    };
    Section::Weak.draw(list)
}

fn item(analysis: &Analysis, place: usize, column: &Column, sum: &Standings, printing: RwSignal<bool>) -> El {
    let words = use_all_words();
    let own = &words.room_analysis;
    let critical =
        column.critical.then(|| views([" ".into(), View::from(tag(TagKind::Critical, words.common.critical))]));
    let state = (own.weak)(sum).join("; ");
    let name = el("h3").text(said::item(use_room().catalogue(), column, words)).child(critical);
    let lesson = lesson(use_room().catalogue(), &column.id);
    let climbed = climb(use_room().catalogue(), column, place, &analysis.shown);
    let next = climbed.next().map(|(next, units)| el("p").text(&(own.climb)(units, &rung(next))));
    let how = el("p").text(lesson.how.get(words.lang));
    let teach = el("div").class("analysis__teach").child(el("h4").text(own.teach)).child(next).child(how);
    el("li")
        .class("analysis__item stack keep")
        .child(name)
        .child(meter(&state, sum.mean()))
        .child(el("p").class("quiet").text(&state))
        .child(teach)
        .child(basis(column, printing))
}

/// A rung with its meaning.
pub(in crate::ui::views::room) fn rung(rung: &Rung) -> String {
    let words = use_all_words();
    let label = (words.room_analysis.rung)(&rung.label);
    let meaning = rung.meaning.map(|meaning| meaning.get(words.lang)).unwrap_or_default();
    [label.as_str(), if meaning.is_empty() { "" } else { ": " }, meaning].concat()
}

/// Clause, evidence wanted, who was blamed, published figures; open on paper.
fn basis(column: &Column, printing: RwSignal<bool>) -> El {
    let words = use_all_words();
    let (own, gaps, lang) = (&words.room_analysis, &words.report.gaps, words.lang);
    let catalogue = use_room().catalogue();
    let lesson = lesson(catalogue, &column.id);
    let evidence: Vec<String> = lesson.evidence.iter().map(|text| text.get(lang).to_owned()).collect();
    let published = catalogue.benchmarks_of(lesson.benchmarks);
    let published: Vec<String> = published.map(|figure| benchmark(catalogue, figure, lang)).collect();
    let list = el("dl")
        .class("gaps__basis")
        .child(entry(gaps.clauses, &clauses(catalogue, &column.id, lang)))
        .child(entry(gaps.evidence, &evidence))
        .child(entry(gaps.blamed, &blamed(catalogue, &column.id, lang)))
        .child(entry(gaps.benchmarks, &published));
    let summary = el("summary").class("disclosure__summary").text(own.basis);
    el("details").class("disclosure").bind_flag("open", move || printing.get()).child(summary).child(list)
}
