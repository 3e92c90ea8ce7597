//! Taking the time.

use std::{hint::black_box, time::Instant};

/// Least seconds of a few rounds: what the machine does besides only adds.
pub fn least<T>(rounds: usize, mut work: impl FnMut() -> T) -> f64 {
    let round = |_| seconds(&mut work);
    (0..rounds).map(round).fold(f64::INFINITY, f64::min)
}

/// Seconds of one round.
pub fn seconds<T>(work: impl FnOnce() -> T) -> f64 {
    let start = Instant::now();
    black_box(work());
    start.elapsed().as_secs_f64()
}
