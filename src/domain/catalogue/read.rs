//! JSON texts → [`Catalogue`], strictly: unknown or missing fields, wrong types, duplicate ids, dangling
//! references, bad text are all reported at once, each with file and place.

mod checks;
mod frame;
mod places;
mod services;

use super::{Catalogue, Force, Mark, Span, Target, rules};
use crate::domain::digest::sha256_hex;
use crate::domain::json::{Fault, Faults, Json, Object, Wrong, parse};

/// Reads a catalogue from its files (`name`, `text`); any file under `checks/` holds checks.
///
/// # Errors
/// Every fault of every file.
pub fn read(files: &[(&str, &str)]) -> Result<Catalogue, Vec<Fault>> {
    let mut catalogue = Catalogue::default();
    let mut faults = Vec::new();
    for (name, text) in files {
        let mut own = Faults::of(name);
        match parse(text) {
            Ok(json) => read_file(name, &json, &mut catalogue, &mut own),
            Err(_) => own.add("", Wrong::Type),
        }
        faults.append(&mut own.list);
    }
    faults.append(&mut rules::check(&catalogue));
    catalogue.digest = sha256_hex(files.iter().map(|(_, text)| *text).collect::<Vec<_>>().concat().as_bytes());
    if faults.is_empty() { Ok(catalogue) } else { Err(faults) }
}

fn read_file(name: &str, json: &Json, into: &mut Catalogue, faults: &mut Faults) {
    match name {
        "catalogue.json" => frame::catalogue(json, into, faults),
        "documents.json" => into.documents = rows(json, faults, frame::document),
        "units.json" => places::units(json, into, faults),
        "provinces.json" => into.provinces = rows(json, faults, places::province),
        "services.json" => into.services = rows(json, faults, services::service),
        "ladders.json" => services::ladders(json, into, faults),
        "indicators.json" => into.indicators = rows(json, faults, services::indicator).into_iter().flatten().collect(),
        "benchmarks.json" => into.benchmarks = rows(json, faults, frame::benchmark),
        _ if name.starts_with("checks/") => into.checks.append(&mut rows(json, faults, checks::check)),
        _ => faults.add("", Wrong::Unknown),
    }
}

/// Reads a top-level list of objects.
fn rows<T>(json: &Json, faults: &mut Faults, read: fn(&mut Object, &mut Faults) -> T) -> Vec<T> {
    if !matches!(json, Json::Arr(_)) {
        faults.add("", Wrong::Type);
    }
    let mut out = Vec::new();
    for (i, element) in json.elements().iter().enumerate() {
        out.push(whole(element, &["[", &i.to_string(), "]"].concat(), faults, read));
    }
    out
}

/// Reads one object to its end.
fn whole<T>(json: &Json, place: &str, faults: &mut Faults, read: impl FnOnce(&mut Object, &mut Faults) -> T) -> T {
    let mut object = Object::of(json, place, faults);
    let value = read(&mut object, faults);
    object.finish(faults);
    value
}

fn mark(object: &mut Object, key: &str, faults: &mut Faults) -> Mark {
    match object.str(key, faults) {
        "seed" => Mark::Seed,
        "found" => Mark::Found,
        "memory" => Mark::Memory,
        "tool" => Mark::Tool,
        _ => wrong_value(object, key, faults),
    }
}

fn force(object: &mut Object, key: &str, faults: &mut Faults) -> Force {
    match object.str(key, faults) {
        "in_force" => Force::InForce,
        "ended" => Force::Ended,
        "unknown" => Force::Unknown,
        _ => wrong_value(object, key, faults),
    }
}

/// Whether a target or bound is the tool's own (`"tool"`) or a source's (`"source"`).
fn ours(object: &mut Object, faults: &mut Faults) -> bool {
    match object.str("target_by", faults) {
        "tool" => true,
        "source" => false,
        _ => wrong_value(object, "target_by", faults),
    }
}

fn wrong_value<T: Default>(object: &Object, key: &str, faults: &mut Faults) -> T {
    object.fault(key, Wrong::Value, faults);
    T::default()
}

fn span(object: &mut Object, faults: &mut Faults) -> Span {
    Span { from: object.date_or_null("from", faults), until: object.date_or_null("until", faults) }
}

fn targets(object: &mut Object, faults: &mut Faults) -> Vec<Target> {
    object.list("targets", faults, |json, place, faults| {
        whole(json, place, faults, |t, faults| Target {
            from: t.date_or_null("from", faults),
            value: t.uint("value", faults),
        })
    })
}

/// A list of bilingual texts under a key.
fn texts(object: &mut Object, key: &str, faults: &mut Faults) -> Vec<crate::domain::text::Text> {
    object.list(key, faults, crate::domain::json::text)
}
