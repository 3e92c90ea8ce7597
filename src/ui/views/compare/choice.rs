//! Which report to compare with: one on this machine, or one out of a file that is only looked into.

use crate::browser::file::Picked;
use crate::browser::spawn;
use crate::dom::{El, RwSignal, View, el, region, views};
use crate::domain::assessment::Assessment;
use crate::domain::cohort::may_be_one;
use crate::domain::compare::is_backwards;
use crate::domain::date::shown_time;
use crate::domain::file::{OpenError, Opened};
use crate::domain::order::sort_by_key;
use crate::route::Page;
use crate::ui::components::{Glyph, NoticeKind, SelectField, icon, link, notice};
use crate::ui::session::Session;
use crate::ui::views::report::to;
use crate::ui::views::start::{broken, described};
use crate::ui::words::use_all_words;

/// The file chosen last.
#[derive(Clone, Default)]
struct Looked {
    name: String,
    reports: Vec<Result<Opened, OpenError>>,
}

/// The choice; cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Choice {
    session: Session,
    /// Id on this machine, or place in the file; empty: nobody has chosen yet.
    key: RwSignal<String>,
    file: RwSignal<Looked>,
    swapped: RwSignal<bool>,
}

/// Key of a report in the file; no id has a hyphen.
fn key_of(place: usize) -> String {
    ["file-", &place.to_string()].concat()
}

impl Choice {
    pub(super) fn new(session: Session) -> Self {
        Self { session, key: RwSignal::default(), file: RwSignal::default(), swapped: RwSignal::default() }
    }

    /// Makes the earlier the later one.
    pub(super) fn swap(self) {
        self.swapped.update(|swapped| *swapped = !*swapped);
    }

    /// The open assessment and the other, the earlier first unless swapped; to follow.
    pub(super) fn pair(self) -> Option<[Assessment; 2]> {
        let (own, other) = (self.session.assessment().get(), self.other()?);
        let is_swapped = is_backwards(&other, &own) != self.swapped.get();
        Some(if is_swapped { [own, other] } else { [other, own] })
    }

    fn other(self) -> Option<Assessment> {
        let key = self.chosen();
        let in_file = self.opened(&key).map(|opened| opened.assessment);
        in_file.or_else(|| self.session.shelf().with(|shelf| shelf.iter().find(|a| a.id == key).cloned()))
    }

    /// The report of the file that is chosen.
    fn opened(self, key: &str) -> Option<Opened> {
        self.file.with(|file| {
            let place = (0..file.reports.len()).find(|place| key_of(*place) == key)?;
            file.reports.get(place)?.as_ref().ok().cloned()
        })
    }

    /// What is chosen, else the last report of the same unit before this one.
    fn chosen(self) -> String {
        let key = self.key.get();
        if key.is_empty() { self.session.assessment().with(|own| self.last_before(own)) } else { key }
    }

    fn last_before(self, own: &Assessment) -> String {
        let previous = own.previous.as_ref().map(|previous| previous.id.as_str());
        let earlier = |a: &&Assessment| may_be_one(&a.unit, &own.unit) && a.period.to < own.period.to;
        let mut all: Vec<Assessment> = self.others(own);
        sort_by_key(&mut all, |a| a.period.to);
        let found = all.iter().find(|a| Some(a.id.as_str()) == previous).or(all.iter().rev().find(earlier));
        found.map(|a| a.id.clone()).unwrap_or_default()
    }

    /// What else is on this machine: the same unit first, the latest first.
    fn others(self, own: &Assessment) -> Vec<Assessment> {
        let mut all = self.session.shelf().get();
        all.retain(|a| a.id != own.id);
        sort_by_key(&mut all, |a| (!may_be_one(&a.unit, &own.unit), std::cmp::Reverse(a.period.to)));
        all
    }

