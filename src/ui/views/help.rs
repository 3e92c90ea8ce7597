//! How the score works, what the words mean, keys, privacy, files. Text only; knows no assessment.

use crate::dom::{El, View, el, text};
use crate::ui::components::scroll_box;
use crate::ui::views::start::{heading, jump};
use crate::ui::words::{Passage, use_all_words};

/// The help screen.
#[must_use]
pub fn help_view() -> View {
    let words = &use_all_words().help;
    let passages = words.passages.iter().enumerate().map(|(n, passage)| section(2 + n, *passage));
    el("div")
        .class("page page--narrow help stack stack--wide")
        .child(heading(words.title))
        .child(contents())
        .child(section(0, words.score))
        .child(section(1, words.example).child(example()))
        .children(passages)
        .child(keys())
        .child(el("p").class("small quiet").text(&(words.version)(env!("CARGO_PKG_VERSION"))))
        .into()
}

fn anchor(n: usize) -> String {
    ["help-", &n.to_string()].concat()
}

/// Links to the sections.
fn contents() -> El {
    let words = &use_all_words().help;
    let titles = [words.score.0, words.example.0]
        .into_iter()
        .chain(words.passages.iter().map(|(title, _)| *title))
        .chain([words.keys.0]);
    let links = titles.enumerate().map(|(n, title)| el("li").child(jump(&anchor(n), title)));
    let list = el("ul").class("help__contents").children(links);
    el("nav").class("no-print").attr("aria-label", words.contents).child(list)
}

fn section(n: usize, (title, paragraphs): Passage) -> El {
    let title = el("h2").id(&anchor(n)).attr("tabindex", "-1").text(title);
    el("section").class("stack").child(title).children(paragraphs.iter().map(|words| el("p").child(emphasised(words))))
}

/// A term before a colon is what the paragraph explains.
fn emphasised(words: &str) -> View {
    match words.split_once(": ").filter(|(word, _)| word.chars().count() <= 14) {
        Some((word, rest)) => View::from(el("strong").text(word).text(": ")).and(rest),
        None => text(words),
    }
}

/// The worked example as a table.
fn example() -> El {
    let words = &use_all_words().help;
    let head = row("th", "col", words.example_heads);
    let [rows @ .., sum] = words.example_rows.map(|words| row("td", "row", words));
    let table = el("table").class("table help__example");
    let table = table.child(el("caption").class("visually-hidden").text(words.example.0));
    let table = table.child(el("thead").child(head)).child(el("tbody").children(rows));
    scroll_box("table-box", words.example.0).child(table.child(el("tfoot").child(sum)))
}

/// A head, then figures.
fn row(tag: &str, scope: &str, [what, numbers @ ..]: [&str; 5]) -> El {
    let cells = numbers.map(|number| {
        let cell = el(tag).class("number").text(number);
        if tag == "th" { cell.attr("scope", scope) } else { cell }
    });
    el("tr").child(el("th").attr("scope", scope).text(what)).children(cells)
}

fn keys() -> El {
    let words = &use_all_words().help;
    let (title, keys) = words.keys;
    let rows =
        keys.iter().map(|(key, does)| el("div").child(el("dt").child(el("kbd").text(key))).child(el("dd").text(does)));
    section(2 + words.passages.len(), (title, &[])).child(el("dl").class("help__keys").children(rows))
}
