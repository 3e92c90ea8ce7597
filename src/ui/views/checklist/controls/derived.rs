//! A check that is computed from other answers: shown, not asked.

use crate::dom::{El, Memo, el, region};
use crate::domain::catalogue::{Check, DerivedFrom};
use crate::domain::derived::{Derived, derived};
use crate::domain::numeral::{percent, whole};
use crate::ui::components::{TagKind, tag};
use crate::ui::views::checklist::card::Card;

/// The figure against its target, and what it is computed from.
pub(super) fn derived_line(card: Card, check: &'static Check, from: &'static DerivedFrom) -> El {
    let words = &card.words.checklist.item;
    let source = match from {
        DerivedFrom::Indicator(id) => {
            let name = card.session.catalogue().indicator(id.as_str()).map(|indicator| card.text(&indicator.name));
            (words.from_indicator)(name.unwrap_or_default())
        }
        DerivedFrom::Level(level) => (words.from_level)(*level),
    };
    let figure = Memo::new(move |_| {
        let scope = card.session.scope().get();
        let figure = card.session.assessment().with(|assessment| derived(check, &scope, assessment));
        figure.filter(|figure| figure.d > 0)
    });
    let nothing = move || if figure.get().is_none() { words.derived_none.to_owned() } else { String::new() };
    let source = el("p").class("quiet").text(&source);
    let line = region(move || figure.get().map(|figure| reached(card, figure)).into());
    el("div").class("item__derived").child(source).child(line).child(el("p").say(nothing))
}

fn reached(card: Card, figure: Derived) -> El {
    let (words, lang) = (&card.words.checklist.item, card.words.lang);
    let part = [whole(figure.n, lang), whole(figure.d, lang)].join("/");
    let reached = (words.derived)(&part, &percent(figure.n * 1000 / figure.d, lang));
    let target = (words.target)(&percent(i64::from(figure.target), lang));
    let [met, not_met] = words.derived_met;
    let is_met = figure.is_met() == Some(true);
    let verdict = if is_met { tag(TagKind::Full, met) } else { tag(TagKind::None, not_met) };
    let line = el("p").class("item__figures").child(el("b").text(&reached)).child(el("span").text(&target));
    line.child(verdict).child((!figure.complete).then_some(words.derived_partial))
}
