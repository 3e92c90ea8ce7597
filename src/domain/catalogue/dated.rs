//! Marks of confidence, force of documents, spans of days.

use chrono::NaiveDate;

/// How sure a fact is, and where it comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// Stated in one of the five seed documents.
    Seed,
    /// Read in a public page.
    Found,
    /// General knowledge: shown with "cần đối chiếu văn bản gốc".
    #[default]
    Memory,
    /// The tool's own default: shown with "mặc định của công cụ".
    Tool,
}

/// Whether a document is in force.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Force {
    /// In force.
    InForce,
    /// Ended.
    Ended,
    /// Shown as "chưa rõ còn hiệu lực".
    #[default]
    Unknown,
}

/// Days from–to, both included; none = open on that side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day.
    pub until: Option<NaiveDate>,
}

impl Span {
    /// Whether the day lies inside.
    #[must_use]
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}
