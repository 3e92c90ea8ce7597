//! What the screen holds until it is confirmed: a draft, its faults, whether they are said yet.
//!
//! Knows no markup.

use crate::dom::{Memo, RwSignal};
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::Catalogue;
use crate::domain::head::{Draft, Fault};
use crate::domain::id::Id;
use crate::domain::scope::Scope;
use crate::domain::unit::Unit;
use crate::ui::session::{Session, use_session};
use crate::ui::words::{AllWords, use_all_words};
use chrono::NaiveDate;

/// Handle to the form; cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Form {
    pub(super) session: Session,
    pub(super) words: &'static AllWords,
    pub(super) draft: RwSignal<Draft>,
    /// Faults are said once confirming was tried.
    pub(super) tried: RwSignal<bool>,
    pub(super) faults: Memo<Vec<Fault>>,
    /// Last day of the period; today while it is not known.
    pub(super) day: Memo<NaiveDate>,
    /// The unit and all that concerns it, without a restriction; none while type or period are not known.
    unit: Memo<Option<Unit>>,
    /// Id of the province; empty when none is chosen.
    pub(super) province: Memo<String>,
    /// The restriction to documents.
    pub(super) documents: Memo<Option<Vec<Id>>>,
    /// Whether the open assessment is final; none for a new one.
    locked: Option<Memo<bool>>,
}

impl Form {
    /// The form for a new assessment, or for the open one.
    pub(super) fn new(new: bool) -> Self {
        let session = use_session();
        let catalogue = session.catalogue();
        let today = session.today();
        let first = if new { Draft::new(today) } else { session.assessment().with_untracked(Draft::of) };
        let draft = RwSignal::new(first);
        let faults = Memo::new(move |_| draft.with(|draft| draft.faults(catalogue)));
        let day = Memo::new(move |_| draft.with(|draft| draft.period().map_or(today, |period| period.to)));
        let unit = Memo::new(move |_| {
            let hidden =
                faults.with(|faults| faults.iter().any(|fault| *fault != Fault::NoName && *fault != Fault::NoDocument));
            draft.with(|draft| (!hidden).then(|| scoping(draft.unit(catalogue))))
        });
        let province =
            text(draft, |draft| draft.unit.province.as_ref().map(|id| id.as_str().to_owned()).unwrap_or_default());
        let documents = Memo::new(move |_| draft.with(Draft::documents));
        let (words, tried) = (use_all_words(), RwSignal::new(false));
        let locked = (!new).then(|| session.locked());
        Self { session, words, draft, tried, faults, day, unit, province, documents, locked }
    }

    pub(super) fn catalogue(&self) -> &'static Catalogue {
        self.session.catalogue()
    }

    /// A final assessment is only shown.
    pub(super) fn is_locked(&self) -> bool {
        self.locked.is_some_and(|locked| locked.get())
    }

    /// Changes the draft.
    pub(super) fn set(&self, change: impl FnOnce(&mut Draft)) {
        self.draft.update(change);
    }

    /// One text of the draft, for what must not be drawn anew when another part changes.
    pub(super) fn text(&self, part: fn(&Draft) -> String) -> Memo<String> {
        text(self.draft, part)
    }

    /// The sentence of a fault where it is said; empty when there is nothing to say.
    pub(super) fn fault(&self, fault: Fault) -> String {
        let said = self.tried.get() && self.faults.with(|faults| faults.contains(&fault));
        if said { (self.words.unit.fault)(fault).to_owned() } else { String::new() }
    }

    /// What the choice puts in scope; restricted as chosen, or not at all.
    pub(super) fn scope(&self, restricted: bool) -> Option<Scope<'static>> {
        let unit = self.unit.get()?;
        let documents = if restricted { self.documents.get() } else { None };
        Some(Scope::new(self.catalogue(), &unit, self.day.get(), documents.as_deref()))
    }
}

fn text(draft: RwSignal<Draft>, part: fn(&Draft) -> String) -> Memo<String> {
    Memo::new(move |_| draft.with(part))
}

/// Only what decides the scope, so that typing a name reckons nothing anew.
fn scoping(unit: Unit) -> Unit {
    Unit { unit_type: unit.unit_type, fields: unit.fields, ..Unit::default() }
}

/// Where a fault is mended.
pub(super) fn field_of(fault: Fault) -> &'static str {
    match fault {
        Fault::NoDates | Fault::Reversed => "unit-from",
        Fault::NoName => "unit-name",
        Fault::NoType => "unit-type",
        Fault::ProvinceEnded => "unit-province",
        Fault::NoDocument => "unit-documents",
    }
}

/// Number of checks of a document that are asked in a scope.
pub(super) fn asked_by(scope: &Scope, document: &Id) -> usize {
    let asks = |check: &&&crate::domain::catalogue::Check| {
        !check.is_derived() && check.clauses.iter().any(|c| c.document == *document)
    };
    scope.checks.iter().filter(asks).count()
}

/// The head of an assessment, with its id: what the form starts from.
pub(super) fn head_of(assessment: &Assessment) -> (String, Draft) {
    (assessment.id.clone(), Draft::of(assessment))
}
