//! Sentences of the page on which many units leave the app.

/// The page.
pub struct RoomOutputs {
    /// What the files hold, and what happens where.
    pub lead: &'static str,
    /// Which copy: legend; whole and what it holds; nameless and what it leaves out.
    pub copy: [&'static str; 5],
    /// Headings of the groups: tables, summary, data.
    pub groups: [&'static str; 3],
    /// Workbook: name, what for.
    pub workbook: [&'static str; 2],
    /// Table.
    pub table: [&'static str; 2],
    /// Word.
    pub word: [&'static str; 2],
    /// Page that stands alone.
    pub page: [&'static str; 2],
    /// Results for programs.
    pub lines: [&'static str; 2],
    /// The reports.
    pub reports: [&'static str; 2],
    /// The reports always have names.
    pub has_names: &'static str,
    /// The reports are not on disk yet, or cannot be kept there.
    pub no_texts: &'static str,
}

/// In Vietnamese.
pub const VI: RoomOutputs = RoomOutputs {
    lead: "Tệp được tạo ngay trên máy này từ các đơn vị đang xem; không gửi gì đi đâu.",
    copy: [
        "Bản xuất",
        "Có tên đơn vị",
        "Kết quả cho phần mềm còn có ghi chú và lý do đã gõ: dùng trong cơ quan.",
        "Không có tên đơn vị",
        "Tên thành “Đơn vị 1”, “Đơn vị 2”…; bỏ tỉnh, mã, tên tệp và nội dung tự gõ: dùng khi trình bày cho người khác.",
    ],
    groups: ["Bảng", "Tổng hợp", "Dữ liệu"],
    workbook: [
        "Bảng tính Excel",
        "Bảng đơn vị, bảng nhiệt từng mục, thống kê mục kèm căn cứ, chỉ số. Chỉ xếp hạng trong các đơn vị cùng phạm vi.",
    ],
    table: ["Bảng đơn vị", "Mỗi đơn vị một dòng, mở bằng Excel hoặc phần mềm thống kê."],
    word: [
        "Báo cáo tổng hợp Word",
        "Phân bố điểm, mười mục yếu nhất kèm căn cứ và nội dung cần tập huấn, chỉ số, danh sách đơn vị. Số, ngày, chữ ký để trống.",
    ],
    page: ["Báo cáo tổng hợp dạng trang web", "Cùng nội dung với bản Word, mở và in được trên mọi máy."],
    lines: ["Kết quả cho phần mềm", "Mỗi mục của mỗi đơn vị một dòng, hỏi được bằng DuckDB hay Python."],
    reports: [
        "Các phiếu",
        "Mọi phiếu đã nhận, kể cả kỳ trước và đơn vị không hiện khi lọc, trong một tệp: thả lại vào đây ở máy khác.",
    ],
    has_names: "Phiếu giữ nguyên như khi nhận nên luôn có tên. Chọn “Có tên đơn vị” để lưu.",
    no_texts: "Cần các phiếu đã ghi xong vào máy này.",
};

/// In English.
pub const EN: RoomOutputs = RoomOutputs {
    lead: "Files are made on this computer, of the units shown; nothing is sent anywhere.",
    copy: [
        "Which copy",
        "With names of units",
        "Results for programs hold notes and reasons as typed: for use inside the office.",
        "Without names of units",
        "Names become “Unit 1”, “Unit 2”…; province, code, file name and free text are left out: to show to others.",
    ],
    groups: ["Tables", "Summary", "Data"],
    workbook: [
        "Excel workbook",
        "Table of units, heatmap by item, statistics of items with their basis, indicators. Ranks only units of equal scope.",
    ],
    table: ["Table of units", "One unit per row, for Excel or statistics software."],
    word: [
        "Word summary",
        "Distribution, the ten weakest items with their basis and what to teach, indicators, list of units. Number, date and signature stay blank.",
    ],
    page: ["Summary as a web page", "The same as in Word; opens and prints anywhere."],
    lines: ["Results for programs", "One line for each item of each unit, to be asked with DuckDB or Python."],
    reports: [
        "Reports",
        "All reports that came in, earlier periods and units not shown too, in one file: drop it here on another computer.",
    ],
    has_names: "Reports stay as they came, so they always have names. Choose “With names of units” to save them.",
    no_texts: "The reports must be on this computer's disk first.",
};
