//! Reports of a room that are to be looked at twice.

use super::{Member, Repair, Shown};
use crate::domain::file::Integrity;

/// Why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caution {
    /// It was altered after it was saved.
    Altered,
    /// It carries no digest, so nobody can tell.
    Unsealed,
    /// The score in the file is not the one computed here.
    Rescored,
    /// Not final.
    Draft,
    /// Restricted to some documents.
    Restricted,
    /// Made with another version of the catalogue.
    OtherCatalogue,
    /// Some of it is not known to this catalogue.
    Unknown,
    /// Several reports of the same period: the last changed counts.
    Copies,
}

impl Caution {
    /// All of them, the gravest first.
    pub const ALL: [Self; 8] = [
        Self::Altered,
        Self::Unsealed,
        Self::Rescored,
        Self::Copies,
        Self::OtherCatalogue,
        Self::Unknown,
        Self::Restricted,
        Self::Draft,
    ];

    /// Whether it is to be said of a report.
    #[must_use]
    pub fn is_of(self, unit: &Shown) -> bool {
        let member: &Member = &unit.now.member;
        let has = |wanted: fn(&Repair) -> bool| member.repairs.iter().any(wanted);
        match self {
            Self::Altered => member.integrity == Integrity::Altered,
            Self::Unsealed => member.integrity == Integrity::None,
            Self::Rescored => member.rescored,
            Self::Draft => !member.is_final,
            Self::Restricted => member.restricted,
            Self::OtherCatalogue => has(|repair| matches!(repair, Repair::Catalogue(_))),
            Self::Unknown => has(|repair| matches!(repair, Repair::Items(_) | Repair::Names)),
            Self::Copies => unit.copies > 0,
        }
    }
}

/// Each caution that is to be said, with the places of the units.
#[must_use]
pub fn cautions(shown: &[Shown]) -> Vec<(Caution, Vec<usize>)> {
    let places = |caution: Caution| shown.iter().enumerate().filter(move |(_, unit)| caution.is_of(unit));
    let all = Caution::ALL.into_iter().map(|caution| (caution, places(caution).map(|(place, _)| place).collect()));
    all.filter(|(_, places): &(Caution, Vec<usize>)| !places.is_empty()).collect()
}
