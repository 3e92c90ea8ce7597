//! Ranked gaps, what-if, open items.

use super::arithmetic;
use crate::domain::answer::Cause;
use crate::domain::report::Arithmetic;
use crate::words::behind;

/// Gaps and what-if.
pub struct Gaps {
    /// What the list is.
    pub intro: &'static str,
    /// There is no gap among what is answered.
    pub none: &'static str,
    /// Label of the choice of a document.
    pub filter: &'static str,
    /// All gaps; those of the own province's documents.
    pub filters: [&'static str; 2],
    /// Only the gaps of these documents are listed.
    pub filtered: fn(&str) -> String,
    /// Points lost, already formatted.
    pub lost: fn(&str) -> String,
    /// What-if: how to use the boxes.
    pub how: &'static str,
    /// What-if: ticks the best five.
    pub best: &'static str,
    /// What-if: takes all ticks back.
    pub reset: &'static str,
    /// What-if: label of a box.
    pub tick: fn(&str) -> String,
    /// What-if: this many closed.
    pub if_closed: fn(usize) -> String,
    /// What-if: band then.
    pub band: &'static str,
    /// How many plan rows a gap has.
    pub actions: fn(usize) -> String,
    /// Opens the item in the checklist.
    pub open_item: &'static str,
    /// Where it is written.
    pub clauses: &'static str,
    /// What an inspector looks at.
    pub looks_at: &'static str,
    /// What an inspector asks for.
    pub evidence: &'static str,
    /// Who was blamed for it elsewhere.
    pub blamed: &'static str,
    /// Figures published elsewhere.
    pub benchmarks: &'static str,
    /// How the points come about.
    pub arithmetic_label: &'static str,
    /// The arithmetic of an item.
    pub arithmetic: fn(&Arithmetic) -> String,
    /// Cause: label.
    pub cause: &'static str,
    /// Cause: not determined, subjective, objective; as the checklist has them.
    pub causes: [&'static str; 3],
    /// Plan rows of the gap: label.
    pub action_label: &'static str,
    /// What the open items are.
    pub open_intro: &'static str,
    /// Columns of the open items: item, why, points at stake.
    pub open_columns: [&'static str; 3],
}

impl Gaps {
    /// A cause, or that there is none yet.
    #[must_use]
    pub fn cause(&self, cause: Option<Cause>) -> &'static str {
        let [undetermined, subjective, objective] = self.causes;
        match cause {
            None => undetermined,
            Some(Cause::Subjective) => subjective,
            Some(Cause::Objective) => objective,
        }
    }
}

pub(super) const VI: Gaps = Gaps {
    intro: "Mục đã trả lời mà chưa đạt tối đa; mục then chốt xếp trước, sau đó theo số điểm mất. Bấm vào từng dòng để xem căn cứ và ghi việc khắc phục.",
    none: "Trong những mục đã trả lời, không còn khoảng trống nào.",
    filter: "Chỉ xem theo văn bản",
    filters: ["Tất cả", "Văn bản của tỉnh mình"],
    filtered: |which| format!("Chỉ liệt kê khoảng trống theo: {which}."),
    lost: |points| format!("mất {points} điểm"),
    how: "Đánh dấu những khoảng trống dự định khắc phục để xem điểm thay đổi thế nào.",
    best: "Chọn 5 việc nên làm trước",
    reset: "Bỏ chọn tất cả",
    tick: |name| format!("Giả sử đã khắc phục: {name}"),
    if_closed: |n| format!("Nếu khắc phục xong {n} khoảng trống:"),
    band: "Xếp loại",
    actions: |n| if n == 0 { "chưa có việc".into() } else { format!("{n} việc") },
    open_item: "Mở mục này trong phiếu",
    clauses: "Căn cứ",
    looks_at: "Người kiểm tra xem gì",
    evidence: "Minh chứng cần có",
    blamed: "Nơi khác từng bị nhắc",
    benchmarks: "Số đã công bố để so sánh",
    arithmetic_label: "Cách tính",
    arithmetic: arithmetic::vi,
    cause: "Nguyên nhân",
    causes: behind::VI.papers.causes,
    action_label: "Việc khắc phục",
    open_intro: "Chưa tính là khoảng trống. Trả lời các mục này trước: càng nhiều điểm còn treo thì càng nên làm sớm.",
    open_columns: ["Mục", "Vì sao còn để ngỏ", "Điểm còn treo"],
};

pub(super) const EN: Gaps = Gaps {
    intro: "Answered items below full marks: critical ones first, then by points lost. Open a line to see its basis and to plan what to do.",
    none: "There is no gap among the items answered.",
    filter: "Only by document",
    filters: ["All", "Documents of the own province"],
    filtered: |which| format!("Only the gaps under: {which}."),
    lost: |points| format!("{points} points lost"),
    how: "Tick the gaps you mean to close and see how the score moves.",
    best: "Tick the best 5 to do next",
    reset: "Untick all",
    tick: |name| format!("Suppose this is done: {name}"),
    if_closed: |n| if n == 1 { "With 1 gap closed:".into() } else { format!("With {n} gaps closed:") },
    band: "Band",
    actions: |n| match n {
        0 => "no action".into(),
        1 => "1 action".into(),
        n => format!("{n} actions"),
    },
    open_item: "Open this item in the checklist",
    clauses: "Basis",
    looks_at: "What an inspector looks at",
    evidence: "Evidence wanted",
    blamed: "Blamed for it elsewhere",
    benchmarks: "Published figures to compare with",
    arithmetic_label: "Arithmetic",
    arithmetic: arithmetic::en,
    cause: "Cause",
    causes: behind::EN.papers.causes,
    action_label: "Actions",
    open_intro: "Not counted as gaps. Answer these first: the more points are at stake, the sooner.",
    open_columns: ["Item", "Why it is open", "Points at stake"],
};
