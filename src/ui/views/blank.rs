//! A blank checklist to print: by section, each item with the colleague who answers it.
//!
//! Reads who answers what; shows no answer.

mod row;

use crate::domain::assessment::Assessment;
use crate::domain::catalogue::{Ladder, Role};
use crate::domain::date::shown;
use crate::domain::id::Id;
use crate::domain::scope::Scope;
use crate::domain::section::Section;
use crate::ui::components::{Glyph, Icon, SelectField};
use crate::ui::dom_id;
use crate::ui::session::{Session, use_session};
use crate::ui::views::checklist::{name_of, owners};
use crate::ui::words::{Words, use_words};
use leptos::prelude::*;
use row::row;

/// The blank checklist.
#[component]
pub fn BlankView() -> impl IntoView {
    let (session, words) = (use_session(), use_words());
    let paper = &words.checklist.paper;
    let owner = RwSignal::new(String::new());
    let apart = RwSignal::new(false);
    let names = session.assessment().with_untracked(owners);
    let choice = (!names.is_empty()).then(|| {
        let anyone = (String::new(), words.checklist.anyone.to_owned());
        let options: Vec<_> = std::iter::once(anyone).chain(names.into_iter().map(|name| (name.clone(), name))).collect();
        view! {
            <SelectField id="blank-owner" label=words.checklist.colleague options value=owner on_commit=move |name| owner.set(name) />
        }
    });
    view! {
        <div class="page blank" data-apart=move || apart.get().to_string()>
            <header class="stack">
                <h1 id=dom_id::HEADING tabindex="-1">{paper.title}</h1>
                <p class="no-print">{paper.lead}</p>
                {head(session, words)}
                <div class="blank__tools no-print">
                    <button class="button button--primary" type="button" on:click=move |_| session.print()>
                        <Icon glyph=Glyph::Print />{words.common.print}</button>
                    <button class="button" type="button" aria-pressed=move || apart.get().to_string()
                        on:click=move |_| apart.update(|apart| *apart = !*apart)>{paper.apart}</button>
                    {choice}
                </div>
            </header>
            {move || sections(session, words, &owner.get())}
            <p class="blank__signed">{paper.signed}</p>
        </div>
    }
}

/// Unit and period.
fn head(session: Session, words: &'static Words) -> impl IntoView {
    session.assessment().with_untracked(|assessment| {
        let period = (words.checklist.paper.period)(&shown(assessment.period.from), &shown(assessment.period.to));
        view! { <p class="blank__unit"><b>{assessment.unit.name.clone()}</b><span>{period}</span></p> }
    })
}

/// The sections with something for this colleague; an empty name means everyone.
fn sections(session: Session, words: &'static Words, owner: &str) -> AnyView {
    let scope = session.scope().get();
    let views: Vec<AnyView> = session.assessment().with_untracked(|assessment| {
        let all = session.sections().get();
        all.iter()
            .enumerate()
            .filter_map(|(i, section)| one_section(words, &scope, assessment, owner, i + 1, section))
            .collect()
    });
    if views.is_empty() {
        return view! { <p>{words.checklist.paper.nothing}</p> }.into_any();
    }
    views.into_any()
}

fn one_section(
    words: &'static Words,
    scope: &Scope<'static>,
    assessment: &Assessment,
    owner: &str,
    place: usize,
    section: &Section,
) -> Option<AnyView> {
    let [number, item, colleague, note] = words.checklist.paper.columns;
    let row = |(at, id): (usize, &Id)| row(words, scope, assessment, owner, &[place, at + 1], id);
    let rows: Vec<AnyView> = section.items.iter().enumerate().filter_map(row).collect();
    if rows.is_empty() {
        return None;
    }
    let name = name_of(section, words);
    let label = name.clone();
    let levels = section.name.is_none().then(|| levels(words, scope, assessment, section));
    let table = view! {
        <section class="blank__section">
            <h2>{place}". "{name.clone()}</h2>
            {levels}
            <div class="blank__scroll" role="group" tabindex="0" aria-label=label>
                <table class="blank__table">
                    <caption class="visually-hidden">{name}</caption>
                    <thead><tr>
                        <th class="blank__number" scope="col">{number}</th><th scope="col">{item}</th>
                        <th class="blank__who" scope="col">{colleague}</th><th class="blank__note" scope="col">{note}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    };
    Some(table.into_any())
}

/// The levels of the roles that occur in a section of services, said once above the table.
fn levels(words: &'static Words, scope: &Scope<'static>, assessment: &Assessment, section: &Section) -> AnyView {
    let roles =
        section.items.iter().filter_map(|id| scope.service(id.as_str())).map(|scoped| scope.role(&scoped, assessment));
    let mut handles = (false, false);
    for role in roles {
        handles.0 |= role.handles_files();
        handles.1 |= role == Role::Guides;
    }
    let line = |role: Role, words: &'static Words, ladder: &'static Ladder| {
        let steps = ladder.steps.iter().enumerate().map(|(n, step)| {
            view! { <li><b>{(words.checklist.item.step)(n, step.name.get(words.lang))}</b>": "{step.meaning.get(words.lang)}</li> }
        });
        let name = if role == Role::Guides { words.checklist.fill_guides } else { words.checklist.fill_level };
        view! { <div class="blank__levels"><p><b>{name}</b></p><ul>{steps.collect_view()}</ul></div> }.into_any()
    };
    let ladder =
        |on: bool, role: Role| on.then(|| scope.ladder(role)).flatten().map(|ladder| line(role, words, ladder));
    let lines: Vec<AnyView> =
        [ladder(handles.0, Role::Decides), ladder(handles.1, Role::Guides)].into_iter().flatten().collect();
    lines.into_any()
}
