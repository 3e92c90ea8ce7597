//! Sentences of the screen on which work leaves the app, and of what makes its files.

/// Screen of outputs.
pub struct OutputWords {
    /// Heading.
    pub title: &'static str,
    /// What happens where.
    pub lead: &'static str,
    /// Which copy: legend; whole and what it holds; nameless and what it leaves out.
    pub copy: [&'static str; 5],
    /// Headings of the groups: report, workbook, calendar and data.
    pub groups: [&'static str; 3],
    /// Word: name, what for.
    pub word: [&'static str; 2],
    /// Page that stands alone.
    pub page: [&'static str; 2],
    /// To see and print.
    pub paper: [&'static str; 2],
    /// Workbook.
    pub workbook: [&'static str; 2],
    /// Template.
    pub template: [&'static str; 2],
    /// Calendar.
    pub calendar: [&'static str; 2],
    /// Table.
    pub table: [&'static str; 2],
    /// Lines.
    pub lines: [&'static str; 2],
    /// JSON report.
    pub report: [&'static str; 2],
    /// What is always in it, whichever copy: nothing that was typed.
    pub empty: &'static str,
    /// The plan has nothing that is still to do by a day.
    pub nothing_due: &'static str,
    /// Makes it: name of the file.
    pub make: fn(&str) -> String,
    /// The button.
    pub save: &'static str,
    /// Opens the paper.
    pub see: &'static str,
    /// What makes the files is being fetched: megabytes, per cent.
    pub fetching: fn(&str, u32) -> String,
    /// It is being made.
    pub making: &'static str,
    /// It is being made in pieces: per cent.
    pub making_part: fn(u32) -> String,
    /// Made, read back, handed to the browser: its name.
    pub done: fn(&str) -> String,
    /// Stops it.
    pub stop: &'static str,
    /// It was stopped.
    pub stopped: &'static str,
    /// What makes the files did not arrive.
    pub not_arrived: &'static str,
    /// It failed: details for whoever helps.
    pub failed: fn(&str) -> String,
    /// This build has none.
    pub absent: &'static str,
    /// What makes the files is on this machine.
    pub kept: &'static str,
    /// It is not: its megabytes.
    pub not_kept: fn(&str) -> String,
}

/// In Vietnamese.
pub const VI: OutputWords = OutputWords {
    title: "Xuất và gửi đi",
    lead: "Mọi tệp được tạo ngay trên máy này từ phiếu đang mở; không gửi gì đi đâu.",
    copy: [
        "Bản xuất",
        "Đầy đủ",
        "Có tên người, ghi chú và mọi nội dung đã gõ: dùng trong cơ quan.",
        "Không có tên người",
        "Bỏ tên người và nội dung tự gõ (ghi chú, lý do, kế hoạch…), điểm giữ nguyên: dùng khi gửi ra ngoài, làm ví dụ.",
    ],
    groups: ["Báo cáo", "Bảng tính", "Lịch và dữ liệu"],
    word: [
        "Báo cáo Word",
        "Thể thức theo Nghị định 30/2020/NĐ-CP, kèm bảng tự chấm điểm, danh mục minh chứng, kế hoạch “6 rõ”. Số, ngày, chữ ký để trống.",
    ],
    page: ["Báo cáo dạng trang web", "Một tệp .html, mở và in được trên mọi máy, không cần công cụ này."],
    paper: ["Xem và in báo cáo", "Cùng nội dung với bản Word, xem ngay tại đây rồi in để ký."],
    workbook: [
        "Bảng tính Excel",
        "Điền tiếp bằng Excel hoặc LibreOffice rồi mở lại ở đây; công cụ cho xem từng thay đổi trước khi nhận.",
    ],
    template: ["Mẫu Excel trống", "Cho đơn vị cùng loại tự điền từ đầu."],
    calendar: [
        "Lịch việc khắc phục",
        "Thời hạn từng việc trong kế hoạch, nhắc trước 7 ngày và 1 ngày. Cần ít nhất một việc chưa xong có thời hạn.",
    ],
    table: ["Bảng kết quả", "Mỗi mục một dòng, mở bằng Excel hoặc phần mềm thống kê."],
    lines: ["Kết quả cho phần mềm", "Mỗi mục một dòng, cho phần mềm tổng hợp nhiều đơn vị."],
    report: ["Phiếu", "Bản gốc: mở lại ở đây còn nguyên vẹn."],
    empty: "Không chứa nội dung nào đã gõ.",
    nothing_due: "Kế hoạch chưa có việc nào còn phải làm mà đã đặt hạn.",
    make: |name| format!("Lưu tệp: {name}"),
    save: "Lưu tệp",
    see: "Xem báo cáo",
    fetching: |size, percent| format!("Đang tải bộ tạo tệp ({size} MB, chỉ lần đầu): {percent}%"),
    making: "Đang tạo tệp…",
    making_part: |percent| format!("Đang tạo tệp: {percent}%"),
    done: |name| format!("Đã tạo tệp, đọc lại thấy đúng nội dung; trình duyệt lưu với tên {name}."),
    stop: "Dừng",
    stopped: "Đã dừng. Phiếu vẫn nguyên.",
    not_arrived: "Chưa tải được bộ tạo tệp, có lẽ do mạng. Phiếu vẫn nguyên; hãy bấm lại khi có mạng.",
    failed: |why| format!("Bộ tạo tệp gặp lỗi. Phiếu vẫn nguyên; hãy lưu tệp .json và gửi cho người hỗ trợ. ({why})"),
    absent: "Bản công cụ này không kèm bộ tạo tệp. Phiếu vẫn nguyên, vẫn lưu và mở được tệp .json.",
    kept: "Bộ tạo tệp Word, Excel, lịch đã có trên máy này.",
    not_kept: |size| format!("Bộ tạo tệp Word, Excel, lịch ({size} MB) chưa có trên máy này."),
};

/// In English.
pub const EN: OutputWords = OutputWords {
    title: "Export and hand over",
    lead: "Every file is made on this computer from the open assessment; nothing is sent anywhere.",
    copy: [
        "Which copy",
        "Whole",
        "With names of persons, notes and everything that was typed: for use inside the office.",
        "Without names",
        "Leaves out names of persons and free text (notes, reasons, plan…); the score stays: to send outside, or as an example.",
    ],
    groups: ["Report", "Workbook", "Calendar and data"],
    word: [
        "Word report",
        "Laid out as Decree 30/2020/NĐ-CP requires, with the self-scoring table, the index of evidence and the action plan. Number, date and signature stay blank.",
    ],
    page: ["Report as a web page", "One .html file that opens and prints anywhere, without this tool."],
    paper: ["See and print the report", "The same as in Word: see it here, then print it to sign."],
    workbook: [
        "Excel workbook",
        "Fill it in with Excel or LibreOffice and open it here again; every change is shown before it is taken.",
    ],
    template: ["Empty Excel template", "For units of the same type to fill in from the start."],
    calendar: [
        "Calendar of the plan",
        "The due day of each action, with reminders 7 days and 1 day before. Needs at least one action that is to do and has a due day.",
    ],
    table: ["Table of results", "One item per row, for Excel or statistics software."],
    lines: ["Results for programs", "One item per line, for programs that combine many units."],
    report: ["Assessment", "The master copy: opens here again in full."],
    empty: "Contains nothing that was typed.",
    nothing_due: "The plan has no action still to do by a day.",
    make: |name| format!("Save file: {name}"),
    save: "Save file",
    see: "See the report",
    fetching: |size, percent| format!("Fetching the export module ({size} MB, only the first time): {percent}%"),
    making: "Making the file…",
    making_part: |percent| format!("Making the file: {percent}%"),
    done: |name| format!("Made, read back and found correct; the browser saves it as {name}."),
    stop: "Stop",
    stopped: "Stopped. The assessment is untouched.",
    not_arrived: "The export module has not arrived, perhaps because of the network. The assessment is untouched; press again when you are online.",
    failed: |why| {
        format!(
            "The export module met a fault. The assessment is untouched; save the .json file and send it to whoever supports you. ({why})"
        )
    },
    absent: "This build comes without the export module. The assessment is untouched; .json files can still be saved and opened.",
    kept: "The module for Word, Excel and calendar files is on this computer.",
    not_kept: |size| format!("The module for Word, Excel and calendar files ({size} MB) is not on this computer yet."),
};
