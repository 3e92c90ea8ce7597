//! Files that arrived: what each holds or what is wrong with it, before anything is changed.

mod filled;

use crate::dom::{El, Memo, View, context, each, el, views};
use crate::domain::assessment::Assessment;
use crate::domain::date::shown;
use crate::domain::file::{Integrity, Notice as FileNotice, OpenError, Opened};
use crate::route::{Page, Route};
use crate::ui::app::Here;
use crate::ui::components::{NoticeKind, button, notice};
use crate::ui::session::{Arrival, Inspection, Pending, use_session};
use crate::ui::views::outputs::failure_line;
use crate::ui::words::{AllWords, use_all_words};
use leptos::prelude::untrack;

/// All files waiting for a decision.
#[must_use]
pub fn arrivals() -> View {
    let session = use_session();
    let here = context::<Here>();
    let is_merging = move || here.0.with(|route| matches!(route, Route::In(_, Page::Merge)));
    // The one that is being merged fills the screen.
    let apart = move || is_merging().then(|| session.merging()).flatten().map(|entry| entry.number);
    let numbers = Memo::new(move |_| {
        let (all, apart) = (session.pending(), apart());
        let shown = all.iter().filter(|entry| Some(entry.number) != apart);
        shown.map(|entry| entry.number.to_string()).collect::<Vec<_>>()
    });
    let rows = each::<String, View>(
        move || numbers.get(),
        move |number| untrack(|| session.pending()).iter().find(|e| e.number.to_string() == number).map(one).into(),
    );
    let title = el("h2").id("arrivals").text(use_all_words().arrivals.arrivals);
    let section = el("section").class("arrivals stack").attr("aria-labelledby", "arrivals");
    section.bind_flag("hidden", move || numbers.with(Vec::is_empty)).child(title).child(rows).into()
}

fn one(entry: &Pending) -> El {
    let words = use_all_words();
    let (start, arrivals) = (&words.start, &words.arrivals);
    let (kind, lines, accept) = match &entry.arrival {
        Arrival::Broken(error) => (NoticeKind::Bad, broken(error, words), None),
        Arrival::Same(_) => (NoticeKind::Plain, vec![arrivals.same.to_owned()], Some(start.go_on)),
        Arrival::New(opened) => {
            let (kind, lines) = described(opened, words);
            (kind, lines, Some(arrivals.accept))
        }
        Arrival::Merged(taken, settled) => (NoticeKind::Good, vec![(words.merge.done)(*taken, *settled)], None),
        Arrival::Here { opened, here, .. } => {
            let (_, mut lines) = described(opened, words);
            let file = opened.assessment.rev;
            lines.push(if file < *here { (arrivals.older)(file, *here) } else { (arrivals.same_id)(file, *here) });
            (NoticeKind::Warn, lines, Some(arrivals.replace))
        }
        Arrival::Reading => (NoticeKind::Plain, vec![arrivals.reading.to_owned()], None),
        Arrival::Filled(filled) => return filled::panel(entry, filled),
        Arrival::Unread(why) => (NoticeKind::Bad, vec![why.clone(), arrivals.nothing_changed.to_owned()], None),
        Arrival::NoOffice(error) => (NoticeKind::Warn, vec![failure_line(error, words).1], None),
        Arrival::Stale => (NoticeKind::Warn, vec![arrivals.stale.to_owned()], None),
    };
    panel(entry, kind, &lines, accept)
}

fn panel(entry: &Pending, kind: NoticeKind, lines: &[String], accept: Option<&str>) -> El {
    let line = if entry.line > 1 { [" : ", &entry.line.to_string()].concat() } else { String::new() };
    let name = el("p").child(el("strong").text(&entry.file).text(&line));
    notice(kind, View::from(name).and(views(lines.iter().map(|line| el("p").text(line)))).and(decide(entry, accept)))
}

