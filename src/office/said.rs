//! What all files say in the same words: names, points, a day, a period, a paper, a band.

use super::Subject;
use crate::domain::answer::{Cause, Evidence};
use crate::domain::date::shown;
use crate::domain::id::Id;
use crate::domain::numeral;
use crate::domain::report::restriction;
use crate::domain::score::Verdict;
use crate::domain::section::Section;
use crate::domain::text::Text;
use crate::words::paper::joined;
use chrono::NaiveDate;

impl Subject {
    /// The words of a text of the catalogue.
    #[must_use]
    pub fn text(&self, text: Text) -> &'static str {
        text.get(self.lang)
    }

    /// Name of an item; its id where the catalogue does not know it.
    #[must_use]
    pub fn item_name(&self, item: &Id) -> String {
        self.catalogue.item_name(item.as_str()).map_or_else(|| item.to_string(), |name| self.text(*name).to_owned())
    }

    /// Name of a section.
    #[must_use]
    pub fn section_name(&self, section: &Section) -> &'static str {
        self.words.checklist.section_name(section, self.lang)
    }

    /// Numbers of the documents that a unit restricts itself to; none where it does not.
    #[must_use]
    pub fn restriction(&self) -> Option<String> {
        restriction(self.catalogue, &self.assessment, self.lang)
    }

    /// The province of the unit on the last day of the period; its id where the catalogue does not know it.
    #[must_use]
    pub fn province(&self) -> Option<String> {
        let id = self.assessment.unit.province.as_ref()?;
        let known = self.catalogue.province(id.as_str());
        Some(known.map_or_else(|| id.to_string(), |province| self.words.province(province, self.scope.day)))
    }

    /// The period.
    #[must_use]
    pub fn period(&self) -> String {
        let period = self.assessment.period;
        (self.words.common.period)(period.kind, period.from, period.to)
    }

    /// Points with all three decimals.
    #[must_use]
    pub fn points(&self, thousandths: u32) -> String {
        numeral::points(thousandths, self.lang)
    }

    /// Per mille as per cent.
    #[must_use]
    pub fn percent(&self, per_mille: u32) -> String {
        numeral::percent(i64::from(per_mille), self.lang)
    }

    /// The band of a verdict, and why it is not another one; either may be empty.
    #[must_use]
    pub fn band(&self, verdict: &Verdict) -> [&'static str; 2] {
        match verdict {
            Verdict::TooEarly => ["", self.words.common.too_early],
            Verdict::Band { band, capped } => {
                let name = self.catalogue.band(band.as_str()).map(|band| self.text(band.name));
                [name.unwrap_or_default(), if *capped { self.words.common.capped } else { "" }]
            }
        }
    }

    /// What was given as the cause of an item's gap.
    #[must_use]
    pub fn cause(&self, item: &Id) -> Option<Cause> {
        self.assessment.answer(item.as_str()).and_then(|answer| answer.cause)
    }

    /// A paper in one line: title, number, day.
    #[must_use]
    pub fn listed(&self, paper: &Evidence) -> String {
        (self.words.paper.listed)(&paper.title, &paper.number, &day(paper.date))
    }

    /// The same with the page.
    #[must_use]
    pub fn listed_at(&self, paper: &Evidence) -> String {
        joined(&[&self.listed(paper), &(self.words.paper.page)(&paper.page)], ", ")
    }
}

/// A day as documents write it; nothing for none.
pub(super) fn day(day: Option<NaiveDate>) -> String {
    day.map(shown).unwrap_or_default()
}

/// Something that may be missing, in brackets.
pub(super) fn in_brackets(text: &str) -> String {
    if text.is_empty() { String::new() } else { ["(", text, ")"].concat() }
}
