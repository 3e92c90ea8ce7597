//! Short names for what the app and its script call each other by: they stand in both, and nobody reads them.

use crate::{
    Outcome,
    project::{read, swapped, write},
    setup::Tools,
    split::{NAME, path, wasm_tool},
};
use std::path::Path;

/// Renames them in the wasm file, and gives the script with the same names.
pub fn shorten(tools: &Tools, wasm: &Path, script: &str) -> Outcome<String> {
    let text = wasm.with_extension("wat");
    wasm_tool(tools, "wasm-dis", &[path(wasm), "-o".into(), path(&text)])?;
    let (module, script) = renamed(&read(&text)?, script)?;
    write(&text, module.as_bytes())?;
    wasm_tool(tools, "wasm-as", &[path(&text), "-o".into(), path(wasm)])?;
    Ok(script)
}

/// Both texts with the names shortened: imports from the script, and the calls of closures among the exports.
fn renamed(module: &str, script: &str) -> Outcome<(String, String)> {
    let from = format!("\"./{NAME}_bg.js\"");
    let mut script = swapped(script, &format!("{from}: import0"), "a: import0")?;
    let mut lines = Vec::new();
    for (i, line) in module.lines().enumerate() {
        let import = line.split_once(&format!("(import {from} \"")).and_then(|(_, rest)| rest.split_once('"'));
        let export = line.split_once("(export \"wasm_bindgen_").and_then(|(_, rest)| rest.split_once('"'));
        lines.push(if let Some((name, rest)) = import {
            script = swapped(&script, &format!(" {name}: function"), &format!(" i{i}: function"))?;
            format!("(import \"a\" \"i{i}\"{rest}")
        } else if let Some((name, rest)) = export {
            script = swapped(&script, &format!("wasm.wasm_bindgen_{name}("), &format!("wasm.e{i}("))?;
            format!("(export \"e{i}\"{rest}")
        } else {
            line.to_owned()
        });
    }
    Ok((lines.join("\n"), script))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_are_renamed_alike() {
        let module = "(module\n (import \"./tu-soat-06_bg.js\" \"__wbg_new_1\" (func))\n (import \"env\" \"m\")\n \
            (export \"wasm_bindgen__f\" (func $f))\n)";
        let script = "{ __wbg_new_1: function() {} } wasm.wasm_bindgen__f(1) \"./tu-soat-06_bg.js\": import0";
        let (module, script) = renamed(module, script).unwrap();
        assert_eq!(script, "{ i1: function() {} } wasm.e3(1) a: import0");
        assert!(module.contains("(import \"a\" \"i1\" (func))") && module.contains("(export \"e3\" (func $f))"));
        assert!(module.contains("\"env\" \"m\""), "{module}");
    }
}
