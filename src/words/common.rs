//! Frame, navigation, and words used on several screens.

use crate::domain::catalogue::{Mark, Role};
use crate::domain::unit::PeriodKind;
use crate::domain::value::Open;
use chrono::{Datelike, NaiveDate};

/// Frame, navigation, words used everywhere.
pub struct Common {
    /// Name of the app.
    pub app: &'static str,
    /// Skip link.
    pub skip: &'static str,
    /// Label of the main navigation.
    pub navigation: &'static str,
    /// Navigation: start.
    pub nav_start: &'static str,
    /// Navigation: unit.
    pub nav_unit: &'static str,
    /// Navigation: checklist.
    pub nav_checklist: &'static str,
    /// Navigation: figures.
    pub nav_figures: &'static str,
    /// Navigation: report.
    pub nav_report: &'static str,
    /// Navigation: many units.
    pub nav_room: &'static str,
    /// Navigation: data.
    pub nav_data: &'static str,
    /// Navigation: help.
    pub nav_help: &'static str,
    /// Navigation: catalogue.
    pub nav_catalogue: &'static str,
    /// Button to the other language, in that language.
    pub other_language: &'static str,
    /// Theme choice: label, then automatic, light, dark.
    pub theme: [&'static str; 4],
    /// Undo.
    pub undo: &'static str,
    /// Redo.
    pub redo: &'static str,
    /// Save the file.
    pub save_file: &'static str,
    /// Age of the last saved file; `None` = never.
    pub file_age: fn(Option<i64>) -> String,
    /// Changes since the file that was saved today.
    pub file_behind: fn(u32) -> String,
    /// Saved at hh:mm.
    pub saved_at: fn(&str) -> String,
    /// Saving now.
    pub saving: &'static str,
    /// Saving failed.
    pub not_saved: &'static str,
    /// Storage is blocked.
    pub memory_only: &'static str,
    /// Another tab saved newer work.
    pub newer_elsewhere: &'static str,
    /// Another tab deleted it.
    pub deleted_elsewhere: &'static str,
    /// Short: not saved.
    pub unsaved: &'static str,
    /// Final: locked.
    pub locked: &'static str,
    /// Marked on everything about the example.
    pub example: &'static str,
    /// Points claimed.
    pub claimed: &'static str,
    /// Points evidenced.
    pub evidenced: &'static str,
    /// Points reachable.
    pub reachable: &'static str,
    /// n of m answered.
    pub answered: fn(usize, usize) -> String,
    /// points out of a maximum, both already formatted.
    pub points_of: fn(&str, &str) -> String,
    /// Too little is answered for a band.
    pub too_early: &'static str,
    /// A failing critical check holds the band down.
    pub capped: &'static str,
    /// No item in scope.
    pub no_score: &'static str,
    /// Critical.
    pub critical: &'static str,
    /// Yes, no.
    pub yes_no: [&'static str; 2],
    /// Cancel.
    pub cancel: &'static str,
    /// Close a panel.
    pub close: &'static str,
    /// Remove a row.
    pub remove: &'static str,
    /// Print.
    pub print: &'static str,
    /// Parts A, B, C.
    pub parts: [&'static str; 3],
    /// Confidence of a fact; empty when nothing need be said.
    pub mark: fn(Mark) -> &'static str,
    /// A role.
    pub role: fn(Role) -> &'static str,
    /// Why an item is open.
    pub open: fn(Open) -> &'static str,
    /// A unit without a name.
    pub unnamed: &'static str,
    /// A period.
    pub period: fn(PeriodKind, NaiveDate, NaiveDate) -> String,
    /// While a file hovers.
    pub drop_here: &'static str,
}

fn roman(n: u32) -> &'static str {
    match n {
        1 => "I",
        2 => "II",
        3 => "III",
        _ => "IV",
    }
}

/// In Vietnamese.
pub const VI: Common = Common {
    app: "Tự soát 06",
    skip: "Đến nội dung chính",
    navigation: "Các phần",
    nav_start: "Trang đầu",
    nav_unit: "Đơn vị",
    nav_checklist: "Phiếu",
    nav_figures: "Số liệu",
    nav_report: "Báo cáo",
    nav_room: "Nhiều đơn vị",
    nav_data: "Dữ liệu",
    nav_help: "Trợ giúp",
    nav_catalogue: "Bộ tiêu chí",
    other_language: "English",
    theme: ["Giao diện", "Theo máy", "Sáng", "Tối"],
    undo: "Hoàn tác",
    redo: "Làm lại",
    save_file: "Lưu tệp",
    file_age: |days| match days {
        None => "chưa lưu ra tệp lần nào".into(),
        Some(0) => "tệp lưu hôm nay".into(),
        Some(days) => format!("tệp lưu {days} ngày trước"),
    },
    file_behind: |changes| format!("{changes} lần sửa chưa có trong tệp"),
    saved_at: |time| format!("Đã lưu {time}"),
    saving: "Đang lưu…",
    not_saved: "Chưa lưu được trên máy này. Hãy bấm “Lưu tệp” để giữ bài làm.",
    memory_only: "Trình duyệt chặn lưu trữ: bài làm sẽ mất khi đóng trang. Hãy bấm “Lưu tệp”.",
    newer_elsewhere: "Phiếu này vừa được sửa ở thẻ khác nên bản ở đây không được ghi đè lên. Hãy lưu bản này ra tệp nếu cần, rồi tải lại trang.",
    deleted_elsewhere: "Phiếu này vừa bị xóa ở thẻ khác. Hãy lưu ra tệp nếu còn cần.",
    unsaved: "Chưa lưu được",
    locked: "Đã chốt",
    example: "VÍ DỤ",
    claimed: "Điểm tự chấm",
    evidenced: "Có minh chứng",
    reachable: "Còn có thể đạt",
    answered: |n, m| format!("{n}/{m} mục đã trả lời"),
    points_of: |points, max| format!("{points}/{max} điểm"),
    too_early: "chưa xếp loại (cần trả lời ít nhất 90% số mục)",
    capped: "bị giữ ở mức này vì còn mục then chốt chưa đạt",
    no_score: "Không có nội dung thuộc phạm vi",
    critical: "Then chốt",
    yes_no: ["Không", "Có"],
    cancel: "Thôi",
    close: "Đóng",
    remove: "Xóa",
    print: "In",
    parts: ["A. 25 dịch vụ công", "B. Nội dung kiểm tra", "C. Chỉ số"],
    mark: |mark| match mark {
        Mark::Seed | Mark::Found => "",
        Mark::Memory => "cần đối chiếu văn bản gốc",
        Mark::Tool => "mặc định của công cụ",
    },
    role: |role| match role {
        Role::Decides => "Giải quyết",
        Role::Receives => "Tiếp nhận – chuyển",
        Role::Guides => "Hướng dẫn",
        Role::None => "Không liên quan",
    },
    open: |open| match open {
        Open::Unanswered => "chưa trả lời",
        Open::Unknown => "chưa rõ",
        Open::ReasonMissing => "thiếu lý do",
        Open::Unfinished => "điền dở",
        Open::Contradiction => "số liệu mâu thuẫn",
    },
    unnamed: "Đơn vị chưa đặt tên",
    period: |kind, from, to| {
        let year = from.year();
        match kind {
            PeriodKind::Month => format!("tháng {}/{year}", from.month()),
            PeriodKind::Quarter => format!("quý {}/{year}", roman(from.month0() / 3 + 1)),
            PeriodKind::HalfYear if from.month() == 1 => format!("6 tháng đầu năm {year}"),
            PeriodKind::HalfYear => format!("6 tháng cuối năm {year}"),
            PeriodKind::Year => format!("năm {year}"),
            PeriodKind::Free => [crate::domain::date::shown(from), crate::domain::date::shown(to)].join(" – "),
        }
    },
    drop_here: "Thả tệp vào đây để mở",
};

/// In English.
pub const EN: Common = Common {
    app: "Tự soát 06",
    skip: "Skip to content",
    navigation: "Sections",
    nav_start: "Start",
    nav_unit: "Unit",
    nav_checklist: "Checklist",
    nav_figures: "Figures",
    nav_report: "Report",
    nav_room: "Many units",
    nav_data: "Data",
    nav_help: "Help",
    nav_catalogue: "Catalogue",
    other_language: "Tiếng Việt",
    theme: ["Appearance", "System", "Light", "Dark"],
    undo: "Undo",
    redo: "Redo",
    save_file: "Save file",
    file_age: |days| match days {
        None => "never saved to a file".into(),
        Some(0) => "file saved today".into(),
        Some(1) => "file saved yesterday".into(),
        Some(days) => format!("file saved {days} days ago"),
    },
    file_behind: |changes| format!("{changes} changes not in a file yet"),
    saved_at: |time| format!("Saved {time}"),
    saving: "Saving…",
    not_saved: "Could not be saved on this computer. Press “Save file” to keep your work.",
    memory_only: "The browser blocks storage: your work is lost when the page closes. Press “Save file”.",
    newer_elsewhere: "This assessment was changed in another tab, so the copy here does not overwrite it. Save this one to a file if you need it, then reload the page.",
    deleted_elsewhere: "This assessment was deleted in another tab. Save it to a file if you still need it.",
    unsaved: "Not saved",
    locked: "Final",
    example: "EXAMPLE",
    claimed: "Claimed",
    evidenced: "Evidenced",
    reachable: "Still reachable",
    answered: |n, m| format!("{n} of {m} items answered"),
    points_of: |points, max| format!("{points} of {max} points"),
    too_early: "no band yet (at least 90% of the items must be answered)",
    capped: "held at this band because a critical item fails",
    no_score: "Nothing is in scope",
    critical: "Critical",
    yes_no: ["No", "Yes"],
    cancel: "Cancel",
    close: "Close",
    remove: "Remove",
    print: "Print",
    parts: ["A. The 25 services", "B. Checks", "C. Indicators"],
    mark: |mark| match mark {
        Mark::Seed | Mark::Found => "",
        Mark::Memory => "to be checked against the original document",
        Mark::Tool => "the tool’s default",
    },
    role: |role| match role {
        Role::Decides => "Decides",
        Role::Receives => "Receives and forwards",
        Role::Guides => "Guides citizens",
        Role::None => "Not concerned",
    },
    open: |open| match open {
        Open::Unanswered => "not answered",
        Open::Unknown => "not known yet",
        Open::ReasonMissing => "reason missing",
        Open::Unfinished => "unfinished",
        Open::Contradiction => "figures contradict",
    },
    unnamed: "Unit without a name",
    period: |kind, from, to| {
        let year = from.year();
        match kind {
            PeriodKind::Month => format!("month {}/{year}", from.month()),
            PeriodKind::Quarter => format!("Q{} {year}", from.month0() / 3 + 1),
            PeriodKind::HalfYear => format!("H{} {year}", from.month0() / 6 + 1),
            PeriodKind::Year => format!("year {year}"),
            PeriodKind::Free => [crate::domain::date::shown(from), crate::domain::date::shown(to)].join(" – "),
        }
    },
    drop_here: "Drop the file to open it",
};
