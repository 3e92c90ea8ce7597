//! Sentences of the files of many units.

/// Files of many units.
pub struct RoomFiles {
    /// A unit whose name is hidden, by its number.
    pub numbered: fn(usize) -> String,
    /// Columns of the units: rank, among how many, name, type, province, code, period, claimed, evidenced, reachable,
    /// completeness, answered, items, critical misses, set aside, status, changed, marks, file.
    pub units: [&'static str; 19],
    /// A draft, a closed report.
    pub status: [&'static str; 2],
    /// Names of the sheets: units, heatmap, items, indicators.
    pub sheets: [&'static str; 4],
    /// Their titles.
    pub titles: [&'static str; 4],
    /// How to read them.
    pub leads: [&'static str; 4],
    /// First columns of the heatmap: unit, points claimed.
    pub matrix: [&'static str; 2],
    /// An item that is still open.
    pub open: &'static str,
    /// An item out of the score.
    pub out: &'static str,
    /// Columns of the items: number, id, name, group, critical, units asked, mean value, full, below half, open, without
    /// evidence, points lost, clauses.
    pub items: [&'static str; 13],
    /// Columns of the indicators: name, part, whole, rate, target, units with figures, that reach it, least, median,
    /// greatest, published.
    pub indicators: [&'static str; 11],
}

/// In Vietnamese.
pub const VI: RoomFiles = RoomFiles {
    numbered: |n| format!("Đơn vị {n}"),
    units: [
        "Hạng",
        "Trong số",
        "Đơn vị",
        "Loại đơn vị",
        "Tỉnh, thành phố",
        "Mã đơn vị",
        "Kỳ",
        "Điểm tự chấm",
        "Có minh chứng",
        "Còn có thể đạt",
        "Đã trả lời (%)",
        "Mục đã trả lời",
        "Số mục",
        "Then chốt chưa đạt",
        "Để ngoài điểm (%)",
        "Tình trạng",
        "Sửa lần cuối",
        "Lưu ý",
        "Tệp",
    ],
    status: ["Bản nháp", "Đã chốt"],
    sheets: ["Đơn vị", "Bảng nhiệt", "Mục", "Chỉ số"],
    titles: ["Bảng đơn vị", "Bảng nhiệt: giá trị từng mục của từng đơn vị", "Các mục", "Chỉ số của kỳ"],
    leads: [
        "Chỉ xếp hạng các đơn vị cùng phạm vi: cùng loại, lĩnh vực và kỳ. Kết quả tự đánh giá không thay cho đánh giá, xếp hạng chính thức của cấp có thẩm quyền.",
        "Giá trị 0–100%; “để ngỏ” = chưa trả lời xong, tính 0; “ngoài” = để ngoài điểm; ô trống = không hỏi đơn vị này. Tên từng mục xem ở trang tính “Mục”.",
        "Giá trị trung bình của các đơn vị phải trả lời; mục để ngỏ tính là 0.",
        "Tỷ lệ chung tính trên tổng hồ sơ của mọi đơn vị có số liệu; bảng chưa đủ thì tính phần đã điền.",
    ],
    matrix: ["Đơn vị", "Điểm tự chấm"],
    open: "để ngỏ",
    out: "ngoài",
    items: [
        "Số hiệu",
        "Mã",
        "Mục",
        "Phần, chủ đề",
        "Then chốt",
        "Số đơn vị",
        "Trung bình (%)",
        "Đạt đủ",
        "Dưới một nửa",
        "Để ngỏ",
        "Thiếu minh chứng",
        "Điểm mất bình quân",
        "Căn cứ",
    ],
    indicators: [
        "Chỉ số",
        "Tử số",
        "Mẫu số",
        "Tỷ lệ chung (%)",
        "Mục tiêu (%)",
        "Đơn vị có số liệu",
        "Đơn vị đạt",
        "Thấp nhất (%)",
        "Trung vị (%)",
        "Cao nhất (%)",
        "Đã công bố",
    ],
};

/// In English.
pub const EN: RoomFiles = RoomFiles {
    numbered: |n| format!("Unit {n}"),
    units: [
        "Rank",
        "Among",
        "Unit",
        "Type of unit",
        "Province",
        "Code",
        "Period",
        "Claimed",
        "Evidenced",
        "Still reachable",
        "Answered (%)",
        "Items answered",
        "Items",
        "Critical misses",
        "Set aside (%)",
        "Status",
        "Last change",
        "To note",
        "File",
    ],
    status: ["Draft", "Final"],
    sheets: ["Units", "Heatmap", "Items", "Indicators"],
    titles: ["Table of units", "Heatmap: value of each item for each unit", "Items", "Indicators of the period"],
    leads: [
        "Only units of equal scope are ranked: same type, fields of work and period. A self-assessment does not replace the official assessment and ranking by the competent authority.",
        "Values 0–100%; “open” = not fully answered yet, counts as 0; “out” = out of the score; an empty cell = not asked of this unit. The sheet “Items” says what the numbers stand for.",
        "Mean values are over the units that have to answer; open items count as 0.",
        "The overall rate adds up the files of all units with figures; incomplete tables count as far as they go.",
    ],
    matrix: ["Unit", "Claimed"],
    open: "open",
    out: "out",
    items: [
        "Number",
        "Id",
        "Item",
        "Part, theme",
        "Critical",
        "Units",
        "Mean (%)",
        "Full",
        "Below half",
        "Open",
        "Without evidence",
        "Points lost, mean",
        "Basis",
    ],
    indicators: [
        "Indicator",
        "Part",
        "Whole",
        "Overall rate (%)",
        "Target (%)",
        "Units with figures",
        "Units that reach it",
        "Lowest (%)",
        "Median (%)",
        "Highest (%)",
        "Published",
    ],
};
