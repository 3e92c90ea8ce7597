//! Units that look alike: one or two? Asked once.

use super::HOLDS;
use crate::dom::{El, View, el, next_frame, region, views};
use crate::domain::cohort::{Entry, Why};
use crate::ui::components::button;
use crate::ui::session::{Session, Trainer, use_session};
use crate::ui::words::use_all_words;
use crate::words::room::IntakeWords;
use std::sync::Arc;

/// Id of their heading.
const DOUBTS: &str = "room-doubts";
/// Questions asked at a time: the rest follows as these are answered.
const AT_ONCE: usize = 10;

/// All that is doubtful; nothing when nothing is.
pub(super) fn doubts(room: Trainer) -> View {
    let (session, words) = (use_session(), &use_all_words().room.intake);
    region(move || {
        let all = room.doubts();
        if all.is_empty() {
            return View::default();
        }
        let [title, hint] = words.doubts;
        let rows =
            views(all.iter().take(AT_ONCE).map(|(a, b, doubt)| question((session, room), words, (a, b), doubt.why)));
        let list = el("ul").class("room__doubts").child(rows);
        let title = el("h2").id(DOUBTS).attr("tabindex", "-1").text(title);
        el("section").class("stack").child(title).child(el("p").text(hint)).child(list).into()
    })
}

fn question(
    (session, room): (Session, Trainer),
    words: &IntakeWords,
    (a, b): (&Arc<Entry>, &Arc<Entry>),
    why: Why,
) -> El {
    let [names, code] = words.alike;
    let why = if why == Why::Names { names } else { code };
    let answer = |word: &str, same: bool| {
        let (a, b) = (a.clone(), b.clone());
        button("", word, move || {
            room.decide(&a, &b, same);
            // The question is gone: on to the next one.
            next_frame(move || [HOLDS, DOUBTS].iter().for_each(|id| session.focus(id)));
        })
    };
    let [one, two] = words.same;
    let row = el("div").class("row").child(answer(one, true)).child(answer(two, false));
    let both = [&a.member.unit.name, " · ", &b.member.unit.name].concat();
    let group = el("div").attr("role", "group").attr("aria-label", &both);
    let group = group.child(named(room, a)).child(named(room, b));
    el("li").class("room__doubt").child(group.child(el("p").class("small quiet").text(why)).child(row))
}

/// The unit, its code and province, and the file it came in.
fn named(room: Trainer, entry: &Entry) -> El {
    let unit = &entry.member.unit;
    let province = unit.province.as_ref().and_then(|id| room.catalogue().province(id.as_str()));
    let code = Some(unit.code.as_str()).filter(|code| !code.is_empty());
    let beside = [code, province.map(|province| province.name), Some(entry.file.as_str())];
    let beside: Vec<&str> = beside.into_iter().flatten().collect();
    let beside = el("span").class("small quiet").text(" ").text(&beside.join(", "));
    el("p").child(el("strong").text(&unit.name)).child(beside)
}
