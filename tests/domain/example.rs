//! The example of the start screen, `src/ui/session/example.json`: built here by edits, kept byte for byte.
//!
//! A change of the catalogue or of the tables changes the file: `UPDATE_EXAMPLE=1` writes it anew.

use crate::example_data as data;
use crate::generate::nfc;
use crate::support::{BUILTIN, day, scored, unit};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use tu_soat_06::domain::answer::{Cause, Claim, Evidence, Stance};
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::carry::{blank, from_last};
use tu_soat_06::domain::catalogue::{Answering, Column, Role};
use tu_soat_06::domain::concern::{Concern, concerns};
use tu_soat_06::domain::edit::{AnswerEdit, Edit};
use tu_soat_06::domain::file::{Integrity, open, write};
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::plan::Action;
use tu_soat_06::domain::scope::Scope;
use tu_soat_06::domain::score::{Score, SetAsideHow, Verdict};
use tu_soat_06::domain::section;
use tu_soat_06::domain::unit::{Names, Period, PeriodKind, Unit};
use tu_soat_06::domain::value::{FULL, Standing};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/ui/session/example.json");
const SCHEMA: &str = include_str!("../../public/tu-soat-06.schema-1.json");
/// Largest size: it is part of the wasm.
const MOST_BYTES: usize = 40 * 1024;

/// Edits at a given time; each must change something, so that no table repeats itself.
struct Desk {
    assessment: Assessment,
    now: String,
}

impl Desk {
    fn at(&mut self, now: &str) -> &mut Self {
        self.now = now.to_owned();
        self
    }

    fn does(&mut self, edit: &Edit) {
        let after = self.assessment.after(edit, &self.now).unwrap();
        self.assessment = after.unwrap_or_else(|| panic!("changes nothing: {edit:?}"));
    }

    fn answers(&mut self, item: &str, change: AnswerEdit) {
        self.does(&Edit::Answer(Id::new(item), change));
    }
}

/// Last quarter: the claims alone.
fn last() -> Assessment {
    let now = "2026-07-06T09:00:00+07:00";
    let period = Period::holding(PeriodKind::Quarter, day("2026-06-30"));
    let unit = Unit { name: "Xã Ví Dụ".into(), place: "Ví Dụ".into(), ..unit("xa", &[]) };
    let names =
        Names { filled_by: "Nguyễn Văn Mẫu".into(), head: "Trần Thị Mẫu".into(), ..Names::default() };
    let bare = Assessment { example: true, ..blank(data::LAST_ID, period, now) };
    let mut desk = Desk { assessment: bare, now: now.into() };
    desk.does(&Edit::Head { unit, period, documents: None, names });
    for (item, _, before) in data::CLAIMS.iter().filter(|(_, _, before)| !before.is_empty()) {
        desk.answers(item, AnswerEdit::Claim(Some(claim(before))));
    }
    desk.assessment
}

/// This quarter, begun from the last one and filled in over two weeks of October.
fn example() -> Assessment {
    let now = "2026-10-05T08:10:00+07:00";
    let mut desk = Desk { assessment: from_last(&last(), data::ID, now), now: now.into() };
    fill_roles(&mut desk);
    fill_claims(desk.at("2026-10-06T15:30:00+07:00"));
    fill_figures(desk.at("2026-10-08T10:45:00+07:00"));
    fill_papers(desk.at("2026-10-12T16:20:00+07:00"));
    fill_plan(desk.at("2026-10-16T17:05:00+07:00"));
    desk.assessment
}

fn fill_roles(desk: &mut Desk) {
    for (role, services) in data::ROLES {
        for service in *services {
            desk.answers(service, AnswerEdit::Role { role: Role::of(role), default: Role::None });
        }
    }
    for (service, reason) in data::LOWERED {
        desk.answers(service, AnswerEdit::RoleReason((*reason).into()));
    }
    for (owner, items) in data::OWNERS {
        for item in *items {
            desk.answers(item, AnswerEdit::Owner((*owner).into()));
        }
    }
}

fn fill_claims(desk: &mut Desk) {
    for (item, now, _) in data::CLAIMS {
        desk.answers(item, AnswerEdit::Claim(Some(claim(now))));
    }
    for (item, reason) in data::NOT_APPLICABLE {
        desk.answers(item, AnswerEdit::Stance(Stance::NotApplicable));
        desk.answers(item, AnswerEdit::Reason((*reason).into()));
    }
    for (item, note) in data::NOTES {
        desk.answers(item, AnswerEdit::Note((*note).into()));
    }
    for (item, subjective) in data::CAUSES {
        let cause = if *subjective { Cause::Subjective } else { Cause::Objective };
        desk.answers(item, AnswerEdit::Cause(Some(cause)));
    }
    for item in data::FLAGS {
        desk.answers(item, AnswerEdit::Flag(true));
    }
}

