//! The roster: pasted or loaded; who has not handed in, which lines are doubtful, which units are on no line.

use super::arrived::handed_in;
use super::parts::{Section, unit_name};
use crate::browser::spawn;
use crate::dom::{El, Memo, RwSignal, View, el, next_frame, region, views, when};
use crate::domain::cohort::{Awaited, Due};
use crate::ui::components::{Glyph, NoticeKind, TextField, button, icon, notice};
use crate::ui::session::{Awaiting, use_room, use_session};
use crate::ui::words::use_all_words;
use std::sync::Arc;

/// Most lines of a list that are shown; all are copied.
const LISTED: usize = 200;
/// Most characters of a roster: a country of communes with codes and provinces, several times over.
const LONGEST: usize = 1_000_000;
/// Ids of the fields.
const FIELD: &str = "roster-field";
const MISSING: &str = "roster-missing";

pub(super) fn roster(found: Memo<Arc<Awaiting>>) -> El {
    let words = &use_all_words().room_analysis.roster;
    let room = use_room();
    let [label, hint] = words.field;
    let said = move || room.settings().with(|said| said.roster.clone());
    let field =
        TextField::new(FIELD, label, said, move |text| room.set_roster(&text)).hint(hint).multiline().longest(LONGEST);
    let is_unread = RwSignal::new(false);
    let input = el("input").class("visually-hidden").attr("type", "file").attr("accept", ".txt,.csv,.tsv,text/plain");
    let input = input.on("change", move |event| room.take_roster(&event, move |read| is_unread.set(!read)));
    let load = el("label").class("button open-file").child(icon(Glyph::Upload)).text(words.load).child(input);
    let unread = when(move || is_unread.get(), move || notice(NoticeKind::Bad, el("p").text(words.unread)));
    let form = el("div").class("stack no-print").child(field).child(load).child(unread);
    let results = region(move || found.with(|found| results(found)));
    Section::Roster.draw(View::from(form).and(results))
}

fn results(found: &Awaiting) -> View {
    let words = &use_all_words().room_analysis.roster;
    let [due, all] = handed_in(&found.roster);
    if all == 0 {
        return View::default();
    }
    let any_period = use_room().filter().with_untracked(|filter| filter.period.is_none());
    let counted = el("p").attr("role", "status").child(el("b").text(&(words.counted)(due, all)));
    let counted = counted.child(any_period.then(|| [" ", words.any_period].concat()));
    View::from(counted).and(missing(found)).and(doubtful(found)).and(beyond(found))
}

/// Heading and list, cut when it is long.
fn list(title: &str, count: usize, lines: impl Iterator<Item = El>) -> El {
    let more = count.saturating_sub(LISTED);
    let more = (more > 0).then(|| el("li").text(&(use_all_words().room_analysis.more)(more)));
    let list = el("ul").class("analysis__names").children(lines.take(LISTED)).child(more);
    el("div").class("stack").child(el("h3").text(title)).child(list)
}

fn missing(found: &Awaiting) -> Option<El> {
    let words = &use_all_words().room_analysis.roster;
    let lines = found.roster.awaited.iter().filter(|line| line.due == Due::Missing);
    let lines: Vec<&str> = lines.map(|line| line.text.as_str()).collect();
    let list = list(&(words.missing)(lines.len()), lines.len(), lines.iter().map(|line| el("li").text(line)));
    (!lines.is_empty()).then(|| list.child(copier(lines.join("\n"))))
}

/// Copies a text; where the browser does not let that happen, it stands here, selected.
fn copier(text: String) -> El {
    let words = &use_all_words().room_analysis.roster;
    let (told, shown) = (RwSignal::new(None), text.clone());
    let copy = button("", words.copy, move || {
        let (session, text) = (use_session(), text.clone());
        spawn(async move {
            told.set(Some(session.copy_text(&text, MISSING).await));
            if told.get_untracked() == Some(false) {
                next_frame(move || session.select(MISSING)); // by then it is shown
            }
        });
    });
    let said = move || told.get().map(|done| if done { words.copied } else { words.selected }).unwrap_or_default();
    let said = el("span").attr("role", "status").say(move || said().to_owned());
    let field = el("textarea").class("field__input").id(MISSING).flag("readonly", true).attr("aria-label", words.copy);
    let field = field.bind_flag("hidden", move || told.get() != Some(false)).text(&shown);
    el("div").class("stack no-print").child(el("div").class("row").child(copy).child(said)).child(field)
}

fn doubtful(found: &Awaiting) -> Option<El> {
    let words = &use_all_words().room_analysis.roster;
    let doubtful = |line: &Awaited| if let Due::Doubtful(places) = &line.due { places.clone() } else { Vec::new() };
    let lines =
        || found.roster.awaited.iter().map(|line| (line, doubtful(line))).filter(|(_, places)| !places.is_empty());
    let count = lines().count();
    let line = |(line, places): (&Awaited, Vec<usize>)| {
        el("li").children(places.into_iter().filter_map(|place| question(found, line, place)))
    };
    let hint = || el("p").text(words.doubtful_hint);
    (count > 0).then(|| list(&(words.doubtful)(count), count, lines().map(line)).child(hint()))
}

/// Whether a line means a unit.
fn question(found: &Awaiting, line: &Awaited, place: usize) -> Option<El> {
    let words = &use_all_words().room_analysis.roster;
    let unit = found.units.get(place)?.clone();
    let said = (words.may_be)(&line.text, &unit_name(&unit.member));
    let answer = |word: &str, same: bool| {
        let (key, unit) = (line.key.clone(), unit.clone());
        button("", word, move || use_room().decide_line(&key, &unit, same))
    };
    let [yes, no] = words.decide;
    Some(el("div").class("row").child(el("span").text(&said)).child(views([answer(yes, true), answer(no, false)])))
}

fn beyond(found: &Awaiting) -> Option<El> {
    let places = &found.roster.beyond;
    let units = places.iter().filter_map(|place| found.units.get(*place));
    let lines = units.map(|unit| el("li").text(&unit_name(&unit.member)));
    let title = (use_all_words().room_analysis.roster.beyond)(places.len());
    (!places.is_empty()).then(|| list(&title, places.len(), lines))
}
