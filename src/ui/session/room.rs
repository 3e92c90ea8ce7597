//! The room of many units: what came in, what is shown of it, what is kept. Held apart from one's own assessments, which
//! nothing here touches.
//!
//! Belongs to the part that arrives later. Ground state: the reports and what the trainer said of them; the rest is
//! derived.

mod coming;
mod handing;
mod keeping;
mod outputs;
mod roster;
mod stage;
mod triage;

pub use coming::{Coming, take_dropped};
pub use keeping::Keeping;
pub use outputs::Step;
pub use roster::Awaiting;
pub use triage::{Fate, Line, Pile};

use crate::browser::{room::RoomStore, spawn};
use crate::builtin;
use crate::dom::{Memo, ReadSignal, RwSignal};
use crate::domain::catalogue::Catalogue;
use crate::domain::cohort::{self, Column, Decision, Doubt, Entry, Filter, InRoom, Room, Shown};
use leptos::prelude::{LocalStorage, Owner, StoredValue};
use std::cell::OnceCell;
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;

/// Handle to the room; cheap to copy, one for as long as the page lives.
#[derive(Clone, Copy)]
pub struct Trainer(&'static State);

impl Deref for Trainer {
    type Target = State;

    fn deref(&self) -> &State {
        self.0
    }
}

/// What the trainer said of the room; kept with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// What the room is called; may be empty.
    pub name: String,
    /// Units that look alike: one or two.
    pub decided: Vec<Decision>,
    /// Who should hand in, one a line, as it was pasted.
    pub roster: String,
}

/// The state: all of it is handles to signals.
pub struct State {
    catalogue: &'static Catalogue,
    columns: Vec<Column>,
    room: RwSignal<Room>,
    settings: RwSignal<Settings>,
    filter: RwSignal<Filter>,
    piles: RwSignal<Vec<Arc<Pile>>>,
    coming: RwSignal<Option<Coming>>,
    keeping: RwSignal<Keeping>,
    store: StoredValue<Option<Rc<RoomStore>>, LocalStorage>,
    units: Memo<Arc<Vec<InRoom>>>,
    shown: Memo<Arc<Vec<Shown>>>,
}

/// The room. What is kept of it is read when it is first asked for.
#[must_use]
pub fn use_room() -> Trainer {
    thread_local! {
        static ROOM: OnceCell<Trainer> = const { OnceCell::new() };
    }
    ROOM.with(|room| {
        *room.get_or_init(|| {
            // An owner of its own, which is never dropped: the room outlives the screens that show it. Making one puts it
            // in the place of the present one.
            let present = Owner::current();
            let owner = Owner::new_root(None);
            let trainer = owner.with(Trainer::new);
            std::mem::forget(owner);
            present.iter().for_each(Owner::set);
            spawn(async move { trainer.load().await });
            trainer
        })
    })
}

impl Trainer {
    fn new() -> Self {
        let catalogue = builtin::catalogue();
        let (room, settings) = (RwSignal::new(Room::default()), RwSignal::new(Settings::default()));
        let filter = RwSignal::new(Filter::default());
        let decided = Memo::new(move |_| settings.with(|said| said.decided.clone()));
        let units = Memo::told_unless(
            move |_| Arc::new(decided.with(|decided| room.with(|room| cohort::units(room.entries(), decided)))),
            Arc::ptr_eq,
        );
        let shown = Memo::told_unless(
            move |_| {
                let units = units.get();
                Arc::new(filter.with(|filter| room.with(|room| cohort::shown(room.entries(), &units, filter))))
            },
            Arc::ptr_eq,
        );
        Self(Box::leak(Box::new(State {
            catalogue,
            columns: cohort::columns(catalogue),
            room,
            settings,
            filter,
            piles: RwSignal::default(),
            coming: RwSignal::new(None),
            keeping: RwSignal::new(Keeping::Loading),
            store: StoredValue::new_local(None),
            units,
            shown,
        })))
    }

    /// The catalogue.
    #[must_use]
    pub fn catalogue(&self) -> &'static Catalogue {
        self.catalogue
    }

    /// The items; cells of members stand in the same order.
    #[must_use]
    pub fn columns(&self) -> &'static [Column] {
        &self.0.columns
    }

    /// The reports and all that is in the room.
    #[must_use]
    pub fn room(&self) -> ReadSignal<Room> {
        self.room.read_only()
    }

    /// What the trainer said of it.
    #[must_use]
    pub fn settings(&self) -> ReadSignal<Settings> {
        self.settings.read_only()
    }

    /// Which units are looked at, on all screens of the room.
    #[must_use]
    pub fn filter(&self) -> RwSignal<Filter> {
        self.filter
    }

    /// All units.
    #[must_use]
    pub fn units(&self) -> Memo<Arc<Vec<InRoom>>> {
        self.units
    }

    /// The units that pass the filter, each with the report that counts, in the order they came.
    #[must_use]
    pub fn shown(&self) -> Memo<Arc<Vec<Shown>>> {
        self.shown
    }

    /// Units that may be one, to be asked about.
    #[must_use]
    pub fn doubts(&self) -> Vec<(Arc<Entry>, Arc<Entry>, Doubt)> {
        let (units, decided) = (self.units.get(), self.settings.with(|said| said.decided.clone()));
        self.room.with(|room| {
            let at = |place: usize| units.get(place).and_then(|unit| room.entries().get(unit.now));
            let all: Vec<&Arc<Entry>> = (0..units.len()).filter_map(at).collect();
            let doubts = cohort::doubts(&all.iter().map(|entry| &*entry.member.unit).collect::<Vec<_>>(), &decided);
            let both = |doubt: Doubt| Some(((*all.get(doubt.of[0])?).clone(), (*all.get(doubt.of[1])?).clone(), doubt));
            doubts.into_iter().filter_map(both).collect()
        })
    }

    /// Says whether two units are one; kept.
    pub fn decide(&self, a: &Entry, b: &Entry, same: bool) {
        let of = [a, b].map(|entry| cohort::identity(&entry.member.unit));
        self.say(|said| said.decided.push(Decision { of, same }));
    }

    /// Calls the room something; kept.
    pub fn rename(&self, name: &str) {
        self.say(|said| name.clone_into(&mut said.name));
    }

    /// Says who should hand in, one a line; kept.
    pub fn set_roster(&self, roster: &str) {
        self.say(|said| roster.clone_into(&mut said.roster));
    }
}
