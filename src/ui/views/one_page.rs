//! The one A4 page for the head of the unit: fits one sheet, whatever was typed.

mod lists;

use super::report::{aside, bar, figures, item_name, legend, restriction, state};
use crate::dom::{El, View, el, region};
use crate::domain::assessment::Assessment;
use crate::domain::date::shown;
use crate::domain::gap::gaps;
use crate::domain::numeral::headline;
use crate::domain::report::plan_in_order;
use crate::domain::score::{ItemScore, Score};
use crate::route::{Page, Route};
use crate::ui::components::{Glyph, bare_button, icon};
use crate::ui::dom_id;
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_all_words;
use lists::{FEW, boxed, critical, more, overdue, signatures};

/// The one A4 page.
#[must_use]
pub fn one_page_view() -> View {
    let session = use_session();
    let words = use_all_words();
    let print = bare_button("primary").child(icon(Glyph::Print)).text(words.common.print);
    let back = move || Some(Route::In(session.short_id(), Page::Report).href());
    let back = el("a").class("button").bind("href", back).text(words.report.one_page.back);
    let tools = el("p").class("row no-print").child(print.click(move || session.print())).child(back);
    let sheet = region(move || session.assessment().with(|a| session.score().with(|score| sheet(session, a, score))));
    el("div").class("page stack").child(tools).child(el("article").class("one-page").child(sheet)).into()
}

fn sheet(session: Session, a: &Assessment, score: &Score) -> View {
    let words = use_all_words();
    let own = &words.report.one_page;
    let period = [
        (words.report.headline.period)(&shown(a.period.from), &shown(a.period.to)),
        (words.report.headline.as_on)(&shown(session.today())),
        state(a, words),
    ];
    let period = el("p").class("one-page__period").child(boxed(&period.join(" · ")));
    let restricted = el("div").class("one-page__text small").child(restriction(session, a, words));
    let pair = el("div").class("one-page__pair").child(critical(session, score)).child(overdue(session, a));
    View::from(head(a))
        .and(el("h1").class("one-page__title").id(dom_id::HEADING).attr("tabindex", "-1").text(own.title))
        .and(period)
        .and(restricted)
        .and(result(score))
        .and(worst(session, a, score))
        .and(pair)
        .and(el("p").class("small quiet").text(words.report.disclaimer))
        .and(signatures([&a.names.filled_by, &a.names.head]))
}

/// Who it is about; place and a blank for the day.
fn head(a: &Assessment) -> El {
    let words = use_all_words();
    let name = if a.unit.name.is_empty() { words.report.headline.unnamed } else { &a.unit.name };
    let example = a.example.then(|| el("strong").class("tag tag--example").text(words.common.example));
    let unit = el("p").class("one-page__unit").child(el("strong").class("one-page__text").text(name)).child(example);
    let date = el("p").class("one-page__date").child(boxed(&(words.report.one_page.dated)(&a.unit.place)));
    el("header").class("one-page__head").child(unit).child(date)
}

fn result(score: &Score) -> View {
    if score.items.is_empty() {
        return el("p").child(el("strong").text(use_all_words().common.no_score)).into();
    }
    View::from(figures(score))
        .and(el("div").class("one-page__bar").child(bar(score.points)))
        .and(legend())
        .and(parts(score))
        .and(el("p").class("small").text(&aside(score)))
}

/// Points by part: name, bar, claimed of maximum.
fn parts(score: &Score) -> El {
    let words = use_all_words();
    let rows = score.parts.iter().zip(words.common.parts).filter(|(part, _)| part.items > 0).map(|(part, name)| {
        let figures = [part.points.claimed, part.points.max].map(|n| headline(n, words.lang)).join("/");
        el("tr")
            .child(el("th").attr("scope", "row").text(name))
            .child(el("td").class("one-page__bar").child(bar(part.points)))
            .child(el("td").text(&figures))
            .child(el("td").text(&(words.common.answered)(part.answered, part.items)))
    });
    let caption = el("caption").class("visually-hidden").text(words.report.headline.parts);
    el("table").class("one-page__table").child(caption).child(el("tbody").children(rows))
}

/// The five worst gaps, each with the next action's person and day.
fn worst(session: Session, a: &Assessment, score: &Score) -> El {
    let words = use_all_words();
    let own = &words.report.one_page;
    let all = gaps(score);
    let table = if all.is_empty() {
        el("p").text(words.report.none)
    } else {
        let heads = el("tr").children(own.columns.map(|head| el("th").attr("scope", "col").text(head)));
        let rows = all.iter().take(FEW).map(|item| gap_row(session, a, item));
        let table = el("table").class("one-page__table one-page__gaps").child(el("thead").child(heads));
        table.child(el("tbody").children(rows))
    };
    el("section").child(el("h2").text(own.worst)).child(table).child(more(all.len(), FEW))
}

fn gap_row(session: Session, a: &Assessment, item: &ItemScore) -> El {
    let words = use_all_words();
    let action = plan_in_order(&a.plan).into_iter().find(|row| row.item == item.id);
    let who = action.map(|row| row.who.as_str()).filter(|who| !who.is_empty());
    let due = action.and_then(|row| row.due).map(shown).unwrap_or_default();
    let critical = item.critical.then(|| el("strong").text(words.common.critical).text(": "));
    let name = el("span").class("one-page__text").child(critical).text(&item_name(session, &item.id));
    el("tr")
        .child(el("th").attr("scope", "row").child(name))
        .child(el("td").text(&headline(item.gap(), words.lang)))
        .child(el("td").child(boxed(who.unwrap_or(words.report.one_page.unassigned))))
        .child(el("td").text(&due))
}
