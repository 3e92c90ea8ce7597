//! Sentences on merging two officials' copies of one assessment.

/// Merging two copies.
pub struct MergeWords {
    /// Opens the screen; its heading.
    pub title: &'static str,
    /// What it is.
    pub lead: &'static str,
    /// When one needs it, where files leave the app.
    pub invite: &'static str,
    /// The two copies: this machine's, the file's.
    pub copies: [&'static str; 2],
    /// Rows of their comparison: change number, last change.
    pub facts: [&'static str; 2],
    /// The copy in the file is final; the result is a draft.
    pub closed: &'static str,
    /// Both are the same up to this change.
    pub same_until: fn(u32) -> String,
    /// Nothing shows that they ever were the same; the file both began with may help.
    pub never_same: &'static str,
    /// Taken from the file: how many.
    pub taken: fn(usize) -> String,
    /// Nothing is to be taken or settled.
    pub nothing: &'static str,
    /// Heading of the conflicts: how many.
    pub conflicts: fn(usize) -> String,
    /// There is none.
    pub no_conflicts: &'static str,
    /// What to do.
    pub how: &'static str,
    /// Settles all of them: as here, as in the file.
    pub all: [&'static str; 2],
    /// Settles those of one section.
    pub section: [&'static str; 2],
    /// Legend of a side: which, and its change number.
    pub side: fn(&str, Option<u32>) -> String,
    /// Both sides together: of an answer, of plan rows.
    pub both: [&'static str; 2],
    /// Nothing stands there.
    pub absent: &'static str,
    /// What stands there cannot be told in words.
    pub present: &'static str,
    /// Papers of an answer.
    pub evidence: &'static str,
    /// A plan row, by its number.
    pub action: fn(u32) -> String,
    /// Name of the restriction to documents.
    pub documents: &'static str,
    /// Last period's answers.
    pub previous: &'static str,
    /// An inspector's verdicts.
    pub review: &'static str,
    /// Fields of newer files.
    pub others: &'static str,
    /// Items of no section.
    pub elsewhere: &'static str,
    /// Merges.
    pub merge: &'static str,
    /// Settled of all.
    pub settled: fn(usize, usize) -> String,
    /// Leaves it for later.
    pub later: &'static str,
    /// No file waits to be merged.
    pub no_file: &'static str,
    /// This machine's copy is final.
    pub is_final: &'static str,
    /// Done: taken from the file, settled.
    pub done: fn(usize, usize) -> String,
}

/// In Vietnamese.
pub const VI: MergeWords = MergeWords {
    title: "Gộp hai bản",
    lead: "Chỗ chỉ một bản sửa thì lấy theo bản ấy; chỗ hai bản sửa khác nhau thì bạn chọn. Chưa có gì thay đổi cho đến khi bạn bấm “Gộp”.",
    invite: "Khi đồng nghiệp điền tiếp trên tệp .json rồi gửi lại: xem chỗ hai bản khác nhau, chọn, gộp thành một.",
    copies: ["Bản trên máy này", "Bản trong tệp"],
    facts: ["Lần sửa", "Sửa lần cuối"],
    closed: "Bản trong tệp đã chốt; bản gộp vẫn là bản nháp.",
    same_until: |rev| format!("Hai bản giống nhau đến lần sửa {rev}."),
    never_same: "Không thấy hai bản từng giống nhau nên chỗ nào khác nhau cũng phải chọn. Nếu còn tệp ban đầu đã chia cho hai người, hãy mở thêm tệp ấy để bớt chỗ phải chọn.",
    taken: |n| format!("Nhận từ tệp: {n} mục"),
    nothing: "Bản trong tệp không có gì mới so với bản trên máy này, không cần gộp.",
    conflicts: |n| format!("Phải chọn: {n} mục"),
    no_conflicts: "Không có chỗ nào hai bản sửa khác nhau.",
    how: "Lần sửa lớn hơn chưa chắc đã đúng hơn; hãy xem nội dung.",
    all: ["Tất cả theo máy này", "Tất cả theo tệp"],
    section: ["Cả phần này theo máy này", "Cả phần này theo tệp"],
    side: |which, rev| match rev {
        Some(rev) => format!("{which} (lần sửa {rev})"),
        None => which.to_owned(),
    },
    both: ["Giữ ghi chú và minh chứng của cả hai", "Giữ cả hai việc"],
    absent: "Không có",
    present: "Có",
    evidence: "Minh chứng",
    action: |n| format!("Việc {n}"),
    documents: "Văn bản phải thực hiện",
    previous: "Câu trả lời kỳ trước",
    review: "Kết quả thẩm định",
    others: "Nội dung do bản công cụ mới hơn ghi",
    elsewhere: "Mục ngoài phạm vi",
    merge: "Gộp",
    settled: |n, all| format!("Đã chọn {n}/{all}"),
    later: "Để sau",
    no_file: "Chưa có tệp nào để gộp. Hãy mở tệp .json mà đồng nghiệp gửi lại.",
    is_final: "Phiếu trên máy này đã chốt nên không nhận thay đổi. Hãy bấm “Mở lại để sửa” ở cuối trang Báo cáo rồi gộp.",
    done: |taken, settled| {
        format!(
            "Đã gộp: {taken} mục nhận từ tệp, {settled} mục theo bạn chọn. Bấm “Hoàn tác” (Ctrl+Z) để trở lại như trước; cả hai bản cũ được giữ ở trang Dữ liệu."
        )
    },
};

/// In English.
pub const EN: MergeWords = MergeWords {
    title: "Merge two copies",
    lead: "What only one copy changed is taken from that copy; where they changed the same thing differently, you choose. Nothing changes until you press “Merge”.",
    invite: "When a colleague went on with the .json file and sent it back: see where the copies differ, choose, make them one.",
    copies: ["Copy on this computer", "Copy in the file"],
    facts: ["Change", "Last changed"],
    closed: "The copy in the file is final; the merged one stays a draft.",
    same_until: |rev| format!("Both copies are the same up to change {rev}."),
    never_same: "Nothing shows that the copies were ever the same, so every difference is yours to settle. If you still have the file both officials began with, open it too: there will be less to choose.",
    taken: |n| if n == 1 { "Taken from the file: 1 item".into() } else { format!("Taken from the file: {n} items") },
    nothing: "The copy in the file has nothing that is not on this computer, so there is nothing to merge.",
    conflicts: |n| if n == 1 { "To choose: 1 item".into() } else { format!("To choose: {n} items") },
    no_conflicts: "There is nothing that the two copies changed differently.",
    how: "A higher change number is not necessarily right; look at the contents.",
    all: ["All as on this computer", "All as in the file"],
    section: ["Whole section as on this computer", "Whole section as in the file"],
    side: |which, rev| match rev {
        Some(rev) => format!("{which} (change {rev})"),
        None => which.to_owned(),
    },
    both: ["Keep the notes and papers of both", "Keep both actions"],
    absent: "Nothing",
    present: "Something",
    evidence: "Evidence",
    action: |n| format!("Action {n}"),
    documents: "Documents to follow",
    previous: "Last period’s answers",
    review: "Inspector’s verdicts",
    others: "Written by a newer version of the tool",
    elsewhere: "Items out of scope",
    merge: "Merge",
    settled: |n, all| format!("{n} of {all} chosen"),
    later: "Later",
    no_file: "No file waits to be merged. Open the .json file your colleague sent back.",
    is_final: "The assessment on this computer is final and takes no changes. Press “Open it again” at the end of the Report page, then merge.",
    done: |taken, settled| {
        format!(
            "Merged: {taken} taken from the file, {settled} as you chose. Press “Undo” (Ctrl+Z) to go back; both earlier copies are kept on the Data page."
        )
    },
};
