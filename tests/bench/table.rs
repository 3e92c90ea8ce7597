//! Tables of the results, and the file that keeps the last.

use crate::{
    metric::{Bar, Metric},
    plan::Plan,
    results::{Results, median},
    sizes,
    subject::{Machine, Subject},
};
use std::{fs, path::Path};

/// One table a machine.
pub fn tables(results: &Results) -> String {
    let tables = [Machine::Commune, Machine::Plain].map(|machine| table(results, machine));
    tables.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

fn table(results: &Results, machine: Machine) -> Option<String> {
    let has = |metric, subject| results.of(machine, metric, subject).is_some();
    let subjects: Vec<_> = Subject::ALL.into_iter().filter(|s| Metric::ALL.into_iter().any(|m| has(m, *s))).collect();
    let metrics = Metric::ALL.into_iter().filter(|m| subjects.iter().any(|s| has(*m, *s)));
    let rows: String = metrics.map(|metric| row(results, machine, metric, &subjects)).collect();
    let names = subjects.iter().map(|subject| subject.name()).collect::<Vec<_>>().join(" | ");
    let line = "--- | ".repeat(subjects.len());
    let head = format!("### {}\n\n|  | {names} | bar |\n| --- | {line}--- |\n", machine.name());
    (!subjects.is_empty()).then(|| format!("{head}{rows}"))
}

fn row(results: &Results, machine: Machine, metric: Metric, subjects: &[Subject]) -> String {
    let bar = metric.bar(machine == Machine::Commune);
    let floor = results.of(machine, metric, Subject::Plain).map(median).filter(|floor| *floor > 0.0);
    let cell = |subject: &Subject| match results.of(machine, metric, *subject) {
        None => String::new(),
        Some(values) => cell(metric, values, *subject, floor, bar),
    };
    let cells = subjects.iter().map(cell).collect::<Vec<_>>().join(" | ");
    let bar = match bar {
        None => String::new(),
        Some(Bar::Most(most)) => format!("≤ {most}"),
        Some(Bar::Times(times)) => format!("≤ {times}× plain form"),
    };
    format!("| {} | {cells} | {bar} |\n", metric.name())
}

/// Median, range, ratio to the floor; heavy when over the bar.
fn cell(metric: Metric, values: &[f64], subject: Subject, floor: Option<f64>, bar: Option<Bar>) -> String {
    let show = |value: f64| format!("{value:.*}", metric.decimals());
    let middle = median(values);
    let [least, most] = [f64::min, f64::max].map(|pick| show(values.iter().copied().reduce(pick).unwrap_or(middle)));
    let range = if least == most { String::new() } else { format!(" [{least}–{most}]") };
    let ratio = floor.filter(|_| subject != Subject::Plain).map(|floor| middle / floor);
    let is_over = match bar {
        Some(Bar::Most(most)) => middle > most,
        Some(Bar::Times(times)) => ratio.is_some_and(|ratio| ratio > times),
        None => false,
    };
    let ratio = ratio.map(|ratio| format!(" ×{ratio:.2}")).unwrap_or_default();
    let middle = show(middle);
    if is_over { format!("**{middle}{range}{ratio}**") } else { format!("{middle}{range}{ratio}") }
}

const BEGIN: &str = "<!-- The last run; `cargo xtask bench` writes from here … -->\n";
const END: &str = "<!-- … to here. -->\n";

/// Puts the last run into the file, and leaves the rest of it as it is.
pub fn keep(plan: &Plan, results: &Results, tables: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/RESULTS.md");
    let old = fs::read_to_string(&path).expect("tests/bench/RESULTS.md");
    let (before, rest) = old.split_once(BEGIN).expect("the line where the last run begins");
    let (_, after) = rest.split_once(END).expect("the line where the last run ends");
    let day = today();
    let (browser, runs, work, answers) = (&results.browser, plan.runs, plan.working_runs(), plan.answers);
    let head = format!("{day}, {browser}: {runs} runs, {work} of them with {answers} answers each.\n");
    let sizes = sizes::table();
    let new = format!("{before}{BEGIN}{head}\n{tables}\n### Published files\n\n{sizes}{END}{after}");
    fs::write(&path, new).expect("tests/bench/RESULTS.md can be written");
}

#[expect(clippy::disallowed_methods, reason = "a result bears its day")]
fn today() -> String {
    chrono::Utc::now().date_naive().to_string()
}
