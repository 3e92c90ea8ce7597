//! Both scores, their difference, and how far the review has come.

use super::desk::{Desk, Show};
use crate::dom::{El, View, el, region};
use crate::domain::numeral::{headline, points as exact, signed};
use crate::domain::score::{Points, TOTAL};
use crate::ui::components::bare_button;
use crate::ui::words::AllWords;

/// Both scores, and which items are listed.
pub(super) fn result(desk: Desk) -> El {
    let points = move || desk.session.score().with(|score| score.points);
    let found = move || desk.inspected.score().with(|score| score.points);
    let figures = region(move || figures(points(), found(), desk.words));
    let section = el("section").class("stack").attr("aria-label", desk.words.review.points);
    section.child(figures).child(show(desk))
}

/// How far it has come and what it comes to: stays in sight while one judges.
pub(super) fn strip(desk: Desk) -> El {
    let own = &desk.words.review;
    let progress = move || {
        desk.all.with(|all| {
            let items = || all.iter().flat_map(|(_, items)| items);
            let (seen, differ) = desk.counts(items());
            (own.progress)(seen, items().count(), differ)
        })
    };
    let found = move || desk.inspected.score().with(|score| headline(score.points.claimed, desk.words.lang));
    let points = el("span").text(own.points).text(" ").child(el("strong").say(found));
    el("p").class("review__strip small no-print").attr("role", "status").child(el("span").say(progress)).child(points)
}

/// What the unit claims, what was found, the difference, exactly: they add up; nothing where there is no score.
pub(in crate::ui::views) fn figures(own: Points, found: Points, words: &'static AllWords) -> View {
    if own.max.max(found.max) != TOTAL {
        return el("p").text(words.common.no_score).into();
    }
    let (review, lang) = (&words.review, words.lang);
    let figure = |name: &str, points: &str, out_of: &str, note: &str| {
        let points = el("strong").class("review__points").text(points);
        let points = el("dd").child(points).child(el("span").class("quiet").text(out_of));
        let note = el("dd").class("small quiet").text(note);
        el("div").class("review__figure").child(el("dt").text(name)).child(points).child(note)
    };
    let out_of = words.report.headline.out_of;
    let evidenced = |points: Points| (review.evidenced)(&exact(points.evidenced, lang));
    let difference = signed(i64::from(found.claimed) - i64::from(own.claimed), 3, lang);
    let of_papers = signed(i64::from(found.evidenced) - i64::from(own.evidenced), 3, lang);
    let list = el("dl").class("review__figures");
    let list = list.child(figure(words.common.claimed, &exact(own.claimed, lang), out_of, &evidenced(own)));
    let list = list.child(figure(review.points, &exact(found.claimed, lang), out_of, &evidenced(found)));
    let list = list.child(figure(review.difference, &difference, "", &(review.evidenced)(&of_papers)));
    View::from(list).and(el("p").class("small quiet").text(review.meaning).text("."))
}

/// Which items are listed; pressing again looks anew.
fn show(desk: Desk) -> El {
    let own = &desk.words.review;
    let button = |(show, word): (Show, &str)| {
        let is_on = move || desk.show.with(|(now, _)| *now == show);
        let choose = move || desk.show.update(|(now, times)| (*now, *times) = (show, *times + 1));
        bare_button("").text(word).bind_bool("aria-pressed", is_on).click(choose)
    };
    let buttons = [Show::All, Show::NotSeen, Show::Differs].into_iter().zip(own.filters).map(button);
    let label = el("span").class("quiet").id("review-show").text(own.show);
    let row = el("div").class("row no-print").attr("role", "group").attr("aria-labelledby", "review-show");
    row.child(label).children(buttons)
}
