//! The release in two downloads: what the first screens need, and all the rest.
//!
//! Trunk knows one wasm file. This takes the linked one, cuts it where the code says so (`src/ui/later.rs`), makes both
//! halves small, and puts them into the page in place of Trunk's.

use crate::{
    Outcome, names,
    office::is_office,
    page::inline,
    process::{command, run},
    project::{self, read, swapped, write},
    setup::Tools,
};
use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::Path,
};

/// What every file of the app begins with.
pub const NAME: &str = "tu-soat-06";

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
    let (bound, glue) = (work.join(format!("bound/{NAME}_bg.wasm")), work.join(format!("bound/{NAME}.js")));
    let glue = names::shorten(tools, &bound, &read(&glue)?)?;
    let first = smaller(tools, &bound)?;
    let first_name = instead(&dist, "_bg.wasm", &first)?;
    let later = smaller(tools, &work.join("split_later.wasm"))?;
    let later_name = hashed("-later.wasm", &later);
    write(&dist.join(&later_name), &later)?;
    let glue = joined(&glue, &read(&work.join("__wasm_split.js"))?, &first_name, &later_name)?;
    let glue = terse(tools, &work, &glue, &["--module"])?;
    let glue_name = instead(&dist, ".js", glue.as_bytes())?;
    let page = dist.join("index.html");
    starting(&page, &glue_name)?;
    recovering(&page, &terse(tools, &work, &read(&root.join("src/browser/recovery.js"))?, &[])?)
}

/// The recovery panel again: as Trunk writes it, old browsers do not read it, and no two builds are the same.
fn recovering(page: &Path, script: &str) -> Outcome {
    let html = read(page)?;
    let scripts = inline(&html, "script");
    let old = scripts.iter().find(|one| one.content.contains("window.tuSoat06Recovery="));
    let old = old.ok_or("the page does not hold src/browser/recovery.js.")?;
    write(page, swapped(&html, old.whole, &format!("<script>{script}</script>"))?.as_bytes())
}

/// The script starts the app itself, in place of the few lines in which Trunk imports it.
fn starting(page: &Path, glue: &str) -> Outcome {
    let html = read(page)?;
    let start = "<script type=module>";
    let inline = html.split(start).nth(1).and_then(|rest| rest.split("</script>").next()).unwrap_or_default();
    let html = swapped(&html, &format!("{start}{inline}"), &format!("<script type=module src=./{glue}>"))?;
    write(page, html.as_bytes())
}

/// Puts a file in place of the one that Trunk wrote with this ending, in the page too; tells its name.
fn instead(dist: &Path, ending: &str, content: &[u8]) -> Outcome<String> {
    let (old, new) = (trunks(dist, ending)?, hashed(ending, content));
    fs::remove_file(dist.join(&old)).map_err(|error| format!("dist/{old} cannot be removed: {error}."))?;
    write(&dist.join(&new), content)?;
    let page = dist.join("index.html");
    write(&page, read(&page)?.replace(&old, &new).as_bytes())?;
    Ok(new)
}

/// Where a wasm file comes from, by its name: from beside the script, unless the page holds it itself (`single.rs`).
const PART: &str = "const part = globalThis.tuSoat06Part ?? (name => fetch(new URL(name, import.meta.url)));";

/// One script in place of two: the part that loads the later half goes into wasm-bindgen's own, whose way of loading
/// also works on hosts that do not know the type of wasm files. Loaded, it starts the app, unless the page has found the
/// browser too old.
fn joined(glue: &str, link: &str, first: &str, later: &str) -> Outcome<String> {
    let import = "import * as import1 from \"./__wasm_split.js\"";
    let load = "export const __wasm_split_load_later =";
    let link = swapped(link, &format!("import {{ initSync }} from \"./{NAME}.js\";"), "")?;
    let link = swapped(&link, load, "const __wasm_split_load_later =")?;
    let fetched = "fetch(new URL(\"./split_later.wasm\", import.meta.url))";
    let link = swapped(&link, fetched, &format!("part(\"{later}\")"))?;
    let stream = "WebAssembly.instantiateStreaming(src, imports)";
    let link = swapped(&link, stream, "__wbg_load(await src, imports)")?;
    let glue = swapped(&swapped(glue, import, "")?, "export { initSync, __wbg_init as default };", "")?;
    let glue = glue.replace("export class", "class"); // nobody imports from it, and what is not used can go
    // Awaited, or terser drops what came of it, and a failure would be told to nobody.
    let start = format!("if (!globalThis.tuSoat06TooOld) await __wbg_init({{ module_or_path: part(\"{first}\") }});");
    let link = format!("const import1 = (() => {{\n{link}\nreturn {{ __wasm_split_load_later }};\n}})();");
    Ok(format!("{glue}\n{PART}\n{link}\n{start}\n"))
}

/// The script without what only people need.
pub fn terse(tools: &Tools, work: &Path, script: &str, how: &[&str]) -> Outcome<String> {
    let [long, short] = ["long.js", "short.js"].map(|name| work.join(name));
    write(&long, script.as_bytes())?;
    let args = [path(&long), "--compress".into(), "--mangle".into(), "-o".into(), path(&short)];
    let how: Vec<String> = how.iter().copied().map(String::from).collect();
    tool(tools, "terser", &[&args[..], &how].concat())?;
    Ok(read(&short)?.trim_end().to_owned())
}

/// What makes a half small: found by trying, measured with brotli. Data stays in one piece, as zeros cost next to nothing
/// then. Nothing lies in the lowest kilobyte: the linker puts the stack first, and that grows downwards.
const SMALLER: [&str; 10] = [
    "--low-memory-unused",
    "--flatten",
    "--rereloop",
    "-Oz",
    "--code-folding",
    "-Oz",
    "-Oz",
    "--skip-pass=memory-packing",
    "--strip-debug",
    "--strip-producers",
];

/// The module without what only people need.
pub fn smaller(tools: &Tools, wasm: &Path) -> Outcome<Vec<u8>> {
    let small = wasm.with_extension("small.wasm");
    let files = [path(wasm), "-o".into(), path(&small)];
    wasm_tool(tools, "wasm-opt", &[&SMALLER.map(String::from)[..], &files].concat())?;
    fs::read(&small).map_err(|error| format!("{} cannot be read: {error}.", small.display()))
}

/// Runs a tool of binaryen's.
pub fn wasm_tool(tools: &Tools, program: &str, args: &[String]) -> Outcome {
    tool(tools, program, &[&FEATURES.map(String::from), args].concat())
}

/// Runs one of the tools.
pub fn tool(tools: &Tools, program: &str, args: &[String]) -> Outcome {
    run(tools.equip(command(program, &[]).args(args))?)
}

/// The file that Trunk wrote.
fn trunks(dist: &Path, ending: &str) -> Outcome<String> {
    let entries = fs::read_dir(dist).map_err(|error| format!("dist/ cannot be read: {error}."))?;
    let mut names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let found = names.find(|name| name.starts_with(NAME) && name.ends_with(ending) && !is_office(name));
    found.ok_or_else(|| format!("Trunk left no {NAME}…{ending} in dist/."))
}

/// The app's name, a hash of the content, and this ending.
pub fn hashed(ending: &str, content: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    format!("{NAME}-{:016x}{ending}", hasher.finish())
}

/// As an argument.
pub fn path(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
