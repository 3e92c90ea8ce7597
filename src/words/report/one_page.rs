//! The one A4 page for the head of the unit.

/// The one A4 page.
pub struct OnePage {
    /// Heading.
    pub title: &'static str,
    /// Back to the report.
    pub back: &'static str,
    /// Five worst gaps.
    pub worst: &'static str,
    /// Columns: gap, lost, who, due.
    pub columns: [&'static str; 4],
    /// No person or day yet.
    pub unassigned: &'static str,
    /// Overdue work.
    pub overdue: &'static str,
    /// No overdue work.
    pub overdue_none: &'static str,
    /// An overdue action: what, who, day.
    pub late: fn(&str, &str, &str) -> String,
    /// Critical items that fail.
    pub critical: &'static str,
    /// And so many more.
    pub more: fn(usize) -> String,
    /// Place and date line, with a blank for the day.
    pub dated: fn(&str) -> String,
    /// Signatures: who filled it in, head.
    pub signatures: [&'static str; 2],
    /// Below a signature.
    pub sign: &'static str,
}

pub(super) const VI: OnePage = OnePage {
    title: "Tóm tắt kết quả tự đánh giá việc thực hiện Đề án 06",
    back: "Về báo cáo đầy đủ",
    worst: "Năm khoảng trống cần xử lý trước",
    columns: ["Khoảng trống", "Điểm mất", "Người làm", "Thời hạn"],
    unassigned: "chưa giao",
    overdue: "Việc quá hạn",
    overdue_none: "Không có việc quá hạn.",
    late: |what, who, day| format!("{what} – {who}, hạn {day}"),
    critical: "Mục then chốt chưa đạt",
    more: |n| format!("và {n} nội dung khác trong báo cáo đầy đủ"),
    dated: |place| {
        let place = if place.is_empty() { "……………" } else { place };
        format!("{place}, ngày …… tháng …… năm ………")
    },
    signatures: ["Người lập", "Thủ trưởng đơn vị"],
    sign: "(Ký, ghi rõ họ tên)",
};

pub(super) const EN: OnePage = OnePage {
    title: "Summary of the self-assessment against Đề án 06",
    back: "Back to the full report",
    worst: "Five gaps to close first",
    columns: ["Gap", "Points lost", "Who", "Due"],
    unassigned: "not assigned",
    overdue: "Overdue work",
    overdue_none: "Nothing is overdue.",
    late: |what, who, day| format!("{what} – {who}, due {day}"),
    critical: "Critical items that fail",
    more: |n| format!("and {n} more in the full report"),
    dated: |place| {
        let place = if place.is_empty() { "……………" } else { place };
        format!("{place}, date ………………")
    },
    signatures: ["Prepared by", "Head of the unit"],
    sign: "(Signature, full name)",
};
