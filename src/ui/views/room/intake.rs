//! What comes in: drop it, see what became of each report, answer what is doubtful.

mod doubts;
mod pile;
mod wipe;

use crate::browser::pane::focused;
use crate::dom::{El, View, each, el, follow, next_frame, region, when};
use crate::route::{RoomPage, Route};
use crate::ui::components::{Glyph, NoticeKind, TextField, button, button_link, icon, notice};
use crate::ui::session::{Coming, Keeping, Session, Trainer, use_room, use_session};
use crate::ui::views::outputs::{failure, megabytes};
use crate::ui::words::{AllWords, use_all_words};
use std::cell::Cell;

/// Units of the example room.
const SAMPLE: u32 = 30;
/// Id of the heading over what is in the room.
const HOLDS: &str = "room-holds";
/// Id of the field for the name of the room.
const NAME: &str = "room-name";

/// The page.
pub(super) fn intake() -> View {
    let room = use_room();
    let (session, words) = (use_session(), use_all_words());
    keep_focus(session, room);
    let lead = el("p").class("room__lead").text(words.room.intake.lead[0]);
    let is_any = move || room.room().with(|room| !room.entries().is_empty());
    let has_piles = move || room.piles().with(|piles| !piles.is_empty());
    let piles = move || room.piles().with(|piles| (0..piles.len()).rev().map(|n| n.to_string()).collect::<Vec<_>>());
    View::from(lead)
        .and(ways(room))
        .and(sample(room))
        .and(el("div").attr("role", "status").child(region(move || coming(session, room, words))))
        .and(when(is_any, move || holds(room)))
        .and(doubts::doubts(room))
        .and(when(has_piles, move || {
            el("div").class("stack stack--wide").child(each(piles, move |n| pile::pile(room, n)))
        }))
        .and(when(move || is_any() && !room.is_example(), move || wipe::wipe(room)))
}

/// What was pressed is gone or has done its work: the focus goes to what came of it: what is in the room
/// now, or why it is empty. Not out of the field one may be writing in.
fn keep_focus(session: Session, room: Trainer) {
    let was_busy = Cell::new(false);
    follow(move || {
        let is_busy = room.coming().with(is_busy);
        if was_busy.replace(is_busy) && !is_busy && focused() != NAME {
            let newest = room.piles().with_untracked(Vec::len).saturating_sub(1).to_string();
            next_frame(move || [&pile::heading_id(&newest), HOLDS].iter().for_each(|id| session.focus(id)));
        }
    });
}

fn is_busy(coming: &Option<Coming>) -> bool {
    matches!(coming, Some(Coming::Fetching(_) | Coming::Reading { .. }))
}

/// Files, folders.
fn ways(room: Trainer) -> El {
    let words = use_all_words();
    let own = &words.room.intake;
    let ways = el("div").class("row").child(chooser(room, own.files, false)).child(chooser(room, own.folder, true));
    let how = el("p").text(own.lead[1]);
    el("div").class("room__ways stack").child(how).child(ways).child(el("p").class("small quiet").text(own.safe))
}

/// The example, where there is nothing else to look at.
fn sample(room: Trainer) -> View {
    let own = &use_all_words().room.intake;
    let is_empty = move || {
        let is_loaded = room.keeping().with(|keeping| *keeping != Keeping::Loading);
        is_loaded && room.room().with(|room| room.entries().is_empty()) && !room.coming().with(is_busy)
    };
    when(is_empty, move || {
        let open = button("", own.sample, move || room.take_sample(SAMPLE));
        el("p").class("row").child(open).child(el("span").class("small quiet").text(own.sample_hint))
    })
}

fn chooser(room: Trainer, word: &str, folder: bool) -> El {
    let input = el("input").class("visually-hidden").attr("type", "file").flag("multiple", true);
    let input = if folder { input.flag("webkitdirectory", true) } else { input };
    let input = input.on("change", move |event| room.take_chosen(&event));
    let kind = if folder { "button open-file" } else { "button button--primary open-file" };
    el("label").class(kind).child(icon(Glyph::Upload)).text(word).child(input)
}

/// How far what comes in has come.
fn coming(session: Session, room: Trainer, words: &'static AllWords) -> View {
    let own = &words.room.intake;
    let stop = || button("plain", own.stop, move || room.stop());
    let going = |said: &str, done: u32| {
        let bar = el("progress").class("room__progress").attr("max", "1000").attr("value", &done.to_string());
        let line = el("div").class("row").child(el("span").text(said)).child(stop());
        el("div").class("stack").child(bar.attr("aria-label", said)).child(line).into()
    };
    match room.coming().get() {
        None => View::default(),
        Some(Coming::Fetching(percent)) => going(&(own.fetching)(&megabytes(session, words), percent), percent * 10),
        Some(Coming::Reading { done, found }) => going(&(own.reading)(done / 10, found), done),
        Some(Coming::Failed(error)) => failure(&error, words),
    }
}

/// What is in the room, what it is called, whether it is on disk.
fn holds(room: Trainer) -> El {
    let (session, words) = (use_session(), use_all_words());
    let own = &words.room.intake;
    let counts = move || (own.holds)(room.units().get().len(), room.room().with(|room| room.entries().len()));
    let see = button_link("primary", own.see, &Route::Room(RoomPage::Table));
    let title = el("h2").id(HOLDS).attr("tabindex", "-1").say(counts);
    let head = el("div").class("row").child(title).child(see);
    let [label, hint] = own.name;
    let name = TextField::new(
        NAME,
        label,
        move || room.settings().with(|said| said.name.clone()),
        move |name| room.rename(&name),
    );
    let example = when(
        move || room.is_example(),
        move || {
            let away = button("", own.drop_example, move || wipe::now(session, room));
            notice(NoticeKind::Plain, el("div").class("row").child(el("span").text(own.example)).child(away))
        },
    );
    let real = when(move || !room.is_example(), {
        let name = std::cell::RefCell::new(Some(name.hint(hint)));
        move || name.borrow_mut().take().map(TextField::draw)
    });
    el("section")
        .class("room__holds stack")
        .child(head)
        .child(example)
        .child(real)
        .child(region(move || keeping(room, words)))
}

fn keeping(room: Trainer, words: &AllWords) -> View {
    let own = &words.room.intake;
    let quiet = |said: &str| el("p").class("small quiet").attr("role", "status").text(said).into();
    match room.keeping().get() {
        Keeping::Loading => quiet(own.loading),
        Keeping::Kept => quiet(own.kept),
        Keeping::Writing(left) => quiet(&(own.writing)(left)),
        Keeping::Failed(trouble) => {
            let why = (words.errors.storage)(&trouble);
            notice(NoticeKind::Warn, el("p").text(&(own.not_kept)(&why))).into()
        }
    }
}
