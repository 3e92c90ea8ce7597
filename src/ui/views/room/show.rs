//! The show of a room on the projector: what will be shown, and the stage on which it is.

mod item;
mod slide;
mod stage;

use super::analysis::analysis;
use super::filter::filtered;
use super::said;
use crate::dom::{El, Memo, RwSignal, View, checked_of, el, region, views, when};
use crate::domain::cohort::{Analysis, Card, Column, Deck, Slide};
use crate::ui::components::{SelectField, button};
use crate::ui::session::use_room;
use crate::ui::words::use_all_words;
use stage::stage;
use std::sync::Arc;

/// Id of the button that begins.
const BEGIN: &str = "show-begin";

/// The page: what will be shown, or the stage.
pub(super) fn show_view() -> View {
    filtered(drawn)
}

fn drawn() -> View {
    let (analysis, deck) = (analysis(), RwSignal::new(None));
    let is_on = Memo::new(move |_| deck.with(Option::is_some));
    let off = when(move || !is_on.get(), move || ahead(analysis, deck));
    off.and(when(move || is_on.get(), move || stage(deck, analysis.get_untracked())))
}

/// What will be shown.
fn ahead(analysis: Memo<Arc<Analysis>>, deck: RwSignal<Option<Deck>>) -> View {
    let words = use_all_words();
    let own = &words.room_show;
    let (picked, nameless) = (RwSignal::new(None), RwSignal::new(false));
    let made = Memo::new(move |_| analysis.with(|read| Deck::of(read, picked.get(), nameless.get())));
    let is_any = Memo::new(move |_| analysis.with(|read| !read.shown.is_empty()));
    let begin = button("primary", own.begin, move || deck.set(Some(made.get_untracked()))).id(BEGIN);
    let choices = el("div").class("show__choices stack no-print").child(pick(picked)).child(hide_names(nameless));
    let some = el("div").class("stack stack--wide").bind_flag("hidden", move || !is_any.get());
    let some = some.child(el("p").text(own.lead)).child(choices).child(el("p").class("no-print").child(begin));
    let none = el("p").bind_flag("hidden", move || is_any.get()).text(words.room_table.nothing);
    View::from(none).and(some.child(list(made)).child(keys()))
}

/// One more item.
fn pick(picked: RwSignal<Option<usize>>) -> SelectField {
    let [label, none] = use_all_words().room_show.pick;
    let items = use_room().columns().iter().enumerate();
    let items = items.map(|(place, column)| (place.to_string(), item_name(column).to_owned()));
    let options: Vec<_> = [(String::new(), none.to_owned())].into_iter().chain(items).collect();
    let value = move || picked.get().map(|place: usize| place.to_string()).unwrap_or_default();
    SelectField::new("show-pick", label, move || options.clone(), value, move |key| picked.set(key.parse().ok()))
}

fn hide_names(nameless: RwSignal<bool>) -> El {
    let box_ = el("input").attr("type", "checkbox").checked(move || nameless.get());
    let box_ = box_.on("change", move |event| nameless.set(checked_of(&event)));
    el("label").class("choice__option").child(box_).child(el("span").text(use_all_words().room_show.nameless))
}

fn list(made: Memo<Deck>) -> El {
    let lines = region(move || made.with(|deck| views(deck.cards().iter().map(|card| el("li").text(&name(card))))));
    let title = el("h2").text(use_all_words().room_show.slides);
    el("section").class("stack").child(title).child(el("ol").class("show__ahead").child(lines))
}

fn keys() -> El {
    let (title, keys) = use_all_words().room_show.keys;
    let rows =
        keys.map(|(key, does)| el("tr").child(el("th").attr("scope", "row").text(key)).child(el("td").text(does)));
    let table = el("table").class("table show__keys").child(el("tbody").children(rows));
    el("section").class("stack").child(el("h2").text(title)).child(el("div").class("table-box").child(table))
}

/// What an item asks.
fn item_name(column: &Column) -> &'static str {
    said::item(use_room().catalogue(), column, use_all_words())
}

/// The heading of a slide.
fn name(card: &Card) -> String {
    let words = &use_all_words().room_show;
    let [spread, ranking, rates, moves] = words.headings;
    let name = match card.slide {
        Slide::Title => {
            let own = use_room().settings().with_untracked(|said| said.name.trim().to_owned());
            return if own.is_empty() { words.title.to_owned() } else { own };
        }
        Slide::Item(place) => use_room().columns().get(place).map(item_name).unwrap_or_default(),
        Slide::Spread => spread,
        Slide::Ranking => ranking,
        Slide::Rates => rates,
        Slide::Moves => moves,
    };
    name.to_owned()
}
