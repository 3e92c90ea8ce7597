//! Elements → text.

use crate::domain::paper::Paper;
use crate::domain::text::Lang;
use crate::markup::{self, Node};
use crate::office::legal::legal;

/// The app's own: values, defaults, paper on screen and in print; then what only this page needs.
const STYLE: &str = concat!(
    include_str!("../../../style/tokens.css"),
    include_str!("../../../style/base.css"),
    include_str!("../../../style/components/table.css"),
    include_str!("../../../style/print.css"),
    include_str!("../../../style/views/paper.css"),
    include_str!("../../../style/views/paper_print.css"),
    include_str!("style.css"),
);

/// What the page may do: nothing but show its own style. Inline style is let in by word and not by hash, so that a page
/// saved again by a browser or an editor still shows.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// Elements without an end.
const VOID: [&str; 1] = ["col"];

/// The whole page.
pub(super) fn page(paper: &Paper, lang: Lang) -> String {
    let mut out = String::from("<!DOCTYPE html>\n<html lang=\"");
    out.push_str(lang.code());
    out.push_str("\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
    out.push_str(POLICY);
    out.push_str("\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>");
    put_text(&paper.title, &mut out);
    out.push_str("</title>\n<style>\n");
    out.push_str(STYLE);
    out.push_str("</style>\n</head>\n<body>\n<main>");
    put(&markup::paper(paper), &mut out);
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn put(node: &Node, out: &mut String) {
    out.push('<');
    out.push_str(node.tag);
    for (name, value) in &node.attributes {
        out.extend([" ", name, "=\""]);
        put_text(value, out);
        out.push('"');
    }
    if VOID.contains(&node.tag) {
        return out.push_str("/>");
    }
    out.push('>');
    put_text(node.text, out);
    for child in &node.children {
        put(child, out);
    }
    out.extend(["</", node.tag, ">"]);
}

/// Escaped for texts and for attributes in double quotes.
fn put_text(text: &str, out: &mut String) {
    for c in legal(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}
