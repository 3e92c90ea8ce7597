//! [`Json`] → text: as it stands, and in the canonical form of RFC 8785.

use super::Json;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

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
        Json::Obj(fields) => put_fields(fields, keys, &mut out, true),
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
        Json::Obj(fields) => put_fields(fields, &[], out, sorted),
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

fn put_fields(fields: &[(String, Json)], without: &[&str], out: &mut String, sorted: bool) {
    let order = if sorted { by_utf16(fields) } else { (0..fields.len()).collect() };
    let chosen = order.into_iter().filter_map(|i| fields.get(i)).filter(|(key, _)| !without.contains(&key.as_str()));
    out.push('{');
    for (i, (key, value)) in chosen.enumerate() {
        if i > 0 {
            out.push(',');
        }
        put_text(key, out);
        out.push(':');
        put(value, out, sorted);
    }
    out.push('}');
}

/// Places of the fields in the order of UTF-16 code units. A heap, as hostile objects are long, and the standard
/// library's sorts ship ten times the code.
fn by_utf16(fields: &[(String, Json)]) -> Vec<usize> {
    let keys = fields.iter().enumerate().map(|(i, (key, _))| (Units(key), i));
    keys.collect::<BinaryHeap<_>>().into_sorted_vec().into_iter().map(|(_, i)| i).collect()
}

/// A key that sorts by UTF-16 code units; for ASCII, those are the bytes.
#[derive(PartialEq, Eq)]
struct Units<'a>(&'a str);

impl Ord for Units<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let (a, b) = (self.0, other.0);
        if a.is_ascii() && b.is_ascii() { a.cmp(b) } else { a.encode_utf16().cmp(b.encode_utf16()) }
    }
}

impl PartialOrd for Units<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
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
