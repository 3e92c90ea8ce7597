//! What one report costs, stage by stage, on one core.

use crate::took::least;
use miniz_oxide::deflate::compress_to_vec;
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

/// A row for each stage; what stands out is what a report costs that comes in.
pub fn table(texts: &[String]) -> String {
    let texts = texts.get(..REPORTS).unwrap_or(texts);
    let trees: Vec<Json> = texts.iter().map(|text| json::parse(text).expect("JSON")).collect();
    let opened: Vec<Opened> = texts.iter().map(|text| open(text)).collect();
    let assessments: Vec<&Assessment> = opened.iter().map(|opened| &opened.assessment).collect();
    let members: Vec<Member> = opened.iter().map(|opened| Member::of(catalogue(), opened)).collect();
    let canonical: Vec<String> = trees.iter().map(json::canonical).collect();
    let deflated = |text: &String, level| compress_to_vec(text.as_bytes(), level);
    let rows = [
        ("reading the JSON", each(texts, |text| json::parse(text))),
        ("canonical form", each(&trees, json::canonical)),
        ("SHA-256 of it", each(&canonical, |text| sha256_hex(text.as_bytes()))),
        ("scope", each(&assessments, |a| Scope::of(catalogue(), a))),
        ("scope and score", each(&assessments, |a| score(&Scope::of(catalogue(), a), a))),
        ("**opening**: all of these, fields and rules", each(texts, |text| open(text))),
        ("**member** of what was opened", each(&opened, |opened| Member::of(catalogue(), opened))),
        ("**line** of a member", each(&members, |member| json::write(&cohort::write(member, catalogue().digest)))),
        ("**deflating**, level 1", each(texts, |text| deflated(text, 1))),
        ("deflating, level 3", each(texts, |text| deflated(text, 3))),
        ("deflating, level 6", each(texts, |text| deflated(text, 6))),
        ("writing the report anew", each(&assessments, |a| file::write(catalogue(), a))),
    ];
    let lines: String = rows.map(|(name, took)| format!("| {name} | {took:.0} |\n")).concat();
    let size = |level| texts.iter().map(|text| deflated(text, level).len()).sum::<usize>() / texts.len();
    let sizes = [1, 3, 6].map(|level| size(level).to_string()).join(", ");
    format!("| one report | µs |\n| --- | ---: |\n{lines}\nDeflated: {sizes} bytes at levels 1, 3, 6.\n")
}

/// Opens as the worker does; the texts are composed already, and say so by being returned as they are.
pub fn open(text: &str) -> Opened {
    file::open_text(text, catalogue(), &str::to_owned).expect("a report")
}

/// Microseconds for one of them.
fn each<T, R>(all: &[T], work: impl Fn(&T) -> R) -> f64 {
    let round = || all.iter().for_each(|one| drop(black_box(work(one))));
    least(ROUNDS, round) * 1e6 / all.len() as f64
}
