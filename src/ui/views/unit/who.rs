//! Who assesses itself: name, type, fields of work, province, code, place; and the persons.

use super::boxes::{BoxItem, Boxes};
use super::form::Form;
use super::part;
use crate::dom::{El, Memo, View, el, when};
use crate::domain::catalogue::Province;
use crate::domain::date::shown;
use crate::domain::head::{Draft, Fault, provinces, unit_types};
use crate::domain::id::Id;
use crate::ui::components::{SelectField, TextField};

/// Draws the fields of the unit.
pub(super) fn unit_fields(form: Form) -> El {
    let words = &form.words.unit;
    let name = line(form, "unit-name", words.name, |draft| &draft.unit.name, |draft| &mut draft.unit.name)
        .hint(words.name_hint);
    let code = line(form, "unit-code", words.code, |draft| &draft.unit.code, |draft| &mut draft.unit.code)
        .hint(words.code_hint);
    let place = line(form, "unit-place", words.place, |draft| &draft.unit.place, |draft| &mut draft.unit.place)
        .hint(words.place_hint);
    let unit_type = form.text(|draft| draft.unit.unit_type.as_str().to_owned());
    part("part-unit", words.unit)
        .child(name.fault(move || form.fault(Fault::NoName)))
        .child(type_field(form, unit_type))
        .child(field_boxes(form, unit_type))
        .child(province_field(form))
        .child(el("div").class("fields").child(code).child(place))
}

/// A text of the draft.
fn line(
    form: Form,
    id: &str,
    label: &str,
    get: fn(&Draft) -> &String,
    slot: fn(&mut Draft) -> &mut String,
) -> TextField {
    let value = move || form.draft.with(|draft| get(draft).clone());
    let commit = move |text| form.set(|draft| *slot(draft) = text);
    TextField::new(id, label, value, commit).disabled(move || form.is_locked())
}

/// Types that exist on the last day, by the names of that day.
fn type_field(form: Form, unit_type: Memo<String>) -> SelectField {
    let words = form.words;
    let options = move || {
        let day = form.day.get();
        let types = unit_types(form.catalogue(), day);
        let types = types.map(|t| (t.id.as_str().to_owned(), t.name_on(day).get(words.lang).to_owned()));
        with_none(words.unit.choose, types)
    };
    let commit = move |id: String| form.set(|draft| draft.unit.unit_type = Id::new(&id));
    SelectField::new("unit-type", words.unit.kind_of_unit, options, move || unit_type.get(), commit)
        .disabled(move || form.is_locked())
        .fault(move || form.fault(Fault::NoType))
}

/// Fields of work, for types that have them.
fn field_boxes(form: Form, unit_type: Memo<String>) -> View {
    let words = form.words;
    let items = Memo::new(move |_| {
        let catalogue = form.catalogue();
        let of_type = unit_type.with(|id| catalogue.unit_type(id));
        let offered = of_type.map(|t| t.fields).unwrap_or_default();
        let fields = offered.iter().filter_map(|id| catalogue.field(id.as_str()));
        let item = |id: &Id, label: &str| BoxItem { id: id.clone(), label: label.to_owned(), ..BoxItem::default() };
        fields.map(|field| item(&field.id, field.name.get(words.lang))).collect::<Vec<_>>()
    });
    let boxes = Boxes {
        id: "unit-fields",
        legend: words.unit.fields,
        hint: words.unit.fields_hint,
        items,
        chosen: |draft| &draft.unit.fields,
        change: |draft| &mut draft.unit.fields,
        inline: true,
    };
    when(move || !items.with(Vec::is_empty), move || boxes.draw(form))
}

/// Provinces that exist on the last day.
fn province_field(form: Form) -> SelectField {
    let words = &form.words.unit;
    let options = move || {
        let day = form.day.get();
        let name = |province: &Province| {
            let until = province.until.map(shown);
            (words.province_name)(province.kind_on(day), province.name_on(day), until.as_deref())
        };
        let list = provinces(form.catalogue(), day).into_iter().map(|p| (p.id.as_str().to_owned(), name(p)));
        with_none(words.no_province, list)
    };
    let commit = move |id: String| form.set(|draft| draft.unit.province = (!id.is_empty()).then(|| Id::new(&id)));
    let province = form.province;
    SelectField::new("unit-province", words.province, options, move || province.get(), commit)
        .disabled(move || form.is_locked())
        .fault(move || form.fault(Fault::ProvinceEnded))
}

/// Options behind the empty one.
fn with_none(none: &str, options: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    std::iter::once((String::new(), none.to_owned())).chain(options).collect()
}

/// Draws the fields of the persons.
pub(super) fn person_fields(form: Form) -> El {
    let words = &form.words.unit;
    let filled_by = line(
        form,
        "unit-filled-by",
        words.filled_by,
        |draft| &draft.names.filled_by,
        |draft| &mut draft.names.filled_by,
    );
    let head = line(form, "unit-head", words.head, |draft| &draft.names.head, |draft| &mut draft.names.head);
    part("part-persons", words.persons)
        .child(el("p").class("small quiet").text(words.persons_hint))
        .child(el("div").class("fields").child(filled_by).child(head))
}
