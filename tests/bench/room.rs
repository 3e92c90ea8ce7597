//! A room in the browser: a folder of files goes in, the heatmap is looked at, the table sorted and filtered.
//!
//! How cost grows with the number of files, against the bars of the design: the whole country in one drop.

use crate::{
    room_page::{self, Times},
    support::driver::journey,
};
use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};
use tu_soat_06::{
    builtin,
    domain::{cohort::sample, date, file},
};

/// Files of a workshop, of a class, of a province, of the country.
const SIZES: [u32; 4] = [30, 200, 300, 3_321];

/// What is not to be exceeded, for 200 and for 3,321 files.
const BARS: &str = "Bars: 200 files in at most 1,000 ms to the heatmap; 3,321 in at most 8,000 ms and 400 MB, without a task \
                    over 50 ms; sorting and filtering 3,321 rows in at most 100 ms.";

/// Measures, and tells it as a table.
pub async fn table() -> String {
    let mut table = String::from(
        "| files | MB | read, ms | heatmap, ms | both, ms | longest task, ms | tasks over 50 ms | memory, MB | kept, ms | sort, ms | filter, ms |\n\
         | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n",
    );
    for size in SIZES {
        let (folder, bytes) = files(size);
        let took = journey(async |page| room_page::measure(&page, &folder, size).await).await;
        let Times { read, heatmap, longest, long, memory, kept, sort, filter } = took;
        let mb = bytes as f64 / 1e6;
        writeln!(
            table,
            "| {size} | {mb:.1} | {read:.0} | {heatmap:.0} | {:.0} | {longest:.0} | {long} | {memory:.0} | {kept:.0} | {sort:.0} | {filter:.0} |",
            read + heatmap
        )
        .expect("a line");
        println!("room of {size}: done");
    }
    [&table, "\n", BARS, "\n"].concat()
}

/// A folder with the last report of each of so many fictitious units, and its bytes.
fn files(count: u32) -> (PathBuf, usize) {
    let catalogue = builtin::catalogue();
    builtin::complete();
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("target/bench/room-{count}"));
    drop(fs::remove_dir_all(&folder)); // the first time there is none
    fs::create_dir_all(&folder).expect("a folder");
    let day = date::parse("2026-11-22").expect("a day");
    let mut bytes = 0;
    for number in 1..=count {
        let report = sample(catalogue, 6, day, number).pop().expect("a report");
        let text = file::write(catalogue, &report);
        bytes += text.len();
        fs::write(folder.join(format!("{number:04}_{}", file::name(catalogue, &report))), text).expect("a file");
    }
    (folder, bytes)
}

const BEGIN: &str = "<!-- The last run of rooms; `cargo xtask bench` writes from here … -->\n";
const END: &str = "<!-- … to here: rooms. -->\n";

/// Puts the table into the file of results, and leaves the rest of it as it is.
pub fn keep(table: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/RESULTS.md");
    let old = fs::read_to_string(&path).expect("tests/bench/RESULTS.md");
    let (before, rest) = old.split_once(BEGIN).expect("the line where the last run of rooms begins");
    let (_, after) = rest.split_once(END).expect("the line where it ends");
    fs::write(&path, [before, BEGIN, table, END, after].concat()).expect("tests/bench/RESULTS.md can be written");
}
