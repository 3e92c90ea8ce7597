//! Reading the lines of a roster: columns, a heading, numbering.

use crate::domain::catalogue::Catalogue;
use crate::domain::id::Id;
use crate::domain::text::fold;
use std::collections::BTreeMap;

/// One unit that should hand in, as far as the line says who it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    /// The line as it was pasted, one space between words.
    pub(super) text: String,
    /// Its columns.
    pub(super) cells: Vec<String>,
    /// The unit's name.
    pub(super) name: String,
    /// Its code, where a heading says which column that is.
    pub(super) code: Option<String>,
    /// Its province, where a column names one.
    pub(super) province: Option<Id>,
}

/// Heads of columns, folded.
const CODES: [&str; 6] = ["ma", "ma don vi", "ma xa", "ma dvhc", "ma so", "code"];
const NAMES: [&str; 9] = ["ten", "ten don vi", "don vi", "ten xa", "xa", "xa phuong", "xa/phuong", "name", "unit"];
const OTHERS: [&str; 6] = ["stt", "tt", "so tt", "tinh", "tinh/thanh pho", "province"];
/// Codes shorter than this may be numbers of lines.
const SHORT: usize = 3;

/// The lines that name a unit.
pub(super) fn lines(catalogue: &Catalogue, text: &str) -> Vec<Line> {
    let provinces: BTreeMap<String, &Id> =
        catalogue.provinces.iter().map(|province| (fold(province.name), &province.id)).collect();
    let mut heads = None;
    let mut found = Vec::new();
    for row in text.lines() {
        let cells: Vec<String> = row.split(['\t', ';', ',']).map(tidied).collect();
        if heads.is_none() && found.is_empty() && is_heading(&cells) {
            heads = Some(cells.iter().map(|cell| fold(cell)).collect::<Vec<_>>());
            continue;
        }
        found.extend(line(row, cells, heads.as_deref().unwrap_or_default(), &provinces));
    }
    found
}

fn line(row: &str, cells: Vec<String>, heads: &[String], provinces: &BTreeMap<String, &Id>) -> Option<Line> {
    let under = |words: &[&str]| {
        let column = heads.iter().position(|head| words.contains(&head.as_str()))?;
        cells.get(column).filter(|cell| !cell.is_empty())
    };
    let province_of = |cell: &String| provinces.get(province_name(&fold(cell)));
    let mut named = cells.iter().filter(|cell| cell.chars().filter(|c| c.is_alphabetic()).count() > 1);
    let is_plain = |cell: &&String| province_of(cell).is_none();
    let first = named.clone().find(is_plain).or_else(|| named.next());
    let coded = || cells.iter().find(|cell| !codes(cell).is_empty());
    let name = under(&NAMES).or(first).or_else(coded)?.clone();
    let province = cells.iter().filter(|cell| **cell != name).find_map(province_of).map(|id| (*id).clone());
    let code = under(&CODES).map(|code| fold(code));
    let text = row.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(Line { text, name, code, province, cells })
}

/// Without quotation marks, bullets, and a number before the words.
fn tidied(cell: &str) -> String {
    let cell = cell.trim().trim_matches('"').trim_start_matches(['-', '•', '*', '+', ' ']);
    let rest = cell.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = (rest.len() < cell.len()).then(|| rest.strip_prefix(['.', ')'])).flatten();
    let words = numbered.filter(|rest| rest.starts_with(' ')).unwrap_or(cell);
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_heading(cells: &[String]) -> bool {
    cells.iter().any(|cell| {
        let folded = fold(cell);
        [&CODES[..], &NAMES, &OTHERS].concat().contains(&folded.as_str())
    })
}

fn province_name(folded: &str) -> &str {
    let titles = ["tinh ", "thanh pho ", "tp. ", "tp "];
    titles.iter().find_map(|title| folded.strip_prefix(title)).unwrap_or(folded)
}

/// How a code may be written: as it is, and as spreadsheets leave it, without the zeros before it.
pub(super) fn codes(code: &str) -> Vec<String> {
    let code = fold(code.trim());
    let bare = code.trim_start_matches('0').to_owned();
    let is_code = |code: &String| code.chars().any(|c| c.is_ascii_digit()) && code.len() >= SHORT;
    [code, bare].into_iter().filter(is_code).collect()
}
