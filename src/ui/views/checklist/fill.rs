//! Sets the rest of a section at once: only what has no answer yet.

use super::board::Board;
use crate::dom::{Memo, RwSignal, View, el, when};
use crate::domain::answer::Claim;
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::{Answering, Role};
use crate::domain::edit::Edit;
use crate::domain::id::Id;
use crate::domain::scope::Scope;
use crate::domain::section::standing;
use crate::domain::value::{Open, Standing};
use crate::ui::components::{SelectField, button};
use crate::ui::words::behind;

/// What kind of answer an item takes when set with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A service the unit decides or receives.
    Level,
    /// A service the unit guides to.
    Guides,
    /// A yes/no or maturity check; its full step.
    Check(u8),
}

/// Items without an answer, by kind.
fn rest(scope: &Scope, assessment: &Assessment, ids: &[Id]) -> Vec<(Id, Kind)> {
    let unanswered = |id: &&Id| standing(scope, assessment, id.as_str()) == Standing::Open(Open::Unanswered);
    ids.iter().filter(unanswered).filter_map(|id| Some((id.clone(), kind(scope, assessment, id)?))).collect()
}

fn kind(scope: &Scope, assessment: &Assessment, id: &Id) -> Option<Kind> {
    if let Some(scoped) = scope.service(id.as_str()) {
        let guides = scope.role(&scoped, assessment) == Role::Guides;
        return Some(if guides { Kind::Guides } else { Kind::Level });
    }
    match scope.check(id.as_str())?.answer {
        Answering::YesNo { .. } => Some(Kind::Check(1)),
        Answering::Maturity { .. } => Some(Kind::Check(4)),
        _ => None,
    }
}

/// One line for each kind of item.
#[must_use]
pub fn fill_lines(board: Board) -> View {
    let words = behind(board.words.lang);
    let set = RwSignal::new((Id::default(), 0));
    // What was set, while its section is shown.
    let done = move || set.with(|(at, n)| board.place.with(|(section, _)| at == section).then_some(*n));
    let rest = Memo::new(move |_| {
        let scope = board.session.scope().get();
        let items = board.current().map(|(_, section)| section.items).unwrap_or_default();
        board.session.assessment().with(|assessment| rest(&scope, assessment, &items))
    });
    let line = |label: &'static str, role: Option<Role>| line(&Line { board, label, role, rest, set });
    let is_over = move || rest.with(Vec::is_empty) && done().is_none();
    View::from(el("p").class("small quiet").text(words.fill_hint))
        .and(line(words.fill_level, Some(Role::Decides)))
        .and(line(words.fill_guides, Some(Role::Guides)))
        .and(line(words.fill_checks, None))
        .and(when(is_over, move || el("p").text(words.fill_none)))
        .and(el("p").attr("role", "status").say(move || done().map(words.filled).unwrap_or_default()))
}

/// One kind of item.
#[derive(Clone, Copy)]
struct Line {
    board: Board,
    label: &'static str,
    /// Tells services from checks.
    role: Option<Role>,
    rest: Memo<Vec<(Id, Kind)>>,
    /// Where items were last set, and how many.
    set: RwSignal<(Id, usize)>,
}

impl Line {
    fn fits(&self, kind: Kind) -> bool {
        match kind {
            Kind::Level => self.role == Some(Role::Decides),
            Kind::Guides => self.role == Some(Role::Guides),
            Kind::Check(_) => self.role.is_none(),
        }
    }

    /// Sets every item of the kind to a step.
    fn fill(&self, step: u8) {
        let claim = |(id, kind): (Id, Kind)| match kind {
            Kind::Check(full) => (id, Claim::Step(if step == 0 { 0 } else { full })),
            Kind::Level | Kind::Guides => (id, Claim::Step(step)),
        };
        let rest = self.rest.get_untracked().into_iter();
        let claims: Vec<_> = rest.filter(|(_, kind)| self.fits(*kind)).map(claim).collect();
        self.set.set((self.board.place.get_untracked().0, claims.len()));
        self.board.session.dispatch(Edit::Fill(claims));
    }
}

/// A choice and a button for one kind.
fn line(line: &Line) -> View {
    let line = *line;
    let Line { board, label, role, rest, .. } = line;
    let chosen = RwSignal::new(String::new());
    let count = Memo::new(move |_| rest.with(|rest| rest.iter().filter(|(_, kind)| line.fits(*kind)).count()));
    let draw = move || {
        let id = ["fill-", role.map_or("checks", Role::word)].concat();
        let choose = move |value| chosen.set(value);
        let field = SelectField::new(&id, label, move || options(board, role), move || chosen.get(), choose);
        let fill = button("", "", move || chosen.get_untracked().parse().into_iter().for_each(|step| line.fill(step)));
        let fill = fill.bind_flag("disabled", move || board.locked.get() || chosen.with(String::is_empty));
        let fill = fill.say(move || (behind(board.words.lang).fill_do)(count.get()));
        el("div").class("fill__line").child(field.disabled(move || board.locked.get())).child(fill)
    };
    when(move || count.get() != 0, draw)
}

/// Steps to choose from, none chosen first.
fn options(board: Board, role: Option<Role>) -> Vec<(String, String)> {
    let words = board.words;
    let ladder = role.and_then(|role| board.session.scope().get_untracked().ladder(role));
    let names: Vec<String> = match ladder {
        Some(ladder) => ladder
            .steps
            .iter()
            .enumerate()
            .map(|(i, step)| (words.checklist.item.step)(i, step.name.get(words.lang)))
            .collect(),
        None => behind(board.words.lang).fill_ends.map(str::to_owned).to_vec(),
    };
    let none = (String::new(), behind(board.words.lang).fill_choose.to_owned());
    std::iter::once(none).chain(names.into_iter().enumerate().map(|(i, name)| (i.to_string(), name))).collect()
}
