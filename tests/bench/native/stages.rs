//! What one report costs, stage by stage, on one core.

use crate::took::least;
use std::hint::black_box;
use tu_soat_06::{
    builtin::catalogue,
    domain::{
        assessment::Assessment,
        cohort::{self, Member},
        digest::sha256_hex,
        file::{self, Opened},
        json::{self, Json},
        scope::Scope,
        score::score,
    },
};

/// Reports that are measured, and how often each stage is gone through.
const REPORTS: usize = 1_000;
const ROUNDS: usize = 5;

/// A row for each stage; those in brackets are parts of the ones that stand out.
pub fn table(texts: &[String]) -> String {
    let texts = texts.get(..REPORTS).unwrap_or(texts);
    let trees: Vec<Json> = texts.iter().map(|text| json::parse(text).expect("JSON")).collect();
    let opened: Vec<Opened> = texts.iter().map(|text| open(text)).collect();
    let assessments: Vec<&Assessment> = opened.iter().map(|opened| &opened.assessment).collect();
    let members: Vec<Member> = opened.iter().map(|opened| Member::of(catalogue(), opened)).collect();
    let canonical: Vec<String> = trees.iter().map(json::canonical).collect();
    let mut rows = vec![
        ("reading the JSON", each(texts, |text| json::parse(text))),
        ("canonical form", each(&trees, json::canonical)),
        ("SHA-256 of it", each(&canonical, |text| sha256_hex(text.as_bytes()))),
        ("scope", each(&assessments, |a| Scope::of(catalogue(), a))),
        ("scope and score", each(&assessments, |a| score(&Scope::of(catalogue(), a), a))),
        ("**opening**: all of the above", each(texts, |text| open(text))),
        ("**to a member**", each(&opened, |opened| Member::of(catalogue(), opened))),
        ("**the member as a line**", each(&members, |member| json::write(&cohort::write(member, catalogue().digest)))),
        ("writing the report anew", each(&assessments, |a| file::write(catalogue(), a))),
    ];
    let mut notes = vec![String::new(); rows.len()];
    for level in [1, 3, 6] {
        let deflated = |text: &String| miniz_oxide::deflate::compress_to_vec(text.as_bytes(), level);
        rows.push((DEFLATE[usize::from(level) / 3], each(texts, deflated)));
        let size: usize = texts.iter().map(|text| deflated(text).len()).sum();
        notes.push(format!("{} bytes", size / texts.len()));
    }
    let line = |((name, took), note): (&(&str, f64), &String)| format!("| {name} | {took:.0} | {note} |\n");
    let lines: String = rows.iter().zip(&notes).map(line).collect();
    format!("| one report | µs | |\n| --- | ---: | --- |\n{lines}")
}

const DEFLATE: [&str; 3] = ["deflating, level 1", "deflating, level 3", "deflating, level 6"];

/// Opens as the worker does; the texts are composed already, and say so by being returned as they are.
pub fn open(text: &str) -> Opened {
    file::open_text(text, catalogue(), &str::to_owned).expect("a report")
}

/// Microseconds for one of them.
fn each<T, R>(all: &[T], work: impl Fn(&T) -> R) -> f64 {
    let round = || all.iter().for_each(|one| drop(black_box(work(one))));
    least(ROUNDS, round) * 1e6 / all.len() as f64
}
