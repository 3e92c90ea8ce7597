//! Before the app is compiled: reads the catalogue's files, refuses them at any fault, and bakes them into static data.
//!
//! It lies in `src` so that it compiles the very `domain` of the app: one reader, one set of rules.

#[path = "build/bake.rs"]
mod bake;
#[expect(dead_code, unused_imports, clippy::enum_variant_names, reason = "part of a program here, used in part")]
mod domain;

use bake::{Bake, Out};
use domain::catalogue::{FILES, read};
use domain::json::Fault;
use std::path::Path;
use std::{env, fs, io, process};

fn main() -> io::Result<()> {
    // The files are compiled into this program: when one changes, it is built and run anew.
    println!("cargo::rerun-if-changed=src/build.rs");
    let catalogue = read(FILES).unwrap_or_else(|faults| refuse(&faults));
    let mut out = Out::default();
    catalogue.bake(&mut out);
    let folder = env::var_os("OUT_DIR").unwrap_or_default();
    for (name, text) in out.files()? {
        fs::write(Path::new(&folder).join(name), text)?;
    }
    Ok(())
}

fn refuse(faults: &[Fault]) -> ! {
    for Fault { file, place, wrong } in faults {
        println!("cargo::error={file}: {place}: {wrong:?} (src/domain/catalogue/data)");
    }
    process::exit(1)
}
