//! Rows of the plan "6 rõ", as fields and as a table.

/// Plan rows.
pub struct Plan {
    /// What the plan is.
    pub intro: &'static str,
    /// There is no row.
    pub none: &'static str,
    /// Adds a row.
    pub add: &'static str,
    /// Edits a row from the table.
    pub edit: &'static str,
    /// Removes a row.
    pub remove: &'static str,
    /// Legend of a row: its number in the item.
    pub row: fn(usize) -> String,
    /// n of 6 clear.
    pub clear: fn(usize) -> String,
    /// The six, in the order of the plan: what, who, when, accountable, product, decider.
    pub six: [&'static str; 6],
    /// Hints for the six; the date has none.
    pub hints: [&'static str; 6],
    /// Day it was done.
    pub done_on: &'static str,
    /// Done on a day.
    pub done: fn(&str) -> String,
    /// Past its day.
    pub overdue: &'static str,
    /// Columns: number, item, the six, state.
    pub item: &'static str,
    /// Column: state.
    pub state: &'static str,
    /// Still to do.
    pub to_do: &'static str,
}

pub(super) const VI: Plan = Plan {
    intro: "Việc còn phải làm xếp theo thời hạn, việc đã xong xếp sau.",
    none: "Chưa có việc nào. Thêm việc ngay trong từng khoảng trống ở trên.",
    add: "Thêm việc",
    edit: "Sửa",
    remove: "Xóa việc này",
    row: |n| format!("Việc {n}"),
    clear: |n| format!("{n}/6 rõ"),
    six: ["Việc", "Người làm", "Thời hạn", "Người chịu trách nhiệm", "Sản phẩm", "Cấp quyết định"],
    hints: [
        "Làm gì, bắt đầu bằng động từ.",
        "Một người, không ghi tên phòng.",
        "",
        "Người lãnh đạo phụ trách.",
        "Văn bản, số liệu hoặc kết quả kiểm tra được.",
        "Ai phê duyệt, ai có thẩm quyền.",
    ],
    done_on: "Ngày xong",
    done: |day| format!("xong {day}"),
    overdue: "quá hạn",
    item: "Khoảng trống",
    state: "Tình trạng",
    to_do: "chưa xong",
};

pub(super) const EN: Plan = Plan {
    intro: "What is still to do by its date; what is done comes last.",
    none: "No action yet. Add one inside a gap above.",
    add: "Add an action",
    edit: "Edit",
    remove: "Remove this action",
    row: |n| format!("Action {n}"),
    clear: |n| format!("{n} of 6 clear"),
    six: ["What", "Who", "Due", "Accountable", "Product", "Decided by"],
    hints: [
        "What to do, beginning with a verb.",
        "One person, not an office.",
        "",
        "The leader in charge.",
        "A paper, a figure or a result one can check.",
        "Who approves, who has the authority.",
    ],
    done_on: "Done on",
    done: |day| format!("done {day}"),
    overdue: "overdue",
    item: "Gap",
    state: "State",
    to_do: "to do",
};
