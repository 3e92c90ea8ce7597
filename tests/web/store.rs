//! Journal and mirror against each other: what stands, what is kept, what stays deleted.

use crate::support::{local, open, space, standing};
use tu_soat_06::browser::keys::Key;
use tu_soat_06::browser::store::{SaveError, SavedWhere};
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
async fn a_newer_mirror_stands_and_the_journal_takes_it_in() {
    let space = space("mirror");
    let store = open(&space).await;
    store.save("a", 1, 1, "one").await.unwrap();
    store.mirror("a", 2, 1, "two").unwrap();
    let loaded = open(&space).await.load_all().await.loaded;
    assert_eq!((loaded[0].from, loaded[0].set_aside), (SavedWhere::Local, Some(1)));
    local(&space).wipe().unwrap();
    assert_eq!(standing(&open(&space).await).await.0, ["a 2 two"]);
    assert_eq!(store.copies("a").await.unwrap()[0].text, "one");
}

#[test]
async fn an_older_mirror_is_kept_as_a_copy_once() {
    let space = space("older");
    let store = open(&space).await;
    store.mirror("a", 1, 1, "one").unwrap();
    store.save("a", 2, 1, "two").await.unwrap();
    for _ in 0..3 {
        assert_eq!(standing(&open(&space).await).await.0, ["a 2 two"]);
    }
    let copies = store.copies("a").await.unwrap();
    assert_eq!(copies.iter().map(|copy| copy.text.as_str()).collect::<Vec<_>>(), ["one"]);
}

#[test]
async fn equal_texts_leave_no_copy() {
    let space = space("equal");
    let store = open(&space).await;
    store.save("a", 2, 1, "two").await.unwrap();
    store.mirror("a", 2, 1, "two").unwrap();
    assert_eq!(store.load_all().await.loaded[0].set_aside, None);
    assert!(store.copies("a").await.unwrap().is_empty());
}

#[test]
async fn with_equal_revs_the_journal_stands() {
    let space = space("tie");
    let store = open(&space).await;
    store.save("a", 2, 1, "journal").await.unwrap();
    store.mirror("a", 2, 1, "mirror").unwrap();
    assert_eq!(standing(&store).await.0, ["a 2 journal"]);
    assert_eq!(store.copies("a").await.unwrap()[0].text, "mirror");
}

#[test]
async fn an_older_save_never_overwrites_a_newer_one() {
    let space = space("late");
    let store = open(&space).await;
    store.save("a", 5, 1, "five").await.unwrap();
    assert_eq!(store.save("a", 4, 1, "four").await, Err(SaveError::Newer { rev: 5 }));
    store.mirror("a", 5, 1, "five").unwrap();
    assert_eq!(store.mirror("a", 4, 1, "four"), Err(SaveError::Newer { rev: 5 }));
    store.save("a", 5, 1, "five again").await.unwrap();
    assert_eq!(store.copies("a").await.unwrap()[0].text, "five");
}

#[test]
async fn of_two_tabs_the_one_that_saved_first_goes_on() {
    let space = space("two-tabs");
    open(&space).await.save("a", 1, 1, "one").await.unwrap();
    let (this, other) = (open(&space).await, open(&space).await);
    this.load_all().await;
    other.load_all().await;
    this.save("a", 2, 1, "two, here").await.unwrap();
    assert_eq!(other.save("a", 2, 1, "two, there").await, Err(SaveError::Newer { rev: 2 }));
    assert_eq!(other.save("a", 3, 1, "three, there").await, Err(SaveError::Newer { rev: 2 }));
    this.save("a", 3, 1, "three, here").await.unwrap();
    other.load_all().await;
    other.save("a", 4, 1, "four, there").await.unwrap();
    assert_eq!(this.save("a", 4, 1, "four, here").await, Err(SaveError::Newer { rev: 4 }));
    assert_eq!(standing(&open(&space).await).await.0, ["a 4 four, there"]);
}

