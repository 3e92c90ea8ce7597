//! `units.json`, `provinces.json`.

use super::{ids, list, span, whole, words, wrong_value};
use crate::domain::catalogue::{AddressedType, Addressee, Catalogue, Field, Province, ProvinceKind, UnitType};
use crate::domain::id::Id;
use crate::domain::json::{Faults, Json, Object};

pub(super) fn units(json: &Json, into: &mut Catalogue, faults: &mut Faults) {
    whole(json, "", faults, |object, faults| {
        into.types = list(object, "types", faults, unit_type);
        into.fields = list(object, "fields", faults, field);
        into.addressees = list(object, "addressees", faults, addressee);
    });
}

fn unit_type(object: &mut Object, faults: &mut Faults) -> UnitType {
    UnitType {
        id: object.id("id", faults),
        name: object.text("name", faults),
        short: object.text("short", faults),
        span: span(object, faults),
        fields: ids(object, "fields", faults),
        names: list(object, "names", faults, |name, faults| {
            (name.date_or_null("from", faults), name.text("name", faults))
        }),
    }
}

/// `types` mirrors the `fields` of the unit types for people who edit the data; it is checked, not kept.
fn field(object: &mut Object, faults: &mut Faults) -> Field {
    let field = Field { id: object.id("id", faults), name: object.text("name", faults) };
    object.ids("types", faults);
    field
}

fn addressee(object: &mut Object, faults: &mut Faults) -> Addressee {
    Addressee {
        id: Id::new(object.str("id", faults)),
        word: object.text("word", faults),
        to: list(object, "to", faults, |to, faults| AddressedType {
            unit_type: to.id("type", faults),
            fields: ids(to, "fields", faults),
        }),
    }
}

pub(super) fn province(object: &mut Object, faults: &mut Faults) -> Province {
    let optional = |text: String| (!text.is_empty()).then(|| &*text.leak());
    Province {
        id: object.id("id", faults),
        name: words(object, "name", faults),
        code: optional(object.str_or_null("code", faults)),
        kinds: list(object, "kinds", faults, |kind, faults| {
            (kind.date_or_null("from", faults), province_kind(kind, faults))
        }),
        former_name: optional(object.str_or_null("former_name", faults)),
        until: object.date_or_null("until", faults),
        into: object.id_or_null("into", faults),
    }
}

fn province_kind(object: &mut Object, faults: &mut Faults) -> ProvinceKind {
    match object.str("kind", faults) {
        "tinh" => ProvinceKind::Province,
        "thanh-pho" => ProvinceKind::City,
        _ => wrong_value(object, "kind", faults),
    }
}