fn fill_figures(desk: &mut Desk) {
    for (service, row) in data::FIGURES {
        let cells = Column::ALL.into_iter().zip(row).map(|(column, n)| (Some(Id::new(service)), column, Some(*n)));
        desk.does(&Edit::Figures(cells.collect()));
    }
    let (system, extracted) = data::SYSTEM;
    desk.does(&Edit::FiguresSource(system.into(), Some(day(extracted))));
}

fn fill_papers(desk: &mut Desk) {
    for (item, title, number, date, page) in data::PAPERS {
        let paper = Evidence {
            title: (*title).into(),
            number: (*number).into(),
            date: day_or_none(date),
            page: (*page).into(),
            ..Evidence::default()
        };
        desk.answers(item, AnswerEdit::Evidence(vec![paper]));
    }
}

fn fill_plan(desk: &mut Desk) {
    for [item, what, who, due, accountable, product, decider, done] in data::PLAN {
        desk.does(&Edit::AddAction(Id::new(item)));
        let row = desk.assessment.plan.last().unwrap().clone();
        desk.does(&Edit::SetAction(Action {
            what: (*what).into(),
            who: (*who).into(),
            due: day_or_none(due),
            accountable: (*accountable).into(),
            product: (*product).into(),
            decider: (*decider).into(),
            done_on: day_or_none(done),
            ..row
        }));
    }
}

fn day_or_none(text: &str) -> Option<chrono::NaiveDate> {
    (!text.is_empty()).then(|| day(text))
}

/// `4` a step, `21/24` a share, `=3` a number.
fn claim(text: &str) -> Claim {
    if let Some(number) = text.strip_prefix('=') {
        return Claim::Number(number.parse().unwrap());
    }
    match text.split_once('/') {
        Some((n, d)) => Claim::Share { n: Some(n.parse().unwrap()), d: Some(d.parse().unwrap()) },
        None => Claim::Step(text.parse().unwrap()),
    }
}

/// The file as it stands; with `UPDATE_EXAMPLE` it is written first, once for all tests.
static KEPT: LazyLock<String> = LazyLock::new(|| {
    if std::env::var_os("UPDATE_EXAMPLE").is_some() {
        std::fs::write(PATH, write(&BUILTIN, &example())).unwrap();
    }
    std::fs::read_to_string(PATH).unwrap()
});

#[test]
fn the_file_is_what_the_tables_say() {
    let stale = "src/ui/session/example.json is out of date: UPDATE_EXAMPLE=1 writes it anew";
    assert!(*KEPT == write(&BUILTIN, &example()), "{stale}");
    assert!(KEPT.len() <= MOST_BYTES, "{} bytes", KEPT.len());
    assert_eq!(nfc(&KEPT), *KEPT);
}

#[test]
fn it_opens_without_a_word() {
    let opened = open(KEPT.as_bytes(), &BUILTIN, &nfc).unwrap();
    assert_eq!((opened.integrity, opened.score_differs), (Integrity::Unchanged, false));
    assert_eq!(opened.notices, []);
    assert_eq!(opened.assessment, example());
    assert!(opened.assessment.example && opened.assessment.id.starts_with("06060606"));
}

