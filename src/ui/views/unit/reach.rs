//! What the choice puts in scope, counted live before it is confirmed.

use super::form::Form;
use crate::dom::{El, Memo, View, el, region, views, when};
use crate::domain::catalogue::Role;
use crate::domain::head::{Reach, reach};
use crate::domain::id::Id;
use crate::ui::components::{TagKind, disclosure, tag};

/// Draws the counts; a sentence until there is something to count.
pub(super) fn scope_panel(form: Form) -> El {
    let words = &form.words.unit;
    let documents = form.documents;
    let counts = Memo::new(move |_| form.scope(true).map(|scope| documents.with(|ids| reach(&scope, ids.as_deref()))));
    let has_counts = move || counts.with(Option::is_some);
    let waits = when(move || !has_counts(), move || el("p").class("quiet").text(words.scope_waits));
    let content = waits.and(when(has_counts, move || counted(form, counts)));
    let restricted =
        move || documents.with(|ids| ids.as_ref().map(|ids| (words.restricted)(ids.len())).unwrap_or_default());
    el("aside")
        .class("unit__scope stack")
        .attr("aria-labelledby", "scope")
        .child(el("h2").id("scope").text(words.scope))
        .child(el("div").class("stack").attr("aria-live", "polite").child(content))
        .child(el("p").class("small").say(restricted))
        .child(el("p").class("small quiet").text(words.changeable))
}

/// Each piece follows by itself, so that an open list stays open.
fn counted(form: Form, counts: Memo<Option<Reach>>) -> View {
    let texts = &form.words.unit;
    let now = move || counts.get().unwrap_or_default();
    let checks = move || {
        let now = now();
        (texts.checks)(now.checks, now.documents)
    };
    let critical =
        move || Some(now().critical).filter(|n| *n > 0).map(|n| tag(TagKind::Critical, &(texts.critical)(n)));
    let derived = el("p").class("small quiet").bind_flag("hidden", move || now().derived == 0);
    let lines = [
        el("p").class("unit__count").say(checks),
        el("p").class("row").child(region(move || critical().into())),
        derived.say(move || (texts.derived)(now().derived)),
        el("h3").text(texts.services),
        el("dl").class("unit__roles").child(region(move || views(roles(form, &now())))),
    ];
    let content = move || by_theme(form, region(move || views(themes(form, &now()))));
    views(lines).and(disclosure(texts.by_theme, content))
}

fn roles(form: Form, counts: &Reach) -> Vec<El> {
    let roles = Role::ALL.into_iter().zip(counts.roles).filter(|(_, n)| *n > 0);
    let word = |role| el("dt").text((form.words.common.role)(role));
    roles.map(|(role, n)| el("div").child(word(role)).child(el("dd").text(&n.to_string()))).collect()
}

fn themes(form: Form, counts: &Reach) -> Vec<El> {
    let row = |(id, n): &(Id, usize)| {
        let theme = form.catalogue().theme(id.as_str());
        let name = theme.map(|theme| theme.name.get(form.words.lang)).unwrap_or_default();
        let head = el("th").attr("scope", "row").text(name);
        el("tr").child(head).child(el("td").class("number").text(&n.to_string()))
    };
    counts.themes.iter().map(row).collect()
}

fn by_theme(form: Form, rows: View) -> El {
    let texts = &form.words.unit;
    let heads = [texts.by_theme, texts.number_of_checks].map(|head| el("th").attr("scope", "col").text(head));
    let caption = el("caption").class("visually-hidden").text(texts.by_theme);
    let head = el("thead").class("visually-hidden").child(el("tr").children(heads));
    el("table").class("table").child(caption).child(head).child(el("tbody").child(rows))
}
