//! A strict reader of calendars, after the text of RFC 5545 alone; stops at the first thing that is not as it says there.

use std::collections::BTreeMap;

/// A component: its own values by key (parameters belong to the key), then what lies inside.
#[derive(Debug, Default)]
pub struct Component {
    pub name: String,
    pub values: BTreeMap<String, String>,
    pub inside: Vec<Component>,
}

/// Keys a component may have: here none occurs twice.
const KNOWN: [(&str, &str); 3] = [
    ("VCALENDAR", "VERSION PRODID CALSCALE X-WR-CALNAME"),
    ("VEVENT", "UID DTSTAMP SEQUENCE DTSTART;VALUE=DATE DTEND;VALUE=DATE SUMMARY DESCRIPTION TRANSP"),
    ("VALARM", "ACTION TRIGGER DESCRIPTION"),
];
const TEXTS: [&str; 4] = ["UID", "SUMMARY", "DESCRIPTION", "X-WR-CALNAME"];

pub fn read(bytes: &[u8]) -> Component {
    let mut lines = unfolded(bytes).into_iter();
    assert_eq!(lines.next().as_deref(), Some("BEGIN:VCALENDAR"));
    let calendar = component("VCALENDAR", &mut lines);
    assert_eq!(lines.next(), None, "after the end");
    calendar
}

/// §3.1: lines end in CRLF and have at most 75 octets; no letter is cut.
fn unfolded(bytes: &[u8]) -> Vec<String> {
    let text = bytes.strip_suffix(b"\r\n").expect("ends in CRLF");
    let mut lines: Vec<String> = Vec::new();
    let mut rest = text;
    loop {
        let end = rest.windows(2).position(|pair| pair == b"\r\n").unwrap_or(rest.len());
        let (line, after) = rest.split_at(end);
        let line = std::str::from_utf8(line).expect("a letter is cut by a fold");
        assert!(line.len() <= 75 && !line.is_empty(), "{} octets: {line}", line.len());
        assert!(!line.chars().any(|c| c.is_control() && c != '\t'), "{line:?}");
        match line.strip_prefix([' ', '\t']) {
            Some(more) => lines.last_mut().expect("begins with a fold").push_str(more),
            None => lines.push(line.to_owned()),
        }
        if after.is_empty() {
            return lines;
        }
        rest = &after[2..];
    }
}

fn component(name: &str, lines: &mut impl Iterator<Item = String>) -> Component {
    let known = KNOWN.iter().find(|(known, _)| *known == name).expect("a known component").1;
    let mut found = Component { name: name.to_owned(), ..Component::default() };
    loop {
        let line = lines.next().expect("has an end");
        let (key, value) = line.split_once(':').expect("has a colon");
        match key {
            "END" => {
                assert_eq!(value, name);
                let missing: Vec<&str> = known.split(' ').filter(|key| !found.values.contains_key(*key)).collect();
                assert!(missing.is_empty(), "{name} without {missing:?}");
                return found;
            }
            "BEGIN" => found.inside.push(component(value, lines)),
            key => {
                assert!(known.split(' ').any(|known| known == key), "{name}: {key}");
                let value = if TEXTS.contains(&key) { unescaped(value) } else { value.to_owned() };
                assert!(found.values.insert(key.to_owned(), value).is_none(), "{key} twice");
            }
        }
    }
}

/// §3.3.11: only what must be escaped is, and all of it.
fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        assert!(letter != ',' && letter != ';', "not escaped: {value}");
        text.push(match letter {
            '\\' => match letters.next() {
                Some('n') => '\n',
                Some(letter @ ('\\' | ',' | ';')) => letter,
                other => panic!("no escape: {other:?} in {value}"),
            },
            letter => letter,
        });
    }
    text
}
