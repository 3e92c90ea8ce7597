//! Sentences of the checklist screen and of the blank checklist; those of one item stand in `item`.

mod item;

pub use item::ItemWords;

/// Sentences of the checklist screen.
pub struct Checklist {
    /// Heading.
    pub title: &'static str,
    /// Heading while a filter or a search is on.
    pub results: &'static str,
    /// Heading of the items (said, not shown).
    pub items: &'static str,
    /// The list of sections.
    pub sections: &'static str,
    /// Names of the two groups of services.
    pub services: [&'static str; 2],
    /// Place of a section: n of m.
    pub place: fn(usize, usize) -> String,
    /// Every item of a section is answered.
    pub complete: &'static str,
    /// The address names a section that does not concern the unit.
    pub no_section: &'static str,
    /// Search field.
    pub search: &'static str,
    /// How the search works.
    pub search_hint: &'static str,
    /// The group of filters.
    pub filters: &'static str,
    /// The filters: open, gaps, flagged, without evidence, critical.
    pub filter: [&'static str; 5],
    /// Choice of a colleague.
    pub colleague: &'static str,
    /// No colleague chosen.
    pub anyone: &'static str,
    /// A filter is on; how many items match.
    pub filtering: fn(usize) -> String,
    /// The list does not change while one answers.
    pub filter_stays: &'static str,
    /// Filters anew.
    pub again: &'static str,
    /// Removes filters and search.
    pub clear: &'static str,
    /// Nothing matches.
    pub nothing: &'static str,
    /// Link to the next open item.
    pub next: &'static str,
    /// No item is open.
    pub none_open: &'static str,
    /// Link to the figures.
    pub to_figures: &'static str,
    /// Link to the blank checklist.
    pub blank: &'static str,
    /// Sets the rest of the section.
    pub fill: &'static str,
    /// What it does.
    pub fill_hint: &'static str,
    /// A level for services the unit decides or receives.
    pub fill_level: &'static str,
    /// A level for services the unit guides to.
    pub fill_guides: &'static str,
    /// An end for yes/no and maturity checks.
    pub fill_checks: &'static str,
    /// No choice made yet.
    pub fill_choose: &'static str,
    /// The two ends: lowest, full.
    pub fill_ends: [&'static str; 2],
    /// Button: sets n items.
    pub fill_do: fn(usize) -> String,
    /// Nothing is left to set.
    pub fill_none: &'static str,
    /// n items were set.
    pub filled: fn(usize) -> String,
    /// The blank checklist.
    pub paper: PaperWords,
    /// One item.
    pub item: ItemWords,
}

/// Sentences of the blank checklist.
pub struct PaperWords {
    /// Heading.
    pub title: &'static str,
    /// What it is for.
    pub lead: &'static str,
    /// Each section on a page of its own.
    pub apart: &'static str,
    /// Column heads: number, item with its answer, colleague, note.
    pub columns: [&'static str; 4],
    /// Period: from, to.
    pub period: fn(&str, &str) -> String,
    /// The levels of services, said once.
    pub levels: &'static str,
    /// Line to sign: who filled it in, day.
    pub signed: &'static str,
    /// Nothing to print.
    pub nothing: &'static str,
    /// A blank to write in.
    pub line: &'static str,
    /// Not known, not applicable with a reason.
    pub aside: [&'static str; 2],
}

pub(super) const VI: Checklist = Checklist {
    title: "Phiếu tự đánh giá",
    results: "Kết quả lọc",
    items: "Các mục",
    sections: "Các phần của phiếu",
    services: ["Dịch vụ công do Công an giải quyết", "Dịch vụ công của các ngành khác"],
    place: |n, m| format!("Phần {n}/{m}"),
    complete: "đã trả lời hết",
    no_section: "Phần này không thuộc phạm vi của đơn vị. Hãy chọn một phần trong danh sách.",
    search: "Tìm trong phiếu",
    search_hint: "không cần dấu, ví dụ: ho tich",
    filters: "Chỉ xem",
    filter: ["Chưa trả lời", "Còn mất điểm", "Cần xem lại", "Chưa có minh chứng", "Then chốt"],
    colleague: "Người trả lời",
    anyone: "Mọi người",
    filtering: |n| format!("Đang lọc: {n} mục trong tất cả các phần."),
    filter_stays: "Mục vừa trả lời vẫn ở lại đến khi lọc lại.",
    again: "Lọc lại",
    clear: "Bỏ lọc",
    nothing: "Đang lọc: không có mục nào khớp.",
    next: "Mục chưa trả lời tiếp theo",
    none_open: "Các mục tính điểm của phiếu đã trả lời hết.",
    to_figures: "Sang phần số liệu",
    blank: "Phiếu trắng để in",
    fill: "Đặt phần còn lại của phần này",
    fill_hint: "Chỉ đặt những mục chưa trả lời; không sửa câu trả lời đã có. Có thể hoàn tác.",
    fill_level: "Mức của dịch vụ đơn vị giải quyết hoặc tiếp nhận",
    fill_guides: "Mức của dịch vụ đơn vị hướng dẫn",
    fill_checks: "Câu hỏi có/không và theo mức",
    fill_choose: "Chọn…",
    fill_ends: ["Thấp nhất: Không, mức 0", "Cao nhất: Có, mức 4"],
    fill_do: |n| format!("Đặt cho {n} mục"),
    fill_none: "Không còn mục nào để đặt cùng lúc. Mục hỏi số liệu, ngày tháng cần điền riêng.",
    filled: |n| format!("Đã đặt {n} mục. Nếu nhầm, hãy bấm “Hoàn tác”."),
    paper: PaperWords {
        title: "Phiếu tự đánh giá (bản điền tay)",
        lead: "In ra, giao cho từng người điền tay, rồi nhập lại vào phiếu.",
        apart: "Mỗi phần sang trang mới",
        columns: ["Số", "Nội dung, trả lời", "Người trả lời", "Minh chứng, ghi chú"],
        period: |from, to| format!("Kỳ: {from} – {to}"),
        levels: "Các mức",
        signed: "Người điền: ……………………………………   Ngày: …… / …… / …………",
        nothing: "Không có mục nào giao cho người này.",
        line: "……………",
        aside: ["Chưa rõ", "Không áp dụng, vì: ………………"],
    },
    item: item::VI,
};

pub(super) const EN: Checklist = Checklist {
    title: "Checklist",
    results: "Filtered items",
    items: "Items",
    sections: "Sections of the checklist",
    services: ["Services settled by the police", "Services of other sectors"],
    place: |n, m| format!("Section {n} of {m}"),
    complete: "all answered",
    no_section: "This section does not concern your unit. Choose a section from the list.",
    search: "Search the checklist",
    search_hint: "no diacritics needed, e.g. ho tich",
    filters: "Show only",
    filter: ["Not answered", "Losing points", "To look at again", "Without evidence", "Critical"],
    colleague: "Answered by",
    anyone: "Anyone",
    filtering: |n| match n {
        1 => "Filter is on: 1 item in all sections.".into(),
        n => format!("Filter is on: {n} items in all sections."),
    },
    filter_stays: "An item you answer stays listed until you filter again.",
    again: "Filter again",
    clear: "Clear filter",
    nothing: "Filter is on: no item matches.",
    next: "Next open item",
    none_open: "All items of the checklist that count are answered.",
    to_figures: "Go to the figures",
    blank: "Blank checklist to print",
    fill: "Set the rest of this section",
    fill_hint: "Sets only items not answered yet; existing answers stay as they are. It can be undone.",
    fill_level: "Level of services your unit decides or receives",
    fill_guides: "Level of services your unit guides citizens to",
    fill_checks: "Yes/no and maturity questions",
    fill_choose: "Choose…",
    fill_ends: ["Lowest: No, step 0", "Full: Yes, step 4"],
    fill_do: |n| match n {
        1 => "Set 1 item".into(),
        n => format!("Set {n} items"),
    },
    fill_none: "Nothing is left to set at once. Items that ask for figures or dates are typed one by one.",
    filled: |n| match n {
        1 => "1 item was set. If that was a mistake, press “Undo”.".into(),
        n => format!("{n} items were set. If that was a mistake, press “Undo”."),
    },
    paper: PaperWords {
        title: "Checklist (to fill in by hand)",
        lead: "Print it, let each person fill in their part by hand, then type the answers in.",
        apart: "Each section on a new page",
        columns: ["No.", "Item, answer", "Answered by", "Evidence, notes"],
        period: |from, to| format!("Period: {from} – {to}"),
        levels: "The levels",
        signed: "Filled in by: ……………………………………   Date: …… / …… / …………",
        nothing: "No item is assigned to this person.",
        line: "……………",
        aside: ["Not known yet", "Not applicable, because: ………………"],
    },
    item: item::EN,
};
