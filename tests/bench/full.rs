//! A commune's assessment with every item answered, noted and evidenced.

use crate::support::fixture::{catalogue, own};
use std::sync::Arc;
use tu_soat_06::domain::{
    answer::{Answer, Claim, Evidence},
    assessment::Assessment,
    catalogue::{Answering, Check},
    scope::{Scope, ScopedService},
};

/// The example with no item left open.
pub fn full() -> Assessment {
    let mut full = own();
    let scope = Scope::of(catalogue(), &full);
    let services = scope.services.iter().map(|scoped| (&scoped.service.id, level(&scope, scoped)));
    let checks = scope.checks.iter().map(|check| (&check.id, claim(check)));
    for (item, claim) in services.chain(checks) {
        if let Some(claim) = claim {
            full.answers.insert(item.clone(), Arc::new(answered(claim, full.rev)));
        }
    }
    full
}

fn answered(claim: Claim, rev: u32) -> Answer {
    let paper = Evidence {
        title: "Báo cáo kết quả thực hiện nhiệm vụ, kèm danh sách và biên bản đối chiếu".to_owned(),
        number: "152/BC-UBND".to_owned(),
        page: "trang 3, phụ lục II".to_owned(),
        holder: "Nguyễn Thị Bình".to_owned(),
        file: "152-BC-UBND.pdf".to_owned(),
        sha256: "0123456789abcdef".repeat(4),
        ..Evidence::default()
    };
    Answer {
        claim: Some(claim),
        note: "Đã đối chiếu với số liệu của bộ phận một cửa và công an xã ngày cuối kỳ; còn chờ số liệu tháng cuối."
            .to_owned(),
        owner: "Trần Văn An".to_owned(),
        evidence: vec![paper],
        rev,
        ..Answer::default()
    }
}

/// The last but one step of the ladder by which the unit is judged.
fn level(scope: &Scope, scoped: &ScopedService) -> Option<Claim> {
    let steps = scope.ladder(scoped.role)?.steps.len();
    u8::try_from(steps.checked_sub(2)?).ok().map(Claim::Step)
}

fn claim(check: &Check) -> Option<Claim> {
    match &check.answer {
        Answering::YesNo { .. } => Some(Claim::Step(1)),
        Answering::Maturity { .. } => Some(Claim::Step(3)),
        Answering::Share { .. } => Some(Claim::Share { n: Some(90), d: Some(100) }),
        Answering::Count { .. } | Answering::Fewer { .. } => Some(Claim::Number(1)),
        Answering::Date { deadline } => Some(Claim::Done(*deadline)),
        Answering::Derived(_) => None,
    }
}
