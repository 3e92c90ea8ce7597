//! Verdicts on any assessment: the unit's part never changes, and agreeing never changes the score.

use crate::generate::{assessment, seeds};
use crate::review::{judge, review};
use crate::support::{BUILTIN, scored};
use proptest::prelude::*;
use tu_soat_06::domain::answer::Claim;
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::edit::AnswerEdit;
use tu_soat_06::domain::file::{Integrity, digest, read_review, review_integrity, stated_digest, write, write_review};
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::json::parse;
use tu_soat_06::domain::output::nameless;
use tu_soat_06::domain::review::{ReviewEdit, reviewed, to_judge};
use tu_soat_06::domain::scope::Scope;
use tu_soat_06::domain::section::sections;

fn all(a: &Assessment) -> Vec<Id> {
    let scope = Scope::of(&BUILTIN, a);
    to_judge(&scope, &scored(&BUILTIN, a), &sections(&scope)).into_iter().flat_map(|(_, items)| items).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn verdicts_leave_the_units_part_as_it_is(seed in seeds(), step in 0_u8..6) {
        let unit = assessment(&BUILTIN, seed);
        let items = all(&unit);
        let picked = items[usize::try_from(seed % items.len() as u64).unwrap()].clone();
        let before = digest(&parse(&write(&BUILTIN, &unit)).unwrap());
        let stated = stated_digest(&BUILTIN, &unit);
        let edits = [
            ReviewEdit::Agree(items),
            ReviewEdit::Find(picked.clone(), AnswerEdit::Claim(Some(Claim::Step(step)))),
            ReviewEdit::RefuseEvidence(picked.clone(), true),
            ReviewEdit::Find(picked.clone(), AnswerEdit::Note("Ghi chú".to_owned())),
            ReviewEdit::Forget(picked),
        ];
        let mut a = unit.clone();
        for edit in edits {
            let next = judge(&BUILTIN, a.clone(), edit);
            prop_assert!(next.order() >= a.order());
            prop_assert_eq!(next.order() == a.order(), next == a);
            let is_judged = next != a;
            a = next;
            prop_assert_eq!(&digest(&parse(&write(&BUILTIN, &a)).unwrap()), &before);
            prop_assert_eq!(&stated_digest(&BUILTIN, &a), &stated);
            if is_judged {
                prop_assert_eq!(review_integrity(a.review.as_deref().unwrap()), Integrity::Unchanged);
            }
        }
        let [before, after] = [unit, a].map(|a| Assessment { review: None, ..a });
        prop_assert!(before == after);
    }

    #[test]
    fn without_a_verdict_or_with_agreement_the_score_is_the_units(seed in seeds()) {
        let unit = Assessment { review: None, ..assessment(&BUILTIN, seed) };
        let own = scored(&BUILTIN, &unit);
        prop_assert!(scored(&BUILTIN, &reviewed(&unit, &Default::default())) == own);
        let agreed = judge(&BUILTIN, unit.clone(), ReviewEdit::Agree(all(&unit)));
        if agreed.review.is_some() {
            prop_assert!(scored(&BUILTIN, &reviewed(&agreed, &review(&agreed))) == own);
        }
    }

    #[test]
    fn a_review_comes_back_and_so_does_its_copy_without_names(seed in seeds()) {
        let unit = assessment(&BUILTIN, seed);
        let read = unit.review.as_deref().and_then(read_review);
        if let Some(read) = &read {
            prop_assert_eq!(Some(&write_review(read)), unit.review.as_deref());
        }
        let copy = nameless(&BUILTIN, &unit).unwrap();
        let left = copy.review.as_deref().and_then(read_review);
        prop_assert_eq!(left.is_some(), read.is_some());
        if let (Some(left), Some(read)) = (left, read) {
            prop_assert_eq!(review_integrity(copy.review.as_deref().unwrap()), Integrity::Unchanged);
            prop_assert!(left.who.is_empty() && left.organ.is_empty());
            prop_assert!(left.rows.values().all(|row| row.found.note.is_empty()));
            prop_assert!(scored(&BUILTIN, &reviewed(&copy, &left)).points == scored(&BUILTIN, &reviewed(&unit, &read)).points);
        }
    }
}
