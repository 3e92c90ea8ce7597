//! What stands behind a gap: clauses, evidence wanted, who was blamed for it, published figures, the arithmetic.

use super::item::to_item;
use super::plan::in_short;
use crate::dom::{El, Memo, View, el, region};
use crate::domain::catalogue::{Benchmark, Catalogue};
use crate::domain::date::shown_partial;
use crate::domain::id::Id;
use crate::domain::report::{arithmetic, clauses};
use crate::domain::text::{Lang, Text};
use crate::ui::components::link;
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_all_words;

/// All of it; what the item does not have is left out.
pub(super) fn basis(item: &Id) -> View {
    let session = use_session();
    let (of, own) = (item.clone(), item.clone());
    let work = Memo::new(move |_| Work::of(session, &of));
    let list = region(move || work.with(|work| entries(session.catalogue(), &own, work).into()));
    let open = || link(&to_item(session, item), use_all_words().report.gaps.open_item);
    list.and((!session.is_copy()).then(|| el("p").class("no-print").child(open())))
}

/// What changes with the work on a gap.
#[derive(PartialEq)]
struct Work {
    arithmetic: Vec<String>,
    cause: Vec<String>,
    actions: Vec<String>,
}

impl Work {
    fn of(session: Session, item: &Id) -> Self {
        let words = &use_all_words().report.gaps;
        let reckoned = session.score().with(|score| score.item(item.as_str()).map(|item| arithmetic(score, item)));
        session.assessment().with(|a| {
            let cause = a.answers.get(item).and_then(|answer| answer.cause);
            Self {
                arithmetic: reckoned.iter().map(words.arithmetic).collect(),
                cause: cause.iter().map(|cause| words.cause(Some(*cause)).to_owned()).collect(),
                actions: a.actions_of(item.as_str()).map(in_short).collect(),
            }
        })
    }
}

fn entries(catalogue: &Catalogue, item: &Id, work: &Work) -> El {
    let words = &use_all_words().report.gaps;
    let lang = use_all_words().lang;
    let (evidence, benchmarks) = wanted(catalogue, item);
    let evidence: Vec<String> = evidence.iter().map(|text| text.get(lang).to_owned()).collect();
    let published: Vec<String> =
        catalogue.benchmarks_of(benchmarks).map(|figure| benchmark(catalogue, figure, lang)).collect();
    let looked = catalogue.service(item.as_str()).map(|service| service.looks_at.get(lang).to_owned());
    let looked: Vec<String> = looked.into_iter().collect();
    let on_paper = el("div").class("print-only");
    let on_paper = on_paper.child(entry(words.cause, &work.cause)).child(entry(words.action_label, &work.actions));
    el("dl")
        .class("gaps__basis")
        .child(entry(words.arithmetic_label, &work.arithmetic))
        .child(entry(words.clauses, &clauses(catalogue, item, lang)))
        .child(entry(words.looks_at, &looked))
        .child(entry(words.evidence, &evidence))
        .child(entry(words.blamed, &blamed(catalogue, item, lang)))
        .child(entry(words.benchmarks, &published))
        .child(on_paper)
}

/// A term with its lines; nothing without a line.
pub(in crate::ui::views) fn entry(term: &str, lines: &[String]) -> Option<El> {
    let head = || el("div").class("gaps__entry").child(el("dt").text(term));
    (!lines.is_empty()).then(|| head().children(lines.iter().map(|line| el("dd").text(line))))
}

/// Evidence an inspector asks for, and published figures.
pub(crate) fn wanted<'c>(catalogue: &'c Catalogue, item: &Id) -> (&'c [Text], &'c [Id]) {
    let service = catalogue.service(item.as_str()).map(|s| (s.evidence, s.benchmarks));
    let check = || catalogue.check(item.as_str()).map(|c| (c.evidence, c.benchmarks));
    let indicator = || catalogue.indicator(item.as_str()).map(|i| (i.evidence, i.benchmarks));
    service.or_else(check).or_else(indicator).unwrap_or_default()
}

/// Who was blamed for it elsewhere.
pub(in crate::ui::views) fn blamed(catalogue: &Catalogue, item: &Id, lang: Lang) -> Vec<String> {
    let check = catalogue.check(item.as_str()).map(|check| check.blamed_in).unwrap_or_default();
    check
        .iter()
        .map(|blame| {
            [blame.fault.get(lang).trim_end_matches('.'), " (", catalogue.document_number(&blame.document, lang), ")"]
                .concat()
        })
        .collect()
}

/// A published figure with its place and date.
pub(in crate::ui::views) fn benchmark(catalogue: &Catalogue, figure: &Benchmark, lang: Lang) -> String {
    let place = catalogue.province(figure.province.as_str()).map(|province| province.name);
    let when = shown_partial(figure.date);
    [figure.what.get(lang), ": ", figure.value.get(lang), " (", place.unwrap_or_default(), ", ", &when, ")"].concat()
}
