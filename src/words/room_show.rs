//! Sentences of the show of many units on the projector.

/// The show.
pub struct RoomShow {
    /// What it is.
    pub lead: &'static str,
    /// Begins.
    pub begin: &'static str,
    /// The slides: heading.
    pub slides: &'static str,
    /// Picking one more item: label, none.
    pub pick: [&'static str; 2],
    /// Names are hidden from the start.
    pub nameless: &'static str,
    /// Keys: heading, then key and what it does.
    pub keys: (&'static str, [(&'static str, &'static str); 6]),
    /// Title where the room has no name.
    pub title: &'static str,
    /// So many units.
    pub units: fn(usize) -> String,
    /// Headings of slides: spread, ranking, indicators, movers.
    pub headings: [&'static str; 4],
    /// Questions before the results: spread, ranking, indicators, movers.
    pub questions: [&'static str; 4],
    /// Before an item is answered together.
    pub together: &'static str,
    /// What an answer is worth: value, points, most points; formatted.
    pub worth: fn(u32, &str, &str) -> String,
    /// So many units on a rung.
    pub on_rung: fn(u32) -> String,
    /// So many units are open.
    pub open: fn(u32) -> String,
    /// A unit without its name.
    pub unit: fn(usize) -> String,
    /// Buttons: back, reveal, on, hide names, show names, leave.
    pub buttons: [&'static str; 6],
    /// What keys do, in one line.
    pub hint: &'static str,
    /// Name of the bar of buttons.
    pub bar: &'static str,
}

/// In Vietnamese.
pub const VI: RoomShow = RoomShow {
    lead: "Chữ to cho máy chiếu, mỗi trang một nội dung; bấm mới hiện kết quả.",
    begin: "Bắt đầu trình chiếu",
    slides: "Các trang sẽ chiếu",
    pick: ["Thêm một mục", "Không thêm"],
    nameless: "Ẩn tên đơn vị ngay từ đầu",
    keys: (
        "Phím khi trình chiếu",
        [
            ("→ ↓ Page Down, phím cách", "hiện tiếp, rồi sang trang sau"),
            ("← ↑ Page Up", "về trang trước"),
            ("Home, End", "trang đầu, trang cuối"),
            ("Enter", "hiện kết quả"),
            ("1–5", "cả lớp cùng trả lời mục đang chiếu; không sửa phiếu nào"),
            ("N, Esc", "ẩn hoặc hiện tên đơn vị; thoát"),
        ],
    ),
    title: "Kết quả tự soát Đề án 06",
    units: |n| format!("{n} đơn vị"),
    headings: [
        "Phân bố điểm tự chấm",
        "Năm đơn vị có điểm tự chấm cao nhất",
        "Chỉ số so với mục tiêu",
        "Tiến bộ nhiều nhất so với kỳ trước",
    ],
    questions: [
        "Một nửa số đơn vị đạt trên bao nhiêu điểm?",
        "Đơn vị nào có điểm tự chấm cao nhất?",
        "Chỉ số nào còn xa mục tiêu nhất?",
        "Đơn vị nào tăng điểm nhiều nhất so với kỳ trước?",
    ],
    together: "Cả lớp cùng trả lời: bấm 1–5. Không sửa phiếu nào.",
    worth: |value, points, most| format!("Giá trị {value}/1000, được khoảng {points}/{most} điểm."),
    on_rung: |units| format!("{units} đơn vị"),
    open: |units| format!("{units} đơn vị còn để ngỏ"),
    unit: |n| format!("Đơn vị {n}"),
    buttons: ["Trước", "Hiện", "Tiếp", "Ẩn tên", "Hiện tên", "Thoát"],
    hint: "← → chuyển trang · Enter hiện · 1–5 trả lời · N ẩn tên · Esc thoát",
    bar: "Điều khiển trình chiếu",
};

/// In English.
pub const EN: RoomShow = RoomShow {
    lead: "Big type for the projector, one thing on each slide; results stay hidden until you reveal them.",
    begin: "Begin the show",
    slides: "The slides",
    pick: ["One more item", "None"],
    nameless: "Hide the units’ names from the start",
    keys: (
        "Keys during the show",
        [
            ("→ ↓ Page Down, space", "reveal, then the next slide"),
            ("← ↑ Page Up", "the slide before"),
            ("Home, End", "first slide, last slide"),
            ("Enter", "reveal the results"),
            ("1–5", "answer the item on screen together; no assessment is changed"),
            ("N, Esc", "hide or show the units’ names; leave"),
        ],
    ),
    title: "Results of the self-assessment against Đề án 06",
    units: |n| if n == 1 { "1 unit".into() } else { format!("{n} units") },
    headings: [
        "Spread of claimed points",
        "The five highest claimed scores",
        "Indicators against targets",
        "Who has improved most since the period before",
    ],
    questions: [
        "How many points do half of the units exceed?",
        "Which units claim the most points?",
        "Which indicator is furthest from its target?",
        "Which unit has gained most since the period before?",
    ],
    together: "Answer together: press 1–5. No assessment is changed.",
    worth: |value, points, most| format!("Value {value} of 1000, about {points} of {most} points."),
    on_rung: |units| if units == 1 { "1 unit".into() } else { format!("{units} units") },
    open: |units| if units == 1 { "Still open in 1 unit".into() } else { format!("Still open in {units} units") },
    unit: |n| format!("Unit {n}"),
    buttons: ["Back", "Reveal", "Next", "Hide names", "Show names", "Leave"],
    hint: "← → slides · Enter reveals · 1–5 answer · N hides names · Esc leaves",
    bar: "Controls of the show",
};
