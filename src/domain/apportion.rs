//! Sharing points by integer weights: largest remainder, ties by name (design §5).

use super::order::sort_by;
use std::cmp::Reverse;

/// Shares `total` among weights with names, in their order; the parts sum to `total` exactly when any weight is above 0.
/// Of equal remainders, that of the lesser name comes first.
#[must_use]
pub fn apportion(total: u32, shares: &[(u32, &str)]) -> Vec<u32> {
    let sum: u64 = shares.iter().map(|(weight, _)| u64::from(*weight)).sum();
    if sum == 0 {
        return vec![0; shares.len()];
    }
    let products = || shares.iter().map(|(weight, _)| u64::from(total) * u64::from(*weight));
    let mut parts: Vec<u32> = products().map(|product| u32::try_from(product / sum).unwrap_or(0)).collect();
    let missing = total - parts.iter().sum::<u32>();
    let rests = products().zip(shares).enumerate();
    let mut order: Vec<(Reverse<u64>, &str, usize)> =
        rests.map(|(i, (product, (_, name)))| (Reverse(product % sum), *name, i)).collect();
    sort_by(&mut order, Ord::cmp);
    for (_, _, i) in order.into_iter().take(usize::try_from(missing).unwrap_or(0)) {
        if let Some(part) = parts.get_mut(i) {
            *part += 1;
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::apportion;

    #[test]
    fn gives_the_rest_to_the_largest_remainders() {
        // 100 by 1:1:1 → 33.33 each, the spare point goes to the first by name.
        assert_eq!(apportion(100, &[(1, "b"), (1, "a"), (1, "c")]), [33, 34, 33]);
        // 100 by 3:2:2 → 42.86, 28.57, 28.57: two spare points, the largest remainder (.86) first.
        assert_eq!(apportion(100, &[(3, "a"), (2, "b"), (2, "c")]), [43, 29, 28]);
        assert_eq!(apportion(100, &[(0, "a"), (5, "b")]), [0, 100]);
        assert_eq!(apportion(100, &[(0, "a"), (0, "b")]), [0, 0]);
        assert!(apportion(100, &[]).is_empty());
    }
}
