//! What a file is about: one assessment with all that is derived from it.

use super::{Fault, Reviewed, Words};
use crate::builtin;
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::Catalogue;
use crate::domain::file;
use crate::domain::scope::Scope;
use crate::domain::score::{Score, score};
use crate::domain::section::{Section, sections};
use crate::domain::text::Lang;
use chrono::NaiveDate;

/// One assessment, its scope and its score, in one language on one day.
pub struct Subject {
    /// The catalogue.
    pub catalogue: &'static Catalogue,
    /// The assessment.
    pub assessment: Assessment,
    /// What concerns the unit.
    pub scope: Scope<'static>,
    /// The score.
    pub score: Score,
    /// An inspector's verdicts.
    pub reviewed: Option<Reviewed>,
    /// The checklist's sections.
    pub sections: Vec<Section>,
    /// The language.
    pub lang: Lang,
    /// Its sentences.
    pub words: Words,
    /// The day.
    pub today: NaiveDate,
}

impl Subject {
    /// Of the text of a JSON report.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn open(report: &str, lang: Lang, today: NaiveDate) -> Result<Self, Fault> {
        let opened = file::open_text(report, catalogue(), &str::to_owned).map_err(Fault::Report)?;
        Ok(Self::of(opened.assessment, lang, today))
    }

    /// Of an assessment.
    #[must_use]
    pub fn of(assessment: Assessment, lang: Lang, today: NaiveDate) -> Self {
        let catalogue = catalogue();
        let scope = Scope::of(catalogue, &assessment);
        let score = score(&scope, &assessment);
        let sections = sections(&scope);
        let reviewed = Reviewed::of(catalogue, &scope, &assessment);
        Self { catalogue, assessment, scope, score, reviewed, sections, lang, words: Words::of(lang), today }
    }
}

/// The built-in catalogue, whole.
pub(super) fn catalogue() -> &'static Catalogue {
    let catalogue = builtin::catalogue();
    builtin::complete();
    catalogue
}
