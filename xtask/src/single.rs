//! The whole app as one file, `dist/tu-soat-06.html`: a double-click opens it, and no network is asked for anything.
//!
//! Made of the finished page: its script goes in as it is, the wasm files as blocks of compressed data, which no browser
//! runs and which are unpacked when the script asks for them (`PART` in `split.rs`).

use crate::{
    Outcome,
    csp::{Place, secured},
    office::is_office,
    project::{self, read, swapped, write},
    split::NAME,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use miniz_oxide::deflate::compress_to_vec_zlib;
use std::{fs, path::Path};

/// Gives the script a wasm file out of its block, whose text is then no longer needed.
const UNPACK: &str = "\
globalThis.tuSoat06Part=async name=>{\
const block=document.getElementById(name),text=atob(block.textContent),bytes=new Uint8Array(text.length);\
for(let i=0;i<bytes.length;i++)bytes[i]=text.charCodeAt(i);\
const stream=new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));\
const whole=await new Response(stream).arrayBuffer();\
block.remove();\
return whole};";

/// Writes the file, and tells the page in `dist/`, which offers it for download, how large it is.
pub fn single() -> Outcome {
    let dist = project::root().join("dist");
    let page = dist.join("index.html");
    let html = read(&page)?;
    let mut whole = alone(&html, &read(&dist.join("favicon.svg"))?)?;
    let scripts = files(&dist, ".js")?;
    let (office, own): (Vec<String>, Vec<String>) = scripts.into_iter().partition(|name| is_office(name));
    for name in own {
        whole = script_in(&whole, &name, &read(&dist.join(&name))?)?;
    }
    let mut parts = [office, files(&dist, ".wasm")?].concat();
    parts.sort_by_key(|name| name.ends_with("_bg.wasm")); // what starts the app comes last: half a file does not start
    for name in parts {
        whole = data_in(&whole, &name, &packed(&dist.join(&name))?)?;
    }
    let whole = secured(&whole, Place::File)?;
    write(&dist.join(format!("{NAME}.html")), whole.as_bytes())?;
    let charset = "<meta charset=utf-8>";
    let offer = format!("{charset}<meta content={} name=one-file>", whole.len());
    write(&page, swapped(&html, charset, &offer)?.as_bytes())
}

/// The app's files with this ending, always in the same order.
fn files(dist: &Path, ending: &str) -> Outcome<Vec<String>> {
    let entries = fs::read_dir(dist).map_err(|error| format!("dist/ cannot be read: {error}."))?;
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name.starts_with(NAME) && name.ends_with(ending)).collect();
    names.sort();
    Ok(names)
}

/// Compressed as well as can be, as text.
fn packed(file: &Path) -> Outcome<String> {
    let bytes = fs::read(file).map_err(|error| format!("{} cannot be read: {error}.", file.display()))?;
    Ok(STANDARD.encode(compress_to_vec_zlib(&bytes, 10)))
}

/// The page with no file beside it: what it links to is left out, but for the icon; and a browser that cannot unpack
/// is too old.
fn alone(html: &str, icon: &str) -> Outcome<String> {
    let mut pieces = html.split("<link ");
    let mut alone = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        alone.push_str(piece.split_once('>').map_or("", |(_, rest)| rest));
    }
    let icon = icon.replace('%', "%25").replace('#', "%23").replace('"', "'").replace(['\n', '\r'], "");
    let icon = icon.replace('<', "%3C").replace('>', "%3E");
    let icon = format!("</title><link rel=icon href=\"data:image/svg+xml,{icon}\">");
    let alone = swapped(&alone, "</title>", &icon)?;
    swapped(&alone, "['WebAssembly'", "['DecompressionStream','WebAssembly'")
}

fn script_in(html: &str, name: &str, script: &str) -> Outcome<String> {
    if script.contains("</script") || script.contains("<!--") {
        return Err(format!("dist/{name} cannot stand inside a page: it holds `</script` or `<!--`."));
    }
    let tag = format!("<script type=module src=./{name}>");
    swapped(html, &tag, &format!("<script type=module>{UNPACK}\n{script}"))
}

/// At the end, so that the first screen is drawn before the data is read.
fn data_in(html: &str, name: &str, data: &str) -> Outcome<String> {
    let end = "</body>";
    swapped(html, end, &format!("<script type=application/octet-stream id={name}>{data}</script>{end}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<title>T</title><link href=a.webmanifest rel=manifest>\
        <script>(function(){})(['WebAssembly'])</script><script type=module src=./a.js></script><body></body>";

    #[test]
    fn nothing_beside_the_page_is_linked() {
        let alone = alone(PAGE, "<svg fill=\"#fff\"/>").unwrap();
        assert!(!alone.contains("webmanifest"), "{alone}");
        assert!(alone.contains("href=\"data:image/svg+xml,%3Csvg fill='%23fff'/%3E\""), "{alone}");
    }

    #[test]
    fn where_the_page_is_published_stays_in_it() {
        let based = crate::page::based(PAGE, "https://a.vn/").unwrap();
        assert!(alone(&based, "").unwrap().contains("<meta name=base-address content=\"https://a.vn/\">"));
    }

    #[test]
    fn script_and_data_stand_inside() {
        let whole = script_in(PAGE, "a.js", "start()").unwrap();
        assert!(whole.contains("start()</script>") && !whole.contains("src="), "{whole}");
        let whole = data_in(&whole, "a.wasm", "AAAA").unwrap();
        assert!(whole.ends_with("<script type=application/octet-stream id=a.wasm>AAAA</script></body>"), "{whole}");
        assert!(script_in(PAGE, "a.js", "'</script>'").is_err());
    }
}
