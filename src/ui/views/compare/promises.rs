//! What the earlier plan promised for the later period, and what became of it.

use super::pair::Pair;
use crate::dom::{El, View, el};
use crate::domain::compare::{Commitment, Fate};
use crate::domain::date::shown;
use crate::ui::components::{TagKind, tag};
use crate::ui::session::use_session;
use crate::ui::views::report::item_name;
use crate::ui::views::report::table::{cell, head, table};
use crate::ui::words::use_all_words;

/// The promises, broken ones first; nothing where there was none.
pub(super) fn promises(pair: &Pair) -> View {
    let words = use_all_words();
    let (own, plan) = (&words.compare, &words.report.plan);
    let all = &pair.found.commitments;
    let kept = all.iter().filter(|promise| promise.fate.is_kept()).count();
    let [what, who, due, ..] = plan.six;
    let heads = [plan.item, what, who, due, plan.state];
    let drawn = || {
        let rows = el("tbody").children(all.iter().map(row));
        let section = el("section").class("stack").child(el("h2").text(own.promises));
        section.child(el("p").text(&(own.kept)(kept, all.len()))).child(table(own.promises, &heads, 0, rows.into()))
    };
    (!all.is_empty()).then(drawn).into()
}

fn row(promise: &Commitment) -> El {
    let action = &promise.action;
    let kind = match promise.fate {
        Fate::Dropped | Fate::Open | Fate::PutOff(_) => TagKind::None,
        Fate::Late(_) | Fate::Closed => TagKind::Partly,
        Fate::InTime(_) => TagKind::Full,
    };
    let due = action.due.map(shown).unwrap_or_default();
    let fate = tag(kind, &(use_all_words().compare.fate)(promise.fate));
    let row = head(item_name(use_session(), &action.item).as_str());
    row.child(cell(&action.what))
        .child(cell(&action.who))
        .child(cell(&due).class("report__nowrap"))
        .child(el("td").child(fate))
}
