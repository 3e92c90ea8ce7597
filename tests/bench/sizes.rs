//! Bytes of what is published, by type.

use crate::server::{brotli, files};
use flate2::{Compression, write::GzEncoder};
use std::{collections::BTreeMap, io::Write, path::Path};

/// A table of the files in `dist/`: raw, gzip, brotli.
pub fn table() -> String {
    let mut kinds: BTreeMap<String, [usize; 4]> = BTreeMap::new();
    for (name, bytes) in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("dist")) {
        let row = [1, bytes.len(), gzip(&bytes), brotli(&bytes).len()];
        for kind in [ending(&name), "all".to_owned()] {
            let sum = kinds.entry(kind).or_default();
            sum.iter_mut().zip(row).for_each(|(sum, own)| *sum += own);
        }
    }
    let all = kinds.remove("all");
    let rows = kinds.iter().map(|(kind, row)| line(kind, row)).chain(all.map(|row| line("all", &row)));
    let head = "| type | files | raw, kB | gzip 9, kB | brotli 11, kB |\n| --- | ---: | ---: | ---: | ---: |\n";
    format!("{head}{}", rows.collect::<String>())
}

fn line(kind: &str, [count, sizes @ ..]: &[usize; 4]) -> String {
    let [raw, gzip, brotli] = sizes.map(|bytes| bytes as f64 / 1000.0);
    format!("| {kind} | {count} | {raw:.1} | {gzip:.1} | {brotli:.1} |\n")
}

/// The ending; of wasm, which part it is.
fn ending(name: &str) -> String {
    let ending = name.rsplit('.').next().unwrap_or_default();
    if name.ends_with("-later.wasm") { "wasm, later".to_owned() } else { ending.to_owned() }
}

fn gzip(bytes: &[u8]) -> usize {
    let mut small = GzEncoder::new(Vec::new(), Compression::best());
    small.write_all(bytes).expect("memory takes what is written");
    small.finish().expect("memory takes what is written").len()
}
