//! Sentences of the flat files: heads of the table, texts of the calendar.

/// Sentences of the flat files.
pub struct Flat {
    /// Heads of the table: section, id, item, critical, role, answer, state.
    pub about: [&'static str; 7],
    /// Value, weight, maximum, claimed, evidenced, lost, at stake.
    pub scored: [&'static str; 7],
    /// Verdict, points by it, remark.
    pub judged: [&'static str; 3],
    /// Reason, cause, note, colleague, evidence, clauses.
    pub beside: [&'static str; 6],
    /// Plan rows: what, who, due, done on.
    pub planned: [&'static str; 4],
    /// Name of the calendar: whose.
    pub calendar: fn(&str) -> String,
    /// What is due, among all else that a day holds.
    pub due: fn(&str) -> String,
}

/// In Vietnamese.
pub const VI: Flat = Flat {
    about: ["Phần", "Mã", "Mục", "Then chốt", "Vai trò", "Trả lời", "Tình trạng"],
    scored: ["Giá trị (‰)", "Trọng số", "Tối đa", "Tự chấm", "Có minh chứng", "Điểm mất", "Điểm còn treo"],
    judged: ["Thẩm định", "Điểm thẩm định", "Nhận xét thẩm định"],
    beside: ["Lý do", "Nguyên nhân", "Ghi chú", "Người trả lời", "Minh chứng", "Căn cứ"],
    planned: ["Việc khắc phục", "Người làm", "Thời hạn", "Ngày xong"],
    calendar: |whose| format!("Kế hoạch khắc phục – {whose}"),
    due: |what| format!("Đề án 06, đến hạn: {what}"),
};

/// In English.
pub const EN: Flat = Flat {
    about: ["Section", "Id", "Item", "Critical", "Role", "Answer", "State"],
    scored: ["Value (‰)", "Weight", "Maximum", "Claimed", "Evidenced", "Points lost", "Points at stake"],
    judged: ["Verdict", "Points by review", "Remark of the review"],
    beside: ["Reason", "Cause", "Note", "Answered by", "Evidence", "Basis"],
    planned: ["Action", "Who", "Due", "Done on"],
    calendar: |whose| format!("Action plan – {whose}"),
    due: |what| format!("Đề án 06, due: {what}"),
};
