//! `catalogue.json`, `documents.json`, `benchmarks.json`.

use super::{force, list, mark, whole, words, wrong_value};
use crate::domain::catalogue::{Band, Benchmark, Catalogue, Document, PartWeights, Theme};
use crate::domain::json::{Faults, Json, Object, Wrong};

pub(super) fn catalogue(json: &Json, into: &mut Catalogue, faults: &mut Faults) {
    whole(json, "", faults, |object, faults| {
        into.id = object.id("id", faults);
        into.version = words(object, "version", faults);
        into.as_of = object.date_or_null("as_of", faults).unwrap_or_else(|| wrong_value(object, "as_of", faults));
        into.title = object.text("title", faults);
        into.parts = part_weights(object, faults);
        into.roles = role_weights(object, faults);
        into.bands = list(object, "bands", faults, band);
        into.band_cap = object.id("band_cap", faults);
        into.band_complete = object.uint("band_complete", faults);
        into.critical_below = object.uint("critical_below", faults);
        into.themes = list(object, "themes", faults, |theme, faults| Theme {
            id: theme.id("id", faults),
            name: theme.text("name", faults),
        });
    });
}

fn part_weights(object: &mut Object, faults: &mut Faults) -> PartWeights {
    let place = object.at("parts");
    whole(object.take("parts", faults), &place, faults, |parts, faults| PartWeights {
        services: parts.uint("services", faults),
        checks: parts.uint("checks", faults),
        indicators: parts.uint("indicators", faults),
    })
}

fn role_weights(object: &mut Object, faults: &mut Faults) -> [u32; 3] {
    let place = object.at("roles");
    whole(object.take("roles", faults), &place, faults, |roles, faults| {
        ["decides", "receives", "guides"].map(|role| roles.uint(role, faults))
    })
}

fn band(object: &mut Object, faults: &mut Faults) -> Band {
    Band { id: object.id("id", faults), from: object.uint("from", faults), name: object.text("name", faults) }
}

pub(super) fn document(object: &mut Object, faults: &mut Faults) -> Document {
    Document {
        id: object.id("id", faults),
        number: object.text("number", faults),
        title: object.text("title", faults),
        issuer: object.text("issuer", faults),
        province: object.id_or_null("province", faults),
        date: words(object, "date", faults),
        until: object.date_or_null("until", faults),
        force: force(object, "force", faults),
        frame: match object.str("kind", faults) {
            "frame" => true,
            "directive" | "practice" | "central" => false,
            _ => wrong_value(object, "kind", faults),
        },
        note: object.text_or_null("note", faults),
        mark: mark(object, "mark", faults),
    }
}

/// Per mille of a plain percentage, or null.
fn share(object: &mut Object, faults: &mut Faults) -> Option<u32> {
    let share = object.int_or_null("share", faults)?;
    let per_mille = u32::try_from(share).ok().filter(|share| *share <= 1000);
    if per_mille.is_none() {
        object.fault("share", Wrong::Value, faults);
    }
    per_mille
}

pub(super) fn benchmark(object: &mut Object, faults: &mut Faults) -> Benchmark {
    Benchmark {
        id: object.id("id", faults),
        value: object.text("value", faults),
        what: object.text("what", faults),
        province: object.id("province", faults),
        date: words(object, "date", faults),
        document: object.id("document", faults),
        share: share(object, faults),
        context: object.bool("context", faults),
    }
}
