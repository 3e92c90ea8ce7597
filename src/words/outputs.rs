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
    title: "Lấy ra và gửi đi",
    lead: "Mọi tệp được tạo ngay trên máy này từ phiếu đang mở; không gửi gì đi đâu.",
    copy: [
        "Bản lấy ra",
        "Đầy đủ",
        "Có tên người, ghi chú và mọi chữ đã gõ: dùng trong cơ quan.",
        "Không có tên người",
        "Bỏ tên người và mọi chữ tự do, điểm giữ nguyên: dùng khi gửi ra ngoài, làm ví dụ.",
    ],
    groups: ["Báo cáo", "Bảng tính", "Lịch và dữ liệu"],
    word: [
        "Báo cáo Word",
        "Thể thức theo Nghị định 30/2020/NĐ-CP, kèm bảng tự chấm, danh mục minh chứng, kế hoạch 6 rõ. Số, ngày, chữ ký để trống.",
    ],
    page: ["Báo cáo dạng trang web", "Một tệp .html, mở và in được ở mọi máy, không cần công cụ này."],
    paper: ["Xem và in báo cáo", "Cùng nội dung với bản Word, xem ngay tại đây rồi in để ký."],
    workbook: [
        "Bảng Excel",
        "Điền tiếp bằng Excel hoặc LibreOffice rồi mở lại ở đây; công cụ cho xem từng dòng trước khi nhận.",
    ],
    template: ["Mẫu Excel trống", "Cho đơn vị cùng loại tự điền từ đầu."],
    calendar: ["Lịch việc khắc phục", "Hạn của từng việc trong kế hoạch, nhắc trước 7 ngày và 1 ngày."],
    table: ["Bảng kết quả .csv", "Mỗi mục một dòng, mở bằng Excel hoặc phần mềm thống kê."],
    lines: ["Kết quả .ndjson", "Mỗi mục một dòng, cho phần mềm tổng hợp nhiều đơn vị."],
    report: ["Phiếu .json", "Bản gốc: mở lại ở đây được nguyên vẹn."],
    empty: "Không chứa gì đã gõ.",
    nothing_due: "Kế hoạch chưa có việc nào còn phải làm mà đã đặt hạn.",
    make: |name| format!("Lưu {name}"),
    save: "Lưu tệp",
    see: "Xem báo cáo",
    fetching: |size, percent| format!("Đang tải bộ tạo tệp ({size} MB, chỉ lần đầu): {percent}%"),
    making: "Đang tạo tệp…",
    done: |name| format!("Đã tạo và đọc lại đúng nội dung; trình duyệt lưu với tên {name}."),
    stop: "Dừng",
    stopped: "Đã dừng. Phiếu vẫn nguyên.",
    not_arrived: "Chưa tải được bộ tạo tệp, có lẽ do mạng. Phiếu vẫn nguyên; hãy bấm lại khi có mạng.",
    failed: |why| {
        format!("Không tạo được tệp này. Phiếu vẫn nguyên; hãy lưu tệp .json và gửi cho người hỗ trợ. ({why})")
    },
    absent: "Bản này được dựng không kèm bộ tạo tệp.",
    kept: "Bộ tạo tệp Word, Excel, lịch đã có trên máy này.",
    not_kept: |size| format!("Bộ tạo tệp Word, Excel, lịch ({size} MB) chưa có trên máy này."),
};

/// In English.
pub const EN: OutputWords = OutputWords {
    title: "Take it away",
    lead: "Every file is made on this computer from the open assessment; nothing is sent anywhere.",
    copy: [
        "Which copy",
        "Whole",
        "With names of persons, notes and all that was typed: for use inside the office.",
        "Without names",
        "Drops names of persons and all free text; the score stays: to send outside, or as an example.",
    ],
    groups: ["Report", "Workbook", "Calendar and data"],
    word: [
        "Word report",
        "Laid out by Decree 30/2020/NĐ-CP, with the self-scoring table, the index of evidence and the plan. Number, date and signature stay blank.",
    ],
    page: ["Report as a web page", "One .html file that opens and prints anywhere, without this tool."],
    paper: ["See and print the report", "The same as in Word: see it here, then print it to sign."],
    workbook: [
        "Excel workbook",
        "Fill it in with Excel or LibreOffice and open it here again; every row is shown before it is taken.",
    ],
    template: ["Empty Excel template", "For units of the same type to fill in from the start."],
    calendar: ["Calendar of the plan", "The due day of each action, with reminders 7 days and 1 day before."],
    table: ["Results as .csv", "One item a row, for Excel or statistics."],
    lines: ["Results as .ndjson", "One item a line, for programs that bring many units together."],
    report: ["Assessment as .json", "The master copy: opens here again, whole."],
    empty: "Holds nothing that was typed.",
    nothing_due: "The plan has no action still to do by a day.",
    make: |name| format!("Save {name}"),
    save: "Save file",
    see: "See the report",
    fetching: |size, percent| format!("Fetching what makes the files ({size} MB, only the first time): {percent}%"),
    making: "Making the file…",
    done: |name| format!("Made, and read back as it should be; the browser saves it as {name}."),
    stop: "Stop",
    stopped: "Stopped. The assessment is untouched.",
    not_arrived: "What makes the files has not arrived, perhaps because of the network. The assessment is untouched; press again when there is a network.",
    failed: |why| {
        format!(
            "This file could not be made. The assessment is untouched; save the .json file and send it to whoever supports you. ({why})"
        )
    },
    absent: "This build comes without what makes the files.",
    kept: "What makes Word, Excel and calendar files is on this computer.",
    not_kept: |size| format!("What makes Word, Excel and calendar files ({size} MB) is not on this computer yet."),
};
