//! Head of the report: who, which period, by which catalogue, what may be printed; and what to do first.

use super::fold::{Chapter, Folds, count_of};
use super::item::to;
use crate::dom::{El, Memo, View, context, el, next_frame, region, text};
use crate::domain::assessment::Assessment;
use crate::domain::date::shown;
use crate::domain::report;
use crate::route::Page;
use crate::ui::components::{Glyph, bare_button, icon, link};
use crate::ui::dom_id;
use crate::ui::session::{Session, use_session};
use crate::ui::words::{AllWords, use_all_words};

/// Title, unit, period, state, tools; `begun`: there is something to print.
pub(super) fn head(begun: Memo<bool>) -> El {
    let session = use_session();
    let words = use_all_words();
    let folds = context::<Folds>();
    let lines = region(move || session.assessment().with(|a| lines(session, a, words)));
    let print = move || {
        folds.printing().set(true);
        next_frame(move || session.print());
    };
    let class = move || Some((if begun.get() { "button button--primary" } else { "button" }).to_owned());
    let print = bare_button("").bind("class", class).click(print).child(icon(Glyph::Print)).text(words.common.print);
    let title = el("h1").id(dom_id::HEADING).attr("tabindex", "-1").text(words.report.title);
    let page = |page, words| (!session.is_copy()).then(|| page_link("button", session, page, words));
    let tools = el("p").class("row no-print").child(print);
    let tools = tools.child(page(Page::Outputs, words.report.outputs_link));
    let tools = tools.child(page(Page::OnePage, words.report.one_page_link));
    let tools = tools.child(page(Page::Blank, words.report.blank_link));
    let tools = tools.child(page(Page::Compare, words.compare.link));
    let tools = tools.child(page(Page::Review, words.review.title));
    let lines = el("div").class("report__lines").child(lines);
    el("header").class("report__head stack").child(title).child(lines).child(tools)
}

/// A link to another page of the assessment, drawn as a button.
fn page_link(class: &str, session: Session, page: Page, words: &str) -> El {
    link(&to(session, page), words).class(class)
}

fn lines(session: Session, a: &Assessment, words: &'static AllWords) -> View {
    let own = &words.report.headline;
    let catalogue = session.catalogue();
    let kind = catalogue.unit_type(a.unit.unit_type.as_str()).map(|kind| kind.name_on(a.period.to).get(words.lang));
    let named = if a.unit.name.is_empty() { own.unnamed } else { &a.unit.name };
    let unit = [named, kind.unwrap_or_default()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let period = (own.period)(&shown(a.period.from), &shown(a.period.to));
    let source = (own.catalogue)(catalogue.title.get(words.lang), catalogue.version, &shown(catalogue.as_of));
    let example = || el("p").child(el("strong").class("tag tag--example").text(words.common.example));
    // Nobody knows when a copy was drawn up.
    let as_on = (!session.is_copy()).then(|| (own.as_on)(&shown(session.today())));
    let when = [Some(period), as_on, Some(state(a, words))].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    View::from(a.example.then(example))
        .and(el("p").child(el("strong").text(&unit.join(" – "))))
        .and(el("p").text(&when))
        .and(el("p").class("small quiet").text(&source))
        .and(restriction(session, a, words))
}

/// Draft, or who made it final and when.
pub(crate) fn state(a: &Assessment, words: &'static AllWords) -> String {
    words.report.headline.state(&a.status)
}

/// The documents a unit restricts itself to.
pub(crate) fn restriction(session: Session, a: &Assessment, words: &'static AllWords) -> Option<El> {
    let numbers = report::restriction(session.catalogue(), a, words.lang)?;
    Some(el("p").text(words.report.headline.restricted).text(" ").text(&numbers))
}

/// Links to chapters of the report; `counts` stand beside those they belong to.
pub(super) fn contents(chapters: impl Iterator<Item = Chapter>, counts: &[(Chapter, Memo<usize>)]) -> El {
    let session = use_session();
    let folds = context::<Folds>();
    let entry = |chapter: Chapter| {
        let count = counts.iter().find(|(of, _)| *of == chapter).map(|(_, count)| count_of(*count));
        let go = move || {
            folds.open(chapter);
            next_frame(move || session.scroll_to(chapter.id()));
        };
        let jump = el("button").class("report__jump").attr("type", "button").click(go);
        el("li").child(jump.child(el("span").text(chapter.name())).child(count))
    };
    let entries = el("ul").children(chapters.map(entry));
    el("nav").class("report__contents no-print").attr("aria-label", use_all_words().report.contents).child(entries)
}

/// What to do first while nothing is answered, or while nothing is in scope.
pub(super) fn first_steps(session: Session, in_scope: bool) -> El {
    let words = use_all_words();
    let own = &words.report.headline;
    let strong = |said: &str| el("strong").text(said);
    let main = |page: Page, said: &str| page_link("button button--primary", session, page, said);
    let steps = el("div").class("stack");
    if !in_scope {
        let why = text(" ").and(own.out_of_scope);
        let why = el("p").child(strong(words.common.no_score).text(".")).child(why);
        return steps.child(why).child(el("p").child(main(Page::Unit, own.to_unit)));
    }
    let list = el("ol").children(own.steps.map(|step| el("li").text(step)));
    let ways = el("p").class("row").child(main(session.first_section(), own.to_checklist));
    let ways = ways.child(page_link("button", session, Page::Figures, own.to_figures));
    steps.child(el("p").child(strong(own.first))).child(list).child(ways)
}
