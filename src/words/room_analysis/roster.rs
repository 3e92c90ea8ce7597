//! Sentences of the roster: who should hand in.

/// The roster.
pub struct RosterWords {
    /// The field, and how to fill it.
    pub field: [&'static str; 2],
    /// Loads it from a file.
    pub load: &'static str,
    /// The file could not be read.
    pub unread: &'static str,
    /// Which period is looked at.
    pub any_period: &'static str,
    /// So many of so many handed in.
    pub counted: fn(usize, usize) -> String,
    /// Those missing: heading.
    pub missing: fn(usize) -> String,
    /// Copies them.
    pub copy: &'static str,
    /// They are on the clipboard.
    pub copied: &'static str,
    /// The browser did not let that happen: they stand selected.
    pub selected: &'static str,
    /// Doubtful lines: heading, what to do.
    pub doubtful: fn(usize) -> String,
    /// What to do about them.
    pub doubtful_hint: &'static str,
    /// A line and the unit it may be.
    pub may_be: fn(&str, &str) -> String,
    /// It is, it is not.
    pub decide: [&'static str; 2],
    /// In the room and not on the roster: heading.
    pub beyond: fn(usize) -> String,
}

pub(super) const VI: RosterWords = RosterWords {
    field: [
        "Danh sách đơn vị phải nộp",
        "Mỗi dòng một đơn vị, dán từ văn bản hoặc Excel; có thêm cột mã, cột tỉnh thì đối chiếu chắc hơn. Lưu trên máy này cùng các phiếu.",
    ],
    load: "Mở tệp .txt, .csv",
    unread: "Không đọc được tệp này. Hãy lưu danh sách thành tệp .txt hoặc .csv rồi mở lại, hoặc dán vào ô trên.",
    any_period: "Đang tính phiếu của mọi kỳ; muốn xem riêng kỳ nào, hãy chọn ở bộ lọc.",
    counted: |due, all| format!("Đã nộp {due}/{all} đơn vị trong danh sách."),
    missing: |n| format!("Chưa nộp: {n}"),
    copy: "Sao chép danh sách chưa nộp",
    copied: "Đã sao chép.",
    selected: "Trình duyệt không cho sao chép. Danh sách bên dưới đã được bôi đen: bấm Ctrl+C.",
    doubtful: |n| format!("Chưa rõ: {n}"),
    doubtful_hint: "Chỉ phải trả lời một lần.",
    may_be: |line, unit| format!("“{line}” có phải là {unit}?"),
    decide: ["Phải", "Không phải"],
    beyond: |n| format!("Có nộp nhưng không có trong danh sách: {n}"),
};

pub(super) const EN: RosterWords = RosterWords {
    field: [
        "Units that should hand in",
        "One unit per line, pasted from a text or from Excel; a column of codes or provinces makes the match surer. Saved on this computer with the assessments.",
    ],
    load: "Open a .txt or .csv file",
    unread: "This file cannot be read. Save the list as .txt or .csv and open it again, or paste it into the field above.",
    any_period: "Assessments of every period count; to look at one period alone, choose it in the filter.",
    counted: |due, all| format!("{due} of {all} units on the roster have handed in."),
    missing: |n| format!("Not handed in: {n}"),
    copy: "Copy the list of who is missing",
    copied: "Copied.",
    selected: "The browser does not allow copying. The list below is selected: press Ctrl+C.",
    doubtful: |n| format!("Not clear: {n}"),
    doubtful_hint: "You are asked only once.",
    may_be: |line, unit| format!("Is “{line}” {unit}?"),
    decide: ["It is", "It is not"],
    beyond: |n| format!("Handed in, but not on the roster: {n}"),
};
