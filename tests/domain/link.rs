//! What a link carries comes back: the same score, the same figures, and nothing that was to stay at home.

use crate::generate::{assessment, nfc, seeds};
use crate::support::{BUILTIN, Filling, Tiny, YES_NO, at_least, fewer_than, scored, share_of};
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};
use std::sync::Arc;
use tu_soat_06::domain::assessment::{Assessment, Status};
use tu_soat_06::domain::catalogue::{Catalogue, Role};
use tu_soat_06::domain::file;
use tu_soat_06::domain::link::{LinkError, Linked, decode, encode};
use tu_soat_06::domain::output::MARK;
use tu_soat_06::domain::scope::Scope;
use tu_soat_06::domain::score::Score;
use tu_soat_06::domain::section;

/// The whole example of the start screen.
pub fn example() -> Assessment {
    let text = include_str!("../../src/ui/session/example.json");
    file::open_text(text, &BUILTIN, &nfc).expect("the example").assessment
}

pub fn opened(catalogue: &Catalogue, a: &Assessment) -> Assessment {
    let Linked { assessment, score_differs } = decode(&encode(catalogue, a), catalogue).expect("a link of ours");
    assert!(!score_differs);
    assessment
}

/// The score without the reasons, which stay at home.
fn bare(mut score: Score) -> Score {
    for entry in &mut score.set_aside {
        assert!(!entry.reason.is_empty());
        entry.reason = MARK.to_owned();
    }
    score
}

