//! What the earlier plan promised for the later period, and what became of it.

use super::pair::Pair;
use crate::dom::{El, View, el};
use crate::domain::compare::{Commitment, Fate};
use crate::domain::date::shown;
use crate::ui::components::{TagKind, tag};
use crate::ui::session::use_session;
use crate::ui::views::report::item_name;
use crate::ui::words::use_all_words;

/// The promises, broken ones first; nothing where there was none.
pub(super) fn promises(pair: &Pair) -> View {
    let own = &use_all_words().compare;
    let all = &pair.found.commitments;
    let kept = all.iter().filter(|promise| promise.fate.is_kept()).count();
    let drawn = || {
        let section = el("section").class("compare__promises stack").child(el("h2").text(own.promises));
        let section = section.child(el("p").text(&(own.kept)(kept, all.len())));
        section.child(el("ul").class("compare__list").children(all.iter().map(line)))
    };
    (!all.is_empty()).then(drawn).into()
}

/// What, who and by when, what became of it, and the gap it was to close.
fn line(promise: &Commitment) -> El {
    let words = use_all_words();
    let action = &promise.action;
    let kind = match promise.fate {
        Fate::Dropped | Fate::Open | Fate::PutOff(_) => TagKind::None,
        Fate::Late(_) | Fate::Closed => TagKind::Partly,
        Fate::InTime(_) => TagKind::Full,
    };
    let gap = item_name(use_session(), &action.item);
    let what = if action.what.is_empty() { &gap } else { &action.what };
    let who = if action.who.is_empty() { words.report.one_page.unassigned } else { &action.who };
    let promised = (words.report.one_page.late)(what, who, &action.due.map(shown).unwrap_or_default());
    let fate = el("p").child(tag(kind, &(words.compare.fate)(promise.fate)));
    let gap = el("p").class("small quiet").text(&gap);
    el("li").class("compare__change compare__promise").child(el("p").text(&promised)).child(fate).child(gap)
}
