//! Sentences of the room of many units.

/// The room.
pub struct RoomWords {
    /// Heading of each page, in the order of the pages: intake, table, heatmap, analysis, show, outputs.
    pub titles: [&'static str; 6],
    /// The same in the navigation of the room.
    pub pages: [&'static str; 6],
    /// Name of that navigation.
    pub navigation: &'static str,
    /// A file that the browser could not read.
    pub unread: &'static str,
}

/// In Vietnamese.
pub const VI: RoomWords = RoomWords {
    titles: ["Nhiều đơn vị", "Bảng đơn vị", "Bảng nhiệt", "Phân tích", "Trình chiếu", "Xuất và gửi đi"],
    pages: ["Tiếp nhận", "Bảng", "Bảng nhiệt", "Phân tích", "Trình chiếu", "Xuất"],
    navigation: "Các trang của nhiều đơn vị",
    unread: "Không đọc được tệp này. Hãy chép tệp sang máy rồi thả lại.",
};

/// In English.
pub const EN: RoomWords = RoomWords {
    titles: ["Many units", "Table of units", "Heatmap", "Analysis", "Show", "Export and hand over"],
    pages: ["Intake", "Table", "Heatmap", "Analysis", "Show", "Export"],
    navigation: "Pages of many units",
    unread: "This file cannot be read. Copy it to this machine and drop it again.",
};
