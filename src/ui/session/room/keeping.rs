//! The room on disk: read when the page first asks for it, written as it changes, wiped.

use super::triage::Kept;
use super::{Pile, Settings, Trainer};
use crate::browser::normal::nfc;
use crate::browser::room::{RoomStore, Row};
use crate::browser::{Trouble, page};
use crate::dom::ReadSignal;
use crate::domain::cohort::{self, Decision, Entry, Room};
use crate::domain::file::{self, MAX_MANY, Opened};
use crate::domain::json::{Json, parse, write};
use leptos::prelude::{GetValue, SetValue};
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use std::rc::Rc;
use std::sync::Arc;

/// Reports read or written without a pause.
const AT_ONCE: usize = 64;

/// Whether the room is safe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It is being read.
    Loading,
    /// All of it is on disk.
    Kept,
    /// Reports still to be written.
    Writing(usize),
    /// It is in memory only: why.
    Failed(Trouble),
}

impl Trainer {
    /// Whether the room is on disk, to follow.
    #[must_use]
    pub fn keeping(&self) -> ReadSignal<Keeping> {
        self.keeping.read_only()
    }

    pub(super) async fn load(self) {
        match self.loaded().await {
            Ok(()) => self.keeping.set(Keeping::Kept),
            Err(trouble) => self.keeping.set(Keeping::Failed(trouble)),
        }
    }

    async fn loaded(&self) -> Result<(), Trouble> {
        let store = Rc::new(RoomStore::open().await?);
        self.store.set_value(Some(store.clone()));
        if let Some(said) = store.settings().await?.as_deref().and_then(Settings::read) {
            self.settings.set(said);
        }
        let mut room = Room::default();
        let rows = store.rows().await?;
        for some in rows.chunks(AT_ONCE) {
            page::pause(0).await;
            for row in some {
                let member = parse(&row.line).ok().and_then(|line| cohort::read(&line, self.catalogue.digest));
                let member = match member {
                    Some(member) => Some(member),
                    None => self.anew(&store, &row.key).await?,
                };
                member.into_iter().for_each(|member| drop(room.admit(Entry { file: row.file.clone(), member })));
            }
        }
        self.room.set(room);
        Ok(())
    }

    /// What is shown of a report that was read with another catalogue, from its text.
    async fn anew(&self, store: &RoomStore, key: &str) -> Result<Option<cohort::Member>, Trouble> {
        let opened = store.text(key).await?.and_then(|text| self.opened(&text));
        Ok(opened.map(|opened| cohort::Member::of(self.catalogue, &opened)))
    }

    fn opened(&self, deflated: &[u8]) -> Option<Opened> {
        file::open_text(&inflated(deflated)?, self.catalogue, &nfc).ok()
    }

    /// The whole report of a member, from disk; none when it is not there.
    pub async fn report(&self, id: &str) -> Option<Opened> {
        let store = self.store.get_value()?;
        let text = store.text(id).await.ok()??;
        self.opened(&text)
    }

    /// The text of a report as it came in, on one line; none when it is not there.
    pub async fn text(&self, id: &str) -> Option<String> {
        inflated(&self.store.get_value()?.text(id).await.ok()??)
    }

    /// Writes reports, some at a time.
    pub(super) async fn keep(&self, mut kept: Vec<Kept>) {
        kept.retain(|(entry, _)| self.is_here(entry)); // one that came twice is written once
        let Some(store) = self.store.get_value() else { return };
        let mut left = kept.len();
        for some in kept.chunks(AT_ONCE) {
            self.keeping.set(Keeping::Writing(left));
            let line = |entry: &Entry| write(&cohort::write(&entry.member, self.catalogue.digest));
            let row = |entry: &Entry| Row { key: entry.member.id.clone(), file: entry.file.clone(), line: line(entry) };
            let rows: Vec<_> = some.iter().map(|(entry, text)| (row(entry), text.clone())).collect();
            if let Err(trouble) = store.put(&rows).await {
                return self.keeping.set(Keeping::Failed(trouble));
            }
            left -= some.len();
        }
        self.keeping.set(Keeping::Kept);
    }

    /// Whether all that is here is the example.
    #[must_use]
    pub fn is_example(&self) -> bool {
        self.room.with(|room| !room.entries().is_empty() && room.entries().iter().all(|entry| entry.member.example))
    }

    fn is_here(&self, entry: &Arc<Entry>) -> bool {
        self.room.with_untracked(|room| room.get(&entry.member.id).is_some_and(|here| Arc::ptr_eq(here, entry)))
    }

    /// Takes one report out.
    pub async fn remove(&self, id: &str) {
        self.room.update(|room| room.remove(id));
        if let Some(store) = self.store.get_value() {
            self.done(store.remove(&[id.to_owned()]).await);
        }
    }

    /// Empties the room; nothing of it stays on this machine.
    pub async fn wipe(&self) {
        self.room.set(Room::default());
        self.settings.set(Settings::default());
        self.filter.set(cohort::Filter::default());
        self.piles.set(Vec::<Arc<Pile>>::new());
        if let Some(store) = self.store.get_value() {
            self.done(store.wipe().await);
        }
    }

    /// Changes what is said of the room, and keeps it.
    pub(super) fn say(&self, change: impl FnOnce(&mut Settings)) {
        self.settings.update(change);
        let (this, text) = (*self, self.settings.with_untracked(Settings::write));
        if let Some(store) = self.store.get_value() {
            crate::browser::spawn(async move { this.done(store.set_settings(&text).await) });
        }
    }

    fn done(&self, result: Result<(), Trouble>) {
        if let Err(trouble) = result {
            self.keeping.set(Keeping::Failed(trouble));
        }
    }
}

fn inflated(deflated: &[u8]) -> Option<String> {
    String::from_utf8(decompress_to_vec_with_limit(deflated, MAX_MANY).ok()?).ok()
}

impl Settings {
    fn write(&self) -> String {
        let decided = self.decided.iter().map(|decision| {
            let [a, b] = &decision.of;
            Json::Arr(vec![a.as_str().into(), b.as_str().into(), decision.same.into()])
        });
        let fields = [
            ("name", self.name.as_str().into()),
            ("decided", Json::Arr(decided.collect())),
            ("roster", Json::Arr(self.roster.lines().map(Json::from).collect())), // one text would be too long
        ];
        write(&Json::Obj(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()))
    }

    fn read(text: &str) -> Option<Self> {
        let json = parse(text).ok()?;
        let word = |key: &str| json.get(key).and_then(Json::as_str).map(str::to_owned);
        let decided = json.get("decided")?.elements().iter().filter_map(|row| match row.elements() {
            [a, b, same] => {
                Some(Decision { of: [a.as_str()?.to_owned(), b.as_str()?.to_owned()], same: *same == Json::Bool(true) })
            }
            _ => None,
        });
        let roster: Vec<&str> = json.get("roster")?.elements().iter().filter_map(Json::as_str).collect();
        Some(Self { name: word("name")?, decided: decided.collect(), roster: roster.join("\n") })
    }
}
