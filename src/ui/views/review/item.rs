//! One item: what the unit says, the verdict, a remark.

use super::desk::{Desk, Entry};
use super::found::found;
use super::unit::{is_stated, points_of, unit};
use crate::dom::{El, RwSignal, View, checked_of, el, text, when};
use crate::domain::assessment::Assessment;
use crate::domain::edit::AnswerEdit;
use crate::domain::review::{Finding, ReviewEdit};
use crate::ui::components::{Choice, Choosable, TagKind, TextField, tag};
use crate::ui::dom_id;
use crate::ui::views::report::item_name;
use leptos::prelude::untrack;

/// The item.
pub(super) fn item(entry: Entry) -> El {
    let Entry { desk, id, .. } = entry;
    let name_id = entry.part("name");
    let is_critical = desk.session.catalogue().check(id.as_str()).is_some_and(|check| check.critical);
    let critical = is_critical.then(|| text(" ").and(tag(TagKind::Critical, desk.words.common.critical)));
    let name = el("h3").class("review__item-name").id(&name_id).text(&item_name(desk.session, id)).child(critical);
    let finding = move || match entry.finding() {
        Finding::NotSeen => None,
        Finding::Agrees => Some("agrees".to_owned()),
        Finding::Differs => Some("differs".to_owned()),
    };
    // "Something else" was chosen, though what was found is not typed yet.
    let other = RwSignal::new(false);
    let differs = move || other.get() || entry.said() == Finding::Differs;
    let article = el("article").class("review__item").id(&dom_id::item(id.as_str())).attr("aria-labelledby", &name_id);
    let article = article.bind("data-finding", finding).child(name).child(unit(entry)).child(verdict(entry, other));
    article.child(when(differs, move || found(entry))).child(beside(entry))
}

/// Not looked at, agrees, something else. Where the unit left the item open there is nothing to agree with.
fn verdict(entry: Entry, other: RwSignal<bool>) -> Choice {
    let Desk { words, session, .. } = entry.desk;
    let can_agree = untrack(|| is_stated(session, entry.id));
    let all = [Finding::NotSeen, Finding::Agrees, Finding::Differs].into_iter().zip(words.review.findings);
    let (findings, options): (Vec<_>, Vec<_>) = all
        .filter(|(finding, _)| can_agree || *finding != Finding::Agrees)
        .map(|(finding, word)| (finding, Choosable::plain(word)))
        .unzip();
    let offered = findings.clone();
    let chosen = move || {
        let finding = if other.get() { Finding::Differs } else { entry.said() };
        offered.iter().position(|offered| *offered == finding)
    };
    let choose = move |index: usize| {
        let finding = findings.get(index).copied().unwrap_or(Finding::NotSeen);
        other.set(finding == Finding::Differs);
        match finding {
            Finding::NotSeen => session.judge(ReviewEdit::Forget(entry.id.clone())),
            Finding::Agrees => session.judge(ReviewEdit::Agree(vec![entry.id.clone()])),
            Finding::Differs => {}
        }
    };
    Choice::new(words.review.verdict, &entry.part("verdict"), options, chosen, choose).inline().hide_legend()
}

/// Whether the papers prove it, a remark, what it comes to.
fn beside(entry: Entry) -> View {
    let Desk { words, session, inspected, .. } = entry.desk;
    let is_seen = move || entry.finding() != Finding::NotSeen;
    let lists = |a: &Assessment| a.answer(entry.id.as_str()).is_some_and(|a| !a.evidence.is_empty());
    let has_papers = session.assessment().with_untracked(lists);
    let value = move || entry.desk.with_review(|review| review.note(entry.id).to_owned());
    let commit = move |text| session.judge(ReviewEdit::Find(entry.id.clone(), AnswerEdit::Note(text)));
    let remark = TextField::new(&entry.part("remark"), words.review.remark, value, commit);
    let points = el("p").class("review__found").bind_flag("hidden", move || !is_seen()).text(words.review.points);
    let points = points.text(": ").child(el("strong").say(move || points_of(inspected, entry.id, words)));
    when(move || has_papers && is_seen(), move || refuse(entry)).and(remark).and(points)
}

/// The box that refuses the papers.
fn refuse(entry: Entry) -> El {
    let is_refused = move || entry.desk.with_review(|review| review.is_refused(entry.id));
    let act = move |event| {
        entry.desk.session.judge(ReviewEdit::RefuseEvidence(entry.id.clone(), checked_of(&event)));
    };
    let tick = el("input").attr("type", "checkbox").checked(is_refused).on("change", act);
    el("label").class("review__refuse").child(tick).child(el("span").text(entry.desk.words.review.refused))
}
