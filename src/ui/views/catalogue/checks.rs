//! Checks by theme with their clauses, and the 25 services; each list folded.

use super::{note, row_head, table};
use crate::dom::{El, el};
use crate::domain::catalogue::Check;
use crate::ui::components::{TagKind, disclosure, tag};
use crate::ui::session::use_session;
use crate::ui::words::use_all_words;

/// One folded list a theme.
pub(super) fn checks() -> El {
    let words = use_all_words();
    let catalogue = use_session().catalogue();
    let themes = catalogue.themes.iter().map(|theme| {
        let of_theme = move || catalogue.checks.iter().filter(|check| check.theme == theme.id);
        let count = el("span").class("small quiet").text(&(words.help.catalogue.count)(of_theme().count()));
        let summary = el("span").text(theme.name.get(words.lang)).text(" ").child(count);
        disclosure(summary, move || el("ul").class("catalogue__list").children(of_theme().map(entry)))
    });
    el("div").children(themes)
}

/// The question, its weight, and where it is written.
fn entry(check: &'static Check) -> El {
    let words = use_all_words();
    let texts = &words.help.catalogue;
    let catalogue = use_session().catalogue();
    let clauses = check.clauses.iter().map(|clause| {
        let document = catalogue.document(clause.document.as_str());
        let number = document.map(|document| document.number.get(words.lang)).unwrap_or_default();
        el("li").text(&[number, ", ", clause.point.get(words.lang)].concat())
    });
    let weight = match () {
        () if check.is_derived() => texts.derived.to_owned(),
        () if check.is_optional() => texts.optional.to_owned(),
        () => (texts.weight)(check.weight),
    };
    let mark = (words.common.mark)(check.mark);
    let facts = if mark.is_empty() { weight } else { [&weight, " · ", mark].concat() };
    let critical = check.critical.then(|| tag(TagKind::Critical, words.common.critical));
    el("li")
        .child(el("p").text(check.question.get(words.lang)))
        .child(el("p").class("row small").child(el("span").text(&facts)).child(critical))
        .child(el("ul").class("small quiet").children(clauses))
}

/// The 25 services, folded.
pub(super) fn services() -> El {
    let count = use_session().catalogue().services.len();
    disclosure((use_all_words().help.catalogue.open)(count), service_table).draw()
}

fn service_table() -> El {
    let words = use_all_words();
    let rows = use_session().catalogue().services.iter().map(|service| {
        let mark = (words.common.mark)(service.owner_mark);
        let mark = (!mark.is_empty()).then(|| note(&["(", mark, ")"].concat()));
        let former = service.now.as_ref().map(|_| note(service.name.get(words.lang)));
        el("tr")
            .child(el("td").text(&service.number.to_string()))
            .child(row_head(service.shown_name().get(words.lang)).child(former))
            .child(el("td").text(service.owner.get(words.lang)).child(mark))
    });
    table(&words.help.catalogue.service_heads, rows.collect())
}
