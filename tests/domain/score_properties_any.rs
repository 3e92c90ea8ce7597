//! Any assessment on the real catalogue, for the properties of the score: some items answered well, some
//! badly, some left open, set aside or contradicting themselves.

use crate::support::{BUILTIN, Filling, blank, paper, unit};
use proptest::prelude::*;
use std::sync::Arc;
use tu_soat_06::domain::answer::{Answer, Claim, Evidence, Stance};
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::catalogue::{Answering, Check, Role};
use tu_soat_06::domain::id::Id;

/// Units of every kind of scope: all parts, no indicators, no services, historic.
pub const UNITS: [(&str, &str, &str); 7] = [
    ("xa", "", "2026-09-30"),
    ("ca-x", "", "2026-09-30"),
    ("so", "tai-chinh", "2026-09-30"),
    ("dvsn", "viec-lam", "2025-12-31"),
    ("dang", "", "2024-12-31"),
    ("mttq", "", "2026-09-30"),
    ("huyen", "", "2022-11-30"),
];

/// The empty assessment of one of them.
pub fn nothing((unit_type, field, last_day): (&str, &str, &str)) -> Assessment {
    let fields: &[&str] = if field.is_empty() { &[] } else { &[field] };
    blank(unit(unit_type, fields), last_day)
}

/// Any assessment: one number decides each answer, with its stance, role and evidence.
pub fn any_assessment() -> impl Strategy<Value = Assessment> {
    (prop::sample::select(UNITS.to_vec()), prop::collection::vec(any::<u32>(), 250)).prop_map(|(which, dice)| {
        let mut dice = dice.into_iter().cycle();
        fill(nothing(which), &mut || dice.next().unwrap_or(0))
    })
}

fn fill(mut assessment: Assessment, die: &mut impl FnMut() -> u32) -> Assessment {
    for service in BUILTIN.services {
        let (answer, figures) = (service_answer(die()), die());
        insert(&mut assessment, &service.id, answer);
        if figures & 7 != 0 {
            let n = |shift: u32| i64::from(figures >> shift & 0xf);
            let row = [n(4) + 8, n(8), n(12) + 8, n(16), n(20), n(24), n(24)];
            assessment = assessment.row(Some(service.id.as_str()), &row);
        }
    }
    for check in BUILTIN.checks {
        let answer = check_answer(check, die());
        insert(&mut assessment, &check.id, answer);
    }
    assessment
}

fn insert(assessment: &mut Assessment, id: &Id, answer: Option<Answer>) {
    if let Some(answer) = answer {
        assessment.answers.insert(id.clone(), Arc::new(answer));
    }
}

fn service_answer(die: u32) -> Option<Answer> {
    let (role, role_reason) = match die >> 8 & 7 {
        0 => (Some(Role::None), "không thuộc địa bàn"),
        1 => (Some(Role::Receives), ""),
        2 => (Some(Role::Decides), ""),
        3 => (Some(Role::Guides), "nơi khác giải quyết"),
        4 => return None,
        _ => (None, ""),
    };
    let claim = Some(Claim::Step(u8::try_from(die % 8).unwrap_or(0)));
    Some(Answer { claim, role, role_reason: role_reason.to_owned(), evidence: evidence(die), ..Answer::default() })
}

fn evidence(die: u32) -> Vec<Evidence> {
    if die >> 12 & 1 == 0 { Vec::new() } else { vec![paper("Báo cáo")] }
}

fn check_answer(check: &Check, die: u32) -> Option<Answer> {
    let (stance, reason) = match die >> 8 & 7 {
        0 => (Stance::Unknown, ""),
        1 => (Stance::NotApplicable, "không phát sinh"),
        2 => (Stance::NotApplicable, ""),
        3 => return None,
        _ => (Stance::Claimed, ""),
    };
    let (claim, evidence) = (claim(check, die), evidence(die));
    Some(Answer { stance, claim, reason: reason.to_owned(), evidence, ..Answer::default() })
}

fn claim(check: &Check, die: u32) -> Option<Claim> {
    let n = i64::from(die & 0xff);
    Some(match &check.answer {
        Answering::YesNo { .. } => Claim::Step(u8::try_from(die & 1).ok()?),
        Answering::Maturity { .. } => Claim::Step(u8::try_from(die % 5).ok()?),
        Answering::Share { .. } => Claim::Share { n: Some(n % 18), d: Some(n / 16) },
        Answering::Count { .. } | Answering::Fewer { .. } => Claim::Number(n % 12),
        Answering::Date { deadline } if n < 200 => Claim::Done(*deadline + chrono::Days::new(u64::from(die & 1))),
        Answering::Date { .. } => Claim::NotDone,
        Answering::Derived(_) => return None,
    })
}
