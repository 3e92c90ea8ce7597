//! What stands at a place in each of the two copies, in words: the answer always, of the rest what differs.

mod answer;

use super::name::Named;
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::Column;
use crate::domain::date::shown;
use crate::domain::figures::Row;
use crate::domain::merge::{Merge, Place};
use crate::domain::numeral::whole;
use crate::domain::plan::Action;
use crate::domain::report::restriction;
use crate::domain::unit::Unit;
use answer::of_answer;

/// A field: its label, and what stands in it.
type Field = (&'static str, String);

/// The lines of the file's copy, then of this machine's.
pub(super) fn lines(place: &Place, merge: &Merge, named: &Named) -> [String; 2] {
    let (theirs, mine) = (fields(place, &merge.theirs, named), fields(place, &merge.mine, named));
    let both = |i: usize, field: &Field| i > 0 && theirs.get(i) == Some(field) && mine.get(i) == Some(field);
    [&theirs, &mine].map(|side| {
        let told = side.iter().enumerate().filter(|(i, field)| !field.1.is_empty() && !both(*i, field));
        let lines: Vec<String> = told.map(|(_, (label, text))| line(label, text)).collect();
        if side.is_empty() { named.words.merge.absent.to_owned() } else { lines.join("\n") }
    })
}

fn line(label: &str, text: &str) -> String {
    if label.is_empty() { text.to_owned() } else { [label, ": ", text].concat() }
}

/// All fields of a place, the same ones in each copy; none where nothing stands there.
fn fields(place: &Place, a: &Assessment, named: &Named) -> Vec<Field> {
    let words = named.words;
    if !place.is_in(a) {
        return Vec::new();
    }
    match place {
        Place::Unit => of_unit(&a.unit, a, named),
        Place::Period => vec![("", (words.common.period)(a.period.kind, a.period.from, a.period.to))],
        Place::Documents => {
            let some = restriction(named.catalogue, a, words.lang);
            vec![("", some.unwrap_or_else(|| words.unit.documents_all.to_owned()))]
        }
        Place::Names => {
            vec![(words.unit.filled_by, a.names.filled_by.clone()), (words.unit.head, a.names.head.clone())]
        }
        Place::Source => of_source(a, named),
        Place::Answer(item) => {
            a.answer(item.as_str()).map(|answer| of_answer(item, answer, a, named)).unwrap_or_default()
        }
        Place::Figures(service) => a.figures.row(service.as_ref()).map(|row| of_row(row, named)).unwrap_or_default(),
        Place::Action(id, _) => {
            let row = a.plan.iter().find(|row| row.id == *id);
            row.map(|row| of_action(row, named)).unwrap_or_default()
        }
        Place::Previous => {
            let period = a.previous.as_ref().map(|previous| previous.period);
            period.map(|period| ("", (words.common.period)(period.kind, period.from, period.to))).into_iter().collect()
        }
        Place::Review => vec![("", words.merge.present.to_owned())],
        Place::Others => vec![("", a.extra.iter().map(|(key, _)| key.as_str()).collect::<Vec<_>>().join(", "))],
    }
}

fn of_unit(unit: &Unit, a: &Assessment, named: &Named) -> Vec<Field> {
    let (words, catalogue, day) = (named.words, named.catalogue, a.period.to);
    let kind = catalogue.unit_type(unit.unit_type.as_str()).map(|kind| kind.name_on(day).get(words.lang).to_owned());
    let fields = unit.fields.iter().map(|id| {
        let known = catalogue.field(id.as_str());
        known.map_or(id.as_str(), |field| field.name.get(words.lang))
    });
    let province = unit.province.as_ref().map(|id| {
        let known = catalogue.province(id.as_str());
        known.map_or_else(|| id.to_string(), |known| known.name_on(day).to_owned())
    });
    vec![
        (words.unit.name, unit.name.clone()),
        (words.unit.kind_of_unit, kind.unwrap_or_else(|| unit.unit_type.to_string())),
        (words.unit.fields, fields.collect::<Vec<_>>().join(", ")),
        (words.unit.province, province.unwrap_or_default()),
        (words.unit.code, unit.code.clone()),
        (words.unit.place, unit.place.clone()),
    ]
}

fn of_source(a: &Assessment, named: &Named) -> Vec<Field> {
    let words = &named.words.figures;
    let [each, totals] = words.modes;
    vec![
        (words.mode, if a.figures.totals_only { totals } else { each }.to_owned()),
        (words.system, a.figures.system.clone()),
        (words.extracted, a.figures.extracted_on.map(shown).unwrap_or_default()),
    ]
}

fn of_row(row: &Row, named: &Named) -> Vec<Field> {
    let words = named.words;
    let cell = |column| row.cell(column).map(|n| whole(n, words.lang)).unwrap_or_default();
    Column::ALL.into_iter().map(|column| ((words.figures.column_full)(column), cell(column))).collect()
}

fn of_action(row: &Action, named: &Named) -> Vec<Field> {
    let words = &named.words.report.plan;
    let day = |day: Option<_>| day.map(shown).unwrap_or_default();
    let six = [&row.what, &row.who, &day(row.due), &row.accountable, &row.product, &row.decider].map(String::clone);
    let done = (words.done_on, day(row.done_on));
    words.six.into_iter().zip(six).chain([done]).collect()
}
