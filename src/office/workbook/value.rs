//! What a cell holds, and how a cell that any program saved reads.
//!
//! Knows no item. Numbers are whole, scaled by 10^decimals; what could be read two ways is not guessed.

use crate::domain::date::{self, iso};
use crate::domain::digest::sha256_hex;
use crate::domain::numeral::{self, Typed, fixed};
use crate::domain::text::{Lang, clean};
use calamine::{Data, ExcelDateTime, ExcelDateTimeType};
use chrono::{Datelike, NaiveDate};

/// What a cell is meant for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// A number with so many decimals.
    Number(u32),
    /// A day.
    Day,
    /// One entry of a list, by its place among the lists.
    Choice(usize),
}

/// What a cell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    Blank,
    /// Words.
    Text(String),
    /// A number scaled by 10^decimals, and the decimals.
    Number(i64, u32),
    /// A day.
    Day(NaiveDate),
    /// What does not fit the cell's kind, as typed, and why not.
    Odd(String, Typed),
}

/// Longest text of a cell, in UTF-16 units.
const MOST_UNITS: usize = 32_767;
/// Serial numbers taken for days where the cell says nothing: 2000–2099.
const SERIALS: std::ops::RangeInclusive<f64> = 36_526.0..=73_050.0;

impl Value {
    /// Words, cleaned, as long as a cell can be.
    #[must_use]
    pub fn text(text: &str) -> Self {
        let mut units = 0;
        let fits = |c: &char| {
            units += c.len_utf16();
            units <= MOST_UNITS
        };
        let text: String = clean(text).chars().take_while(fits).collect();
        if text.is_empty() { Self::Blank } else { Self::Text(text) }
    }

    /// A number, where there is one.
    #[must_use]
    pub fn number(n: Option<i64>, decimals: u32) -> Self {
        n.map_or(Self::Blank, |n| Self::Number(n, decimals))
    }

    /// A day, where there is one. Spreadsheets begin in 1900.
    #[must_use]
    pub fn day(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Blank, Self::Day)
    }

    /// How a cell reads.
    #[must_use]
    pub fn read(cell: &Data, kind: Kind) -> Self {
        match (cell, kind) {
            (Data::Empty, _) => Self::Blank,
            (Data::Error(error), _) => Self::Odd(error.to_string(), Typed::Nonsense),
            (Data::Float(n), Kind::Number(decimals)) => float(*n, decimals),
            // Programs make a day of `1/2`: its serial number is not what was meant.
            (Data::DateTime(at), Kind::Number(_)) => Self::Odd(serial(at).shown(Lang::Vi), Typed::Nonsense),
            (Data::Float(n), Kind::Day) if SERIALS.contains(n) => {
                serial(&ExcelDateTime::new(*n, ExcelDateTimeType::DateTime, false))
            }
            (Data::DateTime(at), _) => serial(at),
            (_, Kind::Number(decimals)) => numeral_of(&words(cell), decimals),
            (_, Kind::Day) => day_of(&words(cell)),
            (_, Kind::Text | Kind::Choice(_)) => Self::text(&words(cell)),
        }
        .for_kind(kind)
    }

    /// A day typed where words are expected is words.
    fn for_kind(self, kind: Kind) -> Self {
        match (&self, kind) {
            (Self::Day(day), Kind::Text | Kind::Choice(_)) => Self::Text(date::shown(*day)),
            _ => self,
        }
    }

    /// Nothing there.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        *self == Self::Blank
    }

    /// The same for every language: digits with a point, days as `YYYY-MM-DD`.
    #[must_use]
    pub fn plain(&self) -> String {
        match self {
            Self::Blank => String::new(),
            Self::Text(text) | Self::Odd(text, _) => text.clone(),
            Self::Number(n, decimals) => fixed(*n, *decimals, Lang::En).replace(',', ""),
            Self::Day(day) => iso(*day),
        }
    }

    /// For the reader.
    #[must_use]
    pub fn shown(&self, lang: Lang) -> String {
        match self {
            Self::Number(n, decimals) => fixed(*n, *decimals, lang),
            Self::Day(day) => date::shown(*day),
            other => other.plain(),
        }
    }

    /// By which it is known again whether a cell was touched; tells nothing of what it held.
    #[must_use]
    pub fn mark(&self) -> String {
        sha256_hex(self.plain().as_bytes()).chars().take(10).collect()
    }
}

/// A cell as words.
fn words(cell: &Data) -> String {
    match cell {
        Data::DateTimeIso(text) => text.chars().take(10).collect(),
        other => other.to_string(),
    }
}

/// Rests of reckoning (0.30000000000000004) are not decimals.
fn float(n: f64, decimals: u32) -> Value {
    let text = format!("{n:.9}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    let behind = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    if behind > usize::try_from(decimals).unwrap_or(0) {
        return Value::Odd(text.to_owned(), Typed::Doubtful);
    }
    numeral_of(text, decimals)
}

fn numeral_of(text: &str, decimals: u32) -> Value {
    match numeral::read(text, decimals) {
        Typed::Blank => Value::Blank,
        Typed::Number(n) => Value::Number(n, decimals),
        odd => Value::Odd(clean(text), odd),
    }
}

fn serial(at: &ExcelDateTime) -> Value {
    let (year, month, day, ..) = at.to_ymd_hms_milli();
    let day = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day));
    let odd = || Value::Odd(at.as_f64().to_string(), Typed::Nonsense);
    day.filter(|_| at.is_datetime()).map_or_else(odd, Value::Day)
}

/// `5/9/2026`, `05-09-2026`, `5.9.2026`, `2026-09-05`; anything else stays words.
fn day_of(text: &str) -> Value {
    let text = clean(text);
    let parts: Vec<&str> = text.split(['/', '-', '.']).map(str::trim).collect();
    let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.bytes().all(|b| b.is_ascii_digit()));
    let day = match parts.as_slice() {
        [year, month, day] | [day, month, year] if year.len() == 4 && day.len() <= 2 => {
            let year = number(year).and_then(|year| i32::try_from(year).ok());
            year.zip(number(month)).zip(number(day))
        }
        _ => None,
    };
    match day.and_then(|((year, month), day)| NaiveDate::from_ymd_opt(year, month, day)) {
        Some(day) => Value::Day(day),
        None => Value::text(&text),
    }
}

/// Whether spreadsheets can hold the day as one.
#[must_use]
pub fn is_countable(day: NaiveDate) -> bool {
    (1900..=9999).contains(&day.year())
}
