//! A hundred thousand of them, on one core and on all.

use crate::{stages::open, took::seconds};
use std::{
    hint::black_box,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};
use tu_soat_06::{
    builtin::catalogue,
    domain::{cohort::Member, file::Opened, scope::Scope, score::score},
};

/// So many scored, and taken from text to member; the reports of the room again and again.
pub fn table(texts: &[String], many: usize) -> String {
    let opened: Vec<Opened> = texts.iter().map(|text| open(text)).collect();
    let scored = |at: usize| {
        let assessment = &opened[at % opened.len()].assessment;
        drop(black_box(score(&Scope::of(catalogue(), assessment), assessment)));
    };
    let taken = |at: usize| drop(black_box(Member::of(catalogue(), &open(&texts[at % texts.len()]))));
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let rows = [
        ("scored", on(1, many, &scored), on(cores, many, &scored)),
        ("from text to member", on(1, many, &taken), on(cores, many, &taken)),
    ];
    let line = |(name, one, all): &(&str, f64, f64)| {
        let [one, all] = [many as f64 / one, many as f64 / all / cores as f64];
        format!("| {name} | {one:.0} | {all:.0} |\n")
    };
    let lines: String = rows.iter().map(line).collect();
    format!("| {many} reports, a second and core | one core | all {cores} at once |\n| --- | ---: | ---: |\n{lines}")
}

/// Seconds for all of them on so many cores; each takes the next hundred.
fn on(cores: usize, many: usize, work: &(impl Fn(usize) + Sync)) -> f64 {
    let next = AtomicUsize::new(0);
    let share = || {
        loop {
            let from = next.fetch_add(100, Ordering::Relaxed);
            if from >= many {
                return;
            }
            (from..from + 100).for_each(work);
        }
    };
    seconds(|| thread::scope(|scope| (0..cores).for_each(|_| drop(scope.spawn(share)))))
}
