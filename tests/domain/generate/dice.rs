//! Small deterministic randomness (splitmix64) and the texts made with it.
#![expect(clippy::panic, reason = "a helper that fails is a failing test")]

use tu_soat_06::domain::text::clean;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Composes a text, as the browser's `String.normalize` does.
pub fn nfc(text: &str) -> String {
    if is_nfc(text) { text.to_owned() } else { text.nfc().collect() }
}

const LETTERS: &str = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ";
const ROUGH: &[&str] = &[
    "\"",
    "\\",
    "/",
    "\n",
    "\t",
    "“",
    "”",
    "'",
    "`",
    "<b>",
    "&amp;",
    "{",
    "}",
    "[",
    ",",
    ":",
    "=1+1",
    "😀",
    "👩‍👩‍👧",
    "🇻🇳",
    "\u{2028}",
    "\u{10ffff}",
    "\\u0301",
    "e\u{301}",
    "€",
    "工",
    "0",
];

/// A row of numbers that a seed decides.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// 0…n−1.
    pub fn below(&mut self, n: u64) -> u64 {
        self.next() % n.max(1)
    }

    /// True in so many cases of a hundred.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        let i = usize::try_from(self.below(u64::try_from(list.len()).unwrap_or(1))).unwrap_or(0);
        list.get(i).unwrap_or_else(|| panic!("nothing to pick from"))
    }

    pub fn rev(&mut self) -> u32 {
        u32::try_from(self.below(5_000)).unwrap_or(0)
    }

    /// What a person may type: 0…10⁹, mostly small.
    pub fn number(&mut self) -> i64 {
        let most = *self.pick(&[2, 50, 50, 10_000, 1_000_000_001]);
        i64::try_from(self.below(most)).unwrap_or(0)
    }

    pub fn hex(&mut self, length: usize) -> String {
        (0..length).map(|_| char::from_digit(u32::try_from(self.below(16)).unwrap_or(0), 16).unwrap_or('0')).collect()
    }

    /// Text of up to so many pieces, often empty, clean and composed.
    pub fn text(&mut self, most: u64) -> String {
        if self.chance(35) {
            return String::new();
        }
        let letters: Vec<char> = LETTERS.chars().collect();
        let mut text = String::new();
        for _ in 0..self.below(most) {
            match self.below(12) {
                0 => text.push_str(self.pick::<&str>(ROUGH)),
                1 | 2 => text.push(' '),
                3 => text.extend(self.pick(&letters).to_uppercase()),
                _ => text.push(*self.pick(&letters)),
            }
        }
        nfc(&clean(&text))
    }
}
