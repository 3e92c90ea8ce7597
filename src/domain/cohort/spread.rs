//! How some numbers are spread: least, quartiles, greatest.

/// Of some numbers, at least one. Quartiles are those of spreadsheets (`QUARTILE.INC`), cut to whole numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    /// How many numbers there are.
    pub count: usize,
    /// The least.
    pub least: u32,
    /// A quarter is below.
    pub lower: u32,
    /// Half is below.
    pub median: u32,
    /// Three quarters are below.
    pub upper: u32,
    /// The greatest.
    pub most: u32,
}

impl Spread {
    /// Of these numbers; none when there are none.
    #[must_use]
    pub fn of(mut values: Vec<u32>) -> Option<Self> {
        values.sort_unstable();
        let (least, most) = (*values.first()?, *values.last()?);
        let [lower, median, upper] = [1, 2, 3].map(|quarters| quartile(&values, quarters));
        Some(Self { count: values.len(), least, lower, median, upper, most })
    }
}

/// Between two of the sorted numbers in the proportion of the distance.
fn quartile(sorted: &[u32], quarters: usize) -> u32 {
    let place = sorted.len().saturating_sub(1) * quarters;
    let at = |place: usize| u64::from(sorted.get(place).or(sorted.last()).copied().unwrap_or(0));
    let (low, high) = (at(place / 4), at(place / 4 + 1));
    let rest = u64::try_from(place % 4).unwrap_or(0);
    u32::try_from(low + (high - low) * rest / 4).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quartiles_are_those_of_spreadsheets() {
        let of = |values: &[u32]| Spread::of(values.to_vec()).map(|s| [s.least, s.lower, s.median, s.upper, s.most]);
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[7]), Some([7; 5]));
        assert_eq!(of(&[40, 10]), Some([10, 17, 25, 32, 40]));
        assert_eq!(of(&[1000, 10, 30, 20, 40]), Some([10, 20, 30, 40, 1000]));
        assert_eq!(of(&[1, 2, 3, 4, 5, 6, 7, 8]).unwrap(), [1, 2, 4, 6, 8]);
    }
}
