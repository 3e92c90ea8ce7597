//! The first sheet: unit, period, persons; where the assessment stands; how to fill the workbook in.

use super::book::{Cell, Column, Row, Sheet};
use super::value::{Kind, Value};
use super::{Book, Making, keys};
use crate::domain::catalogue::Catalogue;
use crate::domain::head::provinces;
use crate::domain::numeral::headline;
use crate::office::said::in_brackets;
use crate::words::paper::joined;
use chrono::NaiveDate;

/// The sheet.
pub(super) fn sheet(making: &Making, book: &mut Book) -> Sheet {
    let own = making.words().workbook;
    let [what, value] = own.summary;
    let columns = vec![Column::new(keys::LABEL, what, 30), Column::new(keys::VALUE, value, 80)];
    let mut rows = head(making, book);
    if !making.is_template {
        rows.extend(result(making));
    }
    let rules = own.rules.iter().enumerate();
    rows.extend(rules.map(|(n, [what, how])| line(["rule-", &n.to_string()].concat().as_str(), what, Cell::said(how))));
    let sheet = making.sheet(keys::SUMMARY, columns, rows);
    if making.is_template { Sheet { title: own.template.to_owned(), ..sheet } } else { sheet }
}

fn line(id: &str, label: &str, value: Cell) -> Row {
    Row::new(id, vec![Cell::said(label), value])
}

/// Unit, period, persons. A template asks for what an assessment already knows.
fn head(making: &Making, book: &mut Book) -> Vec<Row> {
    let (a, words) = (&making.subject.assessment, making.words().unit);
    let asked = |cell: Cell| Cell { is_input: making.is_template, ..cell };
    let day = |day: NaiveDate| {
        let value = if making.is_template { Value::Blank } else { Value::Day(day) };
        asked(Cell::shown(value, Kind::Day))
    };
    let province =
        Cell::shown(Value::text(&making.subject.province().unwrap_or_default()), province_list(making, book));
    let unit_type = making.subject.catalogue.unit_type(a.unit.unit_type.as_str());
    let unit_type =
        unit_type.map_or(a.unit.unit_type.as_str(), |kind| kind.name_on(a.period.to).get(making.subject.lang));
    let mut rows = vec![
        line(keys::NAME, words.name, Cell::typed(&a.unit.name)),
        line(keys::TYPE, words.kind_of_unit, Cell::said(unit_type)),
    ];
    let fields = fields(making);
    if !fields.is_empty() {
        rows.push(line(keys::FIELDS, words.fields, asked(Cell::said(&fields))));
    }
    rows.extend([
        line(keys::PROVINCE, words.province, asked(province)),
        line(keys::CODE, words.code, Cell::typed(&a.unit.code)),
        line(keys::PLACE, words.place, Cell::typed(&a.unit.place)),
        line(keys::FROM, words.from, day(a.period.from)),
        line(keys::TO, words.to, day(a.period.to)),
        line(keys::FILLED_BY, words.filled_by, Cell::typed(&a.names.filled_by)),
        line(keys::HEAD, words.head, Cell::typed(&a.names.head)),
    ]);
    rows
}

fn fields(making: &Making) -> String {
    let named = making.subject.assessment.unit.fields.iter().map(|id| {
        making.subject.catalogue.field(id.as_str()).map_or(id.as_str(), |field| field.name.get(making.subject.lang))
    });
    named.collect::<Vec<_>>().join("; ")
}

/// Those of today: a template is filled in from today on.
fn province_list(making: &Making, book: &mut Book) -> Kind {
    if !making.is_template {
        return Kind::Text;
    }
    let catalogue: &Catalogue = making.subject.catalogue;
    let day = making.subject.today;
    let names = provinces(catalogue, day).into_iter().map(|province| making.words().province(province, day));
    book.list(names.collect())
}

/// Where the assessment stands: three marks, band, completeness, parts.
fn result(making: &Making) -> Vec<Row> {
    let (score, lang) = (&making.subject.score, making.subject.lang);
    let (own, common, report) = (making.words().workbook, making.words().common, &making.words().report.headline);
    let mark = |points: u32| Cell::shown(Value::Number(i64::from(points / 100), 1), Kind::Number(1));
    let critical = match score.critical_failed.len() {
        0 => report.critical_none.to_owned(),
        n => (report.critical)(n).trim_end_matches(':').to_owned(),
    };
    let (n, m) = (score.answered, score.items.len());
    let complete = (report.complete)(n, m, &making.subject.percent(score.completeness()));
    let documents = making.subject.restriction();
    let documents = documents.as_deref().unwrap_or(making.words().unit.documents_all);
    let mut rows = vec![
        line("documents", making.words().unit.documents, Cell::said(documents)),
        line("status", own.status, Cell::said(&report.state(&making.subject.assessment.status))),
        line("claimed", common.claimed, mark(score.points.claimed)),
        line("evidenced", common.evidenced, mark(score.points.evidenced)),
        line("reachable", common.reachable, mark(score.points.reachable)),
        line("band", own.band, Cell::said(&band(making))),
        line("complete", own.complete, Cell::said(&complete)),
        line("critical", own.critical, Cell::said(&critical)),
    ];
    if let Some(found) = &making.subject.reviewed {
        rows.push(line("reviewed", making.words().review.points, mark(found.score.points.claimed)));
        let lines = making.subject.review_lines().join(" ");
        rows.push(line("review", making.words().review.title, Cell::said(&lines)));
    }
    for (part, name) in score.parts.iter().zip(common.parts) {
        let (claimed, max) = (headline(part.points.claimed, lang), headline(part.points.max, lang));
        rows.push(line(part.part.word(), name, Cell::said(&(common.points_of)(&claimed, &max))));
    }
    rows.push(line("disclaimer", "", Cell::said(making.words().report.disclaimer)));
    rows
}

fn band(making: &Making) -> String {
    let (subject, words) = (making.subject, making.words());
    match subject.band(&subject.score.claimed_verdict) {
        _ if subject.score.points.max == 0 => words.common.no_score.to_owned(),
        ["", why] => why.to_owned(),
        [name, why] => joined(&[name, &in_brackets(why)], " "),
    }
}