#[test]
fn it_keeps_the_published_schema() {
    let schema: serde_json::Value = serde_json::from_str(SCHEMA).unwrap();
    let file: serde_json::Value = serde_json::from_str(&KEPT).unwrap();
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let faults: Vec<String> = validator.iter_errors(&file).map(|fault| fault.to_string()).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_item_is_answered() {
    let example = example();
    let scope = Scope::of(&BUILTIN, &example);
    let services = scope.services.iter().map(|scoped| &scoped.service.id);
    let checks = scope.checks.iter().filter(|check| !check.is_derived()).map(|check| &check.id);
    let asked: BTreeSet<&Id> = services.chain(checks).collect();
    assert_eq!(example.answers.keys().collect::<BTreeSet<_>>(), asked);
    let open = |item: &&Id| matches!(section::standing(&scope, &example, item.as_str()), Standing::Open(_));
    assert_eq!(asked.iter().copied().filter(open).collect::<Vec<_>>(), Vec::<&Id>::new());
    assert_eq!(scored(&BUILTIN, &example).completeness(), 1000);
    let evidenced = example.answers.values().filter(|answer| answer.is_evidenced()).count();
    assert!((60..=70).contains(&(evidenced * 100 / asked.len())), "{evidenced} of {}", asked.len());
}

#[test]
fn fair_by_points_average_by_the_critical_check() {
    let score = scored(&BUILTIN, &example());
    let points = score.points;
    assert!((70_000..80_000).contains(&points.claimed), "{points:?}");
    assert!(points.evidenced + 8_000 < points.claimed, "{points:?}");
    assert_eq!(score.critical_failed, [Id::new("dong-bo-ho-so")]);
    assert_eq!(score.claimed_verdict, Verdict::Band { band: Id::new("trung-binh"), capped: true });
}

#[test]
fn it_shows_every_concern_a_finished_file_can_raise() {
    let example = example();
    let scope = Scope::of(&BUILTIN, &example);
    let score = scored(&BUILTIN, &example);
    let found = concerns(&scope, &example, &score, day("2026-11-22"));
    let count = |concern| found.iter().filter(|entry| entry.concern == concern).count();
    let once = [
        Concern::CriticalFails,
        Concern::LevelWithoutFiles,
        Concern::SetAside,
        Concern::ActionUnclear,
        Concern::Overdue,
    ];
    assert_eq!(once.map(count), [1; 5]);
    assert!(count(Concern::MetWithoutEvidence) > 0 && count(Concern::GapWithoutAction) > 0);
    let never = [Concern::StillOpen, Concern::Contradiction, Concern::SameAsLastTime];
    assert_eq!(never.map(count), [0; 3]);
}

#[test]
fn it_shows_every_kind_of_gap() {
    let example = example();
    let score = scored(&BUILTIN, &example);
    let gap = |id: &Id| {
        score.item(id.as_str()).is_some_and(|item| matches!(item.standing, Standing::Valued(value) if value < FULL))
    };
    let has = |fits: fn(&Answering) -> bool| BUILTIN.checks.iter().any(|check| fits(&check.answer) && gap(&check.id));
    assert!(has(|answer| matches!(answer, Answering::YesNo { .. })));
    assert!(has(|answer| matches!(answer, Answering::Share { .. })));
    assert!(has(|answer| matches!(answer, Answering::Fewer { .. })));
    assert!(BUILTIN.checks.iter().any(|check| {
        let claim = example.answer(check.id.as_str()).and_then(|answer| answer.claim);
        matches!(check.answer, Answering::Maturity { .. }) && claim == Some(Claim::Step(2)) && gap(&check.id)
    }));
    assert!(BUILTIN.services.iter().any(|service| gap(&service.id)));
    assert!(BUILTIN.indicators.iter().any(|indicator| gap(&indicator.id)));
    let lowered = |how: SetAsideHow| matches!(how, SetAsideHow::RoleLowered { .. });
    let set_aside: Vec<bool> = score.set_aside.iter().map(|entry| lowered(entry.how)).collect();
    assert_eq!(set_aside, [true, false]);
}

#[test]
fn it_shows_how_the_rest_is_used() {
    let example = example();
    let answers = || example.answers.values();
    assert_eq!(answers().filter(|answer| answer.flag).count(), 2);
    assert_eq!(answers().filter(|a| !a.owner.is_empty()).map(|a| &a.owner).collect::<BTreeSet<_>>().len(), 3);
    for cause in [Cause::Subjective, Cause::Objective] {
        assert!(answers().any(|answer| answer.cause == Some(cause)));
    }
    assert!(answers().any(|answer| !answer.note.is_empty()));
    assert!(answers().any(|answer| !answer.evidence.is_empty() && !answer.is_evidenced()));
    let rows = || example.figures.rows.values();
    let carried = rows().filter(|row| row.cell(Column::Settled) > row.cell(Column::Received)).count();
    assert_eq!((carried, rows().filter(|row| row.cells == [Some(0); 7]).count()), (1, 1));
    let done = example.plan.iter().filter(|action| action.done_on.is_some()).count();
    assert_eq!((done, example.plan.iter().filter(|action| action.clear() == 6).count()), (1, example.plan.len() - 1));
}

#[test]
fn last_quarter_was_no_better() {
    let example = example();
    let previous = example.previous.clone().unwrap();
    assert_eq!((previous.period.slug(), example.period.slug()), ("2026-Q2".into(), "2026-Q3".into()));
    let last = last();
    let (before, now) = (scored(&BUILTIN, &last), scored(&BUILTIN, &example));
    let value = |score: &Score, id: &Id| score.item(id.as_str()).unwrap().standing;
    let mut rises = 0;
    for item in previous.answers.keys() {
        let (Standing::Valued(old), Standing::Valued(new)) = (value(&before, item), value(&now, item)) else {
            panic!("{item} is open")
        };
        assert!(old <= new, "{item}");
        rises += usize::from(old < new);
    }
    assert!(rises >= 10, "{rises} rises");
}
