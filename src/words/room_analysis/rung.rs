//! What a rung of an item's ladder is called.

use crate::domain::cohort::{Amount, Label};
use crate::domain::date::shown;
use crate::domain::numeral::{fixed, percent};
use crate::domain::text::Lang;
use crate::words::{checklist, common};

/// All of it, per mille: more there is not.
const ALL: u32 = 1000;

fn amount(of: &Amount, lang: Lang) -> String {
    match of {
        Amount::Share(share) => percent((*share).into(), lang),
        Amount::Number(n, decimals, unit) => [&fixed(*n, *decimals, lang), " ", unit.get(lang)].concat(),
    }
}

/// In Vietnamese.
pub(super) fn vi(label: &Label) -> String {
    let of = |number: &Amount| amount(number, Lang::Vi);
    let [no, yes] = common::VI.yes_no;
    match label {
        Label::Step(number, name) => (checklist::VI.item.step)(*number, name.get(Lang::Vi)),
        Label::No => no.to_owned(),
        Label::Yes => yes.to_owned(),
        Label::Under(number) => format!("Dưới {}", of(number)),
        Label::From(number @ Amount::Share(ALL)) | Label::AtMost(number @ Amount::Number(0, ..)) => of(number),
        Label::From(number) => format!("Từ {} trở lên", of(number)),
        Label::AtMost(number) => format!("Không quá {}", of(number)),
        Label::NotDone => checklist::VI.item.not_done.to_owned(),
        Label::After(day) => format!("Xong sau ngày {}", shown(*day)),
        Label::By(day) => format!("Xong đúng hạn, chậm nhất ngày {}", shown(*day)),
    }
}

/// In English.
pub(super) fn en(label: &Label) -> String {
    let of = |number: &Amount| amount(number, Lang::En);
    let [no, yes] = common::EN.yes_no;
    match label {
        Label::Step(number, name) => (checklist::EN.item.step)(*number, name.get(Lang::En)),
        Label::No => no.to_owned(),
        Label::Yes => yes.to_owned(),
        Label::Under(number) => format!("Under {}", of(number)),
        Label::From(number @ Amount::Share(ALL)) | Label::AtMost(number @ Amount::Number(0, ..)) => of(number),
        Label::From(number) => format!("{} or more", of(number)),
        Label::AtMost(number) => format!("{} or less", of(number)),
        Label::NotDone => checklist::EN.item.not_done.to_owned(),
        Label::After(day) => format!("Done after {}", shown(*day)),
        Label::By(day) => format!("Done in time, by {}", shown(*day)),
    }
}
