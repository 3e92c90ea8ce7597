//! What the choice puts in scope, counted live before it is confirmed.

use super::form::Form;
use crate::domain::catalogue::Role;
use crate::domain::head::{Draft, Reach, reach};
use crate::ui::components::{Disclosure, Tag, TagKind};
use crate::ui::words::use_words;
use leptos::prelude::*;

/// Draws the counts; a sentence until there is something to count.
#[component]
pub(super) fn ScopePanel() -> impl IntoView {
    let words = &use_words().unit;
    let form = expect_context::<Form>();
    let documents = form.get(Draft::documents);
    let counts = Memo::new(move |_| form.scope(true).map(|scope| documents.with(|ids| reach(&scope, ids.as_deref()))));
    let content = move || match counts.get() {
        Some(counts) => view! { <Counts counts /> }.into_any(),
        None => view! { <p class="quiet">{words.scope_waits}</p> }.into_any(),
    };
    let restricted = move || documents.with(|ids| ids.as_ref().map(|ids| (words.restricted)(ids.len())));
    view! {
        <aside class="unit__scope stack" aria-labelledby="scope">
            <h2 id="scope">{words.scope}</h2>
            <div class="stack" aria-live="polite">{content}</div>
            <p class="small">{restricted}</p>
            <p class="small quiet">{words.changeable}</p>
        </aside>
    }
}

#[component]
fn Counts(counts: Reach) -> impl IntoView {
    let words = use_words();
    let texts = &words.unit;
    let roles = Role::ALL.into_iter().zip(counts.roles).filter(|(_, n)| *n > 0);
    let roles = roles.map(|(role, n)| view! { <div><dt>{(words.common.role)(role)}</dt><dd>{n}</dd></div> });
    let form = expect_context::<Form>();
    let themes = counts.themes;
    let by_theme = move || {
        themes
            .iter()
            .map(|(id, n)| {
                let name =
                    form.catalogue().theme(id.as_str()).map(|theme| theme.name.get(words.lang)).unwrap_or_default();
                view! { <tr><th scope="row">{name}</th><td class="number">{*n}</td></tr> }
            })
            .collect_view()
    };
    view! {
        <p class="unit__count">{(texts.checks)(counts.checks, counts.documents)}</p>
        <p class="row">
            {(counts.critical > 0).then(|| view! { <Tag kind=TagKind::Critical word=(texts.critical)(counts.critical) /> })}
        </p>
        <p class="small quiet" hidden={counts.derived == 0}>{(texts.derived)(counts.derived)}</p>
        <h3>{texts.services}</h3>
        <dl class="unit__roles">{roles.collect_view()}</dl>
        <Disclosure summary=move || texts.by_theme>
            <table class="table">
                <caption class="visually-hidden">{texts.by_theme}</caption>
                <thead class="visually-hidden"><tr><th scope="col">{texts.by_theme}</th><th scope="col">{texts.number_of_checks}</th></tr></thead>
                <tbody>{by_theme()}</tbody>
            </table>
        </Disclosure>
    }
}
