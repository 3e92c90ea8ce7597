//! Values by name, in the order of the names: a sorted list.
//!
//! The standard library's tree ships some 8 KB of code for every type it holds. A new entry moves those behind it,
//! which costs nothing at the lengths here; longer lists (of a hostile file) are put in in order.

use std::borrow::Borrow;

/// Values by name. Names are distinct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map<K, V>(Vec<(K, V)>);

impl<K: Borrow<str>, V> Map<K, V> {
    /// Where a name stands, or would stand.
    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(own, _)| own.borrow().cmp(name))
    }

    /// The value of a name.
    pub fn get(&self, name: &(impl Borrow<str> + ?Sized)) -> Option<&V> {
        let place = self.place(name.borrow()).ok()?;
        self.0.get(place).map(|(_, value)| value)
    }

    /// Gives a name its value; the old one goes.
    pub fn insert(&mut self, name: K, value: V) {
        match self.place(name.borrow()) {
            Ok(place) => {
                if let Some(entry) = self.0.get_mut(place) {
                    entry.1 = value;
                }
            }
            Err(place) => self.0.insert(place, (name, value)),
        }
    }

    /// Takes a name out, with its value.
    pub fn remove(&mut self, name: &str) -> Option<V> {
        let place = self.place(name).ok()?;
        Some(self.0.remove(place).1)
    }

    /// Keeps what passes.
    pub fn retain(&mut self, mut passes: impl FnMut(&K, &V) -> bool) {
        self.0.retain(|(name, value)| passes(name, value));
    }

    /// Names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(name, value)| (name, value))
    }

    /// Names, and values to change.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&K, &mut V)> {
        self.0.iter_mut().map(|(name, value)| (&*name, value))
    }

    /// Names.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(name, _)| name)
    }

    /// Values.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.0.iter().map(|(_, value)| value)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Borrow<str>, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::default();
        entries.into_iter().for_each(|(name, value)| map.insert(name, value));
        map
    }
}

impl<K, V> IntoIterator for Map<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_names_in_order_and_the_last_value_of_each() {
        let mut map: Map<String, u32> =
            [("b", 1), ("a", 2), ("c", 3), ("b", 4)].map(|(k, v)| (k.to_owned(), v)).into_iter().collect();
        assert_eq!(map.keys().collect::<Vec<_>>(), ["a", "b", "c"]);
        assert_eq!((map.get("b"), map.get("d"), map.len()), (Some(&4), None, 3));
        assert_eq!((map.remove("a"), map.remove("a")), (Some(2), None));
        map.retain(|_, value| *value != 3);
        assert_eq!(map.into_iter().collect::<Vec<_>>(), [("b".to_owned(), 4)]);
    }
}