#[test]
fn the_example_comes_back_with_its_score_its_figures_and_its_head() {
    let (original, copy) = (example(), opened(&BUILTIN, &example()));
    assert_eq!(scored(&BUILTIN, &copy), bare(scored(&BUILTIN, &original)));
    assert_eq!((copy.unit, copy.period), (original.unit, original.period));
    assert_eq!((copy.rev, copy.example, copy.status), (original.rev, true, Status::Draft));
    assert_eq!(copy.id, original.id[..8]);
    for (service, row) in original.figures.rows.iter() {
        assert_eq!(copy.figures.rows.get(service).map(|row| row.cells), Some(row.cells), "{service}");
    }
    assert_eq!(copy.figures.extracted_on, original.figures.extracted_on);
    for (item, answer) in original.answers.iter() {
        let copied = copy.answers.get(item).map(|copied| (copied.stance, copied.claim, copied.role));
        let blank = answer.claim.is_none() && answer.role.is_none() && !answer.is_evidenced();
        assert!(copied == Some((answer.stance, answer.claim, answer.role)) || blank, "{item}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn any_assessment_comes_back_with_its_whole_score(seed in seeds()) {
        let original = assessment(&BUILTIN, seed);
        let copy = opened(&BUILTIN, &original);
        let (there, here) = (scored(&BUILTIN, &original), scored(&BUILTIN, &copy));
        prop_assert_eq!(here.points.claimed, there.points.claimed);
        prop_assert_eq!(&here, &bare(there));
        let scope = Scope::of(&BUILTIN, &original);
        for check in &scope.checks {
            let item = check.id.as_str();
            prop_assert_eq!(section::standing(&scope, &copy, item), section::standing(&scope, &original, item));
        }
        for service in BUILTIN.services {
            let [copied, own] = [&copy, &original].map(|a| a.figures.row(Some(&service.id)).map(|row| row.cells));
            prop_assert_eq!(copied.unwrap_or_default(), own.unwrap_or_default());
        }
        prop_assert_eq!(copy.figures.totals.cells, original.figures.totals.cells);
        prop_assert_eq!(&copy.unit.name, &original.unit.name);
        prop_assert_eq!(copy.period, original.period);
    }
}

proptest! {
    #[test]
    fn a_copy_sent_on_is_the_same_copy(seed in seeds()) {
        let copy = opened(&BUILTIN, &assessment(&BUILTIN, seed));
        prop_assert_eq!(&opened(&BUILTIN, &copy), &copy);
    }

    #[test]
    fn nothing_that_was_typed_travels_but_the_head(seed in seeds()) {
        let copy = opened(&BUILTIN, &assessment(&BUILTIN, seed));
        let is_mark = |text: &str| text.is_empty() || text == MARK;
        for (_, answer) in copy.answers.iter() {
            let own = [&answer.reason, &answer.role_reason, &answer.note, &answer.owner];
            let papers = answer.evidence.iter().flat_map(|paper| {
                [&paper.title, &paper.number, &paper.page, &paper.holder, &paper.file, &paper.sha256]
            });
            prop_assert!(own.into_iter().chain(papers).all(|text| is_mark(text)));
        }
        prop_assert!(is_mark(&copy.figures.system));
        let Assessment { id, rev, example, unit, period, documents, answers, figures, .. } = copy.clone();
        let travels = Assessment { id, rev, example, unit, period, documents, answers, figures, ..Assessment::default() };
        match &copy.status {
            Status::Draft => prop_assert_eq!(&copy, &travels, "no names, plan, times, verdicts, last period"),
            Status::Final { by, .. } => prop_assert!(is_mark(by)),
        }
    }
}

fn tiny() -> Tiny {
    Tiny::default().service("khai-sinh", Role::Decides).check("one", 1, YES_NO).check("two", 2, &share_of(800, "out"))
}

#[test]
fn other_weights_and_targets_open_and_say_so_other_items_do_not() {
    let catalogue = tiny().catalogue();
    let filled = Tiny::blank().step("khai-sinh", 4).step("one", 1).share("two", 1, 2);
    let link = encode(&catalogue, &filled);
    let other = Tiny::default().service("khai-sinh", Role::Decides).check("one", 3, YES_NO);
    let heavier = other.clone().check("two", 1, &share_of(500, "out")).catalogue();
    let there = decode(&link, &heavier).expect("only weights and targets differ");
    assert!(there.score_differs);
    assert_eq!(there.assessment.answers.len(), 3);
    let answer_types = [at_least(3), fewer_than(3)].map(|answer| other.clone().check("two", 2, &answer).catalogue());
    let more = tiny().check("three", 1, YES_NO).catalogue();
    for catalogue in answer_types.iter().chain([&other.catalogue(), &more]) {
        assert_eq!(decode(&link, catalogue), Err(LinkError::OtherCatalogue));
    }
}

#[test]
fn a_copy_of_a_final_one_is_final_without_the_name() {
    let on = crate::support::day("2026-10-16");
    let closed = Assessment { status: Status::Final { by: "Trần Thị Mẫu".into(), on }, ..example() };
    assert_eq!(opened(&BUILTIN, &closed).status, Status::Final { by: MARK.into(), on });
}

#[test]
fn an_untouched_assessment_makes_a_short_link() {
    let mut blank = example();
    (blank.answers, blank.figures) = Default::default();
    let link = encode(&BUILTIN, &blank);
    assert!(link.len() < 130, "{}: {link}", link.len());
    assert!(link.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()));
}

#[test]
fn every_step_has_its_bits() {
    assert!(BUILTIN.ladders.iter().all(|ladder| ladder.steps.len() <= 8));
    assert!(BUILTIN.steps.maturity.len() <= 8 && BUILTIN.steps.yes_no.len() <= 2);
}

#[test]
fn a_name_without_end_still_makes_a_link() {
    let mut a = example();
    let long = "Xã Ví Dụ ".repeat(2_000);
    Arc::make_mut(&mut a.unit).name.clone_from(&long);
    Arc::make_mut(&mut a.unit).place = long;
    let name = &opened(&BUILTIN, &a).unit.name;
    assert!(name.starts_with("Xã Ví Dụ Xã") && name.ends_with(MARK) && name.chars().count() <= 200, "{name}");
}
