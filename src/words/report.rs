//! Sentences of the report screen; one struct for each part of it.

mod arithmetic;
mod closing;
mod concerns;
mod gaps;
mod headline;
mod one_page;
mod plan;
mod tables;

pub use closing::Closing;
pub use concerns::Concerns;
pub use gaps::Gaps;
pub use headline::Headline;
pub use one_page::OnePage;
pub use plan::Plan;
pub use tables::Tables;

/// Sentences of the report screen.
pub struct Report {
    /// Heading.
    pub title: &'static str,
    /// Heading of the contents list.
    pub contents: &'static str,
    /// Names of the chapters, in order.
    pub chapters: [&'static str; 14],
    /// Column: maximum.
    pub maximum: &'static str,
    /// Self-assessment does not replace the official ranking.
    pub disclaimer: &'static str,
    /// Row of sums.
    pub total: &'static str,
    /// Nothing to list.
    pub none: &'static str,
    /// Link to the one A4 page.
    pub one_page_link: &'static str,
    /// Link to the blank checklist.
    pub blank_link: &'static str,
    /// Link to where files of other programs are made.
    pub outputs_link: &'static str,
    /// Head of the report, headline, first steps.
    pub headline: Headline,
    /// Gaps and what-if.
    pub gaps: Gaps,
    /// Plan rows.
    pub plan: Plan,
    /// Tables.
    pub tables: Tables,
    /// Checks before handing in.
    pub concerns: Concerns,
    /// Final and draft.
    pub closing: Closing,
    /// The one A4 page.
    pub one_page: OnePage,
}

/// In Vietnamese.
pub const VI: Report = Report {
    title: "Báo cáo tự đánh giá",
    contents: "Trong báo cáo này",
    chapters: [
        "Kết quả chung",
        "Khoảng trống và việc khắc phục",
        "Mục còn để ngỏ",
        "Kế hoạch khắc phục “6 rõ”",
        "Soát lại trước khi nộp",
        "Kết quả theo chủ đề",
        "Kết quả theo văn bản",
        "Chỉ số của kỳ",
        "Nội dung tự tính",
        "Điểm mạnh",
        "Nội dung để ngoài điểm",
        "Danh mục minh chứng",
        "Cách tính từng mục",
        "Chốt phiếu",
    ],
    maximum: "Tối đa",
    disclaimer: "Kết quả tự đánh giá không thay cho đánh giá, xếp hạng chính thức của cấp có thẩm quyền.",
    total: "Cộng",
    none: "Không có.",
    one_page_link: "Trang tóm tắt cho lãnh đạo",
    blank_link: "Phiếu trắng để in",
    outputs_link: "Word, Excel, gửi đi",
    headline: headline::VI,
    gaps: gaps::VI,
    plan: plan::VI,
    tables: tables::VI,
    concerns: concerns::VI,
    closing: closing::VI,
    one_page: one_page::VI,
};

/// In English.
pub const EN: Report = Report {
    title: "Self-assessment report",
    contents: "In this report",
    chapters: [
        "Overall result",
        "Gaps and actions",
        "Open items",
        "Action plan, the six clear points",
        "Before handing in",
        "Results by theme",
        "Results by document",
        "Indicators of the period",
        "Computed checks",
        "Strengths",
        "Set aside",
        "Index of evidence",
        "How each item is scored",
        "Making it final",
    ],
    maximum: "Maximum",
    disclaimer: "This self-assessment does not replace the official assessment and ranking by the competent authority.",
    total: "Total",
    none: "None.",
    one_page_link: "One-page summary for the head",
    blank_link: "Blank checklist to print",
    outputs_link: "Word, Excel, hand over",
    headline: headline::EN,
    gaps: gaps::EN,
    plan: plan::EN,
    tables: tables::EN,
    concerns: concerns::EN,
    closing: closing::EN,
    one_page: one_page::EN,
};
