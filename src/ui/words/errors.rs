//! What went wrong, where, and what to do: one sentence each.

use crate::browser::Trouble;
use crate::domain::edit::Refused;
use crate::domain::file::{FileKind, OpenError};
use crate::domain::json::{Fault, JsonError, Wrong};
use crate::domain::numeral::Typed;

/// Errors: what is wrong, what to do.
pub struct Errors {
    /// A typed number that was not understood.
    pub number: fn(Typed) -> &'static str,
    /// An edit that was refused.
    pub refused: fn(Refused) -> &'static str,
    /// A file that was not opened.
    pub open: fn(&OpenError) -> String,
    /// Storage that refused.
    pub storage: fn(&Trouble) -> String,
    /// A fault inside a file: place and what is wrong.
    pub fault: fn(&Fault) -> String,
    /// Nothing on this machine was changed.
    pub nothing_changed: &'static str,
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
    open: |error| match error {
        OpenError::TooBig { limit, .. } => {
            format!(
                "Tệp lớn hơn {} MB nên không thể là phiếu tự đánh giá. Hãy chọn đúng tệp .json do công cụ này lưu.",
                limit / 1_000_000
            )
        }
        OpenError::Empty => "Tệp rỗng. Hãy xin người gửi gửi lại tệp .json.".into(),
        OpenError::Kind(FileKind::Zip) => {
            "Đây là tệp nén (ZIP) hoặc tệp Office mới. Hãy giải nén rồi mở tệp .json bên trong.".into()
        }
        OpenError::Kind(FileKind::OldOffice) => {
            "Đây là tệp Word hoặc Excel. Công cụ chỉ mở tệp .json do chính nó lưu.".into()
        }
        OpenError::Kind(FileKind::Pdf) => "Đây là tệp PDF. Hãy xin tệp .json của phiếu.".into(),
        OpenError::Kind(FileKind::Image) => "Đây là tệp ảnh. Hãy xin tệp .json của phiếu.".into(),
        OpenError::Kind(FileKind::Html) => {
            "Đây là trang web được lưu lại, không phải phiếu. Hãy tải lại đúng tệp .json.".into()
        }
        OpenError::Kind(FileKind::Binary) => {
            "Tệp này không phải văn bản. Hãy chọn tệp .json do công cụ này lưu.".into()
        }
        OpenError::Encoding { line } => format!(
            "Chữ trong tệp bị hỏng từ dòng {line}. Hãy xin gửi lại tệp gốc, không mở và lưu bằng chương trình khác."
        ),
        OpenError::CutOff => "Tệp bị cụt, chỉ nhận được một phần. Hãy xin gửi lại.".into(),
        OpenError::Json(JsonError::Syntax { line, column }) => {
            format!("Tệp hỏng ở dòng {line}, cột {column}. Hãy xin gửi lại tệp gốc.")
        }
        OpenError::Json(JsonError::NotInteger { line }) => {
            format!("Dòng {line} có số lẻ hoặc quá lớn; tệp đã bị sửa bằng chương trình khác.")
        }
        OpenError::Json(JsonError::DuplicateKey { key, line }) => {
            format!("Dòng {line} có mục “{key}” hai lần; tệp đã bị sửa tay.")
        }
        OpenError::Json(JsonError::TooDeep) => "Tệp lồng quá nhiều lớp nên không thể là phiếu tự đánh giá.".into(),
        OpenError::Json(JsonError::TextTooLong { line }) => format!("Dòng {line} có đoạn chữ dài hơn 20.000 ký tự."),
        OpenError::Foreign => "Tệp này không phải phiếu của Tự soát 06.".into(),
        OpenError::Newer { schema } => {
            format!("Tệp được lưu bằng bản mới hơn của công cụ (định dạng {schema}). Hãy dùng bản mới nhất rồi mở lại.")
        }
        OpenError::TooManyItems { items } => format!("Tệp có {items} câu trả lời, nhiều hơn mức cho phép."),
        OpenError::Faults(faults) => format!("Tệp có {} chỗ sai:", faults.len()),
    },
    storage: |trouble| match trouble {
        Trouble::Blocked => "Trình duyệt chặn lưu trữ (chế độ ẩn danh hoặc cài đặt của cơ quan).".into(),
        Trouble::Full => "Bộ nhớ dành cho trang đã đầy. Hãy xóa bớt phiếu cũ sau khi lưu ra tệp.".into(),
        Trouble::Outdated => "Một bản mới hơn của công cụ đang mở ở thẻ khác. Hãy tải lại trang này.".into(),
        Trouble::Closed => "Kết nối với bộ nhớ đã đóng. Hãy lưu ra tệp rồi tải lại trang.".into(),
        Trouble::NoAnswer => "Bộ nhớ của trình duyệt không trả lời.".into(),
        Trouble::Failed { reason } => format!("Bộ nhớ của trình duyệt báo lỗi: {reason}"),
    },
    fault: |fault| {
        let wrong = match fault.wrong {
            Wrong::Missing => "thiếu",
            Wrong::Unknown => "không có trong định dạng",
            Wrong::Type => "sai kiểu",
            Wrong::Value => "giá trị không hợp lệ",
            Wrong::Duplicate => "trùng",
            Wrong::Dangling => "trỏ tới chỗ không có",
            Wrong::Text => "chữ trống hoặc sai bảng mã",
        };
        format!("{}: {wrong}", fault.place)
    },
    nothing_changed: "Không có gì trên máy này bị thay đổi.",
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
    open: |error| match error {
        OpenError::TooBig { limit, .. } => {
            format!(
                "The file is larger than {} MB, so it cannot be an assessment. Choose the .json file this tool saved.",
                limit / 1_000_000
            )
        }
        OpenError::Empty => "The file is empty. Ask for the .json file again.".into(),
        OpenError::Kind(FileKind::Zip) => {
            "This is a ZIP or a recent Office file. Unpack it and open the .json file inside.".into()
        }
        OpenError::Kind(FileKind::OldOffice) => {
            "This is a Word or Excel file. The tool opens only the .json files it saves.".into()
        }
        OpenError::Kind(FileKind::Pdf) => "This is a PDF. Ask for the .json file of the assessment.".into(),
        OpenError::Kind(FileKind::Image) => "This is a picture. Ask for the .json file of the assessment.".into(),
        OpenError::Kind(FileKind::Html) => {
            "This is a saved web page, not an assessment. Download the .json file itself.".into()
        }
        OpenError::Kind(FileKind::Binary) => "This file is not text. Choose the .json file this tool saved.".into(),
        OpenError::Encoding { line } => format!(
            "The letters are damaged from line {line} on. Ask for the original file, not re-saved by another program."
        ),
        OpenError::CutOff => "Only part of the file arrived. Ask for it again.".into(),
        OpenError::Json(JsonError::Syntax { line, column }) => {
            format!("The file is damaged at line {line}, column {column}. Ask for the original.")
        }
        OpenError::Json(JsonError::NotInteger { line }) => {
            format!("Line {line} holds a fraction or too large a number; the file was changed by another program.")
        }
        OpenError::Json(JsonError::DuplicateKey { key, line }) => {
            format!("Line {line} holds “{key}” twice; the file was changed by hand.")
        }
        OpenError::Json(JsonError::TooDeep) => "The file is nested too deeply to be an assessment.".into(),
        OpenError::Json(JsonError::TextTooLong { line }) => {
            format!("Line {line} holds a text longer than 20,000 characters.")
        }
        OpenError::Foreign => "This file is not an assessment of Tự soát 06.".into(),
        OpenError::Newer { schema } => format!(
            "The file was saved by a newer version of the tool (format {schema}). Use the newest version and open it again."
        ),
        OpenError::TooManyItems { items } => format!("The file holds {items} answers, more than are accepted."),
        OpenError::Faults(faults) => format!("The file has {} faults:", faults.len()),
    },
    storage: |trouble| match trouble {
        Trouble::Blocked => "The browser blocks storage (private window or a policy).".into(),
        Trouble::Full => "The space for this page is full. Save old assessments to files, then delete them.".into(),
        Trouble::Outdated => "A newer version of the tool is open in another tab. Reload this page.".into(),
        Trouble::Closed => "The connection to storage was closed. Save to a file, then reload the page.".into(),
        Trouble::NoAnswer => "The browser’s storage does not answer.".into(),
        Trouble::Failed { reason } => format!("The browser’s storage reports: {reason}"),
    },
    fault: |fault| {
        let wrong = match fault.wrong {
            Wrong::Missing => "missing",
            Wrong::Unknown => "not part of the format",
            Wrong::Type => "wrong type",
            Wrong::Value => "value not allowed",
            Wrong::Duplicate => "duplicate",
            Wrong::Dangling => "points to nothing",
            Wrong::Text => "empty or wrongly encoded text",
        };
        format!("{}: {wrong}", fault.place)
    },
    nothing_changed: "Nothing on this machine was changed.",
};
