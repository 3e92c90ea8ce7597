//! Sentences on the card of one item.

use crate::domain::value::Out;

/// Sentences on the card of one item.
pub struct ItemWords {
    /// Verdicts: full, partly, none.
    pub verdict: [&'static str; 3],
    /// Why an item is out of the score.
    pub out: fn(Out) -> &'static str,
    /// Points at stake, already formatted.
    pub at_most: fn(&str) -> String,
    /// An optional check.
    pub optional: &'static str,
    /// A document of the unit's own province.
    pub own_province: &'static str,
    /// Last period's answer.
    pub before: &'static str,
    /// A step of a ladder: number and name.
    pub step: fn(usize, &str) -> String,
    /// A step beyond full marks.
    pub beyond: &'static str,
    /// The answer (hidden legend).
    pub answer: &'static str,
    /// Role in a service.
    pub role: &'static str,
    /// The default role, not confirmed; and where the default is the tool's own.
    pub role_default: [&'static str; 2],
    /// Confirms the default role.
    pub role_confirm: &'static str,
    /// Shows the roles of a service that does not concern the unit.
    pub role_change: &'static str,
    /// Why the role is lower.
    pub role_reason: &'static str,
    /// Without a reason the item stays open; the default role's word.
    pub role_open: fn(&str) -> String,
    /// Level of a service.
    pub level: &'static str,
    /// Target of a share, formatted.
    pub target: fn(&str) -> String,
    /// Target of a count, formatted, with its unit.
    pub target_count: fn(&str) -> String,
    /// No marks from this number on, formatted, with its unit.
    pub target_fewer: fn(&str) -> String,
    /// The target is the tool's own.
    pub ours: &'static str,
    /// The share reached, formatted.
    pub reached: fn(&str) -> String,
    /// n is larger than d.
    pub contradiction: &'static str,
    /// d is 0: full marks, or out of the score.
    pub nothing: [&'static str; 2],
    /// Day it was done.
    pub done_on: &'static str,
    /// Not done.
    pub not_done: &'static str,
    /// Last day on time, formatted.
    pub deadline: fn(&str) -> String,
    /// Derived: from an indicator's name.
    pub from_indicator: fn(&str) -> String,
    /// Derived: from services at this level or higher.
    pub from_level: fn(u8) -> String,
    /// Derived: n of d, share, target; formatted.
    pub derived: fn(&str, &str) -> String,
    /// Derived: met, not met.
    pub derived_met: [&'static str; 2],
    /// Derived: not everything is filled in.
    pub derived_partial: &'static str,
    /// Derived: nothing to compute from yet.
    pub derived_none: &'static str,
    /// Toggles: not known, not applicable, flag.
    pub toggles: [&'static str; 3],
    /// Takes the answer back.
    pub take_back: &'static str,
    /// Why it does not apply.
    pub reason: &'static str,
    /// Without a reason the item stays open.
    pub reason_open: &'static str,
    /// Guidance, behind one click: closed line.
    pub guide: &'static str,
    /// Note and evidence, behind one click: closed line.
    pub papers: &'static str,
    /// Papers that count, of those listed.
    pub papers_count: fn(usize, usize) -> String,
    /// A note is there.
    pub noted: &'static str,
}

pub(super) const VI: ItemWords = ItemWords {
    verdict: ["Đạt đủ", "Đạt một phần", "Chưa đạt"],
    out: |out| match out {
        Out::NotConcerned => "không liên quan",
        Out::NotApplicable => "không áp dụng",
        Out::NothingToMeasure => "không có gì để đo",
    },
    at_most: |points| format!("tối đa {points} điểm"),
    optional: "không tính điểm",
    own_province: "văn bản của tỉnh",
    before: "Kỳ trước",
    step: |n, name| format!("{n} – {name}"),
    beyond: "vượt mức",
    answer: "Trả lời",
    role: "Vai trò của đơn vị",
    role_default: ["mặc định, chưa xác nhận", "mặc định của công cụ, chưa xác nhận"],
    role_confirm: "Xác nhận",
    role_change: "Đổi vai trò",
    role_reason: "Lý do vai trò thấp hơn mặc định",
    role_open: |role| format!("Khi chưa có lý do, mục này còn để ngỏ và tính theo vai trò “{role}”."),
    level: "Mức cung cấp",
    target: |target| format!("Chỉ tiêu: {target}"),
    target_count: |target| format!("Chỉ tiêu: từ {target} trở lên"),
    target_fewer: |bound| format!("Càng ít càng tốt; từ {bound} trở lên là 0 điểm"),
    ours: "do công cụ đặt",
    reached: |share| format!("Đạt {share}"),
    contradiction: "Số ở trên lớn hơn tổng số. Hãy xem lại.",
    nothing: ["Tổng số bằng 0: tính đủ điểm.", "Tổng số bằng 0: không có gì để đo, không tính điểm."],
    done_on: "Ngày làm xong",
    not_done: "Chưa làm",
    deadline: |day| format!("Hạn: {day}; làm xong sau hạn được nửa số điểm"),
    from_indicator: |name| format!("Tính từ số liệu: {name}. Không phải trả lời."),
    from_level: |level| format!("Tính từ mức của các dịch vụ: số dịch vụ đạt mức {level} trở lên. Không phải trả lời."),
    derived: |part, share| format!("{part} = {share}"),
    derived_met: ["Đạt chỉ tiêu", "Chưa đạt chỉ tiêu"],
    derived_partial: "Chưa điền đủ, đây là con số tạm tính.",
    derived_none: "Chưa có số liệu để tính.",
    toggles: ["Chưa rõ", "Không áp dụng", "Đánh dấu xem lại"],
    take_back: "Xóa câu trả lời",
    reason: "Lý do không áp dụng",
    reason_open: "Khi chưa có lý do, mục này còn để ngỏ.",
    guide: "Hướng dẫn",
    papers: "Ghi chú, minh chứng",
    papers_count: |counted, listed| {
        if counted == listed {
            format!("{counted} minh chứng")
        } else {
            format!("{counted}/{listed} minh chứng được tính")
        }
    },
    noted: "có ghi chú",
};

pub(super) const EN: ItemWords = ItemWords {
    verdict: ["Met in full", "Met in part", "Not met"],
    out: |out| match out {
        Out::NotConcerned => "not concerned",
        Out::NotApplicable => "not applicable",
        Out::NothingToMeasure => "nothing to measure",
    },
    at_most: |points| format!("up to {points} points"),
    optional: "does not count",
    own_province: "your province’s document",
    before: "Last period",
    step: |n, name| format!("{n} – {name}"),
    beyond: "beyond",
    answer: "Answer",
    role: "Role of your unit",
    role_default: ["default, not confirmed", "the tool’s default, not confirmed"],
    role_confirm: "Confirm",
    role_change: "Change role",
    role_reason: "Why the role is lower than the default",
    role_open: |role| format!("Until a reason is given, the item stays open and counts with the role “{role}”."),
    level: "Level",
    target: |target| format!("Target: {target}"),
    target_count: |target| format!("Target: {target} or more"),
    target_fewer: |bound| format!("The fewer the better; {bound} or more gives 0 points"),
    ours: "set by the tool",
    reached: |share| format!("Reached: {share}"),
    contradiction: "The number above is larger than the total. Please check.",
    nothing: ["The total is 0: full marks.", "The total is 0: nothing to measure, not in the score."],
    done_on: "Day it was done",
    not_done: "Not done",
    deadline: |day| format!("Due {day}; done later gives half the points"),
    from_indicator: |name| format!("Computed from the figures: {name}. No answer needed."),
    from_level: |level| {
        format!("Computed from the services: how many stand at level {level} or higher. No answer needed.")
    },
    derived: |part, share| format!("{part} = {share}"),
    derived_met: ["Target met", "Target not met"],
    derived_partial: "Not everything is filled in; this is the figure so far.",
    derived_none: "There are no figures to compute from yet.",
    toggles: ["Not known yet", "Not applicable", "Look at again"],
    take_back: "Clear the answer",
    reason: "Why it does not apply",
    reason_open: "Until a reason is given, the item stays open.",
    guide: "Guidance",
    papers: "Note, evidence",
    papers_count: |counted, listed| {
        let papers = if listed == 1 { "paper" } else { "papers" };
        if counted == listed { format!("{counted} {papers}") } else { format!("{counted} of {listed} {papers} count") }
    },
    noted: "has a note",
};
