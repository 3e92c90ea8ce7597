//! `services.json`, `ladders.json`, `indicators.json`.

use super::{ids, list, mark, ours, span, targets, texts, whole, wrong_value};
use crate::domain::catalogue::{Catalogue, Column, Indicator, Ladder, Role, RoleRule, Service, Step, StepValues};
use crate::domain::json::{Faults, Json, Object, Wrong};

pub(super) fn service(object: &mut Object, faults: &mut Faults) -> Service {
    Service {
        number: object.uint("number", faults),
        id: object.id("id", faults),
        name: object.text("name", faults),
        now: object.text_or_null("now", faults),
        police: match object.str("group", faults) {
            "police" => true,
            "other" => false,
            _ => wrong_value(object, "group", faults),
        },
        owner: object.text("owner", faults),
        owner_mark: mark(object, "owner_mark", faults),
        roles: list(object, "roles", faults, role_rule),
        looks_at: object.text("looks_at", faults),
        evidence: texts(object, "evidence", faults),
        benchmarks: ids(object, "benchmarks", faults),
        mark: mark(object, "mark", faults),
    }
}

fn role_rule(object: &mut Object, faults: &mut Faults) -> RoleRule {
    RoleRule {
        types: ids(object, "types", faults),
        fields: ids(object, "fields", faults),
        span: span(object, faults),
        role: Role::of(object.str("role", faults)).unwrap_or_else(|| wrong_value(object, "role", faults)),
        mark: mark(object, "mark", faults),
    }
}

pub(super) fn ladders(json: &Json, into: &mut Catalogue, faults: &mut Faults) {
    whole(json, "", faults, |object, faults| {
        into.ladders = list(object, "levels", faults, ladder);
        into.steps.yes_no = values(object, "yes_no", faults);
        into.steps.maturity = values(object, "maturity", faults);
        let place = object.at("date");
        whole(object.take("date", faults), &place, faults, |date, faults| date_values(date, &mut into.steps, faults));
    });
}

fn date_values(object: &mut Object, steps: &mut StepValues, faults: &mut Faults) {
    steps.on_time = object.uint("on_time", faults);
    steps.late = object.uint("late", faults);
    steps.not_done = object.uint("not_done", faults);
}

fn values(object: &mut Object, key: &str, faults: &mut Faults) -> &'static [u32] {
    let values = object.list(key, faults, |json, place, faults| {
        let value = json.as_int().and_then(|n| u32::try_from(n).ok());
        value.unwrap_or_else(|| {
            faults.add(place, Wrong::Type);
            0
        })
    });
    values.leak()
}

fn ladder(object: &mut Object, faults: &mut Faults) -> Ladder {
    let roles = object.list("roles", faults, |json, place, faults| {
        json.as_str().and_then(Role::of).unwrap_or_else(|| {
            faults.add(place, Wrong::Value);
            Role::None
        })
    });
    Ladder { roles: roles.leak(), span: span(object, faults), steps: list(object, "steps", faults, step) }
}

fn step(object: &mut Object, faults: &mut Faults) -> Step {
    Step {
        value: object.uint("value", faults),
        name: object.text("name", faults),
        meaning: object.text("meaning", faults),
    }
}

pub(super) fn indicator(object: &mut Object, faults: &mut Faults) -> Option<Indicator> {
    let column = |object: &mut Object, key: &str, faults: &mut Faults| {
        let column = Column::of(object.str(key, faults));
        if column.is_none() {
            object.fault(key, Wrong::Value, faults);
        }
        column
    };
    let (id, name) = (object.id("id", faults), object.text("name", faults));
    let (numerator, denominator) = (column(object, "numerator", faults), column(object, "denominator", faults));
    let weight = object.uint("weight", faults);
    let (targets, target_is_ours) = (targets(object, faults), ours(object, faults));
    let (basis, guidance) = (object.text("basis", faults), object.text("guidance", faults));
    let (evidence, benchmarks) = (texts(object, "evidence", faults), ids(object, "benchmarks", faults));
    let mark = mark(object, "mark", faults);
    let (numerator, denominator) = (numerator?, denominator?);
    Some(Indicator {
        id,
        name,
        numerator,
        denominator,
        weight,
        targets,
        target_is_ours,
        basis,
        guidance,
        evidence,
        benchmarks,
        mark,
    })
}
