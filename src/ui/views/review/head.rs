//! Head of the screen: what is reviewed, by whom, and whether the verdicts are whole and of this state.

use super::desk::Desk;
use crate::dom::{El, Memo, View, el, region, views};
use crate::domain::date::{iso, parse};
use crate::domain::file::Integrity;
use crate::domain::review::{Review, ReviewEdit};
use crate::route::Page;
use crate::ui::components::{DateField, Glyph, NoticeKind, TextField, bare_button, button, icon, link, notice};
use crate::ui::dom_id;
use crate::ui::session::Inspection;
use crate::ui::views::report::{state, to};

/// The head.
pub(super) fn head(desk: Desk) -> El {
    let own = &desk.words.review;
    let title = el("h1").id(dom_id::HEADING).attr("tabindex", "-1").text(own.title);
    let save = bare_button("primary").child(icon(Glyph::Download)).text(own.save);
    let save = save.bind_flag("disabled", move || desk.inspection.with(|found| found.review().is_none()));
    let tools = el("p").class("row").child(save.click(move || desk.session.save_file()));
    let tools = tools.child(link(&to(desk.session, Page::Report), own.to_report).class("button"));
    let notices = region(move || desk.inspection.with(|found| notices(desk, found)));
    let head = el("header").class("stack").child(title).child(unit(desk)).child(el("p").text(own.intro));
    head.child(notices).child(who(desk)).child(tools)
}

/// The unit, its period, draft or final.
fn unit(desk: Desk) -> El {
    let line = move || {
        desk.session.assessment().with(|a| {
            let name = if a.unit.name.is_empty() { desk.words.common.unnamed } else { &a.unit.name };
            let period = (desk.words.common.period)(a.period.kind, a.period.from, a.period.to);
            [name, &period, &state(a, desk.words)].join(" · ")
        })
    };
    el("p").child(el("strong").say(line))
}

fn notices(desk: Desk, found: &Inspection) -> View {
    let own = &desk.words.review;
    let warning = |words: &str| notice(NoticeKind::Warn, el("p").text(words));
    match found {
        Inspection::None => View::default(),
        Inspection::Foreign => warning(own.foreign).into(),
        Inspection::Found { integrity, is_current, .. } => {
            let integrity = match integrity {
                Integrity::Unchanged => None,
                Integrity::Altered => Some(warning(own.altered)),
                Integrity::None => Some(warning(own.unsealed)),
            };
            View::from(integrity).and((!is_current).then(|| stale(desk)))
        }
    }
}

/// The unit changed its report since.
fn stale(desk: Desk) -> El {
    let own = &desk.words.review;
    let said = el("p").child(el("strong").text(own.stale)).text(" ").text(own.stale_hint);
    let renew = el("p").child(button("", own.renew, move || desk.session.judge(ReviewEdit::Renew)));
    notice(NoticeKind::Warn, views([said, renew]))
}

/// Who reviews, for which body, on which day.
fn who(desk: Desk) -> El {
    let own = &desk.words.review;
    let text = |id: &str, label: &str, part: fn(&mut Review) -> &mut String| {
        let value = move || desk.with_review(|review| part(&mut review.clone()).clone());
        let commit = move |text: String| set(desk, |review| *part(review) = text);
        TextField::new(id, label, value, commit)
    };
    let today = iso(desk.session.today());
    // A memo: a day half typed must not be written over when something else changes.
    let day = Memo::new(move |_| match desk.inspection.with(|found| found.review().map(|review| review.on)) {
        Some(on) => on.map(iso).unwrap_or_default(),
        None => today.clone(),
    });
    let commit = move |day: String| set(desk, |review| review.on = parse(&day));
    let on = DateField::new("review-on", own.on, move || day.get(), commit);
    let who = text("review-who", own.who, |review| &mut review.who);
    let organ = text("review-organ", own.organ, |review| &mut review.organ);
    el("div").class("fields").child(who).child(organ).child(on)
}

fn set(desk: Desk, change: impl FnOnce(&mut Review)) {
    let empty = Review { on: Some(desk.session.today()), ..Review::default() };
    let now = desk.inspection.with_untracked(|found| found.review().cloned()).unwrap_or(empty);
    let mut head = Review { who: now.who, organ: now.organ, on: now.on, ..Review::default() };
    change(&mut head);
    desk.session.judge(ReviewEdit::Head { who: head.who, organ: head.organ, on: head.on });
}
