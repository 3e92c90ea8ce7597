//! The built-in catalogue: what the build baked is what stands in the files, all of it.

use crate::support::BUILTIN;
use tu_soat_06::builtin;
use tu_soat_06::domain::catalogue::{Answering, Catalogue, FILES, read};
use tu_soat_06::domain::text::{Lang, Text};

#[test]
fn what_is_built_in_is_what_the_files_say() {
    let read = read(FILES).unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert_eq!(format!("{:#?}", *BUILTIN), format!("{read:#?}"));
}

/// Texts that frame and checklist show with nothing opened.
fn shown_at_first(catalogue: &Catalogue) -> Vec<Text> {
    let mut shown: Vec<Text> = catalogue.bands.iter().map(|band| band.name).collect();
    shown.extend(catalogue.themes.iter().map(|theme| theme.name));
    shown.extend(catalogue.documents.iter().map(|document| document.number));
    shown.extend(catalogue.services.iter().map(|service| *service.shown_name()));
    shown.extend(catalogue.ladders.iter().flat_map(|ladder| ladder.steps).map(|step| step.name));
    shown.extend(catalogue.indicators.iter().map(|indicator| indicator.name));
    for check in catalogue.checks {
        shown.push(check.question);
        shown.extend(check.clauses.iter().map(|clause| clause.point));
        match &check.answer {
            Answering::YesNo { yes, no } => shown.extend([yes, no]),
            Answering::Maturity { steps } => shown.extend(*steps),
            Answering::Share { numerator, denominator, .. } => shown.extend([numerator, denominator]),
            Answering::Count { unit, .. } | Answering::Fewer { unit, .. } => shown.push(*unit),
            Answering::Date { .. } | Answering::Derived(_) => {}
        }
    }
    shown
}

#[test]
fn the_first_bundle_has_what_the_first_screens_show() {
    let bundle = include_str!(concat!(env!("OUT_DIR"), "/first.txt"));
    let bundled: Vec<&str> = bundle.split('\n').collect();
    let missing = shown_at_first(&BUILTIN).into_iter().filter(|text| !bundled.contains(&text.get(Lang::Vi)));
    assert_eq!(missing.collect::<Vec<_>>(), []);
}

#[test]
fn asking_again_changes_nothing() {
    let before = format!("{:?}", *BUILTIN);
    builtin::complete();
    assert_eq!(format!("{:?}", builtin::catalogue()), before);
}
