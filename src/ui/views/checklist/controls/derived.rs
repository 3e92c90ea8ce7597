//! A check that is computed from other answers: shown, not asked.

use crate::domain::catalogue::{Check, DerivedFrom};
use crate::domain::derived::derived;
use crate::domain::numeral::{percent, whole};
use crate::ui::components::{Tag, TagKind};
use crate::ui::views::checklist::card::Card;
use leptos::prelude::*;

/// The figure against its target, and what it is computed from.
#[component]
pub fn DerivedLine(card: Card, check: &'static Check, from: &'static DerivedFrom) -> impl IntoView {
    let (words, lang) = (&card.words.checklist.item, card.words.lang);
    let source = match from {
        DerivedFrom::Indicator(id) => {
            let name = card.session.catalogue().indicator(id.as_str()).map(|indicator| card.text(&indicator.name));
            (words.from_indicator)(name.unwrap_or_default())
        }
        DerivedFrom::Level(level) => (words.from_level)(*level),
    };
    let figure = Memo::new(move |_| {
        let scope = card.session.scope().get();
        card.session.assessment().with(|assessment| derived(check, &scope, assessment))
    });
    let [met, not_met] = words.derived_met;
    let line = move || {
        let figure = figure.get().filter(|figure| figure.d > 0)?;
        let part = [whole(figure.n, lang), whole(figure.d, lang)].join("/");
        let reached = (words.derived)(&part, &percent(figure.n * 1000 / figure.d, lang));
        let is_met = figure.is_met() == Some(true);
        let (kind, word) = if is_met { (TagKind::Full, met) } else { (TagKind::None, not_met) };
        Some(view! {
            <p class="item__figures">
                <b>{reached}</b>
                <span>{(words.target)(&percent(i64::from(figure.target), lang))}</span>
                <Tag kind=kind word=word.to_owned() />
                {(!figure.complete).then_some(words.derived_partial)}
            </p>
        })
    };
    let nothing = move || figure.get().is_none_or(|figure| figure.d == 0).then_some(words.derived_none);
    view! {
        <div class="item__derived">
            <p class="quiet">{source}</p>
            {line}
            <p>{nothing}</p>
        </div>
    }
}
