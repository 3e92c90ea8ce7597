//! Guidance behind one click: definitions, how to answer, evidence, who was blamed, published figures.
//! Built on the first opening; nothing in it changes but the levels of a service, which go with its role.

use super::card::{Card, Subject};
use crate::dom::{El, View, el, region, views};
use crate::domain::catalogue::{Benchmark, Blame, Check, Role, Service};
use crate::domain::date::shown_partial;
use crate::domain::id::Id;
use crate::domain::text::Text;
use crate::ui::words::behind;

/// The guidance.
#[must_use]
pub fn guide(card: Card) -> View {
    match card.subject {
        Subject::Service(scoped) => of_service(card, scoped.service),
        Subject::Check(check) => of_check(card, check),
    }
}

fn of_service(card: Card, service: &'static Service) -> View {
    let words = &behind(card.words.lang).guide;
    let role = card.session.role(&service.id);
    let original = service.now.as_ref().map(|_| fact(words.original, card.text(&service.name)));
    let mark = (card.words.common.mark)(service.owner_mark);
    let owner = if mark.is_empty() { String::new() } else { [" (", mark, ")"].concat() };
    region(move || meanings(card, role.get()).into())
        .and(part(words.looks_at, el("p").text(card.text(&service.looks_at))))
        .and(list(card, words.evidence, service.evidence))
        .and(benchmarks(card, service.benchmarks))
        .and(fact(words.owner, &[card.text(&service.owner), &owner].concat()))
        .and(original)
}

fn of_check(card: Card, check: &'static Check) -> View {
    let words = &behind(card.words.lang).guide;
    let guidance = card.text(&check.guidance);
    let how = (!guidance.is_empty()).then(|| part(words.how, el("p").text(guidance)));
    let evidence = list(card, words.evidence, check.evidence);
    views([how, Some(evidence), blamed(card, check), benchmarks(card, check.benchmarks)])
}

fn part(title: &str, content: El) -> El {
    el("section").class("guide__part").child(el("h4").class("guide__title").text(title)).child(content)
}

fn fact(title: &str, text: &str) -> El {
    el("p").class("guide__part").child(quiet(&[title, ": "].concat())).text(text)
}

fn quiet(words: &str) -> El {
    el("span").class("quiet").text(words)
}

fn list(card: Card, title: &str, texts: &'static [Text]) -> El {
    part(title, el("ul").children(texts.iter().map(|text| el("li").text(card.text(text)))))
}

fn meanings(card: Card, role: Role) -> Option<El> {
    let words = &card.words.checklist.item;
    let steps = &card.session.catalogue().ladder(role, card.day)?.steps;
    let lines = steps.iter().enumerate().map(|(n, step)| {
        let name = el("dt").text(&(words.step)(n, card.text(&step.name)));
        views([name, el("dd").text(card.text(&step.meaning))])
    });
    Some(part(behind(card.words.lang).guide.meanings, el("dl").class("guide__levels").children(lines)))
}

fn blamed(card: Card, check: &'static Check) -> Option<El> {
    let line = |blame: &Blame| {
        let document = [" – ", document(card, &blame.document)].concat();
        el("li").text(card.text(&blame.fault)).child(quiet(&document))
    };
    let title = behind(card.words.lang).guide.blamed;
    (!check.blamed_in.is_empty()).then(|| part(title, el("ul").children(check.blamed_in.iter().map(line))))
}

fn document(card: Card, id: &Id) -> &'static str {
    card.session.catalogue().document(id.as_str()).map(|document| card.text(&document.number)).unwrap_or_default()
}

fn benchmarks(card: Card, ids: &'static [Id]) -> Option<El> {
    let catalogue = card.session.catalogue();
    let line = |benchmark: &Benchmark| {
        let province = catalogue.province(benchmark.province.as_str()).map(|province| province.name);
        let date = shown_partial(benchmark.date);
        let place = [province.unwrap_or_default(), &date, document(card, &benchmark.document)].join(", ");
        let what =
            el("li").child(el("b").text(card.text(&benchmark.value))).text(" – ").text(card.text(&benchmark.what));
        what.child(quiet(&[" (", &place, ")"].concat()))
    };
    let title = behind(card.words.lang).guide.benchmarks;
    (!ids.is_empty()).then(|| part(title, el("ul").children(catalogue.benchmarks_of(ids).map(line))))
}
