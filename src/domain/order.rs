//! Sorting of short lists. The standard library's sort ships some 4 KB of code for every type it sorts;
//! insertion costs a tenth of that, and a list here has a few hundred entries at most.
//!
//! Not for long lists, where the work grows with the square of the length: [`by_name`] is for those.

use std::cmp::Ordering;

/// Sorts, keeping the order of equals.
pub fn sort_by<T>(list: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    for i in 1..list.len() {
        let entry = list.remove(i);
        let place = list.iter().take(i).position(|before| compare(before, &entry) == Ordering::Greater);
        list.insert(place.unwrap_or(i), entry);
    }
}

/// Sorts by a key, keeping the order of equals.
pub fn sort_by_key<T, K: Ord>(list: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort_by(list, |a, b| key(a).cmp(&key(b)));
}

/// Positions of names in the order of the names, equals in the order they came in. For lists of any length.
#[must_use]
pub fn by_name(names: &[&str]) -> Vec<usize> {
    let entries = names.iter().enumerate().map(|(i, name)| (*name, i)).collect();
    merged(entries).into_iter().map(|(_, i)| i).collect()
}

/// Positions of names that stood before in the list, in order. For lists of any length.
#[must_use]
pub fn repeats(names: &[&str]) -> Vec<usize> {
    let order = by_name(names);
    let mut again = vec![false; names.len()];
    for (before, i) in order.iter().zip(order.iter().skip(1)) {
        if let Some(place) = again.get_mut(*i) {
            *place = names.get(*before) == names.get(*i);
        }
    }
    again.into_iter().enumerate().filter(|(_, again)| *again).map(|(i, _)| i).collect()
}

/// Sorts the halves and merges them.
fn merged(mut list: Vec<(&str, usize)>) -> Vec<(&str, usize)> {
    if list.len() < 2 {
        return list;
    }
    let mut all = Vec::with_capacity(list.len());
    let mut later = merged(list.split_off(list.len() / 2)).into_iter().peekable();
    for entry in merged(list) {
        while let Some(before) = later.next_if(|other| *other < entry) {
            all.push(before);
        }
        all.push(entry);
    }
    all.extend(later);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_by_name() {
        assert_eq!(by_name(&["b", "c", "", "b", "a", "b"]), [2, 4, 0, 3, 5, 1]);
        assert_eq!(repeats(&["b", "c", "", "b", "a", "b"]), [3, 5]);
        assert!(repeats(&[]).is_empty());
    }

    #[test]
    fn sorts_and_keeps_the_order_of_equals() {
        let mut list = vec![(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd'), (1, 'e')];
        sort_by_key(&mut list, |entry| entry.0);
        assert_eq!(list, [(0, 'd'), (1, 'b'), (1, 'e'), (2, 'a'), (2, 'c')]);
    }
}
