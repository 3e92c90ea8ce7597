//! Rules over the whole catalogue: unique ids, no dangling reference, sane weights and steps.

use super::{Answering, Catalogue, Check, DerivedFrom, Service, Target};
use crate::domain::id::Id;
use crate::domain::json::{Fault, Faults, Wrong};
use crate::domain::order::sort_by;

/// Every fault of the assembled catalogue; the place names the entry by its id.
pub(super) fn check(catalogue: &Catalogue, slugs: &[Id]) -> Vec<Fault> {
    let mut faults = Faults::of("catalogue");
    unique_ids(catalogue, &mut faults);
    unique(slugs.iter(), &mut faults);
    frame(catalogue, &mut faults);
    for service in catalogue.services {
        check_service(catalogue, service, &mut faults);
    }
    for check in catalogue.checks {
        check_check(catalogue, check, &mut faults);
    }
    for addressee in catalogue.addressees {
        let types = addressee.to.iter().map(|to| &to.unit_type);
        known(types, |id| catalogue.unit_type(id).is_some(), addressee.id.as_str(), &mut faults);
        known(
            addressee.to.iter().flat_map(|to| to.fields),
            |id| catalogue.field(id).is_some(),
            addressee.id.as_str(),
            &mut faults,
        );
    }
    faults.list
}

/// Items share one name space: answers are keyed by it.
fn unique_ids(catalogue: &Catalogue, faults: &mut Faults) {
    let services = catalogue.services.iter().map(|service| &service.id);
    let items = services
        .chain(catalogue.checks.iter().map(|check| &check.id))
        .chain(catalogue.indicators.iter().map(|i| &i.id));
    unique(items, faults);
    unique(catalogue.documents.iter().map(|document| &document.id), faults);
    unique(catalogue.types.iter().map(|unit_type| &unit_type.id), faults);
    unique(catalogue.fields.iter().map(|field| &field.id), faults);
    unique(catalogue.provinces.iter().map(|province| &province.id), faults);
    unique(catalogue.benchmarks.iter().map(|benchmark| &benchmark.id), faults);
    unique(catalogue.themes.iter().map(|theme| &theme.id), faults);
    unique(catalogue.addressees.iter().map(|addressee| &addressee.id), faults);
    unique(catalogue.bands.iter().map(|band| &band.id), faults);
}

fn unique<'c>(ids: impl Iterator<Item = &'c Id>, faults: &mut Faults) {
    let mut sorted: Vec<&Id> = ids.collect();
    sort_by(&mut sorted, |a, b| a.cmp(b));
    for (a, b) in sorted.iter().zip(sorted.iter().skip(1)) {
        if a == b {
            faults.add(a.as_str(), Wrong::Duplicate);
        }
    }
}

fn known<'c>(ids: impl Iterator<Item = &'c Id>, exists: impl Fn(&str) -> bool, place: &str, faults: &mut Faults) {
    for id in ids {
        if !exists(id.as_str()) {
            faults.add(&[place, " → ", id.as_str()].concat(), Wrong::Dangling);
        }
    }
}

