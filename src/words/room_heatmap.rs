//! Sentences of the heatmap of many units and of one answer opened from it.

/// Heatmap, one answer.
pub struct RoomHeatmap {
    /// What the columns are: question, by theme, by item.
    pub columns: [&'static str; 3],
    /// In which order: question, the weakest first, as in the catalogue.
    pub order: [&'static str; 3],
    /// Columns that stand for several items: the indicators.
    pub indicators: &'static str,
    /// Legend: what it is, what an underline means.
    pub legend: [&'static str; 2],
    /// Levels: full, from 70, from 40, above 0, 0, to be answered, out of the score, not asked.
    pub levels: [&'static str; 8],
    /// What papers show for it.
    pub evidenced: &'static str,
    /// How to walk it.
    pub keys: &'static str,
    /// Mean of a column, formatted.
    pub mean: fn(&str) -> String,
    /// Points: claimed of maximum, evidenced; formatted.
    pub points: fn(&str, &str, &str) -> String,
    /// Label of those.
    pub points_label: &'static str,
    /// Label of the evidence that is listed.
    pub papers: &'static str,
    /// No paper is listed.
    pub no_paper: &'static str,
}

/// In Vietnamese.
pub const VI: RoomHeatmap = RoomHeatmap {
    columns: ["Cột", "Theo chủ đề", "Theo từng mục"],
    order: ["Thứ tự", "Yếu nhất trước", "Thứ tự gốc"],
    indicators: "Chỉ số của kỳ",
    legend: ["Ký hiệu", "Gạch chân: có minh chứng"],
    levels: ["đạt đủ", "từ 70%", "từ 40%", "dưới 40%", "0 điểm", "để ngỏ", "để ngoài điểm", "không hỏi đơn vị này"],
    evidenced: "có minh chứng",
    keys: "Bấm vào ô để mở câu trả lời. Dùng bàn phím: mũi tên, Home, End, Page Up, Page Down để chuyển ô, Enter để mở.",
    mean: |share| format!("trung bình của cột: {share}"),
    points: |claimed, max, evidenced| format!("{claimed}/{max} điểm, có minh chứng {evidenced}"),
    points_label: "Điểm",
    papers: "Minh chứng đã ghi",
    no_paper: "Chưa ghi minh chứng nào.",
};

/// In English.
pub const EN: RoomHeatmap = RoomHeatmap {
    columns: ["Columns", "By theme", "By item"],
    order: ["Order", "Weakest first", "Original order"],
    indicators: "Indicators of the period",
    legend: ["Key", "Underlined: evidenced"],
    levels: [
        "met in full",
        "from 70%",
        "from 40%",
        "below 40%",
        "0 points",
        "open",
        "out of the score",
        "not asked of this unit",
    ],
    evidenced: "evidenced",
    keys: "Click a cell to open the answer. By keyboard: arrow keys, Home, End, Page Up, Page Down to move, Enter to open.",
    mean: |share| format!("mean of the column: {share}"),
    points: |claimed, max, evidenced| format!("{claimed} of {max} points, {evidenced} evidenced"),
    points_label: "Points",
    papers: "Evidence listed",
    no_paper: "No evidence is listed.",
};