/// Takes it in, where that can be done, or dismisses it.
fn decide(entry: &Pending, accept: Option<&str>) -> El {
    let session = use_session();
    let number = entry.number;
    let words = use_all_words();
    let is_report = matches!(entry.arrival, Arrival::Same(_) | Arrival::New(_) | Arrival::Here { .. });
    let accept = accept.map(|word| button("", word, move || session.accept(number)));
    let is_copy = matches!(entry.arrival, Arrival::Here { .. });
    let merge = is_copy.then(|| button("", words.merge.title, move || session.begin_merge(number)));
    let review = is_report.then(|| button("", words.review.begin, move || session.accept_for_review(number)));
    let dismiss = button("plain", words.arrivals.dismiss, move || session.dismiss(number));
    el("div").class("row").child(merge).child(accept).child(review).child(dismiss)
}

/// Why a file was not opened, and that nothing changed.
pub(in crate::ui::views) fn broken(error: &OpenError, words: &'static AllWords) -> Vec<String> {
    let mut lines = vec![(words.arrivals.open)(error)];
    if let OpenError::Faults(faults) = error {
        lines.extend(faults.iter().take(8).map(words.arrivals.fault));
    }
    lines.push(words.arrivals.nothing_changed.to_owned());
    lines
}

/// What a file holds, and whether it is as it was saved.
pub(in crate::ui::views) fn described(opened: &Opened, words: &'static AllWords) -> (NoticeKind, Vec<String>) {
    let a = &opened.assessment;
    let arrivals = &words.arrivals;
    let evidence = a.answers.values().map(|answer| answer.evidence.len()).sum();
    let title =
        [a.unit.name.as_str(), ", ", &(words.common.period)(a.period.kind, a.period.from, a.period.to)].concat();
    let [unchanged, altered, none] = arrivals.integrity;
    let (kind, integrity) = match opened.integrity {
        Integrity::Unchanged => (NoticeKind::Good, unchanged),
        Integrity::Altered => (NoticeKind::Warn, altered),
        Integrity::None => (NoticeKind::Plain, none),
    };
    let mut lines = vec![title, (arrivals.counts)(a.answers.len(), evidence, a.plan.len()), integrity.to_owned()];
    if opened.score_differs {
        lines.push(arrivals.score_differs.to_owned());
    }
    lines.extend(opened.notices.iter().map(|notice| said(notice, words)));
    let (is_doubtful, review) = review(a, words);
    lines.extend(review);
    (if is_doubtful { NoticeKind::Warn } else { kind }, lines)
}

/// The verdicts a file holds, and whether there is something to mind about them.
fn review(a: &Assessment, words: &'static AllWords) -> (bool, Vec<String>) {
    let own = &words.review;
    let Inspection::Found { review, integrity, is_current } = use_session().inspection_of(a) else {
        return (false, a.review.iter().map(|_| own.foreign.to_owned()).collect());
    };
    let signed = (own.signed)(&review.who, &review.organ, &review.on.map(shown).unwrap_or_default());
    let judged = review.rows.values().filter(|verdict| verdict.is_given()).count();
    let seal = match integrity {
        Integrity::Unchanged => own.unchanged,
        Integrity::Altered => own.altered,
        Integrity::None => own.unsealed,
    };
    let lines = [[&signed, ". ", &(own.arrived)(judged)].concat(), seal.to_owned()];
    let stale = (!is_current).then(|| own.stale.to_owned());
    (integrity == Integrity::Altered || !is_current, lines.into_iter().chain(stale).collect())
}

fn said(notice: &FileNotice, words: &'static AllWords) -> String {
    let arrivals = &words.arrivals;
    match notice {
        FileNotice::OtherCatalogue { version, .. } => (arrivals.other_catalogue)(version),
        FileNotice::UnknownItems(n) => (arrivals.unknown_items)(*n),
        FileNotice::UnknownNames(_) => arrivals.unknown_names.to_owned(),
        FileNotice::Migrated(_) => arrivals.migrated.to_owned(),
        FileNotice::Composed | FileNotice::Cleaned => arrivals.tidied.to_owned(),
    }
}
