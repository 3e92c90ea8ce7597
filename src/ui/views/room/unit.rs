//! One unit of the room: its marks, its reports, the items it loses most on.

use super::answers::answers;
use super::said;
use crate::browser::spawn;
use crate::dom::{El, RwSignal, View, el, region, views, when};
use crate::domain::cohort::{Entry, weakest_of};
use crate::domain::numeral::headline;
use crate::ui::components::{NoticeKind, button, chart, notice};
use crate::ui::session::{Trainer, use_room};
use crate::ui::words::{AllWords, use_all_words};
use std::rc::Rc;
use std::sync::Arc;

/// Items shown of a unit.
const WEAKEST: usize = 7;

/// All that is shown of a unit; `gone` is called when a report of it is taken out.
pub(super) fn unit(entry: &Arc<Entry>, gone: impl Fn() + 'static) -> View {
    let (room, words) = (use_room(), use_all_words());
    let (member, own) = (&entry.member, &words.room_table);
    let reports = reports(room, entry);
    let about = [said::scope(room.catalogue(), member, words), said::province(room.catalogue(), member).to_owned()];
    let about = about.into_iter().chain(Some(member.unit.code.clone()).filter(|code| !code.is_empty()));
    let about = el("p").class("quiet small").text(&about.collect::<Vec<_>>().join(" · "));
    let shown = room.shown().with_untracked(|all| all.iter().find(|unit| Arc::ptr_eq(&unit.now, entry)).cloned());
    let marks = shown.map(|unit| said::marks(&unit, words)).unwrap_or_default();
    let marks = marks.into_iter().map(|mark| el("li").text(mark));
    let gone: Rc<dyn Fn()> = Rc::new(gone);
    let rows = reports.iter().map(|report| self::report(room, report, &gone, words));
    View::from(about)
        .and(el("ul").class("room__marks small").child(views(marks)))
        .and(points(entry, words))
        .and(rank(room, entry).map(|(place, all)| el("p").text(&(own.place)(place, all))))
        .and(el("h3").text(own.weakest))
        .and(answers(entry, &weakest_of(member, WEAKEST)))
        .and(el("h3").text(own.reports))
        .and(el("ul").class("room__reports").child(views(rows)))
}

fn points(entry: &Arc<Entry>, words: &'static AllWords) -> El {
    let points = entry.member.points;
    let figure = |name: &str, n: u32| el("span").text(name).text(" ").child(el("b").text(&headline(n, words.lang)));
    let common = &words.common;
    let figures = [
        figure(common.claimed, points.claimed),
        figure(common.evidenced, points.evidenced),
        figure(common.reachable, points.reachable),
    ];
    let answered = el("span").text(&(common.answered)(count(entry.member.answered), count(entry.member.items)));
    el("div").class("stack").child(chart(move || points)).child(el("p").class("row").children(figures).child(answered))
}

fn count(n: u32) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}

/// Its place among the units shown that are of equal scope, and how many those are.
fn rank(room: Trainer, entry: &Arc<Entry>) -> Option<(usize, usize)> {
    let league = entry.member.league()?;
    room.shown().with_untracked(|shown| {
        let peers = shown.iter().filter(|unit| unit.now.member.league().as_ref() == Some(&league));
        let claimed: Vec<u32> = peers.map(|unit| unit.now.member.points.claimed).collect();
        let better = claimed.iter().filter(|other| **other > entry.member.points.claimed).count();
        (claimed.len() > 1).then_some((better + 1, claimed.len()))
    })
}

/// All reports of its unit: the one that counts, those of earlier periods, further copies.
fn reports(room: Trainer, entry: &Arc<Entry>) -> Vec<Arc<Entry>> {
    room.room().with_untracked(|all| {
        let at = |place: &usize| all.entries().get(*place).cloned();
        let of_unit = |unit: &crate::domain::cohort::InRoom| {
            std::iter::once(&unit.now).chain(&unit.before).chain(&unit.copies).filter_map(at).collect::<Vec<_>>()
        };
        let is_own = |reports: &Vec<Arc<Entry>>| reports.iter().any(|other| Arc::ptr_eq(other, entry));
        room.units().with_untracked(|units| units.iter().map(of_unit).find(is_own)).unwrap_or_default()
    })
}

/// One report: period, points, file; it can be saved, and taken out after a second look.
fn report(room: Trainer, entry: &Arc<Entry>, gone: &Rc<dyn Fn()>, words: &'static AllWords) -> El {
    let (own, member) = (&words.room_table, &entry.member);
    let saved = RwSignal::new(None::<Option<String>>);
    let asking = RwSignal::new(false);
    let id = member.id.clone();
    let save = move || {
        let id = id.clone();
        spawn(async move { saved.set(Some(room.save_file(&id).await)) });
    };
    let told = region(move || match saved.get() {
        None => View::default(),
        Some(Some(name)) => notice(NoticeKind::Good, el("p").text(&(words.notes.file_saved)(&name))).into(),
        Some(None) => notice(NoticeKind::Bad, el("p").text(own.lost)).into(),
    });
    let figures = [words.common.claimed, " ", &headline(member.points.claimed, words.lang)].concat();
    let head = el("p").child(el("b").text(&said::period(member, words))).text(" · ").text(&figures);
    let about = [(own.changed)(&said::changed(member)), (own.file)(&entry.file)].join(" · ");
    let about = el("p").class("small quiet").text(&about);
    let acts = el("div").class("row").child(button("", words.common.save_file, save));
    let acts = acts.child(button("plain", own.remove, move || asking.set(true)));
    let (id, gone) = (member.id.clone(), gone.clone());
    let question = when(move || asking.get(), move || question(room, &id, &gone, asking, words));
    el("li").class("room__report").child(head).child(about).child(acts).child(question).child(told)
}

fn question(room: Trainer, id: &str, gone: &Rc<dyn Fn()>, asking: RwSignal<bool>, words: &'static AllWords) -> El {
    let (id, gone) = (id.to_owned(), gone.clone());
    let remove = move || {
        let id = id.clone();
        spawn(async move { room.remove(&id).await });
        gone();
    };
    let acts = el("div").class("row").child(button("danger", words.room_table.remove, remove));
    let acts = acts.child(button("plain", words.common.cancel, move || asking.set(false)));
    notice(NoticeKind::Bad, View::from(el("p").text(words.room_table.remove_sure)).and(acts))
}
