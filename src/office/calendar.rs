//! The plan as a calendar (RFC 5545): an all-day event for each row that is still to do by a day.
//!
//! The lines are written here and read back by `icalendar`, whose own writer asks the clock and for random ids inside
//! reminders. Nothing depends on the day it is made: the same `rev` gives the same file, and a row keeps its id, so that a
//! later file brings the same event up to date.

mod event;
mod line;
mod read;

use super::{Fault, Subject};
use crate::domain::report::plan_in_order;
use line::Line;

/// One event a row.
///
/// # Errors
/// When no row is still to do by a day, or what was written does not come back.
pub fn make(subject: &Subject) -> Result<Vec<u8>, Fault> {
    let lines = lines(subject);
    if !lines.contains(&Line::new("BEGIN", "VEVENT")) {
        // RFC 5545 knows no calendar without anything in it.
        return Err(Fault::Refused("no row of the plan is still to do by a day".to_owned()));
    }
    let written: String = lines.iter().map(Line::folded).collect();
    match read::differs(&written, &lines) {
        None => Ok(written.into_bytes()),
        Some(place) => Err(Fault::Differs(place)),
    }
}

/// All lines in order.
fn lines(subject: &Subject) -> Vec<Line> {
    let name = whose(subject);
    let head = [
        Line::new("BEGIN", "VCALENDAR"),
        Line::new("VERSION", "2.0"),
        Line::new("PRODID", "-//Tu soat 06//tu-soat-06//VI"),
        Line::new("CALSCALE", "GREGORIAN"),
        Line::new("X-WR-CALNAME", &(subject.words.flat.calendar)(&name)),
    ];
    let rows = plan_in_order(&subject.assessment.plan);
    let events = rows.into_iter().flat_map(|row| event::lines(subject, &name, row));
    head.into_iter().chain(events).chain([Line::new("END", "VCALENDAR")]).collect()
}

/// Unit and period.
fn whose(subject: &Subject) -> String {
    let unit = &subject.assessment.unit.name;
    let unit = if unit.is_empty() { subject.words.common.unnamed } else { unit };
    [unit, &subject.period()].join(", ")
}
