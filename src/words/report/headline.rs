//! Head of the report, headline, and what to do first.

use crate::domain::assessment::Status;
use crate::domain::date::shown;

/// Head of the report, headline, first steps.
pub struct Headline {
    /// The period, from and to.
    pub period: fn(&str, &str) -> String,
    /// The day the report is drawn up.
    pub as_on: fn(&str) -> String,
    /// Not final yet.
    pub draft: &'static str,
    /// Final: by, on.
    pub closed: fn(&str, &str) -> String,
    /// Catalogue: title, version, day of its knowledge.
    pub catalogue: fn(&str, &str, &str) -> String,
    /// The unit restricts itself to these documents.
    pub restricted: &'static str,
    /// The unit has no name yet.
    pub unnamed: &'static str,
    /// What "claimed" means.
    pub claimed: &'static str,
    /// What "evidenced" means.
    pub evidenced: &'static str,
    /// What "reachable" means.
    pub reachable: &'static str,
    /// Out of 100.
    pub out_of: &'static str,
    /// n of m answered, with the share.
    pub complete: fn(usize, usize, &str) -> String,
    /// How many critical items fail.
    pub critical: fn(usize) -> String,
    /// No critical item fails.
    pub critical_none: &'static str,
    /// How many things are set aside, share of weight.
    pub aside: fn(usize, &str) -> String,
    /// Nothing is set aside.
    pub aside_none: &'static str,
    /// Legend of the bars: evidenced, claimed, reachable.
    pub legend: [&'static str; 3],
    /// Caption of the table by part.
    pub parts: &'static str,
    /// What a bar says: claimed, evidenced, reachable, in per cent of the maximum.
    pub bar: fn(&str, &str, &str) -> String,
    /// Nothing in scope: what to do.
    pub out_of_scope: &'static str,
    /// Nothing answered: heading.
    pub first: &'static str,
    /// Nothing answered: the steps.
    pub steps: [&'static str; 3],
    /// Link to the checklist.
    pub to_checklist: &'static str,
    /// Link to the figures.
    pub to_figures: &'static str,
    /// Link to the unit.
    pub to_unit: &'static str,
}

impl Headline {
    /// Draft, or who made it final and when.
    #[must_use]
    pub fn state(&self, status: &Status) -> String {
        match status {
            Status::Draft => self.draft.to_owned(),
            Status::Final { by, on } => (self.closed)(by, &shown(*on)),
        }
    }
}

pub(super) const VI: Headline = Headline {
    period: |from, to| format!("Kỳ đánh giá từ {from} đến {to}"),
    as_on: |day| format!("Lập ngày {day}"),
    draft: "Bản nháp, chưa chốt",
    closed: |by, on| format!("Đã chốt ngày {on}, người chốt: {by}"),
    catalogue: |title, version, day| format!("{title}, bản {version}, cập nhật đến {day}"),
    restricted: "Phần B chỉ xét theo các văn bản:",
    unnamed: "Chưa ghi tên đơn vị",
    claimed: "theo các câu trả lời của đơn vị",
    evidenced: "mức cao nhất mà minh chứng đã ghi chứng tỏ được",
    reachable: "nếu mọi mục còn để ngỏ đều đạt tối đa",
    out_of: "/100",
    complete: |n, m, share| format!("Đã trả lời {n}/{m} mục ({share})."),
    critical: |n| format!("{n} mục then chốt chưa đạt:"),
    critical_none: "Không có mục then chốt nào chưa đạt.",
    aside: |n, share| format!("Đơn vị để ngoài điểm {n} nội dung, bằng {share} tổng trọng số."),
    aside_none: "Đơn vị không để nội dung nào ngoài điểm.",
    legend: ["có minh chứng", "tự chấm", "còn có thể đạt"],
    parts: "Điểm theo từng phần",
    bar: |claimed, evidenced, reachable| {
        format!("Tự chấm {claimed}, có minh chứng {evidenced}, còn có thể đạt {reachable} so với tối đa")
    },
    out_of_scope: "Với loại đơn vị, lĩnh vực và kỳ đã chọn, bộ tiêu chí không có nội dung nào phải trả lời. \
        Hãy xem lại phần Đơn vị.",
    first: "Chưa có câu trả lời nào. Nên làm lần lượt:",
    steps: [
        "Trả lời các mục then chốt và 25 dịch vụ công trong phiếu; mục nào chưa rõ thì đánh dấu “chưa rõ” rồi đi tiếp.",
        "Nhập số liệu của kỳ, hoặc dán từ Excel.",
        "Ghi minh chứng cho từng mục: tên tài liệu, kèm số, ngày hoặc tệp.",
    ],
    to_checklist: "Mở phiếu",
    to_figures: "Mở bảng số liệu",
    to_unit: "Mở phần Đơn vị",
};

pub(super) const EN: Headline = Headline {
    period: |from, to| format!("Period from {from} to {to}"),
    as_on: |day| format!("Drawn up on {day}"),
    draft: "Draft, not final",
    closed: |by, on| format!("Final since {on}, closed by {by}"),
    catalogue: |title, version, day| format!("{title}, version {version}, as of {day}"),
    restricted: "Part B is restricted to these documents:",
    unnamed: "The unit has no name yet",
    claimed: "by the unit’s own answers",
    evidenced: "the most that the listed evidence can support",
    reachable: "if every open item turned out full",
    out_of: " of 100",
    complete: |n, m, share| format!("{n} of {m} items answered ({share})."),
    critical: |n| if n == 1 { "1 critical item fails:".into() } else { format!("{n} critical items fail:") },
    critical_none: "No critical item fails.",
    aside: |n, share| {
        let things = if n == 1 { "thing" } else { "things" };
        format!("The unit set aside {n} {things}, {share} of all weight.")
    },
    aside_none: "The unit set nothing aside.",
    legend: ["evidenced", "claimed", "still reachable"],
    parts: "Points by part",
    bar: |claimed, evidenced, reachable| {
        format!("Claimed {claimed}, evidenced {evidenced}, still reachable {reachable} of the maximum")
    },
    out_of_scope: "For this type of unit, its fields of work and the period chosen, the catalogue asks nothing. \
        Please look at the Unit screen again.",
    first: "Nothing is answered yet. Best in this order:",
    steps: [
        "Answer the critical items and the 25 services in the checklist; where you do not know, say so and go on.",
        "Type the figures of the period, or paste them from Excel.",
        "List the evidence for each item: title of the paper, with number, date or file.",
    ],
    to_checklist: "Open the checklist",
    to_figures: "Open the figures",
    to_unit: "Open the unit",
};
