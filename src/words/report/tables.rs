//! Tables of the report: results, indicators, computed checks, evidence, arithmetic.

use crate::domain::score::SetAsideHow;
use crate::domain::value::Out;
use crate::words::common::Common;

/// Tables.
pub struct Tables {
    /// Column: bar.
    pub bar: &'static str,
    /// Column: answered.
    pub answered: &'static str,
    /// First column of the parts.
    pub part: &'static str,
    /// First column of the themes.
    pub theme: &'static str,
    /// First column of the documents.
    pub document: &'static str,
    /// Any other item.
    pub item: &'static str,
    /// Documents: a check may stand under several.
    pub documents_note: &'static str,
    /// Marks documents of the own province.
    pub own_province: &'static str,
    /// It is not known whether the document is in force.
    pub force_unknown: &'static str,
    /// The document has ended.
    pub force_ended: &'static str,
    /// Columns of the indicators: part of whole, rate, target, value, points.
    pub indicator_columns: [&'static str; 5],
    /// The target is the tool's.
    pub target_ours: &'static str,
    /// The figures are not complete: running figure.
    pub running: &'static str,
    /// Published elsewhere.
    pub elsewhere: &'static str,
    /// Why an item is out of the score.
    pub out: fn(Out) -> &'static str,
    /// What the computed checks are.
    pub derived_intro: &'static str,
    /// Columns of the computed checks: part of whole, rate, target, state.
    pub derived_columns: [&'static str; 4],
    /// Met, not met, nothing to measure yet.
    pub met: [&'static str; 3],
    /// What the strengths are.
    pub strengths_intro: &'static str,
    /// Column: points.
    pub points: &'static str,
    /// Columns of what was set aside: how, reason.
    pub aside_columns: [&'static str; 2],
    /// Set aside as not applicable.
    pub not_applicable: &'static str,
    /// Role lowered: from, to.
    pub lowered: fn(&str, &str) -> String,
    /// Columns of the evidence: title, number, date, page, holder, file.
    pub evidence_columns: [&'static str; 6],
    /// A paper that does not count.
    pub not_counted: &'static str,
    /// Where the figures come from: system, day.
    pub figures_source: fn(&str, &str) -> String,
    /// How items are scored.
    pub items_intro: &'static str,
    /// Columns of the arithmetic: weight, maximum, value, claimed, evidenced.
    pub item_columns: [&'static str; 5],
}

impl Tables {
    /// Whether a computed check meets its target; none = there is nothing to measure yet.
    #[must_use]
    pub fn state(&self, is_met: Option<bool>) -> &'static str {
        let [met, unmet, nothing] = self.met;
        is_met.map_or(nothing, |is_met| if is_met { met } else { unmet })
    }

    /// How something was set aside.
    #[must_use]
    pub fn set_aside(&self, how: SetAsideHow, common: &Common) -> String {
        match how {
            SetAsideHow::NotApplicable => self.not_applicable.to_owned(),
            SetAsideHow::RoleLowered { from, to } => (self.lowered)((common.role)(from), (common.role)(to)),
        }
    }
}

pub(super) const VI: Tables = Tables {
    bar: "Biểu đồ",
    answered: "Đã trả lời",
    part: "Phần",
    theme: "Chủ đề",
    document: "Văn bản",
    item: "Mục",
    documents_note: "Một nội dung do nhiều văn bản yêu cầu được tính dưới từng văn bản, nên các dòng không cộng lại với nhau.",
    own_province: "của tỉnh mình",
    force_unknown: "chưa rõ còn hiệu lực",
    force_ended: "đã hết giai đoạn",
    indicator_columns: ["Số liệu", "Tỷ lệ", "Mục tiêu", "Giá trị", "Điểm / tối đa"],
    target_ours: "công cụ đặt",
    running: "số tạm tính, bảng số liệu chưa đủ",
    elsewhere: "Đã công bố:",
    out: |out| match out {
        Out::NotConcerned => "không liên quan",
        Out::NotApplicable => "không áp dụng",
        Out::NothingToMeasure => "không phát sinh, không tính điểm",
    },
    derived_intro: "Tính từ mức của dịch vụ hoặc từ bảng số liệu, hiện dưới văn bản nêu nó. Không hỏi riêng và không tính điểm lần nữa.",
    derived_columns: ["Số liệu", "Tỷ lệ", "Mục tiêu", "Tình trạng"],
    met: ["đạt", "chưa đạt", "chưa có số liệu"],
    strengths_intro: "Mục đạt tối đa và có minh chứng.",
    points: "Điểm",
    aside_columns: ["Cách để ngoài", "Lý do đã ghi"],
    not_applicable: "Không áp dụng",
    lowered: |from, to| format!("Hạ vai trò: {from} → {to}"),
    evidence_columns: ["Tài liệu", "Số hiệu", "Ngày", "Trang, mục", "Nơi giữ", "Tệp"],
    not_counted: "chưa tính: cần tên và số, ngày hoặc tệp",
    figures_source: |system, day| format!("Bảng số liệu: nguồn {system}, trích ngày {day}."),
    items_intro: "Mỗi phần có số điểm cố định, chia cho các mục theo trọng số. Điểm của mục = tối đa × giá trị ÷ 1000, bỏ phần lẻ dưới một phần nghìn điểm; tổng là tổng điểm các mục.",
    item_columns: ["Trọng số", "Tối đa", "Giá trị", "Tự chấm", "Có minh chứng"],
};

pub(super) const EN: Tables = Tables {
    bar: "Chart",
    answered: "Answered",
    part: "Part",
    theme: "Theme",
    document: "Document",
    item: "Item",
    documents_note: "A check that several documents ask for stands under each of them, so the rows do not add up.",
    own_province: "own province",
    force_unknown: "not clear whether still in force",
    force_ended: "its period has ended",
    indicator_columns: ["Figures", "Rate", "Target", "Value", "Points of maximum"],
    target_ours: "set by the tool",
    running: "running figure, the table is not complete",
    elsewhere: "Published:",
    out: |out| match out {
        Out::NotConcerned => "not concerned",
        Out::NotApplicable => "not applicable",
        Out::NothingToMeasure => "nothing occurred, not scored",
    },
    derived_intro: "Computed from the levels of the services or from the figures, and shown under the clause that asks for it. Neither asked nor scored a second time.",
    derived_columns: ["Figures", "Rate", "Target", "State"],
    met: ["met", "not met", "no figures yet"],
    strengths_intro: "Items with full marks and evidence.",
    points: "Points",
    aside_columns: ["How", "Reason given"],
    not_applicable: "Not applicable",
    lowered: |from, to| format!("Role lowered: {from} → {to}"),
    evidence_columns: ["Paper", "Number", "Date", "Page", "Held by", "File"],
    not_counted: "does not count: needs a title and a number, date or file",
    figures_source: |system, day| format!("Figures: source {system}, extracted on {day}."),
    items_intro: "Each part has a fixed number of points, shared out to its items by weight. Points of an item = maximum × value ÷ 1000, cut to the thousandth; totals are sums of item points.",
    item_columns: ["Weight", "Maximum", "Value", "Claimed", "Evidenced"],
};
