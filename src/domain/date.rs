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

/// A catalogue date that may lack the day (`2022-11`) → `11/2022` or `15/06/2022`.
#[must_use]
pub fn shown_partial(text: &str) -> String {
    text.split('-').rev().collect::<Vec<_>>().join("/")
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

    #[test]
    fn reads_only_real_days() {
        assert!(parse("2026-02-28").is_some());
        for wrong in ["2026-02-30", "2026-2-3", "28/02/2026", "", "2026-02-28 ", "２026-02-28"] {
            assert_eq!(parse(wrong), None, "{wrong}");
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