    /// The list, the button for a file, and what that file turned out to be.
    pub(super) fn draw(self) -> View {
        let words = &use_all_words().compare;
        let options = move || self.options();
        let choose = move |key| self.key.set(key);
        let field = SelectField::new("compare-with", words.with, options, move || self.chosen(), choose);
        let is_alone = move || self.options().iter().all(|(key, _)| key.is_empty());
        let alone = el("p").bind_flag("hidden", move || !is_alone()).text(words.none_here);
        let field = el("div").class("compare__with").bind_flag("hidden", is_alone).child(field);
        let back =
            link(&to(self.session, Page::Report), use_all_words().review.to_report).class("button button--plain");
        let fields = el("div").class("compare__choice").child(field).child(self.button()).child(back);
        let hint = el("p").class("small quiet").text(words.file_hint);
        let choice = el("div").class("stack no-print").child(alone).child(fields).child(hint);
        View::from(choice).and(region(move || self.told()))
    }

    fn options(self) -> Vec<(String, String)> {
        let words = &use_all_words().compare;
        let here = self.session.assessment().with(|own| self.others(own));
        let here = here.iter().map(|a| (a.id.clone(), title(a)));
        let none = self.chosen().is_empty().then(|| (String::new(), words.choose.to_owned()));
        let mut all: Vec<(String, String)> = none.into_iter().chain(here).collect();
        self.file.with(|file| {
            for (place, report) in file.reports.iter().enumerate() {
                let title = report.as_ref().map(|opened| (words.from_file)(&title(&opened.assessment)));
                all.extend(title.ok().map(|title| (key_of(place), title)));
            }
        });
        all
    }

    fn button(self) -> El {
        let session = self.session;
        let input = el("input").class("visually-hidden").attr("type", "file");
        let input = input.attr("accept", ".json,.ndjson,.txt,application/json");
        let input =
            input.on("change", move |event| session.chosen(&event).into_iter().for_each(|file| self.look(file)));
        el("label").class("button open-file").child(icon(Glyph::Upload)).text(use_all_words().compare.file).child(input)
    }

    /// Reads a file and chooses what is in it: a report of the same unit rather than another.
    fn look(self, file: Picked) {
        spawn(async move {
            let reports = self.session.look_into(&file).await;
            let own = self.session.assessment().get_untracked();
            let is_other = |report: &Result<Opened, OpenError>| {
                report.as_ref().is_ok_and(|opened| {
                    opened.assessment.id != own.id && may_be_one(&opened.assessment.unit, &own.unit)
                })
            };
            let place = reports.iter().position(is_other).or_else(|| reports.iter().position(Result::is_ok));
            self.file.set(Looked { name: file.name(), reports });
            self.key.set(place.map(key_of).unwrap_or_default());
        });
    }

    /// Integrity of the chosen report, or why the file could not be read.
    fn told(self) -> View {
        let words = use_all_words();
        let panel = |name: &str, kind: NoticeKind, lines: &[String]| {
            let name = el("p").child(el("strong").text(name));
            notice(kind, View::from(name).and(views(lines.iter().map(|line| el("p").text(line)))))
        };
        let opened = self.opened(&self.chosen());
        self.file.with(|file| match (opened, file.reports.iter().find_map(|report| report.as_ref().err())) {
            (Some(opened), _) => {
                let (kind, lines) = described(&opened, words);
                panel(&file.name, kind, &lines).into()
            }
            (None, Some(error)) if self.key.with(String::is_empty) => {
                panel(&file.name, NoticeKind::Bad, &broken(error, words)).into()
            }
            _ => View::default(),
        })
    }
}

/// A report in one line: unit, period, last change.
fn title(a: &Assessment) -> String {
    let words = use_all_words();
    let name = if a.unit.name.is_empty() { words.common.unnamed } else { &a.unit.name };
    let period = (words.common.period)(a.period.kind, a.period.from, a.period.to);
    [&[name, ", ", &period].concat(), &(words.start.changed)(&shown_time(&a.changed))].map(String::as_str).join(" · ")
}
