//! One content line of RFC 5545: escaped, folded.

/// Longest line, in octets without its end (§3.1).
const MOST: usize = 75;

/// A key, maybe with parameters, and its value as it is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// `DTSTART;VALUE=DATE`
    pub key: &'static str,
    /// Not escaped.
    pub value: String,
}

impl Line {
    pub fn new(key: &'static str, value: &str) -> Self {
        Self { key, value: value.to_owned() }
    }

    /// As it stands in the file. Every value may be escaped as text: those that are none have nothing to escape.
    pub fn folded(&self) -> String {
        let whole = [self.key, ":", &escaped(&self.value)].concat();
        let mut folded = String::with_capacity(whole.len());
        let mut octets = 0;
        for letter in whole.chars() {
            if octets + letter.len_utf8() > MOST {
                folded.push_str("\r\n ");
                octets = 1;
            }
            octets += letter.len_utf8();
            folded.push(letter);
        }
        [&folded, "\r\n"].concat()
    }
}

/// §3.3.11.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            _ => escaped.push(letter),
        }
    }
    escaped
}
