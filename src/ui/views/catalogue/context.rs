//! Figures published elsewhere and shortcomings that were blamed: context, no points.

use super::{row_head, table};
use crate::dom::{El, el};
use crate::domain::catalogue::{Benchmark, Catalogue};
use crate::domain::date::shown_partial;
use crate::domain::id::Id;
use crate::domain::order::sort_by;
use crate::ui::components::disclosure;
use crate::ui::session::use_session;
use crate::ui::words::use_all_words;

/// All published figures, folded.
pub(super) fn published_figures() -> El {
    let count = use_session().catalogue().benchmarks.len();
    disclosure((use_all_words().help.catalogue.open)(count), figure_table).draw()
}

fn figure_table() -> El {
    let rows = use_session().catalogue().benchmarks.iter().map(row);
    table(&use_all_words().help.catalogue.figure_heads, rows.collect())
}

fn row(benchmark: &Benchmark) -> El {
    let lang = use_all_words().lang;
    let catalogue = use_session().catalogue();
    let province = catalogue.province(benchmark.province.as_str());
    let place = province.map(|province| province.name).unwrap_or_default();
    let document = catalogue.document(benchmark.document.as_str());
    let number = document.map(|document| document.number.get(lang)).unwrap_or_default();
    let cells = [benchmark.value.get(lang), &[place, ", ", &shown_partial(benchmark.date)].concat(), number];
    el("tr").child(row_head(benchmark.what.get(lang))).children(cells.map(|cell| el("td").text(cell)))
}

/// Shortcomings by document, folded.
pub(super) fn faults() -> El {
    let lang = use_all_words().lang;
    let catalogue = use_session().catalogue();
    let lists = catalogue.documents.iter().filter_map(|document| {
        let faults = faults_in(catalogue, &document.id);
        let summary = [document.number.get(lang), " (", &faults.len().to_string(), ")"].concat();
        let is_empty = faults.is_empty();
        let content = move || el("ul").children(faults.iter().map(|fault| el("li").text(fault)));
        (!is_empty).then(|| disclosure(summary, content))
    });
    el("div").children(lists)
}

fn faults_in(catalogue: &'static Catalogue, document: &Id) -> Vec<&'static str> {
    let lang = use_all_words().lang;
    let blamed = catalogue.checks.iter().flat_map(|check| check.blamed_in).filter(|blame| blame.document == *document);
    let mut faults: Vec<&str> = blamed.map(|blame| blame.fault.get(lang)).collect();
    sort_by(&mut faults, |a, b| a.cmp(b));
    faults.dedup();
    faults
}
