//! Why nothing came of a job.

use crate::domain::file::OpenError;
use std::fmt;

/// Why nothing came of a job. The page has one sentence for all of them; the details are for whoever mends it.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The job itself was not understood.
    Job,
    /// The report in it could not be opened.
    Report(OpenError),
    /// A library refused, in its own words.
    Refused(String),
    /// Read back, it did not hold what was written: where.
    Differs(String),
}

/// What a library says when it refuses.
impl<E: std::error::Error> From<E> for Fault {
    fn from(error: E) -> Self {
        Self::Refused(error.to_string())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Job => f.write_str("job"),
            Self::Report(_) => f.write_str("report"),
            Self::Refused(why) => f.write_str(why),
            Self::Differs(place) => write!(f, "differs: {place}"),
        }
    }
}
