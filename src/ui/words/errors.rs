//! What went wrong, where, and what to do: one sentence each.

use crate::browser::Trouble;
use crate::domain::edit::Refused;
use crate::domain::numeral::Typed;

/// Errors: what is wrong, what to do.
pub struct Errors {
    /// A typed number that was not understood.
    pub number: fn(Typed) -> &'static str,
    /// An edit that was refused.
    pub refused: fn(Refused) -> &'static str,
    /// Storage that refused.
    pub storage: fn(&Trouble) -> String,
}

pub(super) const VI: Errors = Errors {
    number: |typed| match typed {
        Typed::Doubtful => "Số này đọc được hai cách. Viết liền số nguyên (1234), hoặc dùng dấu phẩy cho phần lẻ.",
        Typed::OutOfRange => "Số phải từ 0 đến 1.000.000.000.",
        _ => "Đây không phải là số.",
    },
    refused: |refused| match refused {
        Refused::Final => "Phiếu đã chốt. Mở lại phiếu ở cuối trang Báo cáo rồi mới sửa được.",
        Refused::NumberOutOfRange => "Số phải từ 0 đến 1.000.000.000.",
        Refused::PeriodReversed => "Ngày cuối kỳ phải sau ngày đầu kỳ.",
    },
    storage: |trouble| match trouble {
        Trouble::Blocked => "Trình duyệt chặn lưu trữ (chế độ ẩn danh hoặc cài đặt của cơ quan).".into(),
        Trouble::Full => "Bộ nhớ dành cho trang đã đầy. Hãy xóa bớt phiếu cũ sau khi lưu ra tệp.".into(),
        Trouble::Outdated => "Một bản mới hơn của công cụ đang mở ở thẻ khác. Hãy tải lại trang này.".into(),
        Trouble::Closed => "Kết nối với bộ nhớ đã đóng. Hãy lưu ra tệp rồi tải lại trang.".into(),
        Trouble::NoAnswer => "Bộ nhớ của trình duyệt không trả lời.".into(),
        Trouble::Failed { reason } => format!("Bộ nhớ của trình duyệt báo lỗi: {reason}"),
    },
};

pub(super) const EN: Errors = Errors {
    number: |typed| match typed {
        Typed::Doubtful => {
            "This number can be read two ways. Write whole numbers without separators (1234), decimals with a point."
        }
        Typed::OutOfRange => "The number must lie between 0 and 1,000,000,000.",
        _ => "This is not a number.",
    },
    refused: |refused| match refused {
        Refused::Final => "The assessment is final. Re-open it at the end of the report to change it.",
        Refused::NumberOutOfRange => "The number must lie between 0 and 1,000,000,000.",
        Refused::PeriodReversed => "The period must end after it begins.",
    },
    storage: |trouble| match trouble {
        Trouble::Blocked => "The browser blocks storage (private window or a policy).".into(),
        Trouble::Full => "The space for this page is full. Save old assessments to files, then delete them.".into(),
        Trouble::Outdated => "A newer version of the tool is open in another tab. Reload this page.".into(),
        Trouble::Closed => "The connection to storage was closed. Save to a file, then reload the page.".into(),
        Trouble::NoAnswer => "The browser’s storage does not answer.".into(),
        Trouble::Failed { reason } => format!("The browser’s storage reports: {reason}"),
    },
};
