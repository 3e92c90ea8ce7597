//! One answer of one report, with all that stands beside it: points, reason, note, evidence, clause, what is asked for.

use crate::dom::{El, View, el};
use crate::domain::answer::{Answer, Evidence};
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::Catalogue;
use crate::domain::cohort::Column;
use crate::domain::date::shown;
use crate::domain::indicator::reading;
use crate::domain::numeral::points;
use crate::domain::report::clauses;
use crate::domain::scope::Scope;
use crate::domain::score::score;
use crate::domain::section::standing;
use crate::domain::value::Standing;
use crate::ui::words::{AllWords, use_all_words};
use crate::words::answer::{of_check, of_service, share};

/// All of it; what there is not is left out.
pub(super) fn answer(catalogue: &'static Catalogue, a: &Assessment, column: &Column) -> View {
    let words = use_all_words();
    let (own, id) = (&words.room_heatmap, &column.id);
    let scope = Scope::of(catalogue, a);
    let answer = a.answer(id.as_str());
    let text = |pick: fn(&Answer) -> &str| answer.map(pick).map(str::to_owned).into_iter().collect::<Vec<_>>();
    let cause = text(|answer| answer.cause.map_or("", |cause| use_all_words().report.gaps.cause(Some(cause))));
    let (looked, wanted) = looked_for(catalogue, column, words);
    let list = el("dl")
        .class("gaps__basis")
        .child(entry(words.checklist.item.answer, &said(&scope, a, column, words)))
        .child(entry(own.points_label, &scored(&scope, a, column, words)))
        .child(entry(words.checklist.item.reason, &text(|answer| &answer.reason)))
        .child(entry(words.checklist.item.role_reason, &text(|answer| &answer.role_reason)))
        .child(entry(words.report.gaps.cause, &cause))
        .child(entry(words.behind.papers.note, &text(|answer| &answer.note)))
        .child(entry(own.papers, &papers(&scope, a, column, words)))
        .child(entry(words.report.gaps.clauses, &clauses(catalogue, id, words.lang)))
        .child(entry(words.report.gaps.looks_at, &looked))
        .child(entry(words.behind.guide.evidence, &wanted));
    list.into()
}

/// A term with its lines; nothing without a line.
fn entry(term: &str, lines: &[String]) -> Option<El> {
    let lines: Vec<&String> = lines.iter().filter(|line| !line.is_empty()).collect();
    let head = || el("div").class("gaps__entry").child(el("dt").text(term));
    (!lines.is_empty()).then(|| head().children(lines.into_iter().map(|line| el("dd").text(line))))
}

/// The answer in the words of its options; why there is none, or why it does not count.
fn said(scope: &Scope, a: &Assessment, column: &Column, words: &'static AllWords) -> Vec<String> {
    let id = column.id.as_str();
    let claim = a.answer(id).and_then(|answer| answer.claim);
    if let Some(indicator) = scope.catalogue.indicator(id) {
        let read = reading(indicator, scope, a);
        let figures = (read.d > 0).then(|| share(Some(read.n), Some(read.d), 0, words.lang));
        let why = why(read.standing(), words);
        return figures.into_iter().chain(why).collect();
    }
    let service = scope.service(id).map(|scoped| scope.role(&scoped, a));
    let role = service.map(|role| (words.common.role)(role).to_owned());
    let said =
        claim.filter(|_| matches!(standing(scope, a, id), Standing::Valued(_))).and_then(|claim| match service {
            Some(role) => of_service(scope.ladder(role), claim, &words.checklist, words.lang),
            None => of_check(scope.catalogue.check(id)?, claim, &words.common, &words.checklist, words.lang),
        });
    role.into_iter().chain(said).chain(why(standing(scope, a, id), words)).collect()
}

/// Why there is no value.
fn why(standing: Standing, words: &'static AllWords) -> Option<String> {
    match standing {
        Standing::Valued(_) => None,
        Standing::Open(open) => Some((words.common.open)(open).to_owned()),
        Standing::Out(out) => Some((words.checklist.item.out)(out).to_owned()),
    }
}

fn scored(scope: &Scope, a: &Assessment, column: &Column, words: &'static AllWords) -> Vec<String> {
    let score = score(scope, a);
    let scored = score.item(column.id.as_str());
    let told = scored.map(|item| {
        let [claimed, max, evidenced] =
            [item.points.claimed, item.points.max, item.points.evidenced].map(|n| points(n, words.lang));
        (words.room_heatmap.points)(&claimed, &max, &evidenced)
    });
    told.into_iter().collect()
}

/// The papers listed; of an indicator, where its figures come from.
fn papers(scope: &Scope, a: &Assessment, column: &Column, words: &'static AllWords) -> Vec<String> {
    if scope.catalogue.indicator(column.id.as_str()).is_some() {
        let day = a.figures.extracted_on.map(shown);
        return day.map(|day| (words.report.tables.figures_source)(&a.figures.system, &day)).into_iter().collect();
    }
    let listed = a.answer(column.id.as_str()).map(|answer| answer.evidence.as_slice()).unwrap_or_default();
    let lines: Vec<String> = listed.iter().map(|paper| paper_line(paper, words)).collect();
    if lines.is_empty() { vec![words.room_heatmap.no_paper.to_owned()] } else { lines }
}

/// A paper on one line, and whether it does not count.
fn paper_line(paper: &Evidence, words: &'static AllWords) -> String {
    let day = paper.date.map(shown).unwrap_or_default();
    let missing = if paper.counts() { "" } else { words.report.tables.not_counted };
    let parts = [&paper.title, &paper.number, &day, &paper.page, &paper.holder, &paper.file, &paper.short_sha256()];
    let parts = parts.into_iter().map(String::as_str).chain([missing]).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}

/// What an inspector looks at, and the papers asked for.
fn looked_for(catalogue: &Catalogue, column: &Column, words: &'static AllWords) -> (Vec<String>, Vec<String>) {
    let id = column.id.as_str();
    let service = catalogue.service(id);
    let evidence = service
        .map(|service| service.evidence)
        .or_else(|| catalogue.check(id).map(|check| check.evidence))
        .or_else(|| catalogue.indicator(id).map(|indicator| indicator.evidence))
        .unwrap_or_default();
    let looks_at = service.map(|service| service.looks_at.get(words.lang).to_owned());
    (looks_at.into_iter().collect(), evidence.iter().map(|text| text.get(words.lang).to_owned()).collect())
}
