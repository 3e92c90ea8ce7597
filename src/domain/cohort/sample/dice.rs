//! Numbers that look like chance and are none (splitmix64): the same keys, the same numbers, for ever.

/// A row of numbers.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// The row that belongs to some keys.
    pub fn of(keys: &[u64]) -> Self {
        keys.iter().fold(Self(0), |dice, key| Self(mixed(dice.0 ^ key).wrapping_add(STEP)))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        mixed(self.0)
    }

    /// One of the whole numbers from `least` to `most`.
    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        let width = u64::try_from(most - least).map_or(1, |width| width + 1);
        least + i64::try_from(self.next() % width).unwrap_or(0)
    }

    /// True in so many cases of a thousand.
    pub fn chance(&mut self, permille: i64) -> bool {
        self.between(0, 999) < permille
    }

    /// One of a list; the default of an empty one.
    pub fn pick<T: Copy + Default>(&mut self, list: &[T]) -> T {
        let most = i64::try_from(list.len()).unwrap_or(0) - 1;
        let place = usize::try_from(self.between(0, most)).unwrap_or(0);
        list.get(place).copied().unwrap_or_default()
    }

    /// So many hex digits, 16 at most.
    pub fn hex(&mut self, digits: u32) -> String {
        let number = self.next();
        (0..digits).filter_map(|at| char::from_digit(u32::try_from((number >> (at * 4)) & 0xf).ok()?, 16)).collect()
    }
}

/// The golden ratio of 64 bits.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

fn mixed(state: u64) -> u64 {
    let z = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// A word as a key.
pub fn key(word: &str) -> u64 {
    word.bytes().fold(0, |key, byte| mixed(key ^ u64::from(byte)).wrapping_add(STEP))
}
