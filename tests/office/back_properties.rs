//! Properties of writing and reading back, over assessments out of a number.

use crate::back::{made, taken};
use crate::editor::Editor;
use crate::generate::{Dice, assessment, day, seeds};
use crate::support::{BUILTIN, NOW};
use calamine::Data;
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};
use tu_soat_06::domain::answer::{Cause, Claim, Evidence, Stance};
use tu_soat_06::domain::assessment::{Assessment, Status};
use tu_soat_06::domain::catalogue::{Answering, Check, Column, Role};
use tu_soat_06::domain::edit::{AnswerEdit, Edit};
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::plan::Action;
use tu_soat_06::domain::scope::{Scope, ScopedService};
use tu_soat_06::domain::text::Lang;
use tu_soat_06::domain::unit::Names;
use tu_soat_06::office::back::State;

fn draft(seed: u64) -> Assessment {
    Assessment { status: Status::Draft, ..assessment(&BUILTIN, seed) }
}

fn lang(seed: u64) -> Lang {
    if seed.is_multiple_of(2) { Lang::Vi } else { Lang::En }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn reading_back_what_was_written_changes_nothing(seed in seeds()) {
        let a = draft(seed);
        let back = taken(&made(&a, lang(seed)), &a);
        prop_assert!(back.lines.is_empty(), "{:#?}", back.lines);
        prop_assert_eq!(back.assessment, a);
    }

    /// All that can be typed into a workbook arrives: its cells are made those of changed work.
    #[test]
    fn every_change_travels(seed in seeds()) {
        let base = draft(seed);
        let changed = edited(&base, &mut Dice::new(seed));
        let back = taken(&retyped(&made(&base, lang(seed)), &made(&changed, lang(seed))), &base);
        let refused: Vec<_> = back.lines.iter().filter(|line| line.state == State::Refused).collect();
        prop_assert!(refused.is_empty(), "{:#?}", refused);
        prop_assert!(back.assessment.same_work(&changed), "{:#?}", differing(&back.assessment, &changed));
    }
}

/// The workbook of changed work as if typed into that of the base: it says of itself what the base's does, and rows that
/// the base's does not have are new ones.
fn retyped(base: &[u8], changed: &[u8]) -> Vec<u8> {
    let (mut base, mut changed) = (Editor::open(base), Editor::open(changed));
    for (name, sheet) in [("tu-soat-06", ""), ("", "evidence"), ("", "plan")] {
        let find = |editor: &mut Editor| match sheet {
            "" => editor.sheets.iter().find(|grid| grid.name == name).unwrap().cells.clone(),
            sheet => editor.sheet(sheet).cells.clone(),
        };
        let cells = find(&mut base);
        if sheet.is_empty() {
            changed.sheets.iter_mut().find(|grid| grid.name == name).unwrap().cells = cells;
        } else {
            let known: Vec<_> =
                cells.iter().filter(|((_, column), _)| *column == 0).map(|(_, id)| id.clone()).collect();
            changed.sheet(sheet).cells.retain(|(_, column), cell| *column > 0 || known.contains(cell));
        }
    }
    // An answer that counts again: the cell beside it is cleared, which takes a dash.
    for sheet in ["services", "checks"] {
        let column = base.column(sheet, "stance");
        for at in base.sheet(sheet).cells.keys().filter(|(row, at)| *row > 3 && *at == column) {
            changed.sheet(sheet).cells.entry(*at).or_insert(Data::String("-".into()));
        }
    }
    // Nobody types a score; verdicts are not always there.
    for row in ["claimed", "evidenced", "reachable", "band", "complete", "critical", "services", "checks", "indicators"]
    {
        changed.delete_row("summary", row);
    }
    for row in ["reviewed", "review"].map(|id| Data::String(id.into())) {
        if changed.sheet("summary").cells.iter().any(|((_, column), cell)| *column == 0 && *cell == row) {
            changed.delete_row("summary", &row.to_string());
        }
    }
    changed.save()
}

fn differing(a: &Assessment, b: &Assessment) -> Vec<String> {
    let keys = a.answers.keys().chain(b.answers.keys());
    let items = keys
        .filter(|key| !matches!((a.answer(key.as_str()), b.answer(key.as_str())), (Some(x), Some(y)) if x.same_as(y)));
    let mut list: Vec<String> =
        items.map(|key| format!("{key}: {:?} / {:?}", a.answer(key.as_str()), b.answer(key.as_str()))).collect();
    list.push(format!("{:?}\n{:?}\n{:?}\n{:?}", a.figures, b.figures, a.plan, b.plan));
    list
}

fn edited(base: &Assessment, dice: &mut Dice) -> Assessment {
    let scope = Scope::of(&BUILTIN, base);
    let mut edits = vec![head(base, dice)];
    for scoped in &scope.services {
        if dice.chance(40) {
            edits.extend(service(base, scoped, &scope, dice));
        }
    }
    for check in scope.checks.iter().filter(|check| !check.is_derived()) {
        if dice.chance(40) {
            edits.extend(answers(base, &check.id, check_edits(check, dice), dice));
        }
    }
    edits.extend(figures(&scope, dice));
    edits.extend(plan(base, &scope, dice));
    edits.iter().fold(base.clone(), |a, edit| a.after(edit, NOW).unwrap().unwrap_or(a))
}

