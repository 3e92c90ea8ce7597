//! NFC for everything a user types: the platform composes, the domain says where.

use super::{AnswerEdit, Edit};
use crate::domain::answer::Evidence;
use crate::domain::plan::Action;
use crate::domain::unit::{Names, Unit};

impl Edit {
    /// The same edit with every text put through `nfc`.
    #[must_use]
    pub fn composed(self, nfc: &dyn Fn(&str) -> String) -> Self {
        match self {
            Self::Head { unit, period, documents, names } => Self::Head {
                unit: Unit { name: nfc(&unit.name), code: nfc(&unit.code), place: nfc(&unit.place), ..unit },
                period,
                documents,
                names: Names { filled_by: nfc(&names.filled_by), head: nfc(&names.head), ..names },
            },
            Self::Answer(item, change) => Self::Answer(item, change.composed(nfc)),
            Self::FiguresSource(system, on) => Self::FiguresSource(nfc(&system), on),
            Self::SetAction(action) => Self::SetAction(composed_action(action, nfc)),
            Self::Close { by, on } => Self::Close { by: nfc(&by), on },
            other => other,
        }
    }
}

impl AnswerEdit {
    /// The same edit with every text put through `nfc`.
    pub(in crate::domain) fn composed(self, nfc: &dyn Fn(&str) -> String) -> Self {
        match self {
            Self::Reason(text) => Self::Reason(nfc(&text)),
            Self::RoleReason(text) => Self::RoleReason(nfc(&text)),
            Self::Note(text) => Self::Note(nfc(&text)),
            Self::Owner(text) => Self::Owner(nfc(&text)),
            Self::Evidence(rows) => Self::Evidence(rows.into_iter().map(|row| composed_evidence(row, nfc)).collect()),
            other => other,
        }
    }
}

fn composed_evidence(row: Evidence, nfc: &dyn Fn(&str) -> String) -> Evidence {
    Evidence {
        title: nfc(&row.title),
        number: nfc(&row.number),
        page: nfc(&row.page),
        holder: nfc(&row.holder),
        file: nfc(&row.file),
        ..row
    }
}

fn composed_action(action: Action, nfc: &dyn Fn(&str) -> String) -> Action {
    Action {
        what: nfc(&action.what),
        who: nfc(&action.who),
        accountable: nfc(&action.accountable),
        product: nfc(&action.product),
        decider: nfc(&action.decider),
        ..action
    }
}
