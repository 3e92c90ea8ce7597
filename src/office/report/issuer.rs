//! Which body issues the paper, which stands above it, who signs.

use crate::domain::text::{Lang, fold};
use crate::office::Subject;
use crate::words::paper::{Agency, joined, small_first};

/// How the unit's type issues papers.
pub(super) fn agency(subject: &Subject) -> Agency {
    (subject.words.paper.agencies.of)(subject.assessment.unit.unit_type.as_str())
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
    let name = fold(&subject.assessment.unit.name);
    let says_so = ["ubnd", "uy ban nhan dan", "cong an", &fold(before)].iter().any(|word| name.starts_with(word));
    if says_so { "" } else { before }
}

fn own_name(subject: &Subject) -> String {
    let name = &subject.assessment.unit.name;
    match before(subject) {
        _ if name.is_empty() => subject.words.paper.blank.to_owned(),
        "" => name.clone(),
        _ if subject.lang == Lang::En => name.clone(),
        _ => small_first(name),
    }
}

/// The body above; empty where there is none, a blank where it is not known.
pub(super) fn above(subject: &Subject) -> String {
    let agencies = &subject.words.paper.agencies;
    let blank = subject.words.paper.blank;
    let province = || subject.province().unwrap_or_else(|| blank.to_owned());
    let is_since = |day: &str| crate::domain::date::iso(subject.scope.day).as_str() >= day;
    match subject.assessment.unit.unit_type.as_str() {
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
    let is_office = fold(&subject.assessment.unit.name).starts_with("van phong");
    if is_office { subject.words.paper.agencies.office } else { agency(subject).capacity }
}
