//! What each field of the file format tells of persons: the one table by which the copy without names is made.
//!
//! Paths are those of the JSON report, `[]` for any row. A field that does not stand here does not leave in that copy;
//! tests hold the table against the published schema, so a new field cannot be forgotten.

use Class::{Free, Person, Plain};

/// What a field tells of persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Neither names a person nor holds free text.
    Plain,
    /// Names a person.
    Person,
    /// Text that a person typed: anything may stand there.
    Free,
}

/// One field of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its key; with `[]`, the values of a list.
    pub key: &'static str,
    /// What it tells of persons.
    pub class: Class,
    /// Score, standing or concerns ask whether something stands there, whatever it says.
    pub counts: bool,
}

const fn plain(key: &'static str) -> Field {
    Field { key, class: Plain, counts: false }
}

const fn person(key: &'static str) -> Field {
    Field { key, class: Person, counts: false }
}

const fn free(key: &'static str) -> Field {
    Field { key, class: Free, counts: false }
}

impl Field {
    const fn counting(self) -> Self {
        Self { counts: true, ..self }
    }
}

const PERIOD: &[Field] = &[plain("from"), plain("to"), plain("kind")];

const ANSWER: &[Field] = &[
    plain("item"),
    plain("state"),
    plain("role"),
    free("role_reason").counting(),
    plain("step"),
    plain("n"),
    plain("d"),
    plain("number"),
    plain("date"),
    plain("done"),
    free("reason").counting(),
    free("note"),
    plain("cause"),
    person("owner"),
    plain("flag"),
    plain("rev"),
];

/// The SHA-256 is no name, but proves that somebody holds the very file.
const EVIDENCE: &[Field] = &[
    free("title").counting(),
    free("number").counting(),
    plain("date"),
    free("page"),
    person("holder"),
    free("file").counting(),
    free("sha256"),
];

/// Objects of the format by their place, each with its own fields.
pub const RECORDS: [(&str, &[Field]); 19] = [
    (
        "",
        &[
            plain("format"),
            plain("schema"),
            plain("app"),
            plain("id"),
            plain("rev"),
            plain("status"),
            plain("created"),
            plain("changed"),
            plain("example"),
            plain("documents[]"),
            plain("digest"),
        ],
    ),
    ("closed", &[person("by").counting(), plain("on")]),
    ("catalogue", &[plain("id"), plain("version"), plain("digest")]),
    // The unit is no person: its name stays.
    ("unit", &[plain("type"), plain("fields[]"), plain("name"), plain("code"), plain("province"), plain("place")]),
    ("period", PERIOD),
    ("previous", &[plain("id"), plain("rev")]),
    ("previous.period", PERIOD),
    ("previous.answers[]", ANSWER),
    ("previous.answers[].evidence[]", EVIDENCE),
    ("answers[]", ANSWER),
    ("answers[].evidence[]", EVIDENCE),
    (
        "figures[]",
        &[
            plain("service"),
            plain("received"),
            plain("online"),
            plain("settled"),
            plain("on_time"),
            plain("e_result"),
            plain("fee_due"),
            plain("paid_online"),
            plain("rev"),
        ],
    ),
    ("figures_source", &[plain("totals_only"), free("system").counting(), plain("extracted_on")]),
    (
        "plan[]",
        &[
            plain("id"),
            plain("item"),
            free("what").counting(),
            person("who").counting(),
            plain("due"),
            person("accountable").counting(),
            free("product").counting(),
            person("decider").counting(),
            plain("done_on"),
            plain("rev"),
        ],
    ),
    (
        "score",
        &[
            plain("max"),
            plain("claimed"),
            plain("evidenced"),
            plain("reachable"),
            plain("answered"),
            plain("in_scope"),
            plain("completeness"),
            plain("band"),
            plain("evidenced_band"),
            plain("critical_failed[]"),
            plain("set_aside"),
        ],
    ),
    (
        "score.items[]",
        &[
            plain("item"),
            plain("part"),
            plain("max"),
            plain("value"),
            plain("state"),
            plain("claimed"),
            plain("evidenced"),
        ],
    ),
    ("review", &[person("who"), free("organ"), plain("on"), plain("of_digest"), plain("rev"), plain("digest")]),
    (
        "review.rows[]",
        &[
            plain("item"),
            plain("state"),
            plain("role"),
            free("role_reason").counting(),
            plain("step"),
            plain("n"),
            plain("d"),
            plain("number"),
            plain("date"),
            plain("done"),
            free("reason").counting(),
            plain("evidence_refused"),
            free("note"),
            plain("rev"),
        ],
    ),
    ("names", &[person("filled_by"), person("head")]),
];

/// The field at a path.
#[must_use]
pub fn field(place: &str) -> Option<Field> {
    let inside = |record: &str| match record {
        "" => Some(place),
        _ => place.strip_prefix(record)?.strip_prefix('.'),
    };
    let found = |(record, fields): &(&str, &[Field])| {
        let key = inside(record)?;
        fields.iter().find(|field| field.key == key).copied()
    };
    RECORDS.iter().find_map(found)
}

/// Whether a path is an object or a list that has fields inside.
#[must_use]
pub fn has_inside(place: &str) -> bool {
    let rows = [place, "[]"].concat();
    RECORDS.iter().any(|(record, _)| *record == place || *record == rows) || field(&rows).is_some()
}
