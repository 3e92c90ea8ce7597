//! Everything measured.

use crate::{
    metric::Metric,
    subject::{Machine, Subject},
};
use std::collections::BTreeMap;

/// Figures of one run.
pub type Figures = Vec<(Metric, f64)>;

/// Values in the order they came, by machine, figure and page.
#[derive(Default)]
pub struct Results {
    /// The browser's name and version.
    pub browser: String,
    values: BTreeMap<(Machine, Metric, Subject), Vec<f64>>,
}

impl Results {
    /// Adds the figures of one run.
    pub fn add(&mut self, machine: Machine, subject: Subject, figures: Figures) {
        for (metric, value) in figures {
            self.values.entry((machine, metric, subject)).or_default().push(value);
        }
    }

    /// The values of a figure.
    pub fn of(&self, machine: Machine, metric: Metric, subject: Subject) -> Option<&[f64]> {
        self.values.get(&(machine, metric, subject)).map(Vec::as_slice)
    }
}

/// The value at a share of the way from the least to the most: 0.5 is the median.
pub fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = share * (sorted.len() - 1) as f64;
    let (low, high) = (sorted[place.floor() as usize], sorted[place.ceil() as usize]);
    low + (high - low) * place.fract()
}

/// The median.
pub fn median(values: &[f64]) -> f64 {
    quantile(values, 0.5)
}
