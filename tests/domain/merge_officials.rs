//! Officials at work, for the properties of merging: what was sent, and what two people make of it.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use crate::generate::{Dice, assessment};
use crate::support::{BUILTIN, NOW};
use std::sync::Arc;
use tu_soat_06::domain::answer::{Claim, Evidence};
use tu_soat_06::domain::assessment::{Assessment, Status};
use tu_soat_06::domain::catalogue::Column;
use tu_soat_06::domain::edit::{AnswerEdit, Edit};
use tu_soat_06::domain::history::History;
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::plan::Action;

/// Edits of one official, at most.
const EDITS: u64 = 12;

/// Any assessment whose rows were changed at its `rev` or before.
pub fn sent(seed: u64) -> Assessment {
    let mut a = Assessment { status: Status::Draft, ..assessment(&BUILTIN, seed) };
    let mut dice = Dice::new(!seed);
    let last = 1 + dice.below(400);
    let mut rev = || u32::try_from(dice.below(last)).unwrap();
    a.answers.iter_mut().for_each(|(_, answer)| Arc::make_mut(answer).rev = rev());
    let figures = Arc::make_mut(&mut a.figures);
    figures.rows.iter_mut().for_each(|(_, row)| Arc::make_mut(row).rev = rev());
    Arc::make_mut(&mut figures.totals).rev = rev();
    Arc::make_mut(&mut a.plan).iter_mut().for_each(|row| row.rev = rev());
    Assessment { rev: u32::try_from(last).unwrap(), ..a }
}

/// What was sent, and what two made of it, both on the same few items.
pub fn together(seed: u64) -> (Assessment, Assessment, Assessment) {
    let some: Vec<Id> = items().into_iter().step_by(9).collect();
    apart(seed, [&some, &some])
}

/// The same, each on half of the items.
pub fn divided(seed: u64) -> (Assessment, Assessment, Assessment) {
    let items = items();
    let (first, second) = items.split_at(items.len() / 2);
    apart(seed, [first, second])
}

fn apart(seed: u64, [first, second]: [&[Id]; 2]) -> (Assessment, Assessment, Assessment) {
    let base = sent(seed);
    let mine = Official { number: 1, items: first, dice: Dice::new(seed ^ 1) }.works_on(&base);
    let theirs = Official { number: 2, items: second, dice: Dice::new(seed ^ 2) }.works_on(&base);
    (base, mine, theirs)
}

fn items() -> Vec<Id> {
    let services = BUILTIN.services.iter().map(|service| service.id.clone());
    services.chain(BUILTIN.checks.iter().map(|check| check.id.clone())).collect()
}

/// Edits some items and takes some edits back. Whatever is typed tells who typed it, so that no two type the same.
struct Official<'a> {
    number: i64,
    items: &'a [Id],
    dice: Dice,
}

impl Official<'_> {
    fn works_on(&mut self, from: &Assessment) -> Assessment {
        let (mut now, mut history) = (from.clone(), History::default());
        for _ in 0..self.dice.below(EDITS) {
            if self.dice.chance(10) {
                now = history.undo(&now, NOW).unwrap_or(now);
            } else if let Ok(Some(next)) = now.after(&self.edit(&now), NOW) {
                history.record(now);
                now = next;
            }
        }
        now
    }

    fn typed(&mut self) -> i64 {
        i64::from(self.dice.rev()) * 3 + self.number
    }

    fn edit(&mut self, now: &Assessment) -> Edit {
        let item = self.dice.pick(self.items).clone();
        let own: Vec<Action> = now.plan.iter().filter(|row| self.items.contains(&row.item)).cloned().collect();
        let (typed, text) = (self.typed(), format!("Ghi {}", self.typed()));
        match self.dice.below(12) {
            0 => Edit::Answer(item, AnswerEdit::Claim(Some(Claim::Number(typed)))),
            1 => Edit::Answer(item, AnswerEdit::Evidence(vec![Evidence { title: text, ..Evidence::default() }])),
            2 | 3 => Edit::Figures(vec![(Some(item), *self.dice.pick(&Column::ALL), Some(typed))]),
            4 => Edit::AddAction(item),
            5 | 6 if !own.is_empty() => Edit::SetAction(Action { what: text, ..self.dice.pick(&own).clone() }),
            7 if !own.is_empty() => Edit::RemoveAction(self.dice.pick(&own).id),
            _ => Edit::Answer(item, AnswerEdit::Note(text)),
        }
    }
}
