//! JSON texts → [`Catalogue`], strictly: unknown or missing fields, wrong types, duplicate ids, dangling
//! references, bad text are all reported at once, each with file and place.
//!
//! What is read stays in memory for good, so that a catalogue is the same static data wherever it comes from:
//! one is read once a session, and is needed to its end.

mod checks;
mod frame;
mod places;
mod services;

use super::{Catalogue, Check, Force, Mark, Span, Target, rules};
use crate::domain::digest::sha256_hex;
use crate::domain::id::Id;
use crate::domain::json::{self, Fault, Faults, Json, Object, Wrong, parse};
use crate::domain::text::Text;

/// Reads a catalogue from its files (`name`, `text`); any file under `checks/` holds checks.
///
/// # Errors
/// Every fault of every file.
pub fn read(files: &[(&str, &str)]) -> Result<Catalogue, Vec<Fault>> {
    let mut catalogue = Catalogue::default();
    let (mut checks, mut slugs, mut faults) = (Vec::new(), Vec::new(), Vec::new());
    for (name, text) in files {
        let mut own = Faults::of(name);
        match parse(text) {
            Ok(json) => {
                read_file(name, &json, (&mut catalogue, &mut checks), &mut own);
                slugs.extend(checks::slugs(&json));
            }
            Err(_) => own.add("", Wrong::Type),
        }
        faults.append(&mut own.list);
    }
    catalogue.checks = checks.leak();
    faults.append(&mut rules::check(&catalogue, &slugs));
    catalogue.digest = sha256_hex(files.iter().map(|(_, text)| *text).collect::<Vec<_>>().concat().as_bytes()).leak();
    if faults.is_empty() { Ok(catalogue) } else { Err(faults) }
}

fn read_file(name: &str, json: &Json, (into, checks): (&mut Catalogue, &mut Vec<Check>), faults: &mut Faults) {
    match name {
        "catalogue.json" => frame::catalogue(json, into, faults),
        "documents.json" => into.documents = rows(json, faults, frame::document).leak(),
        "units.json" => places::units(json, into, faults),
        "provinces.json" => into.provinces.fill(rows(json, faults, places::province).leak()),
        "services.json" => into.services = rows(json, faults, services::service).leak(),
        "ladders.json" => services::ladders(json, into, faults),
        "indicators.json" => {
            let sound = rows(json, faults, services::indicator).into_iter().flatten();
            into.indicators = sound.collect::<Vec<_>>().leak();
        }
        "benchmarks.json" => into.benchmarks.fill(rows(json, faults, frame::benchmark).leak()),
        _ if name.starts_with("checks/") => checks.append(&mut rows(json, faults, checks::check)),
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

fn targets(object: &mut Object, faults: &mut Faults) -> &'static [Target] {
    list(object, "targets", faults, |t, faults| Target {
        from: t.date_or_null("from", faults),
        value: t.uint("value", faults),
    })
}

/// A list of objects under a key.
fn list<T>(
    object: &mut Object,
    key: &str,
    faults: &mut Faults,
    mut read: impl FnMut(&mut Object, &mut Faults) -> T,
) -> &'static [T] {
    object.list(key, faults, |json, place, faults| whole(json, place, faults, &mut read)).leak()
}

/// A list of bilingual texts under a key.
fn texts(object: &mut Object, key: &str, faults: &mut Faults) -> &'static [Text] {
    object.list(key, faults, json::text).leak()
}

fn ids(object: &mut Object, key: &str, faults: &mut Faults) -> &'static [Id] {
    object.ids(key, faults).leak()
}

/// Words that are the same in both languages.
fn words(object: &mut Object, key: &str, faults: &mut Faults) -> &'static str {
    object.str(key, faults).to_owned().leak()
}
