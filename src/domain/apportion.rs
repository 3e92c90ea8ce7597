//! Sharing points by integer weights: largest remainder, ties by order (design §5).

/// Shares `total` among `weights`; the parts sum to `total` exactly when any weight is above 0.
/// The caller gives the weights in the order of the ids: equal remainders favour the earlier.
#[must_use]
pub fn apportion(total: u32, weights: &[u32]) -> Vec<u32> {
    let sum: u64 = weights.iter().map(|weight| u64::from(*weight)).sum();
    if sum == 0 {
        return vec![0; weights.len()];
    }
    let product = |weight: u32| u64::from(total) * u64::from(weight);
    let mut parts: Vec<u32> = weights.iter().map(|weight| u32::try_from(product(*weight) / sum).unwrap_or(0)).collect();
    let missing = total - parts.iter().sum::<u32>();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    super::order::sort_by_key(&mut order, |i| {
        std::cmp::Reverse(weights.get(*i).map_or(0, |weight| product(*weight) % sum))
    });
    for i in order.into_iter().take(usize::try_from(missing).unwrap_or(0)) {
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
        // 100 by 1:1:1 → 33.33 each, the spare point goes to the first.
        assert_eq!(apportion(100, &[1, 1, 1]), [34, 33, 33]);
        // 100 by 3:2:2 → 42.86, 28.57, 28.57: two spare points, the largest remainder (.86) first.
        assert_eq!(apportion(100, &[3, 2, 2]), [43, 29, 28]);
        assert_eq!(apportion(100, &[0, 5]), [0, 100]);
        assert_eq!(apportion(100, &[0, 0]), [0, 0]);
        assert!(apportion(100, &[]).is_empty());
    }
}
