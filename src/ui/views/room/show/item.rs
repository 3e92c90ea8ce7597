//! The slide of one item: the question with its rungs, answered together; then how many units stand on each; then what to
//! teach. It changes no report.

use crate::dom::{El, View, el};
use crate::domain::cohort::{Analysis, Card, Climb, Column, Label, Rung, Turn, climb, lesson};
use crate::domain::numeral::points;
use crate::domain::report::{clauses, share_of};
use crate::domain::value::FULL;
use crate::ui::components::bare_button;
use crate::ui::session::use_room;
use crate::ui::views::room::analysis::rung;
use crate::ui::views::room::chart::meter;
use crate::ui::words::use_all_words;

/// Clauses that have room.
const CLAUSES: usize = 2;

pub(super) fn item(analysis: &Analysis, place: usize, card: &Card, turn: impl Fn(Turn) + Copy + 'static) -> View {
    let catalogue = use_room().catalogue();
    let Some(column) = use_room().columns().get(place) else { return View::default() };
    let climbed = climb(catalogue, column, place, &analysis.shown);
    if card.layer > 1 {
        return teach(column, &climbed);
    }
    let mut basis = clauses(catalogue, &column.id, use_all_words().lang);
    basis.truncate(CLAUSES);
    View::from(el("p").class("show__note").text(&basis.join("; "))).and(ladder(&climbed, card, turn))
}

/// The rungs to choose from, with the units on each once they are revealed, and what the choice is worth.
fn ladder(climbed: &Climb, card: &Card, turn: impl Fn(Turn) + Copy + 'static) -> View {
    let words = &use_all_words().room_show;
    let rungs = climbed.rungs.iter().zip(&climbed.on).enumerate();
    let rungs = rungs.map(|(place, (own, units))| {
        let units = (card.layer > 0).then(|| standing(*units, climbed.asked()));
        let label = el("span").class("show__label").text(&called(own));
        let key = el("kbd").class("show__key").text(&(place + 1).to_string());
        let choose = bare_button("").attr("aria-pressed", if card.answer == Some(place) { "true" } else { "false" });
        let choose = choose.class("button show__rung").child(key).child(label).child(units);
        el("li").child(choose.click(move || turn(Turn::Answer(place))))
    });
    let chosen = card.answer.and_then(|place| climbed.rungs.get(place)).map(|rung| worth(rung, climbed));
    let open = (card.layer > 0 && climbed.open > 0).then(|| [" ", &(words.open)(climbed.open), "."].concat());
    let below = el("p").class("show__note").text(chosen.as_deref().unwrap_or(words.together)).child(open);
    View::from(el("ol").class("show__rungs").children(rungs)).and(below)
}

/// What a rung brings.
fn worth(rung: &Rung, climbed: &Climb) -> String {
    let words = use_all_words();
    let of = u64::from(climbed.worth) * u64::from(rung.value) / u64::from(FULL);
    let of = points(u32::try_from(of).unwrap_or(climbed.worth), words.lang);
    (words.room_show.worth)(rung.value, &of, &points(climbed.worth, words.lang))
}

/// How many units stand on a rung.
fn standing(units: u32, all: u32) -> El {
    let said = (use_all_words().room_show.on_rung)(units);
    let meter = meter("", share_of(units, all)).attr("aria-hidden", "true");
    el("span").class("show__units").text(&said).child(meter)
}

/// A rung; its number on the ladder of the catalogue would stand beside that of its key.
fn called(own: &Rung) -> String {
    if let Label::Step(_, name) = own.label { name.get(use_all_words().lang).to_owned() } else { rung(own) }
}

/// What to teach: the rung most units have to climb next, how, and with which papers.
fn teach(column: &Column, climbed: &Climb) -> View {
    let words = use_all_words();
    let lesson = lesson(use_room().catalogue(), &column.id);
    let next = climbed.next().map(|(next, units)| (words.room_analysis.climb)(units, &called(next)));
    let next = next.map(|line| el("p").child(el("b").text(&line)));
    let papers = el("p").class("show__note").text(words.report.gaps.evidence);
    let list = el("ul").children(lesson.evidence.iter().map(|text| el("li").text(text.get(words.lang))));
    let how = el("p").text(lesson.how.get(words.lang));
    View::from(el("div").class("show__teach").child(next).child(how)).and(papers).and(list)
}
