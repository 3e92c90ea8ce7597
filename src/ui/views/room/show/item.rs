//! The slide of one item: the question with its rungs, answered together; then how many units stand on each; then what to
//! teach. It changes no report.

use crate::dom::{El, View, el, views};
use crate::domain::cohort::{Analysis, Card, Climb, Rung, Turn, climb, lesson};
use crate::domain::numeral::points;
use crate::domain::report::{clauses, share_of};
use crate::domain::value::FULL;
use crate::ui::components::bare_button;
use crate::ui::session::use_room;
use crate::ui::views::room::analysis::rung;
use crate::ui::views::room::chart::meter;
use crate::ui::words::use_all_words;

pub(super) fn item(analysis: &Analysis, place: usize, card: &Card, turn: impl Fn(Turn) + Copy + 'static) -> View {
    let catalogue = use_room().catalogue();
    let Some(column) = use_room().columns().get(place) else { return View::default() };
    let climbed = climb(catalogue, column, place, &analysis.shown);
    let basis = clauses(catalogue, &column.id, use_all_words().lang).join("; ");
    let basis = (!basis.is_empty()).then(|| el("p").class("show__note").text(&basis));
    let below: View = match card.layer {
        0 | 1 => ladder(&climbed, card, turn),
        _ => teach(analysis, place, &climbed),
    };
    views([View::from(basis), below])
}

/// The rungs to choose from, with the units on each once they are revealed, and what the choice is worth.
fn ladder(climbed: &Climb, card: &Card, turn: impl Fn(Turn) + Copy + 'static) -> View {
    let words = &use_all_words().room_show;
    let rungs = climbed.rungs.iter().zip(&climbed.on).enumerate();
    let rungs = rungs.map(|(place, (own, units))| {
        let units = (card.layer > 0).then(|| standing(*units, climbed.asked()));
        let label = el("span").class("show__label").text(&rung(own));
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
    el("span").class("show__units").child(meter("", share_of(units, all)).attr("aria-hidden", "true")).text(&said)
}

/// What to teach: the rung most units have to climb next, how, and with which papers.
fn teach(analysis: &Analysis, place: usize, climbed: &Climb) -> View {
    let words = use_all_words();
    let (own, lang) = (&words.room_analysis, words.lang);
    let Some(column) = use_room().columns().get(place) else { return View::default() };
    let lesson = lesson(use_room().catalogue(), &column.id);
    let reach = analysis.standings.get(place).map(|sum| (words.room_show.reach)(sum.full, sum.asked));
    let next = climbed.next().map(|(next, units)| (own.climb)(units, &rung(next)));
    let papers = el("div").child(el("p").class("show__note").text(words.report.gaps.evidence));
    let papers = papers.child(el("ul").children(lesson.evidence.iter().map(|text| el("li").text(text.get(lang)))));
    let lines = reach.into_iter().chain(next).map(|line| el("p").child(el("b").text(&line)));
    View::from(el("div").class("show__teach").children(lines).child(el("p").text(lesson.how.get(lang)))).and(papers)
}
