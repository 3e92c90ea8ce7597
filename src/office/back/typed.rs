//! What was typed into a cell, as an answer, a number, a day, a word of a list in either language.

use crate::domain::catalogue::Role;
use crate::domain::numeral::Typed;
use crate::domain::text::{Lang, Text, fold};
use crate::office::Words;
use crate::office::workbook::value::Value;
use crate::words::workbook::CellTrouble;
use chrono::NaiveDate;

/// Letters alone count: "toàn  trình" is "Toàn trình".
pub(super) fn folded(text: &str) -> String {
    fold(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether two texts say the same.
pub(super) fn alike(a: &str, b: &str) -> bool {
    folded(a) == folded(b)
}

fn raw(value: &Value) -> &str {
    match value {
        Value::Text(text) | Value::Odd(text, _) => text,
        Value::Blank | Value::Number(..) | Value::Day(_) => "",
    }
}

/// `-`, or the entry of a list that clears.
pub(super) fn clears(value: &Value) -> bool {
    let text = raw(value);
    matches!(text, "-" | "–" | "—") || Words::BOTH.iter().any(|words| alike(text, words.workbook.clear))
}

/// Words; none when cleared.
pub(super) fn text(value: &Value) -> Result<String, CellTrouble> {
    match value {
        Value::Odd(..) => Err(CellTrouble::ErrorInCell),
        _ if clears(value) => Ok(String::new()),
        other => Ok(other.plain()),
    }
}

/// A number; none when cleared.
pub(super) fn number(value: &Value) -> Result<Option<i64>, CellTrouble> {
    match value {
        _ if clears(value) => Ok(None),
        Value::Number(n, _) => Ok(Some(*n)),
        Value::Odd(_, Typed::Doubtful) => Err(CellTrouble::NumberDoubtful),
        Value::Odd(_, Typed::OutOfRange) => Err(CellTrouble::NumberOutOfRange),
        _ => Err(CellTrouble::NotNumber),
    }
}

/// A day; none when cleared.
pub(super) fn day(value: &Value) -> Result<Option<NaiveDate>, CellTrouble> {
    match value {
        _ if clears(value) => Ok(None),
        Value::Day(day) => Ok(Some(*day)),
        _ => Err(CellTrouble::NotDay),
    }
}

/// One of several words, by place; none when cleared.
pub(super) fn choice(value: &Value, words: &dyn Fn(&Words) -> Vec<&'static str>) -> Result<Option<usize>, CellTrouble> {
    if clears(value) {
        return Ok(None);
    }
    let place = |own: &Words| words(own).iter().position(|word| alike(word, raw(value)));
    Words::BOTH.iter().find_map(place).map(Some).ok_or(CellTrouble::NotListed)
}

/// A role; none when cleared.
pub(super) fn role(value: &Value) -> Result<Option<Role>, CellTrouble> {
    let place = choice(value, &|words| Role::ALL.map(words.common.role).to_vec())?;
    Ok(place.and_then(|at| Role::ALL.get(at).copied()))
}

/// A step by its number, by its name, or by both as lists have it; none when it is none of these.
pub(super) fn step(value: &Value, names: &[Text]) -> Option<u8> {
    let plain = value.plain();
    let is = |at: usize, name: &Text| {
        let both = Words::BOTH.iter().zip([Lang::Vi, Lang::En]);
        let said =
            both.flat_map(|(words, lang)| [(words.checklist.item.step)(at, name.get(lang)), name.get(lang).to_owned()]);
        said.into_iter().any(|said| alike(&said, &plain)) || plain == at.to_string()
    };
    let at = names.iter().enumerate().position(|(at, name)| is(at, name))?;
    u8::try_from(at).ok()
}
