//! Checks before handing in: what it is, what to do about it.

use crate::domain::concern::Concern;

/// Checks before handing in.
pub struct Concerns {
    /// What the list is.
    pub intro: &'static str,
    /// Nothing was found.
    pub none: &'static str,
    /// Name of a kind, and what to do.
    pub kind: fn(Concern) -> [&'static str; 2],
    /// The totals row of the figures.
    pub totals: &'static str,
}

pub(super) const VI: Concerns = Concerns {
    intro: "Những chỗ người kiểm tra dễ hỏi đến trước. Không ảnh hưởng đến điểm.",
    none: "Không có chỗ nào phải soát lại.",
    kind: |concern| match concern {
        Concern::CriticalFails => ["Mục then chốt chưa đạt", "Còn mục này thì xếp loại cao nhất là Trung bình."],
        Concern::StillOpen => ["Mục còn để ngỏ", "Trả lời nốt, hoặc ghi nốt lý do còn thiếu."],
        Concern::MetWithoutEvidence => {
            ["Đạt tối đa nhưng chưa có minh chứng", "Ghi tên tài liệu, kèm số, ngày hoặc tệp."]
        }
        Concern::LevelWithoutFiles => {
            ["Nhận mức 4 trở lên nhưng gần như không có hồ sơ trực tuyến", "Đối chiếu mức đã chọn với bảng số liệu."]
        }
        Concern::Contradiction => ["Số liệu mâu thuẫn", "Phần không thể lớn hơn tổng; xem lại cách đếm."],
        Concern::SetAside => ["Nội dung để ngoài điểm", "Chuẩn bị giải trình lý do."],
        Concern::GapWithoutAction => ["Khoảng trống chưa có việc khắc phục", "Thêm việc ngay trong khoảng trống."],
        Concern::ActionUnclear => ["Việc chưa đủ “6 rõ”", "Điền nốt những ô còn trống trong kế hoạch."],
        Concern::Overdue => ["Việc quá hạn", "Ghi ngày xong, hoặc đặt lại thời hạn."],
        Concern::SameAsLastTime => ["Mọi câu trả lời giống hệt kỳ trước", "Kiểm tra xem đã cập nhật theo kỳ này chưa."],
    },
    totals: "Dòng tổng của bảng số liệu",
};

pub(super) const EN: Concerns = Concerns {
    intro: "What an inspector would ask about first. No points hang on it.",
    none: "Nothing to look at again.",
    kind: |concern| match concern {
        Concern::CriticalFails => ["Critical items that fail", "While one fails, the band is “Average” at most."],
        Concern::StillOpen => ["Items still open", "Answer them, or type the reason that is missing."],
        Concern::MetWithoutEvidence => {
            ["Met in full without evidence", "List the paper: title, with number, date or file."]
        }
        Concern::LevelWithoutFiles => {
            ["Level 4 or higher claimed, yet hardly any file came in online", "Compare the level with the figures."]
        }
        Concern::Contradiction => {
            ["Figures that contradict", "A part cannot exceed its whole; look at how it was counted."]
        }
        Concern::SetAside => ["Set aside", "Be ready to explain the reason."],
        Concern::GapWithoutAction => ["Gaps without an action", "Add an action inside the gap."],
        Concern::ActionUnclear => ["Actions with fewer than six clear points", "Fill in what is blank in the plan."],
        Concern::Overdue => ["Overdue actions", "Say when it was done, or set a new date."],
        Concern::SameAsLastTime => ["Every answer is the same as last time", "Make sure they were brought up to date."],
    },
    totals: "Totals row of the figures",
};
