//! What one report says of an item, in the words of its options.

use crate::domain::assessment::Assessment;
use crate::domain::catalogue::{Catalogue, Role};
use crate::domain::compare::Side;
use crate::domain::id::Id;
use crate::domain::value::{Out, Standing};
use crate::ui::words::{AllWords, use_all_words};
use crate::words::answer::{of_check, of_service, share};

/// The answer; why there is none, or why it does not count.
pub(crate) fn said(catalogue: &Catalogue, item: &Id, side: &Side, report: &Assessment) -> String {
    let words = use_all_words();
    let said = match side.standing {
        None => words.compare.not_asked.to_owned(),
        Some(Standing::Out(out)) => out_of_score(item, out, report, words),
        Some(Standing::Open(open)) => (words.common.open)(open).to_owned(),
        Some(Standing::Valued(_)) => claimed(catalogue, item, side, report, words).unwrap_or_default(),
    };
    match side.role {
        Some(role) if role != Role::None => [(words.common.role)(role), " · ", &said].concat(),
        _ => said,
    }
}

fn out_of_score(item: &Id, out: Out, report: &Assessment, words: &'static AllWords) -> String {
    let word = (words.checklist.item.out)(out);
    let reason = report.answer(item.as_str()).map(|answer| match out {
        Out::NotApplicable => answer.reason.as_str(),
        Out::NotConcerned => answer.role_reason.as_str(),
        Out::NothingToMeasure => "",
    });
    let said = [Some(word), reason.filter(|reason| !reason.is_empty())];
    said.into_iter().flatten().collect::<Vec<_>>().join(" – ")
}

fn claimed(
    catalogue: &Catalogue,
    item: &Id,
    side: &Side,
    report: &Assessment,
    words: &'static AllWords,
) -> Option<String> {
    let (claim, lang) = (side.claim?, words.lang);
    if let Some(check) = catalogue.check(item.as_str()) {
        return of_check(check, claim, &words.common, &words.checklist, lang);
    }
    match (side.role, claim) {
        (Some(role), claim) => of_service(catalogue.ladder(role, report.period.to), claim, &words.checklist, lang),
        (None, crate::domain::answer::Claim::Share { n, d }) => Some(share(n, d, 0, lang)),
        (None, _) => None,
    }
}
