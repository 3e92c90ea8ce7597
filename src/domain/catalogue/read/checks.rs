//! `checks/*.json`.

use super::{ids, list, mark, ours, span, targets, texts, whole, wrong_value};
use crate::domain::catalogue::{Answering, Blame, Check, Clause, DerivedFrom};
use crate::domain::id::Id;
use crate::domain::json::{Faults, Json, Object, Wrong};
use crate::domain::text::Text;

pub(super) fn check(object: &mut Object, faults: &mut Faults) -> Check {
    Check {
        id: object.id("id", faults),
        theme: object.id("theme", faults),
        question: object.text("question", faults),
        answer: answering(object, faults),
        weight: object.uint("weight", faults),
        critical: object.bool("critical", faults),
        addressees: ids(object, "addressees", faults),
        span: span(object, faults),
        clauses: list(object, "clauses", faults, clause),
        blamed_in: list(object, "blamed_in", faults, blame),
        benchmarks: ids(object, "benchmarks", faults),
        guidance: object.text("guidance", faults),
        evidence: texts(object, "evidence", faults),
        mark: mark(object, "mark", faults),
    }
}

/// The slug names the place in the sources (`domain.md` §3); it is checked, not kept: no screen shows it.
fn clause(object: &mut Object, faults: &mut Faults) -> Clause {
    object.id("slug", faults);
    Clause { document: object.id("document", faults), point: object.text("point", faults) }
}

fn blame(object: &mut Object, faults: &mut Faults) -> Blame {
    object.id("slug", faults);
    Blame { document: object.id("document", faults), fault: object.text("fault", faults) }
}

/// The slugs of a file of checks, to be compared with those of the others.
pub(super) fn slugs(checks: &Json) -> impl Iterator<Item = Id> {
    let lists = checks.elements().iter().flat_map(|check| ["clauses", "blamed_in"].map(|key| check.get(key)));
    let entries = lists.flatten().flat_map(Json::elements);
    entries.filter_map(|entry| entry.get("slug")?.as_str()).map(Id::new)
}

fn answering(object: &mut Object, faults: &mut Faults) -> Answering {
    let place = object.at("answer");
    whole(object.take("answer", faults), &place, faults, |answer, faults| match answer.str("kind", faults) {
        "yes_no" => Answering::YesNo { yes: answer.text("yes", faults), no: answer.text("no", faults) },
        "maturity" => Answering::Maturity { steps: texts(answer, "steps", faults) },
        "share" => share(answer, faults),
        "count" => count(answer, faults),
        "fewer" => fewer(answer, faults),
        "date" => Answering::Date {
            deadline: answer
                .date_or_null("deadline", faults)
                .unwrap_or_else(|| wrong_value(answer, "deadline", faults)),
        },
        "derived" => derived(answer, faults),
        _ => {
            answer.fault("kind", Wrong::Value, faults);
            Answering::YesNo { yes: Text::default(), no: Text::default() }
        }
    })
}

fn share(answer: &mut Object, faults: &mut Faults) -> Answering {
    Answering::Share {
        numerator: answer.text("numerator", faults),
        denominator: answer.text("denominator", faults),
        decimals: answer.uint("decimals", faults),
        targets: targets(answer, faults),
        ours: ours(answer, faults),
        none_is_full: match answer.str("when_none", faults) {
            "full" => true,
            "out" => false,
            _ => wrong_value(answer, "when_none", faults),
        },
    }
}

fn count(answer: &mut Object, faults: &mut Faults) -> Answering {
    Answering::Count {
        unit: answer.text("unit", faults),
        decimals: answer.uint("decimals", faults),
        target: answer.uint("target", faults),
        ours: ours(answer, faults),
    }
}

fn fewer(answer: &mut Object, faults: &mut Faults) -> Answering {
    Answering::Fewer {
        unit: answer.text("unit", faults),
        decimals: answer.uint("decimals", faults),
        zero_at: answer.uint("zero_at", faults),
        ours: ours(answer, faults),
    }
}

fn derived(answer: &mut Object, faults: &mut Faults) -> Answering {
    let of = answer.str("of", faults);
    let from = match of.split_once(':') {
        Some(("indicator", id)) => DerivedFrom::Indicator(Id::new(id)),
        Some(("level", level)) => {
            DerivedFrom::Level(level.parse().unwrap_or_else(|_| wrong_value(answer, "of", faults)))
        }
        _ => DerivedFrom::Level(wrong_value(answer, "of", faults)),
    };
    Answering::Derived(from)
}
