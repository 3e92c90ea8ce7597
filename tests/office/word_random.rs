//! A thousand random assessments, with characters that XML forbids, all become documents.

use crate::generate;
use crate::given::{LANGS, subject};
use crate::support::BUILTIN;
use std::sync::Arc;
use tu_soat_06::domain::answer::Evidence;
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::plan::Action;
use tu_soat_06::office::word;

/// What a text field may hold at worst; edits would have cleaned it.
const HARD: &str = "\u{c}Số \u{1}\u{0}<w:t>&#x1;\u{fffe}\r\n\u{ffff}\t]]>\u{85}\u{2028}\u{7f} ỹ";

fn with_hard_text(mut assessment: Assessment) -> Assessment {
    let own = |text: &str| [HARD, text, HARD].concat();
    let unit = Arc::make_mut(&mut assessment.unit);
    unit.name = own(&unit.name);
    unit.place = own(&unit.place);
    let names = Arc::make_mut(&mut assessment.names);
    names.head = own(&names.head);
    let paper =
        Evidence { title: own("sổ"), number: own("1"), page: own("2"), file: own("tệp"), ..Evidence::default() };
    for (_, answer) in assessment.answers.iter_mut().step_by(3) {
        let answer = Arc::make_mut(answer);
        (answer.note, answer.reason) = (own(&answer.note), own(&answer.reason));
        answer.evidence.push(paper.clone());
    }
    let item = assessment.answers.iter().next().map(|(item, _)| item.clone()).unwrap_or_default();
    let action = Action { id: 99, item, what: own("việc"), who: HARD.to_owned(), ..Action::default() };
    Arc::make_mut(&mut assessment.plan).push(action);
    assessment
}

fn make(seed: u64) {
    let assessment = generate::assessment(*BUILTIN, seed);
    let assessment = if seed.is_multiple_of(2) { with_hard_text(assessment) } else { assessment };
    let lang = LANGS[usize::from(seed % 4 < 2)];
    let made = word::make(&subject(assessment, lang));
    assert!(made.is_ok(), "seed {seed}: {}", made.unwrap_err());
}

#[test]
fn any_assessment_becomes_a_document() {
    let halves = [0, 1].map(|half| std::thread::spawn(move || (0..500).for_each(|n| make(n * 2 + half))));
    for half in halves {
        half.join().expect("no seed fails");
    }
}
