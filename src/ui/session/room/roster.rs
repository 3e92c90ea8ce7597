//! Who should hand in, beside the units of the room.

use super::Trainer;
use crate::browser::file::{self as files, chosen};
use crate::browser::normal::nfc;
use crate::browser::spawn;
use crate::dom::Memo;
use crate::domain::cohort::{self, Decision, Entry, Filter, Roster};
use crate::domain::file::decode;
use crate::domain::unit::Unit;
use chrono::NaiveDate;
use leptos::ev::Event;
use std::sync::Arc;

/// Largest file that can be a roster, in bytes.
const LARGEST: u32 = 2_000_000;

/// The roster, and the units its places are of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Awaiting {
    /// What was found of each line.
    pub roster: Roster,
    /// The units of the period looked at, each with the report that counts.
    pub units: Vec<Arc<Entry>>,
}

impl Trainer {
    /// Who of the roster has handed in for the period looked at; whatever else the filter says, the roster is for all.
    #[must_use]
    pub fn roster(&self) -> Memo<Arc<Awaiting>> {
        let this = *self;
        let period = Memo::new(move |_| this.filter.with(|filter| filter.period));
        Memo::told_unless(move |_| Arc::new(this.awaiting(period.get())), Arc::ptr_eq)
    }

    /// The same, reckoned now.
    pub(super) fn awaiting(&self, period: Option<NaiveDate>) -> Awaiting {
        let filter = Filter { period, ..Filter::default() };
        let units = self.units.get();
        let shown = self.room.with(|room| cohort::shown(room.entries(), &units, &filter));
        let units: Vec<Arc<Entry>> = shown.into_iter().map(|unit| unit.now).collect();
        let own: Vec<&Unit> = units.iter().map(|entry| &*entry.member.unit).collect();
        let roster = self.settings.with(|said| cohort::roster(self.catalogue, &nfc(&said.roster), &own, &said.decided));
        Awaiting { roster, units }
    }

    /// Says whether a line of the roster means a unit; kept.
    pub fn decide_line(&self, key: &str, unit: &Entry, same: bool) {
        let of = [key.to_owned(), cohort::identity(&unit.member.unit)];
        self.say(|said| said.decided.push(Decision { of, same }));
    }

    /// Takes the roster from a file that was chosen; `told` hears whether it could be read.
    pub fn take_roster(&self, event: &Event, told: impl FnOnce(bool) + 'static) {
        let (this, files) = (*self, chosen(event));
        spawn(async move {
            let Some(file) = files.first() else { return };
            let text = files::read(file, LARGEST).await.ok().and_then(|bytes| decode(&bytes).ok());
            told(text.is_some());
            if let Some(text) = text {
                this.set_roster(&text);
            }
        });
    }
}
