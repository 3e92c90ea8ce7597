//! [`Json`] → text: as it stands, and in the canonical form of RFC 8785.

use super::Json;
use std::cmp::Ordering;

/// One line, no spaces, keys in the order of the tree.
#[must_use]
pub fn write(json: &Json) -> String {
    let mut out = String::new();
    put(json, &mut out, false);
    out
}

/// RFC 8785: keys sorted by UTF-16 code units. With integers and text only, the rest equals [`write`].
#[must_use]
pub fn canonical(json: &Json) -> String {
    let mut out = String::new();
    put(json, &mut out, true);
    out
}

/// The canonical form of an object without some of its own keys; of anything else, the canonical form.
#[must_use]
pub fn canonical_without(json: &Json, keys: &[&str]) -> String {
    let mut out = String::new();
    match json {
        Json::Obj(fields) => put_some(fields.iter().filter(|(key, _)| !keys.contains(&key.as_str())), &mut out, true),
        other => put(other, &mut out, true),
    }
    out
}

fn put(json: &Json, out: &mut String, sorted: bool) {
    match json {
        Json::Null => out.push_str("null"),
        Json::Bool(true) => out.push_str("true"),
        Json::Bool(false) => out.push_str("false"),
        Json::Int(n) => out.push_str(&n.to_string()),
        Json::Str(text) => put_text(text, out),
        Json::Arr(list) => put_list(list, out, sorted),
        Json::Obj(fields) => put_some(fields.iter(), out, sorted),
    }
}

fn put_list(list: &[Json], out: &mut String, sorted: bool) {
    out.push('[');
    for (i, value) in list.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        put(value, out, sorted);
    }
    out.push(']');
}

fn put_some<'j>(fields: impl Iterator<Item = &'j (String, Json)>, out: &mut String, sorted: bool) {
    let mut order: Vec<&(String, Json)> = fields.collect();
    if sorted {
        order.sort_by(|a, b| by_utf16(&a.0, &b.0));
    }
    out.push('{');
    for (i, (key, value)) in order.into_iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        put_text(key, out);
        out.push(':');
        put(value, out, sorted);
    }
    out.push('}');
}

/// Order of UTF-16 code units; for ASCII, that of the bytes.
fn by_utf16(a: &str, b: &str) -> Ordering {
    if a.is_ascii() && b.is_ascii() { a.cmp(b) } else { a.encode_utf16().cmp(b.encode_utf16()) }
}

fn put_text(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    while let Some((plain, escaped, after)) = next_escape(rest) {
        out.push_str(plain);
        put_escaped(escaped, out);
        rest = after;
    }
    out.push_str(rest);
    out.push('"');
}

/// What stands before the first character to escape, that character, what follows.
fn next_escape(text: &str) -> Option<(&str, char, &str)> {
    let at = text.bytes().position(|b| b < b' ' || b == b'"' || b == b'\\')?;
    let (plain, rest) = text.split_at_checked(at)?;
    let mut chars = rest.chars();
    Some((plain, chars.next()?, chars.as_str()))
}

fn put_escaped(c: char, out: &mut String) {
    match c {
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        '\u{8}' => out.push_str("\\b"),
        '\u{c}' => out.push_str("\\f"),
        c if c < ' ' => put_control(c, out),
        c => out.extend(['\\', c]),
    }
}

fn put_control(c: char, out: &mut String) {
    out.push_str("\\u00");
    for shift in [4, 0] {
        out.push(char::from_digit((u32::from(c) >> shift) & 0xf, 16).unwrap_or('0'));
    }
}