/// Never blank: a blank cell leaves what is there.
fn text(dice: &mut Dice) -> String {
    let text = dice.text(20);
    if text.is_empty() { "Công an xã".to_owned() } else { text }
}

fn head(base: &Assessment, dice: &mut Dice) -> Edit {
    let mut unit = (*base.unit).clone();
    (unit.name, unit.code, unit.place) = (text(dice), text(dice), text(dice));
    let names = Names { filled_by: text(dice), head: text(dice), extra: base.names.extra.clone() };
    Edit::Head { unit, period: base.period, documents: base.documents.as_ref().map(|ids| (**ids).clone()), names }
}

fn step(steps: usize, dice: &mut Dice) -> AnswerEdit {
    let step = dice.below(u64::try_from(steps).unwrap());
    AnswerEdit::Claim(Some(Claim::Step(u8::try_from(step).unwrap())))
}

fn service(base: &Assessment, scoped: &ScopedService, scope: &Scope, dice: &mut Dice) -> Vec<Edit> {
    let id = &scoped.service.id;
    let role = *dice.pick(&[Role::Decides, Role::Receives, Role::Guides]);
    let mut changes =
        vec![AnswerEdit::Role { role: Some(role), default: scoped.role }, AnswerEdit::RoleReason(text(dice))];
    changes.push(if dice.chance(80) {
        step(scope.ladder(role).unwrap().steps.len(), dice)
    } else {
        AnswerEdit::Stance(Stance::Unknown)
    });
    // A role of another ladder drops the step, which would leave a blank cell beside one that was not.
    answers(base, id, changes, dice)
}

fn check_edits(check: &Check, dice: &mut Dice) -> Vec<AnswerEdit> {
    if dice.chance(15) {
        return vec![AnswerEdit::Stance(Stance::NotApplicable), AnswerEdit::Reason(text(dice))];
    }
    let number = |dice: &mut Dice| Some(dice.number());
    let claim = match &check.answer {
        Answering::YesNo { .. } => return vec![step(2, dice)],
        Answering::Maturity { .. } => return vec![step(5, dice)],
        Answering::Share { .. } => Claim::Share { n: number(dice), d: number(dice) },
        Answering::Count { .. } | Answering::Fewer { .. } => Claim::Number(dice.number()),
        Answering::Date { .. } if dice.chance(50) => Claim::NotDone,
        Answering::Date { .. } | Answering::Derived(_) => Claim::Done(day(dice)),
    };
    vec![AnswerEdit::Claim(Some(claim))]
}

/// The changes with what every item has beside: note, cause, colleague, papers.
fn answers(base: &Assessment, id: &Id, mut changes: Vec<AnswerEdit>, dice: &mut Dice) -> Vec<Edit> {
    let cause = *dice.pick(&[Cause::Subjective, Cause::Objective]);
    changes.extend([AnswerEdit::Note(text(dice)), AnswerEdit::Cause(Some(cause)), AnswerEdit::Owner(text(dice))]);
    let mut papers = base.answer(id.as_str()).map(|answer| answer.evidence.clone()).unwrap_or_default();
    let new: Vec<Evidence> = (0..dice.below(3)).map(|_| paper(dice)).collect();
    if !new.is_empty() {
        papers.extend(new);
        changes.push(AnswerEdit::Evidence(papers));
    }
    changes.into_iter().map(|change| Edit::Answer(id.clone(), change)).collect()
}

fn paper(dice: &mut Dice) -> Evidence {
    let date = dice.chance(60).then(|| day(dice));
    Evidence {
        title: text(dice),
        number: dice.text(8),
        date,
        page: dice.text(4),
        holder: dice.text(9),
        file: dice.text(9),
        ..Evidence::default()
    }
}

fn figures(scope: &Scope, dice: &mut Dice) -> Vec<Edit> {
    let mut cells = Vec::new();
    for service in scope.services.iter().map(|scoped| Some(scoped.service.id.clone())).chain([None]) {
        for column in Column::ALL {
            if dice.chance(30) {
                cells.push((service.clone(), column, Some(dice.number())));
            }
        }
    }
    vec![Edit::Figures(cells), Edit::TotalsOnly(dice.chance(50)), Edit::FiguresSource(text(dice), Some(day(dice)))]
}

fn plan(base: &Assessment, scope: &Scope, dice: &mut Dice) -> Vec<Edit> {
    let old = base.plan.iter().cloned();
    let changed: Vec<Action> = old.filter(|_| dice.chance(60)).collect();
    let mut edits: Vec<Edit> = changed.into_iter().map(|old| Edit::SetAction(action(old, dice))).collect();
    let last = base.plan.iter().map(|action| action.id).max().unwrap_or(0);
    if let Some(scoped) = scope.services.first().filter(|_| dice.chance(60)) {
        let item = scoped.service.id.clone();
        let new = Action { id: last + 1, item: item.clone(), ..Action::default() };
        edits.extend([Edit::AddAction(item), Edit::SetAction(action(new, dice))]);
    }
    edits
}

fn action(old: Action, dice: &mut Dice) -> Action {
    Action {
        what: text(dice),
        who: text(dice),
        due: Some(day(dice)),
        accountable: text(dice),
        product: text(dice),
        decider: text(dice),
        done_on: Some(day(dice)),
        ..old
    }
}
