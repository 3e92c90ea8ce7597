//! The plan of a fictitious unit: a row for some of its weakest answers.

use super::desk::{Desk, after};
use super::tables::PRODUCTS;
use crate::domain::answer::{Answer, Claim};
use crate::domain::catalogue::Answering;
use crate::domain::id::Id;
use crate::domain::json::Extra;
use crate::domain::map::Map;
use crate::domain::plan::Action;
use crate::domain::text::Lang;
use std::sync::Arc;

/// Rows for the answers that are furthest behind; some late, some done, a few not clear in all six.
pub fn plan(desk: &Desk, answers: &Map<Id, Arc<Answer>>, rev: &mut u32) -> Vec<Action> {
    let reach = |item: &Id| desk.reach(item.as_str());
    let mut behind: Vec<(&Id, String)> = answers
        .iter()
        .filter(|(item, _)| reach(item) < 620)
        .filter_map(|(id, answer)| Some((id, what(desk, id, answer)?)))
        .collect();
    behind.sort_by_key(|(item, _)| reach(item));
    let most = usize::try_from(desk.dice("plan").between(2, 7)).unwrap_or(0);
    let mut plan = Vec::new();
    for (item, what) in behind.into_iter().take(most) {
        *rev += 1;
        let id = u32::try_from(plan.len() + 1).unwrap_or(u32::MAX);
        plan.push(Action { id, item: item.clone(), what, rev: *rev, ..rest(desk, item) });
    }
    plan
}

/// What is to be done; none where the item is in full.
fn what(desk: &Desk, item: &Id, answer: &Answer) -> Option<String> {
    let service = desk.scope.service(item.as_str());
    let is_yes_no = || matches!(desk.scope.check(item.as_str())?.answer, Answering::YesNo { .. }).then_some(());
    Some(match (answer.claim?, service) {
        (Claim::Share { n: Some(n), d: Some(d) }, _) if n < d => {
            ["Làm nốt phần còn thiếu (", &(d - n).to_string(), "/", &d.to_string(), "), báo cáo hằng tuần"].concat()
        }
        (Claim::Step(_), Some(scoped)) => {
            ["Hướng dẫn nộp trọn trên mạng: ", scoped.service.shown_name().get(Lang::Vi)].concat()
        }
        (Claim::Step(0), None) => "Ban hành văn bản còn thiếu, phân công người theo dõi".to_owned(),
        (Claim::Step(step), None) if is_yes_no().is_none() => {
            ["Nâng từ bậc ", &step.to_string(), " lên bậc ", &(step + 1).to_string(), " theo lịch từng tháng"].concat()
        }
        (Claim::Number(n), _) if n > 0 => ["Xử lý dứt điểm ", &n.to_string(), " trường hợp còn tồn"].concat(),
        (Claim::NotDone, _) => "Hoàn thành phần việc đã quá hạn".to_owned(),
        _ => return None,
    })
}

/// The other five, and the day it was done.
fn rest(desk: &Desk, item: &Id) -> Action {
    let dice = &mut desk.dice(item.as_str());
    let (kind, due) = (desk.unit.kind, after(desk.today, dice.between(-25, 100)));
    let decider = if dice.chance(900) { kind.head } else { "" };
    Action {
        who: desk.unit.colleague(dice),
        due: dice.chance(950).then_some(due),
        accountable: dice.pick(kind.under).to_owned(),
        product: dice.pick(&PRODUCTS).to_owned(),
        decider: decider.to_owned(),
        done_on: dice.chance(180).then(|| desk.made(0)),
        extra: Extra::new(),
        ..Action::default()
    }
}
