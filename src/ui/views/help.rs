//! How the score works, what the words mean, keys, privacy, files. Text only; knows no assessment.

use crate::ui::dom_id;
use crate::ui::session::use_session;
use crate::ui::words::{Passage, use_words};
use leptos::prelude::*;

/// The help screen.
#[component]
pub fn HelpView() -> impl IntoView {
    let words = &use_words().help;
    let passages = words.passages.iter().enumerate().map(|(n, passage)| section(2 + n, *passage, ())).collect_view();
    view! {
        <div class="page page--narrow help stack stack--wide">
            <h1 id=dom_id::HEADING tabindex="-1">{words.title}</h1>
            <Contents />
            {section(0, words.score, ())}
            {section(1, words.example, view! { <Example /> })}
            {passages}
            <Keys />
            <p class="small quiet">{(words.version)(env!("CARGO_PKG_VERSION"))}</p>
        </div>
    }
}

fn anchor(n: usize) -> String {
    ["help-", &n.to_string()].concat()
}

/// Links to the sections; they move the focus, as the address names screens only.
#[component]
fn Contents() -> impl IntoView {
    let words = &use_words().help;
    let session = use_session();
    let titles = [words.score.0, words.example.0]
        .into_iter()
        .chain(words.passages.iter().map(|(title, _)| *title))
        .chain([words.keys.0]);
    let links = titles.enumerate().map(|(n, title)| {
        let go = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            session.scroll_to(&anchor(n));
        };
        view! { <li><a href=["#", &anchor(n)].concat() on:click=go>{title}</a></li> }
    });
    view! { <nav class="no-print" aria-label=words.contents><ul class="help__contents">{links.collect_view()}</ul></nav> }
}

fn section(n: usize, (title, paragraphs): Passage, after: impl IntoView + 'static) -> impl IntoView {
    let paragraphs = paragraphs.iter().map(|text| view! { <p>{emphasised(text)}</p> }).collect_view();
    let after = after.into_any();
    view! { <section class="stack"><h2 id=anchor(n) tabindex="-1">{title}</h2>{paragraphs}{after}</section> }.into_any()
}

/// A term before a colon is what the paragraph explains.
fn emphasised(text: &'static str) -> impl IntoView {
    match text.split_once(": ").filter(|(word, _)| word.chars().count() <= 14) {
        Some((word, rest)) => view! { <strong>{word}": "</strong>{rest} }.into_any(),
        None => text.into_any(),
    }
}

/// The worked example as a table.
#[component]
fn Example() -> impl IntoView {
    let words = &use_words().help;
    let [what, numbers @ ..] = words.example_heads;
    let heads = numbers.map(|head| view! { <th scope="col" class="number">{head}</th> }).collect_view();
    let row = |[what, numbers @ ..]: [&'static str; 5]| {
        let cells = numbers.map(|number| view! { <td class="number">{number}</td> }).collect_view();
        view! { <tr><th scope="row">{what}</th>{cells}</tr> }
    };
    let [rows @ .., sum] = words.example_rows;
    view! {
        <div class="table-box" role="group" tabindex="0" aria-label=words.example.0>
            <table class="table help__example">
                <caption class="visually-hidden">{words.example.0}</caption>
                <thead><tr><th scope="col">{what}</th>{heads}</tr></thead>
                <tbody>{rows.map(row).collect_view()}</tbody>
                <tfoot>{row(sum)}</tfoot>
            </table>
        </div>
    }
}

#[component]
fn Keys() -> impl IntoView {
    let words = &use_words().help;
    let (title, keys) = words.keys;
    let rows =
        keys.iter().map(|(key, does)| view! { <div><dt><kbd>{*key}</kbd></dt><dd>{*does}</dd></div> }).collect_view();
    view! {
        <section class="stack">
            <h2 id=anchor(2 + words.passages.len()) tabindex="-1">{title}</h2>
            <dl class="help__keys">{rows}</dl>
        </section>
    }
}
