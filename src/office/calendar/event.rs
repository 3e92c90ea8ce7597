//! A row of the plan as an event with two reminders.

use super::line::Line;
use crate::domain::assessment::Assessment;
use crate::domain::date::iso;
use crate::domain::output::MARK;
use crate::domain::plan::Action;
use crate::office::Subject;
use crate::office::said::day;
use chrono::{DateTime, NaiveDate};

/// Reminders at 08:00 of the seventh day before and of the day before: the event begins at midnight.
const REMINDERS: [&str; 2] = ["-P6DT16H", "-PT16H"];

/// Largest `SEQUENCE`: integers of RFC 5545 have a sign (§3.3.8).
const MAX_SEQUENCE: u32 = i32::MAX.unsigned_abs();

/// Its lines; none when the row is done or has no day.
pub(super) fn lines(subject: &Subject, whose: &str, row: &Action) -> Vec<Line> {
    let Some(due) = row.to_do_by() else { return Vec::new() };
    let gap = subject.item_name(&row.item);
    let summary = (subject.words.flat.due)(said(&row.what).unwrap_or(&gap));
    let mut lines = vec![
        Line::new("BEGIN", "VEVENT"),
        Line::new("UID", &uid(&subject.assessment, row)),
        Line::new("DTSTAMP", &stamp(&subject.assessment)),
        Line::new("SEQUENCE", &row.rev.min(MAX_SEQUENCE).to_string()),
        Line::new("DTSTART;VALUE=DATE", &compact(due)),
        Line::new("DTEND;VALUE=DATE", &compact(due.succ_opt().unwrap_or(due))),
        Line::new("SUMMARY", &summary),
        Line::new("DESCRIPTION", &description(subject, whose, &gap, row)),
        Line::new("TRANSP", "TRANSPARENT"),
    ];
    lines.extend(REMINDERS.into_iter().flat_map(|before| reminder(before, &summary)));
    lines.push(Line::new("END", "VEVENT"));
    lines
}

fn reminder(before: &str, summary: &str) -> [Line; 5] {
    [
        Line::new("BEGIN", "VALARM"),
        Line::new("ACTION", "DISPLAY"),
        Line::new("TRIGGER", before),
        Line::new("DESCRIPTION", summary),
        Line::new("END", "VALARM"),
    ]
}

/// The same for a row as long as it stands.
fn uid(assessment: &Assessment, row: &Action) -> String {
    [&assessment.id, "-", &row.id.to_string(), "@tu-soat-06"].concat()
}

/// Last change of the assessment in UTC; files without a time get the last day of the period.
fn stamp(assessment: &Assessment) -> String {
    let time = DateTime::parse_from_rfc3339(&assessment.changed).ok();
    let end = || [compact(assessment.period.to).as_str(), "T000000Z"].concat();
    time.map_or_else(end, |time| time.to_utc().format("%Y%m%dT%H%M%SZ").to_string())
}

/// `20261122`
fn compact(day: NaiveDate) -> String {
    iso(day).replace('-', "")
}

/// The gap, the six as far as they are clear, whose plan it is.
fn description(subject: &Subject, whose: &str, gap: &str, row: &Action) -> String {
    let plan = &subject.words.report.plan;
    let due = day(row.due);
    let six = [&row.what, &row.who, &due, &row.accountable, &row.product, &row.decider];
    let six = plan.six.into_iter().zip(six).filter_map(|(name, text)| Some((name, said(text)?)));
    let lines = [(plan.item, gap)].into_iter().chain(six).map(|(name, text)| [name, ": ", text].concat());
    lines.chain([whose.to_owned()]).collect::<Vec<_>>().join("\n")
}

/// What was typed; in a copy without names nothing.
fn said(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty() && *text != MARK)
}
