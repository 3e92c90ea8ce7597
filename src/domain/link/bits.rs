//! A row of bits, written or read by the same walk: what is handed in is written, what is handed back was read.
//!
//! A walk that ends early (`None`) has met something that no writer of ours leaves.

use crate::domain::answer::MAX_NUMBER;
use crate::domain::text::clean;
use chrono::{Datelike, NaiveDate};

/// Bits of the length of a number.
const LENGTH_BITS: u32 = 5;
/// In place of a length: there is no number. Lengths stay below, as [`MAX_NUMBER`] has 30 bits.
const NONE: u64 = 31;
/// Longest text, in characters: longer ones are cut.
const MAX_TEXT: usize = 200;

/// One direction of the walk.
pub(super) trait Tape {
    /// The lowest `width` bits of a value, at most 32; none at the end of what is read.
    fn bits(&mut self, value: u64, width: u32) -> Option<u64>;
}

/// Writes.
#[derive(Default)]
pub(super) struct Writer {
    bytes: Vec<u8>,
    /// Bits still free in the last byte.
    free: u32,
}

impl Writer {
    /// What was written; the last byte is filled up with zeros.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

impl Tape for Writer {
    fn bits(&mut self, value: u64, width: u32) -> Option<u64> {
        for place in (0..width).rev() {
            if self.free == 0 {
                self.bytes.push(0);
                self.free = 8;
            }
            self.free -= 1;
            if let Some(last) = self.bytes.last_mut() {
                *last |= u8::from(value >> place & 1 == 1) << self.free;
            }
        }
        Some(value & ((1 << width) - 1))
    }
}

/// Reads.
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    /// Bits already read.
    at: usize,
}

impl<'a> Reader<'a> {
    /// From the first bit.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    fn bit(&mut self) -> Option<u64> {
        let byte = self.bytes.get(self.at / 8)?;
        let bit = byte >> (7 - self.at % 8) & 1;
        self.at += 1;
        Some(u64::from(bit))
    }

    /// Nothing follows but the zeros that fill up the last byte.
    pub(super) fn end(mut self) -> Option<()> {
        let is_last = self.bytes.len() == self.at.div_ceil(8);
        (is_last && std::iter::from_fn(|| self.bit()).all(|bit| bit == 0)).then_some(())
    }
}

impl Tape for Reader<'_> {
    fn bits(&mut self, _: u64, width: u32) -> Option<u64> {
        (0..width).try_fold(0, |value, _| Some(value << 1 | self.bit()?))
    }
}

/// Yes or no.
pub(super) fn flag(tape: &mut dyn Tape, on: bool) -> Option<bool> {
    Some(tape.bits(u64::from(on), 1)? == 1)
}

/// A place in a list of so many; none for no place.
pub(super) fn place(tape: &mut dyn Tape, place: Option<usize>, of: usize) -> Option<Option<usize>> {
    let behind = place.map_or(0, |place| place + 1);
    let read = tape.bits(u64::try_from(behind).ok()?, usize::BITS - of.leading_zeros())?;
    let read = usize::try_from(read).ok().filter(|read| *read <= of)?;
    Some(read.checked_sub(1))
}

/// A number of 0…2³⁰−1, or none: how many bits it has, then these but the first, which is 1.
pub(super) fn number(tape: &mut dyn Tape, number: Option<u64>) -> Option<Option<u64>> {
    let length = number.map_or(NONE, |n| u64::from(u64::BITS - n.leading_zeros()));
    let length = tape.bits(length, LENGTH_BITS)?;
    if length == NONE || length == 0 {
        return Some((length == 0).then_some(0));
    }
    let rest = u32::try_from(length).ok()? - 1;
    let low = tape.bits(number.unwrap_or(0), rest)?;
    Some(Some(1 << rest | low))
}

/// A number that is most likely near another, and not above it: the distance, and on which side where there is one.
pub(super) fn near(tape: &mut dyn Tape, value: Option<i64>, other: i64) -> Option<Option<i64>> {
    let below = value.map(|value| other - value);
    let Some(distance) = number(tape, below.map(i64::unsigned_abs))? else { return Some(None) };
    let is_above = distance > 0 && flag(tape, below.is_some_and(i64::is_negative))?;
    let distance = i64::try_from(distance).ok()?;
    Some(Some(if is_above { other + distance } else { other - distance }))
}

/// What a person may type: 0…[`MAX_NUMBER`], near another where there is one.
pub(super) fn figure(tape: &mut dyn Tape, value: Option<i64>, other: Option<i64>) -> Option<Option<i64>> {
    let value = value.map(|value| value.clamp(0, MAX_NUMBER));
    let read = match other {
        Some(other) => near(tape, value, other)?,
        None => number(tape, value.map(i64::unsigned_abs))?.and_then(|read| i64::try_from(read).ok()),
    };
    read.is_none_or(|read| (0..=MAX_NUMBER).contains(&read)).then_some(read)
}

