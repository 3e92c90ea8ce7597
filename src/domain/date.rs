//! Dates as files and Vietnamese readers write them.
//!
//! Knows no clock: the day of today is always handed in.

use chrono::{Datelike, NaiveDate};

/// `YYYY-MM-DD` → date; anything else → `None`.
#[must_use]
pub fn parse(text: &str) -> Option<NaiveDate> {
    let well_formed = text.len() == 10
        && text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    let mut parts = text.splitn(3, '-');
    let mut number = || parts.next()?.parse::<u32>().ok();
    let (year, month, day) = (number()?, number()?, number()?);
    if well_formed { NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day) } else { None }
}

/// Whether a text is a time as RFC 3339 writes it: what chrono takes, whose own reader ships four times the code.
#[must_use]
pub fn is_time(text: &str) -> bool {
    let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    let digit = |c: char| c.is_ascii_digit();
    let rest = part(19, text.len());
    let fraction = rest.strip_prefix('.').filter(|fraction| fraction.starts_with(digit));
    let offset = fraction.map_or(rest, |fraction| fraction.trim_start_matches(digit));
    let offset_holds = matches!(offset, "Z" | "z")
        || offset.strip_prefix(['+', '-', '\u{2212}']).is_some_and(|offset| is_clock(offset, &[23, 59]));
    let between = matches!(part(10, 11), "T" | "t" | " ");
    parse(part(0, 10)).is_some() && between && is_clock(part(11, 19), &[23, 59, 60]) && offset_holds
}

/// Pairs of digits with colons between, each up to its limit.
fn is_clock(text: &str, limits: &[u8]) -> bool {
    let mut parts = text.split(':');
    let fits = |part: &str, limit: u8| {
        part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit()) && part.parse::<u8>().is_ok_and(|n| n <= limit)
    };
    limits.iter().all(|limit| parts.next().is_some_and(|part| fits(part, *limit))) && parts.next().is_none()
}

/// Date → `YYYY-MM-DD`.
#[must_use]
pub fn iso(date: NaiveDate) -> String {
    [pad(date.year().unsigned_abs(), 4), pad(date.month(), 2), pad(date.day(), 2)].join("-")
}

/// Date → `dd/mm/yyyy`, as Vietnamese documents write it.
#[must_use]
pub fn shown(date: NaiveDate) -> String {
    [pad(date.day(), 2), pad(date.month(), 2), date.year().to_string()].join("/")
}

/// A time as files write it → `09:12 05/10/2026`; nothing where it is none.
#[must_use]
pub fn shown_time(rfc3339: &str) -> String {
    let day = rfc3339.get(..10).and_then(parse);
    day.map(|day| [rfc3339.get(11..16).unwrap_or_default(), " ", &shown(day)].concat()).unwrap_or_default()
}

/// A catalogue date that may lack the day (`2022-11`) → `11/2022` or `15/06/2022`.
#[must_use]
pub fn shown_partial(text: &str) -> String {
    text.split('-').rev().map(str::to_owned).collect::<Vec<_>>().join("/")
}

/// Last day of the month that holds `date`.
#[must_use]
pub fn month_end(date: NaiveDate) -> NaiveDate {
    let first_of_next = if date.month() == 12 {
        NaiveDate::from_ymd_opt(date.year() + 1, 1, 1)
    } else {
        NaiveDate::from_ymd_opt(date.year(), date.month() + 1, 1)
    };
    first_of_next.and_then(|day| day.pred_opt()).unwrap_or(date)
}

fn pad(number: u32, width: usize) -> String {
    let digits = number.to_string();
    ["0".repeat(width.saturating_sub(digits.len())), digits].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    #[test]
    fn reads_only_real_days() {
        assert!(parse("2026-02-28").is_some());
        for wrong in ["2026-02-30", "2026-2-3", "28/02/2026", "", "2026-02-28 ", "２026-02-28"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn times_are_those_that_chrono_reads() {
        let good = [
            "2026-09-05T08:30:00+07:00",
            "2024-02-29t23:59:60.123456789012z",
            "0000-01-01 00:00:00\u{2212}23:59",
            "2026-09-05T08:30:00.5Z",
        ];
        let pieces =
            ["", "0", "2", "3", "4", "5", "6", "9", "+", "-", ".", ":", " ", "T", "Z", "z", "\u{2212}", "ế", "٣"];
        for text in good {
            assert!(is_time(text), "{text}");
            for at in text.char_indices().map(|(at, _)| at).chain([text.len()]) {
                let (before, after) = text.split_at(at);
                let behind = after.chars().next().map_or(0, char::len_utf8);
                for (piece, gone) in pieces.iter().flat_map(|piece| [(piece, 0), (piece, behind)]) {
                    let other = [before, piece, &after[gone..]].concat();
                    assert_eq!(is_time(&other), DateTime::parse_from_rfc3339(&other).is_ok(), "{other}");
                }
            }
        }
    }

    #[test]
    fn writes_both_ways() {
        let day = parse("2026-09-05").unwrap();
        assert_eq!((iso(day), shown(day)), ("2026-09-05".into(), "05/09/2026".into()));
        assert_eq!(shown_partial("2022-11"), "11/2022");
        assert_eq!(iso(month_end(parse("2024-02-10").unwrap())), "2024-02-29");
    }
}
