//! One item of one unit: where it stands and what it is worth, in six bytes. Three thousand units have a quarter of a
//! million of them.

use crate::domain::score::ItemScore;
use crate::domain::value::{FULL, Open, Out, Standing};

/// One item of one unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Most points it can bring, in thousandths; 0 where it is out of the score.
    pub max: u32,
    /// Value in per mille up to [`FULL`], or a word of [`WORDS`] above; [`EVIDENCED`] is added.
    code: u16,
}

/// Added when the evidence counts.
const EVIDENCED: u16 = 0x8000;
/// Code of the first word.
const FIRST: u16 = 1024;
/// What has no value; the first: the item is not asked of the unit.
const WORDS: [Option<Standing>; 9] = [
    None,
    Some(Standing::Open(Open::Unanswered)),
    Some(Standing::Open(Open::Unknown)),
    Some(Standing::Open(Open::ReasonMissing)),
    Some(Standing::Open(Open::Unfinished)),
    Some(Standing::Open(Open::Contradiction)),
    Some(Standing::Out(Out::NotConcerned)),
    Some(Standing::Out(Out::NotApplicable)),
    Some(Standing::Out(Out::NothingToMeasure)),
];

impl Cell {
    /// An item in the score.
    #[must_use]
    pub fn scored(item: &ItemScore) -> Self {
        let evidenced = item.points.evidenced > 0 && item.points.evidenced == item.points.claimed;
        Self { max: item.points.max, ..Self::beside(Some(item.standing), evidenced) }
    }

    /// An item out of the score: why, or none when it is not asked of the unit.
    #[must_use]
    pub fn beside(standing: Option<Standing>, evidenced: bool) -> Self {
        let code = match standing {
            Some(Standing::Valued(value)) => u16::try_from(value.min(FULL)).unwrap_or_default(),
            other => {
                let place = WORDS.iter().position(|word| *word == other).unwrap_or_default();
                FIRST + u16::try_from(place).unwrap_or_default()
            }
        };
        Self { max: 0, code: if evidenced { code | EVIDENCED } else { code } }
    }

    /// Where it stands; none when it is not asked of the unit.
    #[must_use]
    pub fn standing(self) -> Option<Standing> {
        let code = self.code & !EVIDENCED;
        match code.checked_sub(FIRST) {
            None => Some(Standing::Valued(code.into())),
            Some(place) => WORDS.get(usize::from(place)).copied().flatten(),
        }
    }

    /// In the score, answered or open.
    #[must_use]
    pub fn counts(self) -> bool {
        self.max > 0
    }

    /// Value in per mille; none while open, out, or not asked.
    #[must_use]
    pub fn value(self) -> Option<u32> {
        if let Some(Standing::Valued(value)) = self.standing() { Some(value) } else { None }
    }

    /// Whether it is to be answered still.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self.standing(), Some(Standing::Open(_)))
    }

    /// Whether it has a value above 0 and papers that count for it.
    #[must_use]
    pub fn is_evidenced(self) -> bool {
        self.code & EVIDENCED != 0
    }

    /// Points claimed: ⌊maximum × value ÷ 1000⌋, as the score has it.
    #[must_use]
    pub fn claimed(self) -> u32 {
        let points = u64::from(self.max) * u64::from(self.value().unwrap_or(0)) / u64::from(FULL);
        u32::try_from(points).unwrap_or(self.max)
    }

    /// As a number of a line.
    #[must_use]
    pub(super) fn code(self) -> u32 {
        self.code.into()
    }

    /// Of two numbers of a line; none when they are not ours.
    pub(super) fn of(max: u32, code: u32) -> Option<Self> {
        let code = u16::try_from(code).ok()?;
        let bare = code & !EVIDENCED;
        let is_value = u32::from(bare) <= FULL;
        let is_word = bare.checked_sub(FIRST).is_some_and(|place| usize::from(place) < WORDS.len());
        (is_value || is_word).then_some(Self { max, code })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_standing_fits_and_comes_back() {
        let values = (0..=FULL).map(|value| Some(Standing::Valued(value)));
        for standing in values.chain(WORDS) {
            for evidenced in [false, true] {
                let cell = Cell { max: 700, ..Cell::beside(standing, evidenced) };
                assert_eq!((cell.standing(), cell.is_evidenced()), (standing, evidenced));
                assert_eq!(Cell::of(cell.max, cell.code()), Some(cell));
            }
        }
        assert_eq!([Cell::of(1, 1001), Cell::of(1, 1033), Cell::of(1, 70_000)], [None; 3]);
    }
}
