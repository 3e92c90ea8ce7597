//! Merging any two copies: nothing is lost, order does not matter, doing it again changes nothing.

use crate::generate::{Dice, assessment, nfc, seeds};
use crate::merge_officials::{divided, together};
use crate::support::{BUILTIN, NOW};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use std::slice::from_ref;
use std::sync::Arc;
use tu_soat_06::domain::answer::Answer;
use tu_soat_06::domain::assessment::{Assessment, Status};
use tu_soat_06::domain::file;
use tu_soat_06::domain::merge::{Merge, Place, Side, merge};
use tu_soat_06::domain::plan::Action;

fn cases() -> ProptestConfig {
    ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() }
}

fn merged(mine: &Assessment, theirs: &Assessment) -> Merge {
    merge(mine, theirs, &[]).unwrap()
}

/// The two as one; where the file brings nothing, this machine's copy.
fn one(merge: &Merge, choose: &dyn Fn(&Place) -> Side) -> Assessment {
    merge.resolve(choose, NOW).unwrap_or_else(|| merge.mine.clone())
}

/// Any choices, the same for the same seed.
fn chosen(seed: u64) -> impl Fn(&Place) -> Side {
    let length = |place: &Place| u64::try_from(format!("{place:?}").len()).unwrap();
    move |place| *Dice::new(seed ^ length(place)).pick(&[Side::Mine, Side::Theirs, Side::Both])
}

fn is_action(place: &Place) -> bool {
    matches!(place, Place::Action(..))
}

/// What an action says, whatever its number.
fn row_says(row: &Action) -> String {
    format!("{:?}", Action { id: 0, rev: 0, ..row.clone() })
}

/// What the plan says, whatever the numbers and the order of its rows.
fn plan(a: &Assessment) -> Vec<String> {
    let mut rows: Vec<_> = a.plan.iter().map(row_says).collect();
    rows.sort();
    rows
}

/// What stands in it, whatever the `rev`s; what was cleared stands nowhere.
fn content(a: &Assessment) -> (Vec<String>, Vec<String>) {
    let bare = Assessment { plan: Arc::default(), ..a.clone() };
    let rows = Place::all(&bare).into_iter().map(|place| match &place {
        Place::Answer(item) => format!("{:?}", Answer { rev: 0, ..a.answer(item.as_str()).unwrap().clone() }),
        Place::Figures(service) => format!("{service:?} {:?}", a.figures.row(service.as_ref()).unwrap().cells),
        _ => format!("{place:?}"),
    });
    (rows.collect(), plan(a))
}

/// Two who undo, or begin the same action, at the same `rev` look as if they had parted later.
fn is_by_chance(merge: &Merge, base: &Assessment) -> bool {
    merge.same_until.is_some_and(|rev| rev > base.rev)
}

/// Two who begin an action for the same item at the same `rev`: nothing tells that apart from one who did it.
fn begun_alike(base: &Assessment, mine: &Assessment, theirs: &Assessment) -> bool {
    let is_new = |place: &Place| place.rev(mine) > Some(base.rev) && place.rev(mine) == place.rev(theirs);
    Place::all(mine).iter().any(|place| is_new(place) && place.is_same(mine, theirs))
}

/// What only one changed is in the result, or is asked about; what both changed is asked about.
fn nothing_is_lost(base: &Assessment, mine: &Assessment, theirs: &Assessment, known: &[Assessment]) -> TestCaseResult {
    let merge = merge(mine, theirs, known).unwrap();
    for place in Place::all(mine).iter().filter(|place| !place.is_same(base, mine)) {
        let theirs_too = !place.is_same(base, theirs) && place.is_in(theirs) && !place.is_same(mine, theirs);
        let is_asked = is_action(place) || merge.conflicts.contains(place);
        prop_assert!(theirs_too || !merge.taken.contains(place), "{place:?} is written over");
        prop_assert!(!theirs_too || is_asked || is_by_chance(&merge, base), "{place:?} is not asked about");
    }
    for place in Place::all(theirs).iter().filter(|place| !is_action(place) && !place.is_same(base, theirs)) {
        let is_there = merge.taken.contains(place) || place.is_same(mine, theirs);
        prop_assert!(is_there || merge.conflicts.contains(place), "{place:?} is not there");
    }
    let together = |place: &Place| if merge.goes_together(place) { Side::Both } else { Side::Theirs };
    let (whole, before) = (plan(&one(&merge, &together)), plan(base));
    let mut new = plan(theirs).into_iter().filter(|row| !before.contains(row));
    prop_assert!(new.all(|row| whole.contains(&row)), "a new action is not in the plan");
    Ok(())
}

