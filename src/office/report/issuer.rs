//! Which body issues the paper, which stands above it, who signs.

use crate::domain::text::{Lang, fold};
use crate::office::Subject;
use crate::words::paper::{Agency, joined, small_first};

/// How the unit issues papers: by what its name says it is, else by its type.
pub(super) fn agency(subject: &Subject) -> Agency {
    let of_type = || (subject.words.paper.agencies.of)(subject.assessment.unit.unit_type.as_str());
    named(subject).unwrap_or_else(of_type)
}

/// How a body issues papers whose name tells what it is.
fn named(subject: &Subject) -> Option<Agency> {
    (subject.words.paper.agencies.named)(&subject.assessment.unit.name.to_lowercase())
}

/// The unit's name as it stands in sentences: "Ủy ban nhân dân xã Ví Dụ"; a blank for none.
pub(super) fn name(subject: &Subject) -> String {
    joined(&[before(subject), &own_name(subject)], " ")
}

/// The same as it stands at the head: in capitals, what kind of body it is on a line of its own.
pub(super) fn at_the_head(subject: &Subject) -> String {
    joined(&[before(subject), &own_name(subject)], "\n").to_uppercase()
}

/// What stands before the name; nothing where the name says so itself.
fn before(subject: &Subject) -> &'static str {
    let before = agency(subject).before;
    let name = fold(typed(subject));
    let says_so = ["uy ban nhan dan", "cong an", &fold(before)].iter().any(|word| name.starts_with(word));
    if says_so { "" } else { before }
}

/// The name as typed. The short form before a committee's place is dropped: papers write it out.
fn typed(subject: &Subject) -> &str {
    let name = subject.assessment.unit.name.as_str();
    let place = (agency(subject).symbol == "UBND").then(|| name.strip_prefix("UBND ")).flatten();
    place.unwrap_or(name)
}

fn own_name(subject: &Subject) -> String {
    let name = typed(subject);
    match before(subject) {
        _ if name.is_empty() => subject.words.paper.blank.to_owned(),
        "" => name.to_owned(),
        _ if subject.lang == Lang::En => name.to_owned(),
        _ => small_first(name),
    }
}

/// The body above; empty where there is none, a blank where it is not known.
pub(super) fn above(subject: &Subject) -> String {
    let agencies = &subject.words.paper.agencies;
    let blank = subject.words.paper.blank;
    let province = || subject.province().unwrap_or_else(|| blank.to_owned());
    let is_since = |day: &str| crate::domain::date::iso(subject.scope.day).as_str() >= day;
    let is_part = named(subject).is_some();
    match subject.assessment.unit.unit_type.as_str() {
        "ubt" if is_part => (agencies.committee)(&province()),
        "huyen" | "xa" if is_part => (agencies.committee)(blank),
        "ca-t" | "ca-h" | "ca-x" if is_part => (agencies.police)(blank),
        "tw" | "ubt" => String::new(),
        "so" | "huyen" => (agencies.committee)(&province()),
        "xa" if is_since(NO_DISTRICTS) => (agencies.committee)(&province()),
        "xa" | "tthcc-x" | "phong-x" | "to" => (agencies.committee)(blank),
        "ca-t" => agencies.ministry.to_owned(),
        "ca-h" => (agencies.police)(&province()),
        "ca-x" if is_since(NO_DISTRICT_POLICE) => (agencies.police)(&province()),
        "ca-x" => (agencies.police)(blank),
        _ => blank.to_owned(),
    }
}

/// First day without People's Committees of districts (`domain.md` §0).
const NO_DISTRICTS: &str = "2025-07-01";
/// First day without district police (`domain.md` §1.5).
const NO_DISTRICT_POLICE: &str = "2025-03-01";

/// In whose name, and the position.
pub(super) fn capacity(subject: &Subject) -> &'static [&'static str] {
    agency(subject).capacity
}
