//! Who assesses itself: name, type, fields of work, province, code, place; and the persons.

use super::boxes::{BoxItem, Boxes};
use super::form::Form;
use crate::domain::catalogue::Province;
use crate::domain::date::shown;
use crate::domain::head::{Fault, provinces, unit_types};
use crate::domain::id::Id;
use crate::ui::components::{SelectField, TextField};
use crate::ui::words::use_words;
use leptos::prelude::*;

/// Draws the fields of the unit.
#[component]
pub(super) fn UnitFields() -> impl IntoView {
    let words = &use_words().unit;
    let form = expect_context::<Form>();
    let name = form.get(|draft| draft.unit.name.clone());
    let code = form.get(|draft| draft.unit.code.clone());
    let place = form.get(|draft| draft.unit.place.clone());
    let disabled = form.locked;
    view! {
        <section class="unit__part stack" aria-labelledby="part-unit">
            <h2 id="part-unit">{words.unit}</h2>
            <TextField id="unit-name" label=words.name hint=words.name_hint value=name fault=form.fault(Fault::NoName) disabled
                on_commit=move |text| form.set(|draft| draft.unit.name = text) />
            <TypeField />
            <FieldBoxes />
            <ProvinceField />
            <div class="fields">
                <TextField id="unit-code" label=words.code hint=words.code_hint value=code disabled
                    on_commit=move |text| form.set(|draft| draft.unit.code = text) />
                <TextField id="unit-place" label=words.place hint=words.place_hint value=place disabled
                    on_commit=move |text| form.set(|draft| draft.unit.place = text) />
            </div>
        </section>
    }
}

/// Types that exist on the last day, by the names of that day.
#[component]
fn TypeField() -> impl IntoView {
    let words = use_words();
    let form = expect_context::<Form>();
    let options = Memo::new(move |_| {
        let day = form.day.get();
        let types = unit_types(form.catalogue(), day);
        let types = types.map(|t| (t.id.as_str().to_owned(), t.name_on(day).get(words.lang).to_owned()));
        std::iter::once((String::new(), words.unit.choose.to_owned())).chain(types).collect::<Vec<_>>()
    });
    let value = form.get(|draft| draft.unit.unit_type.as_str().to_owned());
    view! {
        <div>
            <SelectField id="unit-type" label=words.unit.kind_of_unit options value disabled=form.locked
                on_commit=move |id: String| form.set(|draft| draft.unit.unit_type = Id::new(&id)) />
            <p class="field__fault">{form.fault(Fault::NoType)}</p>
        </div>
    }
}

/// Fields of work, for types that have them.
#[component]
fn FieldBoxes() -> impl IntoView {
    let words = use_words();
    let form = expect_context::<Form>();
    let catalogue = form.catalogue();
    let unit_type = form.get(|draft| draft.unit.unit_type.clone());
    let items = Memo::new(move |_| {
        let offered = catalogue.unit_type(unit_type.get().as_str()).map(|t| t.fields.as_slice()).unwrap_or_default();
        let fields = offered.iter().filter_map(|id| catalogue.field(id.as_str()));
        fields
            .map(|field| BoxItem {
                id: field.id.clone(),
                label: field.name.get(words.lang).to_owned(),
                ..BoxItem::default()
            })
            .collect::<Vec<_>>()
    });
    let chosen = form.get(|draft| draft.unit.fields.clone());
    let on_toggle = move |(id, on): (Id, bool)| form.set(|draft| toggle(&mut draft.unit.fields, id, on));
    view! {
        <Show when=move || !items.with(Vec::is_empty)>
            <Boxes id="unit-fields" legend=words.unit.fields hint=words.unit.fields_hint items chosen on_toggle disabled=form.locked inline=true />
        </Show>
    }
}

/// Provinces that exist on the last day.
#[component]
fn ProvinceField() -> impl IntoView {
    let words = &use_words().unit;
    let form = expect_context::<Form>();
    let options = Memo::new(move |_| {
        let day = form.day.get();
        let name = |province: &Province| {
            let until = province.until.map(shown);
            (words.province_name)(province.kind_on(day), province.name_on(day), until.as_deref())
        };
        let list = provinces(form.catalogue(), day).into_iter().map(|p| (p.id.as_str().to_owned(), name(p)));
        std::iter::once((String::new(), words.no_province.to_owned())).chain(list).collect::<Vec<_>>()
    });
    let value = form.get(|draft| draft.unit.province.as_ref().map(|id| id.as_str().to_owned()).unwrap_or_default());
    let on_commit = move |id: String| form.set(|draft| draft.unit.province = (!id.is_empty()).then(|| Id::new(&id)));
    view! {
        <div>
            <SelectField id="unit-province" label=words.province options value on_commit disabled=form.locked />
            <p class="field__fault">{form.fault(Fault::ProvinceEnded)}</p>
        </div>
    }
}

/// Draws the fields of the persons.
#[component]
pub(super) fn PersonFields() -> impl IntoView {
    let words = &use_words().unit;
    let form = expect_context::<Form>();
    let filled_by = form.get(|draft| draft.names.filled_by.clone());
    let head = form.get(|draft| draft.names.head.clone());
    view! {
        <section class="unit__part stack" aria-labelledby="part-persons">
            <h2 id="part-persons">{words.persons}</h2>
            <p class="small quiet">{words.persons_hint}</p>
            <div class="fields">
                <TextField id="unit-filled-by" label=words.filled_by value=filled_by disabled=form.locked
                    on_commit=move |text| form.set(|draft| draft.names.filled_by = text) />
                <TextField id="unit-head" label=words.head value=head disabled=form.locked
                    on_commit=move |text| form.set(|draft| draft.names.head = text) />
            </div>
        </section>
    }
}

/// Puts an id into a list, or takes it out.
pub(super) fn toggle(list: &mut Vec<Id>, id: Id, on: bool) {
    list.retain(|other| *other != id);
    if on {
        list.push(id);
    }
}
