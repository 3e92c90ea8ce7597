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
pub(super) struct Desk {
    /// Which copy is wanted.
    pub copy: RwSignal<Copy>,
    /// What is being made, or was last, and how far it is.
    pub at_work: RwSignal<Option<(Output, Stage)>>,
}

/// How far a file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// What makes it is being fetched: per cent.
    Fetching(u32),
    /// It is being made.
    Making,
    /// It was handed to the browser under this name.
    Done(String),
    /// Nothing came of it.
    Failed(OfficeError),
}

impl Desk {
    fn is_busy(self) -> bool {
        self.at_work.with(|work| matches!(work, Some((_, Stage::Fetching(_) | Stage::Making))))
    }
}

/// A file and its button.
pub(super) fn row(desk: Desk, output: Output) -> El {
    let session = use_session();
    let words = use_all_words();
    let [name, meaning] = named(output, words);
    let kind = output.kind();
    let ending = [".", kind.ending].concat();
    let save = bare_button("").attr("aria-label", &(words.outputs.make)(name)).child(icon(Glyph::Download));
    let save = save.text(words.outputs.save).bind_flag("disabled", move || desk.is_busy());
    let save = save.click(move || begin(session, desk, output, words));
    let empty = (kind.privacy == Privacy::Empty).then(|| el("p").class("small quiet").text(words.outputs.empty));
    let shown = shown(name, &ending, meaning, save.into()).child(empty);
    shown.child(el("div").attr("role", "status").child(region(move || state(session, desk, output, words))))
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
        Output::Report | Output::Backup | Output::Kept => words.report,
    }
}

fn begin(session: Session, desk: Desk, output: Output, words: &'static AllWords) {
    let wish = Wish { output, copy: desk.copy.get_untracked(), lang: words.lang };
    let put = move |stage| desk.at_work.set(Some((output, stage)));
    put(Stage::Fetching(0));
    browser::spawn(async move {
        let progress = move |percent| put(if percent < 100 { Stage::Fetching(percent) } else { Stage::Making });
        let done = session.take_away(wish, &progress).await;
        put(done.map_or_else(Stage::Failed, Stage::Done));
    });
}

fn state(session: Session, desk: Desk, output: Output, all: &'static AllWords) -> View {
    let words = &all.outputs;
    let Some((_, stage)) = desk.at_work.get().filter(|(of, _)| *of == output) else { return View::default() };
    let stop = || button("plain", words.stop, move || session.stop_making());
    let busy = |said: &str| el("p").class("row").child(el("span").text(said)).child(stop()).into();
    let said = |kind, line: &str| notice(kind, el("p").text(line)).into();
    match stage {
        Stage::Fetching(percent) => busy(&(words.fetching)(&megabytes(session, all), percent)),
        Stage::Making => busy(words.making),
        Stage::Done(name) => said(NoticeKind::Good, &(words.done)(&name)),
        Stage::Failed(OfficeError::Stopped) => said(NoticeKind::Plain, words.stopped),
        Stage::Failed(OfficeError::NotArrived) => said(NoticeKind::Warn, words.not_arrived),
        Stage::Failed(OfficeError::Absent) => said(NoticeKind::Bad, words.absent),
        Stage::Failed(OfficeError::Failed(why)) => said(NoticeKind::Bad, &(words.failed)(&why)),
    }
}

/// Size of what makes the files, in megabytes with one decimal.
pub(crate) fn megabytes(session: Session, words: &AllWords) -> String {
    fixed((session.office_size().unwrap_or(0) + 50_000) / 100_000, 1, words.lang)
}
