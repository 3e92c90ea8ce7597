//! Making an assessment final, and a draft again.

/// Final and draft.
pub struct Closing {
    /// What final means.
    pub intro: &'static str,
    /// Who closes it.
    pub by: &'static str,
    /// The day.
    pub on: &'static str,
    /// Makes it final.
    pub close: &'static str,
    /// No name was typed.
    pub by_missing: &'static str,
    /// So many things are still to look at; it can be closed all the same.
    pub unfinished: fn(usize) -> String,
    /// It is final.
    pub is_final: &'static str,
    /// Makes it a draft again.
    pub reopen: &'static str,
    /// What re-opening does.
    pub reopen_hint: &'static str,
}

pub(super) const VI: Closing = Closing {
    intro: "Chốt phiếu để khóa mọi câu trả lời, ghi rõ ai chốt và ngày nào. Phiếu đã chốt vẫn mở lại được.",
    by: "Người chốt",
    on: "Ngày chốt",
    close: "Chốt phiếu",
    by_missing: "Ghi họ tên người chốt rồi bấm lại.",
    unfinished: |n| format!("Phần “Soát lại trước khi nộp” còn {n} chỗ cần xem. Vẫn có thể chốt."),
    is_final: "Phiếu đã khóa, không sửa được.",
    reopen: "Mở lại để sửa",
    reopen_hint: "Mở lại sẽ bỏ tên người chốt và ngày chốt; phiếu trở về bản nháp.",
};

pub(super) const EN: Closing = Closing {
    intro: "Making it final locks every answer and records who did so and when. It can be opened again.",
    by: "Closed by",
    on: "Closed on",
    close: "Make it final",
    by_missing: "Type the name of the person who closes it, then press again.",
    unfinished: |n| {
        let points = if n == 1 { "point" } else { "points" };
        format!("“Before handing in” still lists {n} {points}. It can be made final all the same.")
    },
    is_final: "It is locked; nothing can be changed.",
    reopen: "Open it again",
    reopen_hint: "Opening it again drops the name and the day; it becomes a draft.",
};
