//! [`Json`] → text: as it stands, and in the canonical form of RFC 8785.

use super::Json;
use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::rc::Rc;

/// One line, no spaces, keys in the order of the tree.
#[must_use]
pub fn write(json: &Json) -> String {
    written(false, |writer| writer.put(json))
}

/// A JSON text without the spaces and line ends between its parts; all else stays to the letter.
#[must_use]
pub fn on_one_line(text: &str) -> String {
    let (mut is_text, mut is_escaped) = (false, false);
    let mut bytes = text.as_bytes().to_vec();
    bytes.retain(|byte| {
        let ends = *byte == b'"' && !is_escaped;
        is_escaped = is_text && *byte == b'\\' && !is_escaped;
        is_text ^= ends;
        is_text || !byte.is_ascii_whitespace()
    });
    String::from_utf8(bytes).unwrap_or_default()
}

/// RFC 8785: keys sorted by UTF-16 code units. With integers and text only, the rest equals [`write`].
#[must_use]
pub fn canonical(json: &Json) -> String {
    canonical_without(json, &[])
}

/// The canonical form of an object without some of its own keys; of anything else, the canonical form.
#[must_use]
pub fn canonical_without(json: &Json, keys: &[&str]) -> String {
    written(true, |writer| match json {
        Json::Obj(fields) => writer.put_fields(fields, keys),
        other => writer.put(other),
    })
}

fn written(sorted: bool, put: impl FnOnce(&mut Writer)) -> String {
    let mut writer = Writer { out: String::new(), sorted, orders: Vec::new() };
    put(&mut writer);
    writer.out
}

/// Orders of keys that are remembered.
const ORDERS: usize = 16;

struct Writer {
    out: String,
    sorted: bool,
    /// Places of fields in their order, as found so far: rows of a list share one.
    orders: Vec<Rc<Vec<usize>>>,
}

impl Writer {
    fn put(&mut self, json: &Json) {
        match json {
            Json::Null => self.out.push_str("null"),
            Json::Bool(true) => self.out.push_str("true"),
            Json::Bool(false) => self.out.push_str("false"),
            Json::Int(n) => self.out.push_str(&n.to_string()),
            Json::Str(text) => put_text(text, &mut self.out),
            Json::Arr(list) => self.put_list(list),
            Json::Obj(fields) => self.put_fields(fields, &[]),
        }
    }

    fn put_list(&mut self, list: &[Json]) {
        self.out.push('[');
        for (i, value) in list.iter().enumerate() {
            if i > 0 {
                self.out.push(',');
            }
            self.put(value);
        }
        self.out.push(']');
    }

    fn put_fields(&mut self, fields: &[(String, Json)], without: &[&str]) {
        let order = self.order(fields);
        let chosen = order.iter().filter_map(|i| fields.get(*i)).filter(|(key, _)| !without.contains(&key.as_str()));
        self.out.push('{');
        for (i, (key, value)) in chosen.enumerate() {
            if i > 0 {
                self.out.push(',');
            }
            put_text(key, &mut self.out);
            self.out.push(':');
            self.put(value);
        }
        self.out.push('}');
    }

    /// Places of the fields in the order in which they are written. That of a row before is looked at first: to see that it
    /// fits is a tenth of the work of finding it.
    fn order(&mut self, fields: &[(String, Json)]) -> Rc<Vec<usize>> {
        let key = |place: &usize| fields.get(*place).map(|(key, _)| Units(key));
        let rises = |order: &[usize]| order.iter().zip(order.iter().skip(1)).all(|(a, b)| key(a) < key(b));
        let fits = |order: &&Rc<Vec<usize>>| order.len() == fields.len() && (!self.sorted || rises(order));
        if let Some(order) = self.orders.iter().find(fits) {
            return order.clone();
        }
        let order = Rc::new(if self.sorted { by_utf16(fields) } else { (0..fields.len()).collect() });
        if self.orders.len() < ORDERS {
            self.orders.push(order.clone());
        }
        order
    }
}

/// Places of the fields in the order of UTF-16 code units. A heap, as hostile objects are long, and the standard
/// library's sorts ship ten times the code.
fn by_utf16(fields: &[(String, Json)]) -> Vec<usize> {
    let keys = fields.iter().enumerate().map(|(i, (key, _))| (Units(key), i));
    keys.collect::<BinaryHeap<_>>().into_sorted_vec().into_iter().map(|(_, i)| i).collect()
}

/// A key that sorts by UTF-16 code units.
#[derive(PartialEq, Eq)]
struct Units<'a>(&'a str);

impl Units<'_> {
    /// The bytes of UTF-8 in the order of UTF-16, which differs only in that what takes four bytes, two surrogates, comes
    /// before what begins with 0xEE or 0xEF.
    fn raised(&self) -> impl Iterator<Item = u8> {
        self.0.bytes().map(|byte| if matches!(byte, 0xee | 0xef) { byte | 0x10 } else { byte })
    }
}

impl Ord for Units<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.raised().cmp(other.raised())
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
