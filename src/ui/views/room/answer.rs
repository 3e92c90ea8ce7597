//! One answer of one report, with all that stands beside it: points, reason, note, evidence, clause, what is asked for.

use crate::dom::{View, el};
use crate::domain::answer::{Answer, Evidence};
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::Catalogue;
use crate::domain::compare::Side;
use crate::domain::date::shown;
use crate::domain::id::Id;
use crate::domain::numeral::points;
use crate::domain::report::clauses;
use crate::ui::views::compare::said;
use crate::ui::views::report::{entry, wanted};
use crate::ui::words::{AllWords, use_all_words};
use crate::words::paper::joined;

/// All of it; what there is not is left out.
pub(super) fn answer(catalogue: &'static Catalogue, a: &Assessment, item: &Id) -> View {
    let words = use_all_words();
    let (own, gaps, lang) = (&words.room_heatmap, &words.report.gaps, words.lang);
    let (side, answer) = (Side::of(catalogue, a, item.as_str()), a.answer(item.as_str()));
    let text = |pick: fn(&Answer) -> &str| answer.map(pick).filter(|text| !text.is_empty()).map(str::to_owned);
    let counts = side.scored.is_some(); // else it is said with the answer
    let line = |name: &str, text: Option<String>| entry(name, text.as_slice());
    let scored = side.scored.map(|scored| {
        let [claimed, max, evidenced] = [scored.claimed, scored.max, scored.evidenced].map(|n| points(n, lang));
        (own.points)(&claimed, &max, &evidenced)
    });
    let cause = answer.and_then(|answer| answer.cause).map(|cause| gaps.cause(Some(cause)).to_owned());
    let looked = catalogue.service(item.as_str()).map(|service| service.looks_at.get(lang).to_owned());
    let asked: Vec<String> = wanted(catalogue, item).0.iter().map(|text| text.get(lang).to_owned()).collect();
    let list = el("dl")
        .class("gaps__basis")
        .child(line(words.checklist.item.answer, Some(said(catalogue, item, &side, a))))
        .child(line(own.points_label, scored))
        .child(line(words.checklist.item.role_reason, text(|answer| &answer.role_reason).filter(|_| counts)))
        .child(line(gaps.cause, cause))
        .child(line(words.behind.papers.note, text(|answer| &answer.note)))
        .child(entry(own.papers, &papers(catalogue, a, item, words)))
        .child(entry(gaps.clauses, &clauses(catalogue, item, lang)))
        .child(line(gaps.looks_at, looked))
        .child(entry(words.behind.guide.evidence, &asked));
    list.into()
}

/// The papers listed; of an indicator, where its figures come from.
fn papers(catalogue: &Catalogue, a: &Assessment, item: &Id, words: &'static AllWords) -> Vec<String> {
    if catalogue.indicator(item.as_str()).is_some() {
        let day = a.figures.extracted_on.map(shown);
        return day.map(|day| (words.report.tables.figures_source)(&a.figures.system, &day)).into_iter().collect();
    }
    let listed = a.answer(item.as_str()).map(|answer| answer.evidence.as_slice()).unwrap_or_default();
    let lines: Vec<String> = listed.iter().map(|paper| paper_line(paper, words)).collect();
    if lines.is_empty() { vec![words.room_heatmap.no_paper.to_owned()] } else { lines }
}

/// A paper on one line, and whether it does not count.
fn paper_line(paper: &Evidence, words: &'static AllWords) -> String {
    let day = paper.date.map(shown).unwrap_or_default();
    let missing = if paper.counts() { "" } else { words.report.tables.not_counted };
    let (holder, mark) = (&paper.holder, &paper.short_sha256());
    joined(&[&paper.title, &paper.number, &day, &paper.page, holder, &paper.file, mark, missing], " · ")
}