fn frame(catalogue: &Catalogue, faults: &mut Faults) {
    let descending = catalogue.bands.iter().zip(catalogue.bands.iter().skip(1)).all(|(high, low)| high.from > low.from);
    let reaches_zero = catalogue.bands.last().is_some_and(|band| band.from == 0);
    if !descending || !reaches_zero || catalogue.band(catalogue.band_cap.as_str()).is_none() {
        faults.add("bands", Wrong::Value);
    }
    if catalogue.steps.yes_no.len() != 2 || catalogue.steps.maturity.len() != 5 {
        faults.add("ladders", Wrong::Value);
    }
    for ladder in catalogue.ladders {
        let rising = ladder.steps.iter().zip(ladder.steps.iter().skip(1)).all(|(low, high)| low.value <= high.value);
        if !rising || ladder.steps.iter().any(|step| step.value > 1000) {
            faults.add("ladders", Wrong::Value);
        }
    }
    for unit_type in catalogue.types {
        known(unit_type.fields.iter(), |id| catalogue.field(id).is_some(), unit_type.id.as_str(), faults);
    }
    for document in catalogue.documents {
        known(document.province.iter(), |id| catalogue.province(id).is_some(), document.id.as_str(), faults);
    }
    for province in catalogue.provinces.iter() {
        known(province.into.iter(), |id| catalogue.province(id).is_some(), province.id.as_str(), faults);
    }
    for benchmark in catalogue.benchmarks.iter() {
        known([&benchmark.document].into_iter(), |id| catalogue.document(id).is_some(), benchmark.id.as_str(), faults);
        known([&benchmark.province].into_iter(), |id| catalogue.province(id).is_some(), benchmark.id.as_str(), faults);
    }
    for indicator in catalogue.indicators {
        known(indicator.benchmarks.iter(), |id| catalogue.benchmark(id).is_some(), indicator.id.as_str(), faults);
        let is_part = indicator.numerator.whole() == Some(indicator.denominator);
        if indicator.weight == 0 || !is_part || !targets_are_sane(indicator.targets) {
            faults.add(indicator.id.as_str(), Wrong::Value);
        }
    }
}

fn check_service(catalogue: &Catalogue, service: &Service, faults: &mut Faults) {
    let place = service.id.as_str();
    known(service.roles.iter().flat_map(|rule| rule.types), |id| catalogue.unit_type(id).is_some(), place, faults);
    known(service.roles.iter().flat_map(|rule| rule.fields), |id| catalogue.field(id).is_some(), place, faults);
    known(service.benchmarks.iter(), |id| catalogue.benchmark(id).is_some(), place, faults);
}

fn check_check(catalogue: &Catalogue, check: &Check, faults: &mut Faults) {
    let place = check.id.as_str();
    known([&check.theme].into_iter(), |id| catalogue.theme(id).is_some(), place, faults);
    known(check.addressees.iter(), |id| catalogue.addressees.iter().any(|a| a.id == *id), place, faults);
    known(check.clauses.iter().map(|clause| &clause.document), |id| catalogue.document(id).is_some(), place, faults);
    known(check.blamed_in.iter().map(|blame| &blame.document), |id| catalogue.document(id).is_some(), place, faults);
    known(check.benchmarks.iter(), |id| catalogue.benchmark(id).is_some(), place, faults);
    if let Answering::Derived(DerivedFrom::Indicator(id)) = &check.answer {
        known([id].into_iter(), |id| catalogue.indicator(id).is_some(), place, faults);
    }
    // A shortcoming may stand alone as a risk to look at; it never weighs.
    let unfounded = check.clauses.is_empty() && (check.weight > 0 || check.blamed_in.is_empty());
    let empty = unfounded || check.addressees.is_empty() || check.evidence.is_empty();
    let weighs_wrong =
        check.weight > 3 || (check.is_derived() && check.weight > 0) || (check.weight == 0 && check.critical);
    if empty || weighs_wrong || !answer_is_sane(&check.answer) {
        faults.add(place, Wrong::Value);
    }
}

/// At least one, 1–1000 ‰ each, dates rising.
fn targets_are_sane(targets: &[Target]) -> bool {
    let rising = targets.iter().zip(targets.iter().skip(1)).all(|(a, b)| a.from < b.from);
    !targets.is_empty() && rising && targets.iter().all(|target| (1..=1000).contains(&target.value))
}

fn answer_is_sane(answer: &Answering) -> bool {
    match answer {
        Answering::Maturity { steps } => steps.len() == 5,
        Answering::Share { targets, decimals, .. } => targets_are_sane(targets) && *decimals <= 2,
        Answering::Count { target, decimals, .. } => *target >= 1 && *decimals <= 2,
        Answering::Fewer { zero_at, decimals, .. } => *zero_at >= 1 && *decimals <= 2,
        Answering::Derived(DerivedFrom::Level(level)) => (1..=6).contains(level),
        Answering::YesNo { .. } | Answering::Date { .. } | Answering::Derived(DerivedFrom::Indicator(_)) => true,
    }
}
