//! Sentences of the workbook, and of what came of reading one back.

mod back;

pub use back::{BackWords, CellTrouble};

/// Sentences of the workbook.
pub struct Workbook {
    /// Names of the sheets: summary, services, checks, evidence, figures, plan. At most 31 characters.
    pub sheets: [&'static str; 6],
    /// The titles above them.
    pub titles: [&'static str; 6],
    /// Below each title: how to fill it in. One line.
    pub leads: [&'static str; 6],
    /// The title of an empty workbook.
    pub template: &'static str,
    /// Head of the numbers of rows.
    pub number: &'static str,
    /// Heads of the summary: what, its value.
    pub summary: [&'static str; 2],
    /// Who closed it, or that nobody did.
    pub status: &'static str,
    /// Band.
    pub band: &'static str,
    /// Completeness.
    pub complete: &'static str,
    /// Critical checks.
    pub critical: &'static str,
    /// The name of a check in the heads.
    pub check: &'static str,
    /// Group of services.
    pub group: &'static str,
    /// The default role.
    pub default_role: &'static str,
    /// How a check is answered.
    pub how: &'static str,
    /// Answered yes, no: when.
    pub when: [fn(&str) -> String; 2],
    /// Choose a step.
    pub choose_step: &'static str,
    /// Part, whole of a share.
    pub share: fn(&str, &str) -> String,
    /// A count, and what is counted.
    pub count: fn(&str) -> String,
    /// A day, or the word for not done.
    pub day: fn(&str) -> String,
    /// Head of the whole of a share.
    pub whole: &'static str,
    /// Not known or not applicable.
    pub stance: &'static str,
    /// Cause.
    pub cause: &'static str,
    /// Row that counts only when totals are chosen.
    pub totals: &'static str,
    /// The entry of a list that takes an answer back.
    pub clear: &'static str,
    /// When a list is not followed: title, sentence.
    pub not_listed: [&'static str; 2],
    /// When a number is expected.
    pub not_number: [&'static str; 2],
    /// When a day is expected.
    pub not_day: [&'static str; 2],
    /// How to fill it in: what, how.
    pub rules: [[&'static str; 2]; 7],
    /// Several fields of work in one cell.
    pub fields_hint: &'static str,
    /// Reading back.
    pub back: BackWords,
}

/// In Vietnamese.
pub const VI: Workbook = Workbook {
    sheets: ["Tóm tắt", "Dịch vụ", "Nội dung", "Minh chứng", "Số liệu", "Kế hoạch"],
    titles: [
        "PHIẾU TỰ ĐÁNH GIÁ VIỆC THỰC HIỆN ĐỀ ÁN 06",
        "25 DỊCH VỤ CÔNG THIẾT YẾU",
        "NỘI DUNG KIỂM TRA",
        "TÀI LIỆU MINH CHỨNG",
        "SỐ LIỆU TRONG KỲ",
        "KẾ HOẠCH KHẮC PHỤC “6 RÕ”",
    ],
    leads: [
        "Điền vào ô nền vàng, lưu lại, rồi mở tệp này trong công cụ bằng nút “Mở tệp”.",
        "Chọn vai trò và mức cung cấp trong danh sách. Vai trò để trống là theo mặc định.",
        "Cột “Cách trả lời” nêu phải điền gì. Mục hỏi tỷ lệ: số đạt ghi ở cột “Trả lời”, tổng ghi ở cột “Trên tổng số”.",
        "Mỗi tài liệu một dòng. Được tính khi có tên và ít nhất một trong ba: số, ngày, tên tệp. Ghi thêm ở dòng trống cuối bảng.",
        "Số hồ sơ trong kỳ. Ô trống là chưa có số liệu; không phát sinh thì ghi 0.",
        "Mỗi việc một dòng: rõ việc, người, thời hạn, trách nhiệm, sản phẩm, thẩm quyền. Ghi thêm ở dòng trống cuối bảng.",
    ],
    template: "MẪU PHIẾU TỰ ĐÁNH GIÁ VIỆC THỰC HIỆN ĐỀ ÁN 06",
    number: "TT",
    summary: ["Thông tin", "Nội dung"],
    status: "Tình trạng phiếu",
    band: "Xếp loại",
    complete: "Mức hoàn thành phiếu",
    critical: "Mục then chốt",
    check: "Nội dung kiểm tra",
    group: "Nhóm",
    default_role: "Vai trò mặc định",
    how: "Cách trả lời",
    when: [|yes| format!("Có: {yes}"), |no| format!("Không: {no}")],
    choose_step: "Chọn một mức trong danh sách.",
    share: |part, whole| format!("Trả lời: {part}.\nTrên tổng số: {whole}."),
    count: |unit| format!("Ghi số {unit}."),
    day: |not_done| format!("Ghi ngày làm xong, hoặc “{not_done}”."),
    whole: "Trên tổng số",
    stance: "Chưa rõ, không áp dụng",
    cause: "Nguyên nhân",
    totals: "Cả đơn vị (khi chỉ có một dòng tổng)",
    clear: "(xóa)",
    not_listed: ["Chọn trong danh sách", "Hãy chọn trong danh sách. Muốn bỏ nội dung đang có, chọn “(xóa)”."],
    not_number: ["Không phải số", "Ô này ghi số từ 0 đến 1.000.000.000, hoặc dấu - để xóa. Vẫn giữ như vừa ghi?"],
    not_day: ["Không phải ngày", "Ô này ghi ngày/tháng/năm, hoặc dấu - để xóa. Vẫn giữ như vừa ghi?"],
    rules: [
        ["Ô nền vàng", "là ô để điền. Các ô khác chỉ để đọc."],
        ["Ô để trống", "giữ nguyên nội dung đang có trong phiếu."],
        ["Muốn xóa một nội dung", "ghi dấu - vào ô, hoặc chọn “(xóa)” trong danh sách."],
        ["Thêm minh chứng, thêm việc", "ghi vào dòng trống ở cuối bảng và chọn mục trong danh sách."],
        ["Xóa một dòng", "không làm mất gì trong phiếu; muốn bỏ hẳn thì xóa trong công cụ."],
        ["Sắp xếp, lọc, đổi chỗ cột", "tùy ý. Đừng xóa các dòng, cột đang ẩn: nhờ đó công cụ nhận ra từng mục."],
        ["Khi lưu", "để dạng .xlsx, không đặt mật khẩu."],
    ],
    fields_hint: "Bỏ lĩnh vực đơn vị không phụ trách; các lĩnh vực cách nhau bằng dấu chấm phẩy.",
    back: back::VI,
};

/// In English.
pub const EN: Workbook = Workbook {
    sheets: ["Summary", "Services", "Checks", "Evidence", "Figures", "Plan"],
    titles: [
        "SELF-ASSESSMENT AGAINST ĐỀ ÁN 06",
        "THE 25 ESSENTIAL SERVICES",
        "CHECKS",
        "EVIDENCE",
        "FIGURES OF THE PERIOD",
        "ACTION PLAN, THE SIX CLEAR POINTS",
    ],
    leads: [
        "Fill in the yellow cells, save, and open this file in the tool with “Open a file”.",
        "Choose role and level from the lists. A blank role means the default one.",
        "“How to answer” says what to fill in. Of a share, the part goes under “Answer” and the whole under “Out of”.",
        "One row for each paper. It counts with a title and a number, date or file name. Add more in the blank rows at the end.",
        "Number of files in the period. A blank cell means no figure yet; if there were none, type 0.",
        "One row for each action: what, who, when, accountable, product, decided by. Add more in the blank rows at the end.",
    ],
    template: "TEMPLATE: SELF-ASSESSMENT AGAINST ĐỀ ÁN 06",
    number: "No.",
    summary: ["What", "Value"],
    status: "State of the assessment",
    band: "Band",
    complete: "Completeness",
    critical: "Critical items",
    check: "Check",
    group: "Group",
    default_role: "Default role",
    how: "How to answer",
    when: [|yes| format!("Yes: {yes}"), |no| format!("No: {no}")],
    choose_step: "Choose a step from the list.",
    share: |part, whole| format!("Answer: {part}.\nOut of: {whole}."),
    count: |unit| format!("Type the number of {unit}."),
    day: |not_done| format!("Type the day it was done, or “{not_done}”."),
    whole: "Out of",
    stance: "Not known, not applicable",
    cause: "Cause",
    totals: "Whole unit (when there is only one row of totals)",
    clear: "(clear)",
    not_listed: ["Choose from the list", "Please choose from the list. To remove what is there, choose “(clear)”."],
    not_number: ["Not a number", "Type a number from 0 to 1,000,000,000, or - to clear the cell. Keep what was typed?"],
    not_day: ["Not a date", "Type day/month/year, or - to clear the cell. Keep what was typed?"],
    rules: [
        ["Yellow cells", "are to be filled in. All others are to be read."],
        ["A blank cell", "leaves what the assessment holds as it is."],
        ["To clear something", "type - into the cell, or choose “(clear)” from the list."],
        ["To add a paper or an action", "use a blank row at the end of the table and choose the item from the list."],
        ["Deleting a row", "loses nothing in the assessment; to remove it for good, do so in the tool."],
        [
            "Sorting, filtering, moving columns",
            "is fine. Do not delete hidden rows or columns: the tool knows items by them.",
        ],
        ["Saving", "as .xlsx, without a password."],
    ],
    fields_hint: "Delete the fields the unit is not in charge of; keep semicolons between the others.",
    back: back::EN,
};
