//! The release in two downloads: what the first screens need, and all the rest.
//!
//! Trunk knows one wasm file. This takes the linked one, cuts it where the code says so (`src/ui/later.rs`), makes both
//! halves small, and puts them into the page in place of Trunk's.

use crate::{
    Outcome,
    process::{command, run},
    project,
    setup::Tools,
};
use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::Path,
};

const NAME: &str = "tu-soat-06";

/// What rustc turns on; wasm-opt must be told.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Replaces the app in `dist/`.
pub fn split(tools: &Tools) -> Outcome {
    let root = project::root();
    let (work, dist) = (root.join("target/split"), root.join("dist"));
    let linked = root.join(format!("target/wasm32-unknown-unknown/release/{NAME}.wasm"));
    tool(tools, "wasm-split-cli", &[path(&linked), path(&work), "--out-name".into(), NAME.into()])?;
    let bind = ["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-dir"].map(String::from);
    let first = work.join(format!("{NAME}.wasm"));
    tool(tools, "wasm-bindgen", &[&bind[..], &[path(&work.join("bound")), path(&first)]].concat())?;
    let first = smaller(tools, &work.join(format!("bound/{NAME}_bg.wasm")))?;
    let later = smaller(tools, &work.join("split_later.wasm"))?;
    let later_name = hashed("-later.wasm", &later);
    write(&dist.join(&later_name), &later)?;
    let glue = read(&work.join(format!("bound/{NAME}.js")))?;
    let glue = terse(tools, &work, &joined(&glue, &read(&work.join("__wasm_split.js"))?, &later_name)?)?;
    instead(&dist, ".js", glue.as_bytes())?;
    instead(&dist, "_bg.wasm", &first)
}

/// Puts a file in place of the one that Trunk wrote with this ending, in the page too.
fn instead(dist: &Path, ending: &str, content: &[u8]) -> Outcome {
    let (old, new) = (trunks(dist, ending)?, hashed(ending, content));
    fs::remove_file(dist.join(&old)).map_err(|error| format!("dist/{old} cannot be removed: {error}."))?;
    write(&dist.join(&new), content)?;
    let page = dist.join("index.html");
    write(&page, read(&page)?.replace(&old, &new).as_bytes())
}

/// One script in place of two: the part that loads the later half goes into wasm-bindgen's own. Unlike
/// `instantiateStreaming` it also works on hosts that do not know the type of wasm files.
fn joined(glue: &str, link: &str, later: &str) -> Outcome<String> {
    let import = "import * as import1 from \"./__wasm_split.js\"";
    let load = "export const __wasm_split_load_later =";
    let link = swapped(link, &format!("import {{ initSync }} from \"./{NAME}.js\";"), "")?;
    let link = swapped(&link, load, "const __wasm_split_load_later =")?;
    let link = swapped(&link, "./split_later.wasm", &format!("./{later}"))?;
    let stream = "WebAssembly.instantiateStreaming(src, imports)";
    let link = swapped(&link, stream, "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)")?;
    let glue = swapped(glue, import, "")?;
    Ok(format!("{glue}\nconst import1 = (() => {{\n{link}\nreturn {{ __wasm_split_load_later }};\n}})();\n"))
}

/// The script without what only people need.
pub fn terse(tools: &Tools, work: &Path, script: &str) -> Outcome<String> {
    let [long, short] = ["long.js", "short.js"].map(|name| work.join(name));
    write(&long, script.as_bytes())?;
    let args = [path(&long), "--module".into(), "--compress".into(), "--mangle".into(), "-o".into(), path(&short)];
    tool(tools, "terser", &args)?;
    read(&short)
}

/// The text with this piece, which must stand in it once, replaced.
fn swapped(text: &str, old: &str, new: &str) -> Outcome<String> {
    match text.matches(old).count() {
        1 => Ok(text.replace(old, new)),
        n => Err(format!("expected once in what the tools wrote, found {n} times: {old}")),
    }
}

/// The module without what only people need.
pub fn smaller(tools: &Tools, wasm: &Path) -> Outcome<Vec<u8>> {
    let small = wasm.with_extension("small.wasm");
    let features = FEATURES.map(String::from);
    let args =
        ["-Oz".into(), "--strip-debug".into(), "--strip-producers".into(), path(wasm), "-o".into(), path(&small)];
    tool(tools, "wasm-opt", &[&features[..], &args].concat())?;
    fs::read(&small).map_err(|error| format!("{} cannot be read: {error}.", small.display()))
}

/// Runs one of the tools.
pub fn tool(tools: &Tools, program: &str, args: &[String]) -> Outcome {
    run(tools.equip(command(program, &[]).args(args))?)
}

/// The file that Trunk wrote.
fn trunks(dist: &Path, ending: &str) -> Outcome<String> {
    let entries = fs::read_dir(dist).map_err(|error| format!("dist/ cannot be read: {error}."))?;
    let mut names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let found = names.find(|name| name.starts_with(NAME) && name.ends_with(ending));
    found.ok_or_else(|| format!("Trunk left no {NAME}…{ending} in dist/."))
}

fn hashed(ending: &str, content: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    format!("{NAME}-{:016x}{ending}", hasher.finish())
}

/// A path as an argument.
pub fn path(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// A text file.
pub fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}.", path.display()))
}

/// Writes a file.
pub fn write(path: &Path, content: &[u8]) -> Outcome {
    fs::write(path, content).map_err(|error| format!("{} cannot be written: {error}.", path.display()))
}
