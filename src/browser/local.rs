//! localStorage: plain strings under one space, every refusal told.
//!
//! gloo-storage's own calls quote values as JSON and trap where storage is blocked; so a probe comes first, and
//! afterwards only the raw storage that gloo hands out is used.

use super::{
    keys::{Key, SPACE},
    trouble::Trouble,
    window,
};
#[expect(clippy::disallowed_types, reason = "this is the module that probes first")]
use gloo_storage::LocalStorage;
use gloo_storage::Storage as _;
use web_sys::Storage;

/// localStorage, known to be there.
#[derive(Clone, Debug)]
pub struct Local {
    raw: Storage,
    space: String,
}

impl Local {
    /// The app's own space.
    pub fn reach() -> Result<Self, Trouble> {
        Self::reach_at(SPACE)
    }

    /// Keys of this space only; tests take a space each.
    pub fn reach_at(space: &str) -> Result<Self, Trouble> {
        let storage = window().ok_or(Trouble::Blocked)?.local_storage()?.ok_or(Trouble::Blocked)?;
        storage.length()?;
        #[expect(clippy::disallowed_types, reason = "the line above has shown that raw() will not trap")]
        let raw = LocalStorage::raw();
        Ok(Self { raw, space: space.to_owned() })
    }

    /// Whether writing works, too.
    pub fn probe(&self) -> Result<(), Trouble> {
        self.set(Key::Probe, "1")?;
        self.remove(Key::Probe)
    }

    /// The text under a key.
    pub fn get(&self, key: Key) -> Result<Option<String>, Trouble> {
        Ok(self.raw.get_item(&self.full(key))?)
    }

    /// Stores a text; where it is refused, the old one stays.
    pub fn set(&self, key: Key, text: &str) -> Result<(), Trouble> {
        Ok(self.raw.set_item(&self.full(key), text)?)
    }

    /// Removes a text, if there is one.
    pub fn remove(&self, key: Key) -> Result<(), Trouble> {
        Ok(self.raw.remove_item(&self.full(key))?)
    }

    /// Names within a group, which is given as its key with an empty name.
    pub fn names(&self, group: Key) -> Result<Vec<String>, Trouble> {
        let start = self.full(group);
        let keys = self.keys()?;
        Ok(keys.iter().filter_map(|key| key.strip_prefix(&start)).map(str::to_owned).collect())
    }

    /// Removes everything of the space, and nothing else.
    pub fn wipe(&self) -> Result<(), Trouble> {
        let start = [&self.space, "/"].concat();
        for key in self.keys()?.iter().filter(|key| key.starts_with(&start)) {
            self.raw.remove_item(key)?;
        }
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, Trouble> {
        let all: Result<Vec<_>, _> = (0..self.raw.length()?).map(|index| self.raw.key(index)).collect();
        Ok(all?.into_iter().flatten().collect())
    }

    fn full(&self, key: Key) -> String {
        [&self.space, "/", &key.text()].concat()
    }
}
