//! What came of reading a workbook, as text for the page: sentences made, figures counted.

use super::{Asked, Back, BackError, Line, State, read};
use crate::builtin;
use crate::domain::assessment::Assessment;
use crate::domain::file;
use crate::domain::json::{Json, write};
use crate::domain::text::Lang;
use crate::office::Words;
use crate::words::workbook::BackWords;

/// Keys of the states, in the order of [`State::ALL`].
const STATES: [&str; 5] = ["added", "changed", "cleared", "kept", "refused"];

/// Reads a workbook beside the reports of this machine, one a line. First what the page shows, as JSON; then the new
/// text of the report, empty when the workbook was not read.
///
/// `{"fault": sentence}`, or `{"fault": null, "new": bool, "id", "unit", "period", "same": n, "counts": {state: n},
/// "lines": [{"place", "item", "field", "before", "after", "state", "word", "why"}]}`.
#[must_use]
pub fn read_as_text(
    bytes: &[u8],
    reports: &str,
    lang: Lang,
    now: &str,
    new_id: &str,
    nfc: &dyn Fn(&str) -> String,
) -> (String, String) {
    builtin::complete();
    let catalogue = builtin::catalogue();
    let opened = file::open_many(reports.as_bytes(), catalogue, nfc).into_iter();
    let bases: Vec<Assessment> = opened.filter_map(|(_, opened)| opened.ok()).map(|opened| opened.assessment).collect();
    let words = Words::of(lang);
    match read(bytes, &Asked { bases: &bases, lang, now, new_id, nfc }) {
        Ok(back) => (write(&told(&back, &words)), file::write(catalogue, &back.assessment)),
        Err(error) => {
            let fault = Json::Str(sentence(&error, &words.workbook.back));
            (write(&Json::Obj(vec![("fault".to_owned(), fault)])), String::new())
        }
    }
}

fn told(back: &Back, words: &Words) -> Json {
    let a = &back.assessment;
    let period = (words.common.period)(a.period.kind, a.period.from, a.period.to);
    let counts = State::ALL
        .iter()
        .zip(STATES)
        .map(|(state, key)| (key.to_owned(), count(back.lines.iter().filter(|line| line.state == *state).count())));
    object(vec![
        ("fault", Json::Null),
        ("new", Json::Bool(back.is_new)),
        ("id", Json::from(a.id.as_str())),
        ("unit", Json::from(a.unit.name.as_str())),
        ("period", Json::Str(period)),
        ("same", count(back.same)),
        ("counts", Json::Obj(counts.collect())),
        ("lines", Json::Arr(back.lines.iter().map(|line| told_line(line, words)).collect())),
    ])
}

fn told_line(line: &Line, words: &Words) -> Json {
    let own = &words.workbook.back;
    let place = if line.row == 0 { line.sheet.clone() } else { (own.place)(&line.sheet, line.row) };
    let at = State::ALL.iter().position(|state| *state == line.state).unwrap_or_default();
    let word = |words: [&'static str; 5]| Json::from(words.get(at).copied().unwrap_or_default());
    object(vec![
        ("place", Json::Str(place)),
        ("item", Json::from(line.item.as_str())),
        ("field", Json::from(line.field.as_str())),
        ("before", Json::from(line.before.as_str())),
        ("after", Json::from(line.after.as_str())),
        ("state", word(STATES)),
        ("word", word(own.states)),
        ("why", Json::from(line.why.as_str())),
    ])
}

fn object(fields: Vec<(&str, Json)>) -> Json {
    Json::Obj(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn count(n: usize) -> Json {
    Json::Int(i64::try_from(n).unwrap_or(i64::MAX))
}

fn sentence(error: &BackError, words: &BackWords) -> String {
    match error {
        BackError::TooBig => words.too_big,
        BackError::Locked => words.locked,
        BackError::OldFormat => words.old_format,
        BackError::NoWorkbook => words.no_workbook,
        BackError::Foreign => words.foreign,
        BackError::Newer => words.newer,
        BackError::NotHere { unit, period } => return (words.not_here)(unit, period),
        BackError::Final => words.is_final,
    }
    .to_owned()
}
