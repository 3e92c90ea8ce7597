//! All that is made here: no two different files of one assessment share a name, and a copy without names has none.

use crate::given::{TODAY, example, made, parts};
use crate::support::{BUILTIN, Filling, NOW, day};
use crate::table::everywhere;
use std::collections::BTreeMap;
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::edit::AnswerEdit;
use tu_soat_06::domain::file::{open_text, write};
use tu_soat_06::domain::job::Job;
use tu_soat_06::domain::output::{Copy, OUTPUTS, Output, nameless};
use tu_soat_06::domain::text::Lang;
use tu_soat_06::office::{Fault, make};

/// Outputs made here; another format joins by itself once a job for it gives bytes.
fn wired() -> Vec<Output> {
    let gives = |output: &Output| made(*output, Copy::Whole, Lang::Vi, &example()).is_ok();
    OUTPUTS.into_iter().map(|kind| kind.output).filter(gives).collect()
}

#[test]
fn different_files_of_one_assessment_have_different_names() {
    let before = example();
    let after = before.clone().answers("dong-bo-ho-so", AnswerEdit::Note("Ghi chú mới".into()));
    assert!(after.rev > before.rev && after.changed == NOW);
    let mut named: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for output in wired() {
        for assessment in [&before, &after] {
            for (copy, lang) in [(Copy::Whole, Lang::Vi), (Copy::Whole, Lang::En), (Copy::Nameless, Lang::Vi)] {
                for today in [TODAY, "2031-01-01"].map(day) {
                    let job = Job { output, lang, copy, today };
                    let bytes = make(&job, &write(&BUILTIN, assessment)).unwrap();
                    let name = output.kind().file_name(&BUILTIN, assessment, copy, lang, today);
                    let old = named.insert(name.clone(), bytes.clone());
                    assert!(old.is_none_or(|old| old == bytes), "{name} says two things");
                }
            }
        }
    }
    assert!(named.len() >= 18, "{}", named.len());
}

#[test]
fn the_report_without_names_is_made_here() {
    let example = example();
    let bytes = made(Output::Report, Copy::Nameless, Lang::Vi, &example).unwrap();
    let opened = open_text(std::str::from_utf8(&bytes).unwrap(), &BUILTIN, &str::to_owned).unwrap();
    assert_eq!(opened.assessment, nameless(&BUILTIN, &example).unwrap());
    assert_ne!(opened.assessment.id, example.id);
    assert_eq!(made(Output::Report, Copy::Whole, Lang::Vi, &example).unwrap(), write(&BUILTIN, &example).into_bytes());
}

#[test]
fn no_format_tells_what_was_typed_in_a_copy_without_names() {
    let typed = "Nguyễn Văn Kín";
    let secret: Assessment = everywhere(&[typed]);
    for output in wired() {
        let bytes = made(output, Copy::Nameless, Lang::Vi, &secret).unwrap();
        let said = if bytes.starts_with(b"PK") {
            parts(&bytes).into_values().collect()
        } else {
            String::from_utf8(bytes).unwrap()
        };
        assert!(!said.contains(typed), "{output:?}");
    }
}

#[test]
fn what_the_page_writes_itself_is_not_made_here() {
    for output in [Output::Backup, Output::Kept] {
        assert_eq!(made(output, Copy::Whole, Lang::Vi, &example()), Err(Fault::Job));
    }
    let foreign = Job { output: Output::Table, lang: Lang::Vi, copy: Copy::Whole, today: day(TODAY) };
    assert!(matches!(make(&foreign, "{}"), Err(Fault::Report(_))));
}
