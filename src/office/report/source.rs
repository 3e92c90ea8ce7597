//! What the paper is made of: the subject, the sentences of its language, and short ways to both.

use crate::domain::date::shown;
use crate::domain::id::Id;
use crate::domain::numeral;
use crate::domain::score::{ItemScore, Verdict};
use crate::domain::text::{Lang, Text};
use crate::office::Subject;
use crate::words::checklist::{self, Checklist};
use crate::words::common::{self, Common};
use crate::words::paper::{self, PaperWords, small_first};
use crate::words::report::{self, Report};

/// The subject with the sentences of its language.
pub(super) struct Source<'s> {
    pub(super) subject: &'s Subject,
    pub(super) paper: PaperWords,
    pub(super) common: Common,
    pub(super) report: Report,
    pub(super) checklist: Checklist,
}

impl<'s> Source<'s> {
    pub(super) fn of(subject: &'s Subject) -> Self {
        let (paper, common, report, checklist) = match subject.lang {
            Lang::Vi => (paper::VI, common::VI, report::VI, checklist::VI),
            Lang::En => (paper::EN, common::EN, report::EN, checklist::EN),
        };
        Self { subject, paper, common, report, checklist }
    }

    /// The words of a text of the catalogue.
    pub(super) fn text(&self, text: Text) -> &'static str {
        text.get(self.subject.lang)
    }

    /// Points with all three decimals.
    pub(super) fn points(&self, thousandths: u32) -> String {
        numeral::points(thousandths, self.subject.lang)
    }

    /// Per mille as per cent.
    pub(super) fn percent(&self, per_mille: i64) -> String {
        numeral::percent(per_mille, self.subject.lang)
    }

    /// n/d, and the rate as far as there is one.
    pub(super) fn rate(&self, n: i64, d: i64) -> [String; 2] {
        let whole = |n| numeral::whole(n, self.subject.lang);
        let rate = (d > 0).then(|| self.percent(n.saturating_mul(1000) / d));
        [[whole(n), whole(d)].join("/"), rate.unwrap_or_else(|| "–".to_owned())]
    }

    /// Name of an item, with a word where it is critical.
    pub(super) fn item(&self, item: &ItemScore) -> String {
        self.marked(&item.id, item.critical)
    }

    /// The same of an id.
    pub(super) fn marked(&self, item: &Id, critical: bool) -> String {
        let name = self.subject.item_name(item);
        if critical { [&name, " (", &small_first(self.common.critical), ")"].concat() } else { name }
    }

    /// The period in words.
    pub(super) fn period(&self) -> String {
        let period = self.subject.assessment.period;
        (self.common.period)(period.kind, period.from, period.to)
    }

    /// The province of the unit on the last day of the period, in words.
    pub(super) fn province(&self) -> Option<String> {
        let province = self.subject.assessment.unit.province.as_ref()?;
        let province = self.subject.catalogue.province(province.as_str())?;
        let day = self.subject.scope.day;
        Some((self.paper.province)(province.kind_on(day), province.name_on(day)))
    }

    /// The band of a verdict, and why it is not another one.
    pub(super) fn band(&self, verdict: &Verdict) -> [&'static str; 2] {
        match verdict {
            Verdict::TooEarly => ["", self.common.too_early],
            Verdict::Band { band, capped } => {
                let band = self.subject.catalogue.band(band.as_str()).map(|band| self.text(band.name));
                [band.unwrap_or_default(), if *capped { self.common.capped } else { "" }]
            }
        }
    }
}

/// A day as documents write it; nothing for none.
pub(super) fn day(day: Option<chrono::NaiveDate>) -> String {
    day.map(shown).unwrap_or_default()
}
