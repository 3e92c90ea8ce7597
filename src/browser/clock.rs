//! What time it is here. Order of work never depends on it: that is what `rev` is for.

use chrono::{DateTime, Local, NaiveDate, SecondsFormat, Timelike};

/// Today by the machine's calendar.
#[must_use]
pub fn today() -> NaiveDate {
    now().date_naive()
}

/// Now, RFC 3339 with the local offset, whole seconds.
#[must_use]
pub fn now_rfc3339() -> String {
    now().to_rfc3339_opts(SecondsFormat::Secs, false)
}

/// Now as `10:32`.
#[must_use]
pub fn hhmm() -> String {
    let now = now();
    format!("{:02}:{:02}", now.hour(), now.minute())
}

#[expect(clippy::disallowed_methods, reason = "this layer is where the clock is read")]
fn now() -> DateTime<Local> {
    Local::now()
}