/// A day that is most likely near another, and not after it.
pub(super) fn day(tape: &mut dyn Tape, day: NaiveDate, other: NaiveDate) -> Option<NaiveDate> {
    let [day, other] = [day, other].map(|day| i64::from(day.num_days_from_ce()));
    let read = near(tape, Some(day), other)??;
    let read = NaiveDate::from_num_days_from_ce_opt(i32::try_from(read).ok()?)?;
    (0..=9999).contains(&read.year()).then_some(read)
}

/// A text in UTF-8, its length in bytes before it.
pub(super) fn text(tape: &mut dyn Tape, text: &str) -> Option<String> {
    let text = short(text);
    let length = number(tape, u64::try_from(text.len()).ok())??;
    let mut written = text.bytes();
    let bytes: Option<Vec<u8>> =
        (0..length).map(|_| u8::try_from(tape.bits(u64::from(written.next().unwrap_or_default()), 8)?).ok()).collect();
    String::from_utf8(bytes?).ok().filter(|read| *read == short(read))
}

/// Cleaned, and cut where it is too long.
fn short(text: &str) -> String {
    let text = clean(text);
    match text.char_indices().nth(MAX_TEXT - 1) {
        Some((end, last)) if end + last.len_utf8() < text.len() => {
            let kept = text.get(..end).unwrap_or_default();
            [kept.trim_end(), crate::domain::output::MARK].concat()
        }
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::date::parse;

    /// Writes, reads back, and tells how many bits that took, to the next byte.
    fn there_and_back<T: PartialEq + std::fmt::Debug>(walk: impl Fn(&mut dyn Tape, bool) -> Option<T>) -> usize {
        let mut writer = Writer::default();
        let written = walk(&mut writer, true).unwrap();
        let bytes = writer.into_bytes();
        let mut reader = Reader::new(&bytes);
        assert_eq!(walk(&mut reader, false).unwrap(), written);
        assert_eq!(reader.end(), Some(()));
        bytes.len() * 8
    }

    #[test]
    fn numbers_take_their_own_length_and_five() {
        for (n, bits) in [(0, 8), (1, 8), (7, 8), (1_402, 16), (MAX_NUMBER, 40)] {
            let taken = there_and_back(|tape, writes| figure(tape, Some(if writes { n } else { 0 }), None));
            assert_eq!(taken, bits, "{n}");
        }
        assert_eq!(there_and_back(|tape, writes| figure(tape, if writes { None } else { Some(9) }, None)), 8);
    }

    #[test]
    fn a_part_near_its_whole_takes_little_and_may_exceed_it() {
        for (part, bits) in [(1_402, 8), (1_396, 8), (1_403, 8), (0, 16)] {
            let taken = there_and_back(|tape, writes| figure(tape, writes.then_some(part), Some(1_402)));
            assert_eq!(taken, bits, "{part}");
        }
    }

    #[test]
    fn days_texts_and_places_come_back() {
        let [first, last] = ["0000-01-01", "9999-12-31"].map(|day| parse(day).unwrap());
        there_and_back(|tape, writes| day(tape, if writes { first } else { last }, last));
        there_and_back(|tape, writes| text(tape, if writes { "Xã Ví Dụ 👩‍👩‍👧" } else { "" }));
        there_and_back(|tape, writes| text(tape, if writes { "" } else { "x" }));
        for at in [None, Some(0), Some(62)] {
            there_and_back(|tape, writes| place(tape, if writes { at } else { None }, 63));
        }
    }

    #[test]
    fn a_long_text_is_cut_between_letters() {
        let mut writer = Writer::default();
        let kept = text(&mut writer, &"ạ".repeat(MAX_TEXT + 1)).unwrap();
        assert_eq!(kept, ["ạ".repeat(MAX_TEXT - 1), "…".to_owned()].concat());
        assert_eq!(text(&mut Writer::default(), &"ạ".repeat(MAX_TEXT)).unwrap(), "ạ".repeat(MAX_TEXT));
    }

    #[test]
    fn what_no_writer_leaves_ends_the_walk() {
        assert_eq!(figure(&mut Reader::new(&[0xf7, 0xff, 0xff, 0xff, 0xff]), None, None), None, "above 10⁹");
        assert_eq!(figure(&mut Reader::new(&[0x08]), None, Some(0)), None, "below 0");
        assert_eq!(number(&mut Reader::new(&[0xf0]), None), None, "cut");
        assert_eq!(place(&mut Reader::new(&[0xff]), None, 4), None, "a place that is not there");
        assert_eq!(text(&mut Reader::new(&[0x0f, 0xf0]), ""), None, "no UTF-8");
        let mut spaces = Writer::default();
        let _ = number(&mut spaces, Some(1)).and_then(|_| spaces.bits(u64::from(b' '), 8));
        assert_eq!(text(&mut Reader::new(&spaces.into_bytes()), ""), None, "not clean");
    }
}
