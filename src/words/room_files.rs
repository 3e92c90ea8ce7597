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
    /// Altered since it was saved; without a digest; its own score differs; restricted to some documents.
    pub marks: [&'static str; 4],
    /// Further reports of the same period.
    pub copies: fn(usize) -> String,
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
        "Hoàn thành (%)",
        "Đã trả lời",
        "Số mục",
        "Then chốt chưa đạt",
        "Để ngoài (%)",
        "Tình trạng",
        "Sửa lần cuối",
        "Lưu ý",
        "Tệp",
    ],
    status: ["Bản nháp", "Đã chốt"],
    marks: [
        "đã sửa sau khi lưu tệp",
        "tệp không có dấu kiểm tra",
        "điểm ghi trong tệp khác điểm tính lại",
        "chỉ theo một số văn bản",
    ],
    copies: |n| format!("còn {n} phiếu cùng kỳ"),
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
        "Reachable",
        "Complete (%)",
        "Answered",
        "Items",
        "Critical misses",
        "Set aside (%)",
        "Status",
        "Last change",
        "To know",
        "File",
    ],
    status: ["Draft", "Final"],
    marks: [
        "altered since the file was saved",
        "file without a digest",
        "score in the file differs from the one computed here",
        "restricted to some documents",
    ],
    copies: |n| format!("{n} more reports of the same period"),
};
