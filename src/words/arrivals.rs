//! Sentences on files that arrived: what they hold, or what is wrong with them and what to do.

use crate::domain::file::{FileKind, OpenError};
use crate::domain::json::{Fault, JsonError, Wrong};

/// Files that arrived.
pub struct ArrivalWords {
    /// Files that arrived.
    pub arrivals: &'static str,
    /// Open this one.
    pub accept: &'static str,
    /// Replace what is there.
    pub replace: &'static str,
    /// The one on this machine is newer.
    pub older: fn(u32, u32) -> String,
    /// The same id is here already; the old one is kept as a copy.
    pub same_id: fn(u32, u32) -> String,
    /// The very same file is here.
    pub same: &'static str,
    /// Dismiss.
    pub dismiss: &'static str,
    /// What is in the file: answers, evidence, plan rows.
    pub counts: fn(usize, usize, usize) -> String,
    /// Integrity: unchanged, altered, none.
    pub integrity: [&'static str; 3],
    /// The stored score is not the one computed here.
    pub score_differs: &'static str,
    /// Made with another catalogue.
    pub other_catalogue: fn(&str) -> String,
    /// Unknown items are kept.
    pub unknown_items: fn(usize) -> String,
    /// Unknown documents, fields, province are kept.
    pub unknown_names: &'static str,
    /// Brought up from an older format.
    pub migrated: &'static str,
    /// Letters were composed, or invisible characters dropped.
    pub tidied: &'static str,
    /// A file that was not opened.
    pub open: fn(&OpenError) -> String,
    /// A fault inside a file: place and what is wrong.
    pub fault: fn(&Fault) -> String,
    /// Nothing on this machine was changed.
    pub nothing_changed: &'static str,
    /// A workbook is being read.
    pub reading: &'static str,
    /// A workbook, read: cells that change, that are not taken, that are the same.
    pub filled: fn(usize, usize, i64) -> String,
    /// It is a template: a new assessment.
    pub filled_new: &'static str,
    /// Takes the changes in: how many.
    pub take: fn(usize) -> String,
    /// Columns of the cells: place, item, what is here, what is in the workbook, what becomes of it.
    pub cells: [&'static str; 5],
    /// What it belongs to was changed since it was read.
    pub stale: &'static str,
}

/// In Vietnamese.
pub const VI: ArrivalWords = ArrivalWords {
    arrivals: "Tệp vừa chọn",
    accept: "Mở phiếu này",
    replace: "Thay phiếu đang có",
    older: |file, here| {
        format!(
            "Phiếu trên máy mới hơn (lần sửa {here}; trong tệp: {file}). Nếu thay, phiếu đang có được giữ thành bản phục hồi ở trang Dữ liệu."
        )
    },
    same_id: |file, here| {
        format!(
            "Máy đã có phiếu này (lần sửa {here}; trong tệp: {file}). Nếu thay, phiếu đang có được giữ thành bản phục hồi ở trang Dữ liệu."
        )
    },
    same: "Máy đã có đúng phiếu này.",
    dismiss: "Bỏ qua",
    counts: |answers, evidence, actions| {
        format!("{answers} câu trả lời, {evidence} minh chứng, {actions} việc khắc phục")
    },
    integrity: ["Nội dung nguyên vẹn từ khi lưu", "Nội dung đã bị sửa sau khi lưu", "Tệp không có mã kiểm tra"],
    score_differs: "Điểm ghi trong tệp khác điểm tính lại ở đây; công cụ dùng điểm tính lại.",
    other_catalogue: |version| {
        format!("Tệp làm theo bộ tiêu chí khác ({version}); điểm được tính theo bộ tiêu chí đang dùng.")
    },
    unknown_items: |n| format!("{n} mục không có trong bộ tiêu chí này: được giữ nguyên, không tính điểm."),
    unknown_names: "Có văn bản, lĩnh vực hoặc tỉnh không có trong bộ tiêu chí này: được giữ nguyên.",
    migrated: "Tệp theo định dạng cũ đã được chuyển sang định dạng hiện nay.",
    tidied: "Một số chữ đã được chuẩn hóa (dấu tổ hợp, ký tự ẩn).",
    open: |error| match error {
        OpenError::TooBig { limit, .. } => {
            format!(
                "Tệp lớn hơn {} MB nên không thể là phiếu tự đánh giá. Hãy chọn đúng tệp .json do công cụ này lưu.",
                limit / 1_000_000
            )
        }
        OpenError::Empty => "Tệp rỗng. Hãy xin người gửi gửi lại tệp .json.".into(),
        OpenError::Kind(FileKind::Zip) => {
            "Đây là tệp nén hoặc tệp Office. Hãy giải nén, hoặc chọn tệp .json, .xlsx do công cụ này xuất ra.".into()
        }
        OpenError::Kind(FileKind::OldOffice) => {
            "Đây là tệp Word hoặc Excel kiểu cũ. Công cụ chỉ mở tệp .json và bảng tính .xlsx do chính nó xuất ra."
                .into()
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
    reading: "Đang đọc bảng tính…",
    filled: |changes, refused, same| {
        format!(
            "Bảng tính có {changes} ô thay đổi, {refused} ô không nhận, {same} ô giống phiếu. Chưa có gì thay đổi cho đến khi bạn bấm nhận."
        )
    },
    filled_new: "Phiếu mới, lập từ mẫu Excel.",
    take: |n| format!("Nhận {n} thay đổi"),
    cells: ["Vị trí", "Mục", "Trong phiếu", "Trong bảng tính", "Kết quả"],
    stale: "Phiếu đã được sửa sau khi đọc bảng tính này nên chưa nhận gì. Hãy chọn lại tệp để đọc lại.",
};

/// In English.
pub const EN: ArrivalWords = ArrivalWords {
    arrivals: "Files just chosen",
    accept: "Open this assessment",
    replace: "Replace what is here",
    older: |file, here| {
        format!(
            "The one on this computer is newer (change {here}; in the file: {file}). If you replace it, it is kept as a recovery copy on the Data page."
        )
    },
    same_id: |file, here| {
        format!(
            "This assessment is on this computer already (change {here}; in the file: {file}). If you replace it, it is kept as a recovery copy on the Data page."
        )
    },
    same: "This very assessment is on this computer already.",
    dismiss: "Dismiss",
    counts: |answers, evidence, actions| format!("{answers} answers, {evidence} papers, {actions} actions"),
    integrity: ["Unchanged since it was saved", "Altered after it was saved", "The file has no check code"],
    score_differs: "The score written in the file is not the one computed here; the computed one is used.",
    other_catalogue: |version| {
        format!("Made with another catalogue ({version}); the score follows the one in use here.")
    },
    unknown_items: |n| format!("{n} items are not in this catalogue: kept as they are, not scored."),
    unknown_names: "Some documents, fields or the province are not in this catalogue: kept as they are.",
    migrated: "An older format was brought up to the present one.",
    tidied: "Some letters were normalised (combining marks, invisible characters).",
    open: |error| match error {
        OpenError::TooBig { limit, .. } => {
            format!(
                "The file is larger than {} MB, so it cannot be an assessment. Choose the .json file this tool saved.",
                limit / 1_000_000
            )
        }
        OpenError::Empty => "The file is empty. Ask for the .json file again.".into(),
        OpenError::Kind(FileKind::Zip) => {
            "This is a ZIP or an Office file. Unpack it, or choose a .json or .xlsx file this tool made.".into()
        }
        OpenError::Kind(FileKind::OldOffice) => {
            "This is an old Word or Excel file. The tool opens only .json files and .xlsx workbooks of its own.".into()
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
    nothing_changed: "Nothing on this computer was changed.",
    reading: "Reading the workbook…",
    filled: |changes, refused, same| {
        let cells = if changes == 1 { "1 cell" } else { &format!("{changes} cells") };
        format!(
            "The workbook changes {cells}; {refused} cannot be taken, {same} are as in the assessment. Nothing changes until you take the changes in."
        )
    },
    filled_new: "A new assessment, from an Excel template.",
    take: |n| if n == 1 { "Take 1 change".into() } else { format!("Take {n} changes") },
    cells: ["Where", "Item", "In the assessment", "In the workbook", "Result"],
    stale: "The assessment was changed after this workbook was read, so nothing was taken. Choose the file again to have it read anew.",
};
