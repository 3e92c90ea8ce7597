//! A blank checklist to print: by section, each item with the colleague who answers it.
//!
//! Reads who answers what; shows no answer.

mod row;

use crate::dom::{El, RwSignal, View, el, region, views};
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::Role;
use crate::domain::date::shown;
use crate::domain::id::Id;
use crate::domain::scope::Scope;
use crate::domain::section::Section;
use crate::ui::components::{Glyph, SelectField, bare_button, button, icon, scroll_box};
use crate::ui::session::{Session, use_session};
use crate::ui::views::checklist::{choices, name_of, owners};
use crate::ui::views::start::heading;
use crate::ui::words::{AllWords, use_all_words};
use row::row;

/// The blank checklist.
#[must_use]
pub fn blank_view() -> View {
    let (session, words) = (use_session(), use_all_words());
    let paper = &words.behind.paper;
    let owner = RwSignal::new(String::new());
    let apart = RwSignal::new(false);
    let lead = el("p").class("no-print").text(paper.lead);
    let head = el("header").class("stack").child(heading(paper.title)).child(lead);
    let head = head.child(unit(session, words)).child(tools(session, words, owner, apart));
    let signed = el("p").class("blank__signed").text(paper.signed);
    let page = el("div").class("page blank").bind_bool("data-apart", move || apart.get()).child(head);
    page.child(region(move || sections(session, words, &owner.get()))).child(signed).into()
}

/// Print, each section on a page of its own, choice of a colleague once any is named.
fn tools(session: Session, words: &'static AllWords, owner: RwSignal<String>, apart: RwSignal<bool>) -> El {
    let names = session.assessment().with_untracked(owners);
    let choice = (!names.is_empty()).then(|| {
        let options = choices(words.behind.anyone, names);
        let choose = move |name| owner.set(name);
        SelectField::new("blank-owner", words.behind.colleague, move || options.clone(), move || owner.get(), choose)
    });
    let print = bare_button("primary").child(icon(Glyph::Print)).text(words.common.print);
    let print = print.click(move || session.print());
    let toggle = button("", words.behind.paper.apart, move || apart.update(|apart| *apart = !*apart));
    let toggle = toggle.bind_bool("aria-pressed", move || apart.get());
    el("div").class("blank__tools no-print").child(print).child(toggle).child(choice)
}

/// Unit and period.
fn unit(session: Session, words: &'static AllWords) -> El {
    session.assessment().with_untracked(|assessment| {
        let period = (words.behind.paper.period)(&shown(assessment.period.from), &shown(assessment.period.to));
        let name = el("b").text(&assessment.unit.name);
        el("p").class("blank__unit").child(name).child(el("span").text(&period))
    })
}

/// What the rows are drawn from.
struct Paper<'a> {
    words: &'static AllWords,
    scope: &'a Scope<'static>,
    assessment: &'a Assessment,
    /// The colleague it is for; an empty name means everyone.
    owner: &'a str,
}

/// The sections with something for this colleague; an empty name means everyone.
fn sections(session: Session, words: &'static AllWords, owner: &str) -> View {
    let scope = session.scope().get();
    let tables: Vec<El> = session.assessment().with_untracked(|assessment| {
        let paper = Paper { words, scope: &scope, assessment, owner };
        let all = session.sections().get();
        all.iter().enumerate().filter_map(|(i, section)| one_section(&paper, i + 1, section)).collect()
    });
    if tables.is_empty() { el("p").text(words.behind.paper.nothing).into() } else { views(tables) }
}

fn one_section(paper: &Paper, place: usize, section: &Section) -> Option<El> {
    let row = |(at, id): (usize, &Id)| row(paper, [place, at + 1], id);
    let rows: Vec<El> = section.items.iter().enumerate().filter_map(row).collect();
    if rows.is_empty() {
        return None;
    }
    let name = name_of(section, paper.words);
    let levels = section.name.is_none().then(|| levels(paper, section));
    let classes = ["blank__number", "", "blank__who", "blank__note"];
    let heads = classes.into_iter().zip(paper.words.behind.paper.columns).map(|(class, word)| {
        let head = el("th").attr("scope", "col").text(word);
        if class.is_empty() { head } else { head.class(class) }
    });
    let caption = el("caption").class("visually-hidden").text(&name);
    let table = el("table").class("blank__table").child(caption).child(el("thead").child(el("tr").children(heads)));
    let table = scroll_box("blank__scroll", &name).child(table.child(el("tbody").children(rows)));
    let title = el("h2").text(&[&place.to_string(), ". ", &name].concat());
    Some(el("section").class("blank__section").child(title).child(levels).child(table))
}

/// The levels of the roles that occur in a section of services, said once above the table.
fn levels(paper: &Paper, section: &Section) -> View {
    let Paper { words, scope, assessment, .. } = paper;
    let services = section.items.iter().filter_map(|id| scope.service(id.as_str()));
    let roles: Vec<Role> = services.map(|scoped| scope.role(&scoped, assessment)).collect();
    let handles = roles.iter().any(|role| role.handles_files()).then_some((Role::Decides, words.behind.fill_level));
    let guides = roles.contains(&Role::Guides).then_some((Role::Guides, words.behind.fill_guides));
    views(handles.into_iter().chain(guides).filter_map(|(role, name)| {
        let steps = scope.ladder(role)?.steps.iter().enumerate().map(|(n, step)| {
            let name = el("b").text(&(words.checklist.item.step)(n, step.name.get(words.lang)));
            el("li").child(name).text(": ").text(step.meaning.get(words.lang))
        });
        let name = el("p").child(el("b").text(name));
        Some(el("div").class("blank__levels").child(name).child(el("ul").children(steps)))
    }))
}