#[test]
async fn a_text_opened_over_newer_work_keeps_that_work() {
    let space = space("replace");
    let store = open(&space).await;
    store.save("a", 5, 1, "five").await.unwrap();
    store.mirror("a", 6, 1, "six").unwrap();
    assert_eq!(store.replace("a", 3, 1, "three").await, Ok(SavedWhere::Journal));
    assert_eq!(standing(&open(&space).await).await.0, ["a 3 three"]);
    let copies = store.copies("a").await.unwrap();
    assert_eq!(copies.iter().map(|copy| copy.rev).collect::<Vec<_>>(), [6, 5]);
    store.mirror("a", 4, 1, "four").unwrap();
}

#[test]
async fn a_deleted_assessment_stays_deleted() {
    let space = space("tombstone");
    let store = open(&space).await;
    store.save("a", 4, 1, "four").await.unwrap();
    store.mirror("a", 4, 1, "four").unwrap();
    let mirror = local(&space).get(Key::Assessment("a")).unwrap().unwrap();
    assert_eq!(store.delete("a", 3).await, Err(SaveError::Newer { rev: 4 }));
    store.delete("a", 4).await.unwrap();
    local(&space).set(Key::Assessment("a"), &mirror).unwrap(); // a killed browser forgot the removal
    assert_eq!(standing(&open(&space).await).await, (Vec::new(), 0));
    assert_eq!(local(&space).get(Key::Assessment("a")).unwrap(), None);
    assert_eq!(store.save("a", 4, 1, "four").await, Err(SaveError::Deleted { rev: 4 }));
    store.revive("a").await.unwrap();
    store.save("a", 4, 1, "four").await.unwrap();
    assert_eq!(standing(&open(&space).await).await.0, ["a 4 four"]);
}

#[test]
async fn only_the_edited_assessment_stays_mirrored() {
    let space = space("one");
    let store = open(&space).await;
    store.save("a", 1, 1, "one").await.unwrap();
    store.mirror("a", 1, 1, "one").unwrap();
    store.mirror("b", 1, 1, "unsaved").unwrap();
    store.mirror("c", 1, 1, "now").unwrap();
    let mut left = local(&space).names(Key::Assessment("")).unwrap();
    left.sort();
    assert_eq!(left, ["b", "c"], "what the journal does not hold stays");
}

#[test]
async fn copies_are_bounded() {
    let space = space("bounded");
    let store = open(&space).await;
    for rev in 0..25 {
        store.replace("a", rev, 1, &format!("text {rev}")).await.unwrap();
    }
    let copies = store.copies("a").await.unwrap();
    assert_eq!((copies.len(), copies[0].rev, copies[19].rev), (20, 23, 4));
}

#[test]
async fn wiping_leaves_nothing() {
    let space = space("wiped");
    let store = open(&space).await;
    store.save("a", 1, 1, "one").await.unwrap();
    store.replace("a", 2, 1, "two").await.unwrap();
    store.mirror("a", 2, 1, "two").unwrap();
    store.delete("b", 1).await.unwrap();
    store.wipe().await.unwrap();
    let store = open(&space).await;
    assert_eq!(standing(&store).await, (Vec::new(), 0));
    assert!(store.copies("a").await.unwrap().is_empty());
    assert_eq!(local(&space).names(Key::Assessment("")).unwrap().len(), 0);
    assert_eq!(store.save("b", 1, 1, "b").await, Ok(SavedWhere::Journal));
}

#[test]
async fn a_text_can_be_kept_as_a_copy_and_what_stands_stays() {
    let store = open(&space("keep")).await;
    store.save("a", 3, 1, "three").await.unwrap();
    for _ in 0..2 {
        store.keep("a", 7, 1, "from a file").await.unwrap();
    }
    assert_eq!(standing(&store).await.0, ["a 3 three"]);
    let copies = store.copies("a").await.unwrap();
    assert_eq!(copies.iter().map(|copy| (copy.rev, copy.text.as_str())).collect::<Vec<_>>(), [(7, "from a file")]);
}
