//! Which units are looked at: one filter for all pages of the room. Offers only what occurs.

use crate::dom::{El, Memo, RwSignal, View, el, region, value_of, when};
use crate::domain::cohort::{Column, Filter, Member};
use crate::domain::date::{iso, parse};
use crate::domain::id::Id;
use crate::domain::order::sort_by;
use crate::domain::text::fold;
use crate::domain::unit::Period;
use crate::route::{RoomPage, Route};
use crate::ui::components::{SelectField, button, button_link, label};
use crate::ui::session::{Keeping, Trainer, use_room};
use crate::ui::words::{AllWords, use_all_words};

/// Value and word of each option.
type Options = Vec<(String, String)>;

/// The filter above what it lets through; where there is no unit at all, the way to take some in.
pub(super) fn filtered(draw: impl Fn() -> View + 'static) -> View {
    let (room, words) = (use_room(), use_all_words());
    let is_empty = Memo::new(move |_| room.units().with(|units| units.is_empty()));
    let draw = std::rc::Rc::new(draw);
    region(
        move || {
            if is_empty.get() { empty(room, words) } else { leptos::prelude::untrack(|| View::from(bar()).and(draw())) }
        },
    )
}

fn empty(room: Trainer, words: &'static AllWords) -> View {
    if room.keeping().get() == Keeping::Loading {
        return el("p").class("quiet").attr("role", "status").text(words.room.intake.loading).into();
    }
    let [none, begin] = words.room_table.empty;
    View::from(el("p").text(none)).and(el("p").child(button_link("primary", begin, &Route::Room(RoomPage::Intake))))
}

fn bar() -> El {
    let (room, words) = (use_room(), use_all_words());
    let own = &words.room_table;
    let filter = room.filter();
    let selects = [
        select(filter, "room-type", words.unit.kind_of_unit, own.all, types(room, words), |f| &mut f.unit_type),
        select(filter, "room-province", words.unit.province, own.all, provinces(room), |f| &mut f.province),
        periods(filter, room, words),
        select(filter, "room-document", words.report.tables.document, own.all, documents(room, words), |f| {
            &mut f.document
        }),
    ];
    let count = move || {
        let all = room.units().with(|units| units.len());
        (own.count)(room.shown().with(|shown| shown.len()), all)
    };
    let clear = when(
        move || filter.with(|now| *now != Filter::default()),
        move || button("plain", words.behind.clear, move || filter.set(Filter::default())),
    );
    let told = el("div").class("row room__count").child(el("p").attr("role", "status").say(count)).child(clear);
    let bar = el("div").class("room__filter no-print").attr("role", "search").attr("aria-label", own.filter);
    bar.child(text(filter, own.text)).children(selects).child(told)
}

/// What is typed counts at once.
fn text(filter: RwSignal<Filter>, word: &str) -> El {
    const ID: &str = "room-text";
    let field = el("input").class("field__input").id(ID).attr("type", "search").attr("autocomplete", "off");
    let field = field.field_value(move || filter.with(|now| now.text.clone()));
    let field = field.on("input", move |event| filter.update(|now| now.text = value_of(&event)));
    el("div").class("field").child(label(ID, word)).child(field)
}

/// One of what occurs; nothing to choose where all is of one kind.
fn select(
    filter: RwSignal<Filter>,
    id: &'static str,
    word: &'static str,
    all: &'static str,
    options: Memo<Options>,
    place: fn(&mut Filter) -> &mut Option<Id>,
) -> View {
    let value =
        move || filter.with(|now| place(&mut now.clone()).as_ref().map(ToString::to_string).unwrap_or_default());
    let choose = move |chosen: String| {
        let chosen = (!chosen.is_empty()).then(|| Id::new(&chosen));
        filter.update(|now| *place(now) = chosen);
    };
    offered(id, word, all, options, value, choose)
}

fn periods(filter: RwSignal<Filter>, room: Trainer, words: &'static AllWords) -> View {
    let options = Memo::new(move |_| {
        let mut found: Vec<Period> = Vec::new();
        room.room().with(|room| {
            for entry in room.entries() {
                let period = entry.member.period;
                if found.iter().all(|known| known.to != period.to) {
                    found.push(period);
                }
            }
        });
        sort_by(&mut found, |a, b| b.to.cmp(&a.to));
        let option = |period: Period| (iso(period.to), (words.common.period)(period.kind, period.from, period.to));
        found.into_iter().map(option).collect::<Options>()
    });
    let value = move || filter.with(|now| now.period.map(iso).unwrap_or_default());
    let choose = move |chosen: String| filter.update(|now| now.period = parse(&chosen));
    offered("room-period", words.unit.which, words.room_table.latest, options, value, choose)
}

fn offered(
    id: &'static str,
    word: &'static str,
    all: &'static str,
    options: Memo<Options>,
    value: impl Fn() -> String + Clone + 'static,
    choose: impl Fn(String) + Clone + 'static,
) -> View {
    let first = move || (String::new(), all.to_owned());
    let listed = move || std::iter::once(first()).chain(options.get()).collect::<Vec<_>>();
    when(
        move || options.with(|options| options.len() > 1),
        move || SelectField::new(id, word, listed, value.clone(), choose.clone()),
    )
}

/// Whether a report of the room is such a one.
fn occurs(room: Trainer, is_such: impl Fn(&Member) -> bool) -> bool {
    room.room().with(|room| room.entries().iter().any(|entry| is_such(&entry.member)))
}

fn types(room: Trainer, words: &'static AllWords) -> Memo<Options> {
    Memo::new(move |_| {
        let types = room.catalogue().types.iter();
        let types = types.filter(|known| occurs(room, |member| member.unit.unit_type == known.id));
        types.map(|known| (known.id.to_string(), known.short.get(words.lang).to_owned())).collect()
    })
}

fn provinces(room: Trainer) -> Memo<Options> {
    Memo::new(move |_| {
        let provinces = room.catalogue().provinces.iter();
        let provinces =
            provinces.filter(|known| occurs(room, |member| member.unit.province.as_ref() == Some(&known.id)));
        let mut found: Options = provinces.map(|known| (known.id.to_string(), known.name.to_owned())).collect();
        sort_by(&mut found, |a, b| fold(&a.1).cmp(&fold(&b.1)).then_with(|| a.1.cmp(&b.1)));
        found
    })
}

/// Documents that ask for an item which is asked of some unit here.
fn documents(room: Trainer, words: &'static AllWords) -> Memo<Options> {
    Memo::new(move |_| {
        let is_asked =
            |member: &Member, place: usize| member.cells.get(place).is_some_and(|cell| cell.standing().is_some());
        let columns = room.columns().iter().enumerate();
        let asked: Vec<&Column> = columns
            .filter(|(place, _)| occurs(room, |member| is_asked(member, *place)))
            .map(|(_, column)| column)
            .collect();
        let documents = room.catalogue().documents.iter();
        let documents = documents.filter(|document| asked.iter().any(|column| column.is_of(&document.id)));
        documents.map(|document| (document.id.to_string(), document.number.get(words.lang).to_owned())).collect()
    })
}
