//! Chapters of the report: which are open on screen, and all of them on paper.

use crate::dom::{El, Memo, RwSignal, View, context, el};
use crate::ui::words::use_all_words;
use leptos::{ev, prelude::*};

/// A chapter, in the order of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Chapter {
    Result,
    Gaps,
    Open,
    Plan,
    Concerns,
    Themes,
    Documents,
    Indicators,
    Derived,
    Strengths,
    Aside,
    Evidence,
    Items,
    Closing,
}

impl Chapter {
    /// All chapters.
    pub(super) const ALL: [Self; 14] = [
        Self::Result,
        Self::Gaps,
        Self::Open,
        Self::Plan,
        Self::Concerns,
        Self::Themes,
        Self::Documents,
        Self::Indicators,
        Self::Derived,
        Self::Strengths,
        Self::Aside,
        Self::Evidence,
        Self::Items,
        Self::Closing,
    ];

    /// Id of its element.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Result => "result",
            Self::Gaps => "gaps",
            Self::Open => "open",
            Self::Plan => "plan",
            Self::Concerns => "concerns",
            Self::Themes => "themes",
            Self::Documents => "documents",
            Self::Indicators => "indicators",
            Self::Derived => "derived",
            Self::Strengths => "strengths",
            Self::Aside => "set-aside",
            Self::Evidence => "evidence",
            Self::Items => "arithmetic",
            Self::Closing => "closing",
        }
    }

    /// Its heading.
    pub(super) fn name(self) -> &'static str {
        use_all_words().report.chapters.get(self as usize).copied().unwrap_or_default()
    }

    /// Whether a read-only copy has it: what it tells of does not stay at home.
    pub(super) fn travels(self) -> bool {
        !matches!(self, Self::Plan | Self::Concerns | Self::Evidence | Self::Closing)
    }

    /// Open before anyone touches it: what one works with, and what is short.
    fn starts_open(self) -> bool {
        matches!(
            self,
            Self::Result | Self::Gaps | Self::Plan | Self::Concerns | Self::Themes | Self::Indicators | Self::Closing
        )
    }
}

/// Which chapters are open, and whether the page is being printed.
#[derive(Clone, Copy)]
pub(super) struct Folds {
    open: RwSignal<[bool; 14]>,
    printing: RwSignal<bool>,
}

impl Folds {
    /// Chapters as they start.
    pub(super) fn new() -> Self {
        Self { open: RwSignal::new(Chapter::ALL.map(Chapter::starts_open)), printing: printing() }
    }

    /// Opens a chapter.
    pub(super) fn open(self, chapter: Chapter) {
        self.set(chapter, true);
    }

    /// Everything is opened for print.
    pub(super) fn printing(self) -> RwSignal<bool> {
        self.printing
    }

    fn set(self, chapter: Chapter, open: bool) {
        if self.open.with_untracked(|all| all.get(chapter as usize) != Some(&open)) {
            self.open.update(|all| all.iter_mut().skip(chapter as usize).take(1).for_each(|slot| *slot = open));
        }
    }

    fn is_open(self, chapter: Chapter) -> bool {
        self.printing.get() || self.open.with(|all| all.get(chapter as usize) == Some(&true))
    }
}

/// Whether the page is being printed; listens to the browser as long as the screen stands.
pub(crate) fn printing() -> RwSignal<bool> {
    let printing = RwSignal::new(false);
    let before = window_event_listener(ev::beforeprint, move |_| printing.set(true));
    let after = window_event_listener(ev::afterprint, move |_| printing.set(false));
    on_cleanup(move || {
        before.remove();
        after.remove();
    });
    printing
}

/// Draws a chapter; `count` stands beside its heading.
pub(super) fn chapter(chapter: Chapter, count: Option<Memo<usize>>, content: View) -> El {
    let folds = context::<Folds>();
    let heading = [chapter.id(), "-heading"].concat();
    let is_open = Memo::new(move |_| folds.is_open(chapter));
    let details = el("details").bind_flag("open", move || is_open.get());
    let node = details.node();
    let on_toggle = move |_| {
        if !folds.printing.get_untracked() {
            folds.set(chapter, node.has_attribute("open"));
        }
    };
    let summary = el("summary").class("report__fold").child(el("h2").id(&heading).text(chapter.name()));
    let summary = summary.child(count.map(count_of));
    let content = el("div").class("report__content stack").child(content);
    let section = el("section").class("report__chapter").id(chapter.id()).attr("tabindex", "-1").attr("role", "group");
    let details = details.on("toggle", on_toggle).child(summary).child(content);
    section.attr("aria-labelledby", &heading).child(details)
}

/// How many there are, beside a name.
pub(super) fn count_of(count: Memo<usize>) -> El {
    el("span").class("report__count").say(move || count.get().to_string())
}
