//! Sentences of the start screen.

/// Start screen.
pub struct Start {
    /// Heading.
    pub title: &'static str,
    /// What it is, in two lines.
    pub lead: [&'static str; 2],
    /// New assessment.
    pub new: &'static str,
    /// Open a file.
    pub open_file: &'static str,
    /// Files may be dropped anywhere.
    pub drop_hint: &'static str,
    /// See an example.
    pub example: &'static str,
    /// Heading of the list.
    pub saved: &'static str,
    /// Nothing saved yet.
    pub none_saved: &'static str,
    /// Go on with an assessment.
    pub go_on: &'static str,
    /// Its report.
    pub report: &'static str,
    /// New from last period.
    pub next_period: &'static str,
    /// Delete.
    pub delete: &'static str,
    /// Really delete?
    pub delete_sure: fn(&str) -> String,
    /// Save to a file first.
    pub file_first: &'static str,
    /// Remove the example.
    pub remove_example: &'static str,
    /// Draft.
    pub draft: &'static str,
    /// Final.
    pub closed: fn(&str, &str) -> String,
    /// Last change.
    pub changed: fn(&str) -> String,
}

/// In Vietnamese.
pub const VI: Start = Start {
    title: "Tự đánh giá việc thực hiện Đề án 06",
    lead: [
        "Soát 25 dịch vụ công thiết yếu và các nội dung cấp trên chỉ đạo: biết điểm, thấy khoảng trống, lập việc khắc phục.",
        "Mọi việc diễn ra trên máy này; không gửi gì đi đâu.",
    ],
    new: "Tạo phiếu mới",
    open_file: "Mở tệp",
    drop_hint: "Có thể thả tệp .json hoặc .xlsx vào bất kỳ chỗ nào trên trang.",
    example: "Xem ví dụ",
    saved: "Phiếu trên máy này",
    none_saved: "Chưa có phiếu nào trên máy này.",
    go_on: "Làm tiếp",
    report: "Báo cáo",
    next_period: "Phiếu kỳ sau",
    delete: "Xóa",
    delete_sure: |name| format!("Xóa phiếu “{name}” khỏi máy này? Việc này không hoàn tác được."),
    file_first: "Lưu ra tệp trước",
    remove_example: "Xóa ví dụ",
    draft: "Đang làm",
    closed: |by, on| {
        if by.is_empty() { format!("Đã chốt ngày {on}") } else { format!("Đã chốt ngày {on} ({by})") }
    },
    changed: |time| format!("sửa lúc {time}"),
};

/// In English.
pub const EN: Start = Start {
    title: "Self-assessment against Đề án 06",
    lead: [
        "Check the 25 essential online services and what your leaders have directed: a score, the gaps, a plan to close them.",
        "Everything happens on this computer; nothing is sent anywhere.",
    ],
    new: "New assessment",
    open_file: "Open a file",
    drop_hint: "A .json or .xlsx file can be dropped anywhere on the page.",
    example: "See an example",
    saved: "Assessments on this computer",
    none_saved: "There is no assessment on this computer yet.",
    go_on: "Go on",
    report: "Report",
    next_period: "Next period",
    delete: "Delete",
    delete_sure: |name| format!("Delete “{name}” from this computer? This cannot be undone."),
    file_first: "Save to a file first",
    remove_example: "Remove the example",
    draft: "Draft",
    closed: |by, on| if by.is_empty() { format!("Final since {on}") } else { format!("Final since {on} ({by})") },
    changed: |time| format!("changed {time}"),
};
