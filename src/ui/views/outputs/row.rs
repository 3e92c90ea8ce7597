//! One file that can be had, its button, and how it is coming along.

use crate::browser;
use crate::dom::{El, RwSignal, View, el, region};
use crate::domain::numeral::fixed;
use crate::domain::output::{Copy, Output, Privacy};
use crate::ui::components::{Glyph, NoticeKind, bare_button, button, icon, notice};
use crate::ui::session::{OfficeError, Session, Wish, use_session};
use crate::ui::words::{AllWords, use_all_words};

/// What the rows share.
#[derive(Clone, Copy)]
pub(crate) struct Desk {
    /// Which copy is wanted.
    pub copy: RwSignal<Copy>,
    /// What is being made, or was last, and how far it is.
    pub at_work: RwSignal<Option<(Output, Stage)>>,
}

/// How far a file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// What makes it is being fetched, or at work at 100: per cent.
    Coming(u32),
    /// It is being made in pieces: per cent.
    Making(u32),
    /// It was handed to the browser under this name.
    Done(String),
    /// Nothing came of it.
    Failed(OfficeError),
}

impl Desk {
    fn is_busy(self) -> bool {
        self.at_work.with(|work| matches!(work, Some((_, Stage::Coming(_) | Stage::Making(_)))))
    }
}

/// A file and its button.
pub(super) fn row(desk: Desk, output: Output) -> El {
    let session = use_session();
    let words = use_all_words();
    // A calendar without anything in it is none.
    let to_do = move || session.assessment().with(|a| a.plan.iter().any(|row| row.to_do_by().is_some()));
    let why_not = move || (output == Output::Calendar && !to_do()).then_some(words.outputs.nothing_due);
    offer(desk, output, named(output, words), why_not, move || begin(session, desk, output, words))
}

/// A file with its name and what it is for, and the button that makes it unless there is a reason not to.
pub(crate) fn offer(
    desk: Desk,
    output: Output,
    [name, meaning]: [&str; 2],
    why_not: impl Fn() -> Option<&'static str> + Clone + 'static,
    make: impl Fn() + 'static,
) -> El {
    let reason = why_not.clone();
    let (session, words) = (use_session(), use_all_words());
    let kind = output.kind();
    let save = bare_button("").attr("aria-label", &(words.outputs.make)(name)).child(icon(Glyph::Download));
    let save = save.text(words.outputs.save).bind_flag("disabled", move || desk.is_busy() || reason().is_some());
    let empty = (kind.privacy == Privacy::Empty).then(|| el("p").class("small quiet").text(words.outputs.empty));
    let idle = region(move || why_not().map(|why| el("p").class("small quiet").text(why)).into());
    let shown = shown(name, &[".", kind.ending].concat(), meaning, save.click(make).into());
    shown.child(empty).child(idle).child(el("div").child(region(move || state(session, desk, output, words))))
}

/// Name, ending, what for, and what to press.
pub(super) fn shown(name: &str, ending: &str, meaning: &str, act: View) -> El {
    let ending = (!ending.is_empty()).then(|| el("span").class("quiet").text(" ").text(ending));
    let title = el("h3").class("outputs__name").text(name).child(ending);
    let about = el("div").class("outputs__about").child(title).child(el("p").class("small quiet").text(meaning));
    el("li").class("outputs__row").child(about).child(act)
}

fn named(output: Output, words: &'static AllWords) -> [&'static str; 2] {
    let words = &words.outputs;
    match output {
        Output::Word => words.word,
        Output::Page => words.page,
        Output::Workbook => words.workbook,
        Output::Template => words.template,
        Output::Calendar => words.calendar,
        Output::Table => words.table,
        Output::Lines => words.lines,
        Output::Print => words.paper,
        _ => words.report,
    }
}

fn begin(session: Session, desk: Desk, output: Output, words: &'static AllWords) {
    let wish = Wish { output, copy: desk.copy.get_untracked(), lang: words.lang };
    let put = move |stage| desk.at_work.set(Some((output, stage)));
    put(Stage::Coming(0));
    browser::spawn(async move {
        let done = session.take_away(wish, &move |percent| put(Stage::Coming(percent))).await;
        put(done.map_or_else(Stage::Failed, Stage::Done));
    });
}

fn state(session: Session, desk: Desk, output: Output, words: &'static AllWords) -> View {
    let Some((_, stage)) = desk.at_work.get().filter(|(of, _)| *of == output) else { return View::default() };
    match stage {
        Stage::Coming(percent) => busy(session, words, percent),
        Stage::Making(percent) => making(session, desk, output, words, percent),
        Stage::Done(name) => notice(NoticeKind::Good, el("p").text(&(words.outputs.done)(&name))).into(),
        Stage::Failed(error) => failure(&error, words),
    }
}

/// What makes it is coming, or is at work once all of it is here; a button that stops it.
pub(crate) fn busy(session: Session, words: &'static AllWords, percent: u32) -> View {
    let own = &words.outputs;
    let said = if percent < 100 { (own.fetching)(&megabytes(session, words), percent) } else { own.making.to_owned() };
    let stop = button("plain", own.stop, move || session.stop_making());
    el("p").class("row").child(el("span").attr("role", "status").text(&said)).child(stop).into()
}

/// A file that is made in pieces, how far it is; a button that stops it.
fn making(session: Session, desk: Desk, output: Output, words: &'static AllWords, percent: u32) -> View {
    let own = &words.outputs;
    let stop = move || {
        desk.at_work.set(Some((output, Stage::Failed(OfficeError::Stopped))));
        session.stop_making();
    };
    let said = el("span").text(&(own.making_part)(percent));
    el("p").class("row").child(said).child(button("plain", own.stop, stop)).into()
}

/// Why nothing came of it, and what to do.
pub(crate) fn failure(error: &OfficeError, words: &AllWords) -> View {
    let (kind, line) = failure_line(error, words);
    notice(kind, el("p").text(&line)).into()
}

/// The same in a sentence, and how serious it is.
pub(crate) fn failure_line(error: &OfficeError, words: &AllWords) -> (NoticeKind, String) {
    let own = &words.outputs;
    match error {
        OfficeError::Stopped => (NoticeKind::Plain, own.stopped.to_owned()),
        OfficeError::NotArrived => (NoticeKind::Warn, own.not_arrived.to_owned()),
        OfficeError::Absent => (NoticeKind::Bad, own.absent.to_owned()),
        OfficeError::Failed(why) => (NoticeKind::Bad, (own.failed)(why)),
    }
}

/// Size of what makes the files, in megabytes with one decimal.
pub(crate) fn megabytes(session: Session, words: &AllWords) -> String {
    fixed((session.office_size().unwrap_or(0) + 50_000) / 100_000, 1, words.lang)
}