/// What is asked about, whoever asks: numbers of actions differ from copy to copy, what they say does not.
fn asked(merge: &Merge) -> Vec<String> {
    let says = |a: &Assessment, id: u32| a.plan.iter().find(|row| row.id == id).map(row_says);
    let mut asked: Vec<_> = merge
        .conflicts
        .iter()
        .map(|place| match place {
            Place::Action(id, _) => {
                let mut sides = [says(&merge.mine, *id), says(&merge.theirs, *id)];
                sides.sort();
                format!("{sides:?}")
            }
            place => format!("{place:?}"),
        })
        .collect();
    asked.sort();
    asked
}

/// What only one copy has, or the head, cannot show who saw it: it may be asked about again, never taken.
fn again_changes_nothing(first: &Merge, [mine, theirs]: [&Assessment; 2], seed: u64) -> TestCaseResult {
    let result = one(first, &chosen(seed));
    for copy in [mine, theirs] {
        let again = merge(&result, copy, &[mine.clone(), theirs.clone()]).unwrap();
        prop_assert!(again.taken.is_empty(), "{:?}", again.taken);
        let was_asked = |place: &Place| is_action(place) || first.conflicts.contains(place) || !place.is_in(&result);
        prop_assert!(again.conflicts.iter().all(was_asked), "{:?}", again.conflicts);
        let is_settled = merged(&result, copy).resolve(&|_| Side::Theirs, NOW).is_none();
        prop_assert!(is_settled || !first.conflicts.is_empty(), "it is new again");
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn two_at_the_same_items_lose_nothing(seed in seeds()) {
        let (base, mine, theirs) = together(seed);
        nothing_is_lost(&base, &mine, &theirs, &[])?;
        nothing_is_lost(&base, &mine, &theirs, from_ref(&base))?;
        let (here, there, itself) = (merged(&mine, &theirs), merged(&theirs, &mine), merged(&mine, &mine));
        prop_assert_eq!((here.same_until, asked(&here)), (there.same_until, asked(&there)));
        prop_assert!(itself.taken.is_empty() && itself.conflicts.is_empty());
        if !begun_alike(&base, &mine, &theirs) {
            again_changes_nothing(&here, [&mine, &theirs], seed)?;
        }
    }

    #[test]
    fn order_does_not_matter_where_nothing_is_asked(seed in seeds()) {
        let (base, mine, theirs) = divided(seed);
        nothing_is_lost(&base, &mine, &theirs, &[])?;
        let (here, there) = (merged(&mine, &theirs), merged(&theirs, &mine));
        prop_assert_eq!(here.conflicts.is_empty(), there.conflicts.is_empty());
        let of = |merge: &Merge| content(&one(merge, &|_| Side::Mine));
        prop_assert!(!here.conflicts.is_empty() || of(&here) == of(&there));
    }

    /// Two files of one id that have nothing to do with each other, rows of any `rev`: nothing is written over unseen.
    #[test]
    fn strangers_make_a_file_that_opens(seed in seeds(), other in seeds()) {
        let mine = Assessment { status: Status::Draft, ..assessment(&BUILTIN, seed) };
        let theirs = Assessment { id: mine.id.clone(), ..assessment(&BUILTIN, other) };
        let merge = merge(&mine, &theirs, from_ref(&theirs)).unwrap();
        for place in &merge.taken {
            prop_assert!(!place.is_in(&mine) || place.rev(&mine) < place.rev(&merge.theirs), "{place:?}");
        }
        let text = file::write(&BUILTIN, &one(&merge, &chosen(seed)));
        let opened = file::open_text(&text, &BUILTIN, &nfc).unwrap().assessment;
        prop_assert!(file::write(&BUILTIN, &opened) == text);
    }
}
