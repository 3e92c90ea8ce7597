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
    lead: "Mọi tệp được tạo ngay trên máy này từ các đơn vị đang xem; không gửi gì đi đâu.",
    copy: [
        "Bản xuất",
        "Có tên đơn vị",
        "“Kết quả cho phần mềm” có cả ghi chú và lý do đã gõ: dùng trong cơ quan.",
        "Không có tên đơn vị",
        "Tên thành “Đơn vị 1”, “Đơn vị 2”…; bỏ tỉnh, mã, tên tệp và nội dung tự gõ: dùng khi gửi ra ngoài.",
    ],
    groups: ["Bảng", "Tổng hợp", "Dữ liệu"],
    workbook: [
        "Bảng tính Excel",
        "Bảng đơn vị, bảng nhiệt, thống kê từng mục kèm căn cứ, chỉ số. Chỉ xếp hạng các đơn vị cùng phạm vi.",
    ],
    table: ["Bảng đơn vị", "Mỗi đơn vị một dòng, mở bằng Excel hoặc phần mềm thống kê."],
    word: [
        "Báo cáo tổng hợp Word",
        "Thể thức theo Nghị định 30/2020/NĐ-CP: tình hình nộp, phân bố điểm, mười mục yếu nhất và nội dung cần tập huấn, chỉ số, danh sách đơn vị. Số, ngày, chữ ký để trống.",
    ],
    page: ["Báo cáo tổng hợp dạng trang web", "Cùng nội dung với bản Word, mở và in được trên mọi máy."],
    lines: ["Kết quả cho phần mềm", "Mỗi mục của mỗi đơn vị một dòng, để thống kê bằng DuckDB, Python."],
    reports: [
        "Các phiếu",
        "Mọi phiếu đã nhận, kể cả kỳ trước và đơn vị đang bị lọc, trong một tệp; sang máy khác thì thả lại ở trang Tiếp nhận.",
    ],
    has_names: "Phiếu giữ nguyên như khi nhận nên luôn có tên; muốn lưu, hãy chọn “Có tên đơn vị”.",
    no_texts: "Chỉ tạo được khi mọi phiếu đã lưu trên máy này; xem trang Tiếp nhận.",
};

/// In English.
pub const EN: RoomOutputs = RoomOutputs {
    lead: "Every file is made on this computer from the units shown; nothing is sent anywhere.",
    copy: [
        "Which copy",
        "With names of units",
        "“Results for programs” hold notes and reasons as typed: for use inside the office.",
        "Without names of units",
        "Names become “Unit 1”, “Unit 2”…; province, code, file name and free text are left out: to send outside.",
    ],
    groups: ["Tables", "Summary", "Data"],
    workbook: [
        "Excel workbook",
        "Table of units, heatmap, statistics of each item with its basis, indicators. Only units of equal scope are ranked.",
    ],
    table: ["Table of units", "One unit per row, for Excel or statistics software."],
    word: [
        "Word summary",
        "Laid out as Decree 30/2020/NĐ-CP requires: who handed in, spread of points, the ten weakest items and what to teach, indicators, list of units. Number, date and signature stay blank.",
    ],
    page: ["Summary as a web page", "The same as in Word; opens and prints anywhere."],
    lines: ["Results for programs", "One line for each item of each unit, to query with DuckDB or Python."],
    reports: [
        "Assessments",
        "All assessments that came in, also of earlier periods and units not shown, in one file; on another computer, drop it on the Intake page.",
    ],
    has_names: "Assessments stay as they came, so they always have names; to save them, choose “With names of units”.",
    no_texts: "Can be made only once all assessments are saved on this computer; see the Intake page.",
};
