//! Sentences of the checklist that arrive after its first screen: search and filters, setting the rest of a section,
//! what lies behind a click on an item, the blank checklist.

use crate::domain::answer::Chosen;

/// Search, filters, what lies behind a click.
pub struct Behind {
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
    /// Guidance, behind one click.
    pub guide: GuideWords,
    /// Note and evidence, behind one click.
    pub papers: PapersWords,
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

/// Sentences of the guidance.
pub struct GuideWords {
    /// Definitions of the answers.
    pub meanings: &'static str,
    /// How to answer.
    pub how: &'static str,
    /// What an inspector looks at.
    pub looks_at: &'static str,
    /// What an inspector asks for.
    pub evidence: &'static str,
    /// Who was blamed for it elsewhere.
    pub blamed: &'static str,
    /// Published figures.
    pub benchmarks: &'static str,
    /// Present owner of the service.
    pub owner: &'static str,
    /// Original name.
    pub original: &'static str,
}

/// Sentences of note and evidence.
pub struct PapersWords {
    /// Note.
    pub note: &'static str,
    /// Cause.
    pub cause: &'static str,
    /// Causes: none said, subjective, objective.
    pub causes: [&'static str; 3],
    /// Colleague.
    pub owner: &'static str,
    /// A paper, by number.
    pub paper: fn(usize) -> String,
    /// Title, number, page, holder.
    pub fields: [&'static str; 4],
    /// File.
    pub file: FileWords,
    /// Date.
    pub date: &'static str,
    /// The row does not count yet.
    pub not_yet: &'static str,
    /// Adds a row.
    pub add: &'static str,
    /// Removes a row, by number.
    pub remove: fn(usize) -> String,
}

/// Sentences of the file of a paper.
pub struct FileWords {
    /// File name.
    pub name: &'static str,
    /// Chooses a file.
    pub choose: &'static str,
    /// What becomes of a chosen file.
    pub promise: &'static str,
    /// How to see whether a file is still the recorded one.
    pub again: &'static str,
    /// It is being read.
    pub reading: &'static str,
    /// What the chosen file turned out to be.
    pub chosen: fn(Chosen) -> &'static str,
    /// It is larger than is read.
    pub too_large: &'static str,
    /// It could not be read.
    pub unreadable: &'static str,
    /// The paper was changed meanwhile.
    pub changed: &'static str,
}

/// In Vietnamese.
pub const VI: Behind = Behind {
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
    guide: GuideWords {
        meanings: "Nghĩa của từng mức",
        how: "Cách trả lời",
        looks_at: "Người kiểm tra xem gì",
        evidence: "Giấy tờ người kiểm tra sẽ hỏi",
        blamed: "Nơi khác từng bị nhắc",
        benchmarks: "Số liệu đã công bố để so",
        owner: "Cơ quan chủ quản hiện nay",
        original: "Tên ban đầu",
    },
    papers: PapersWords {
        note: "Ghi chú",
        cause: "Nguyên nhân nếu chưa đạt",
        causes: ["Chưa xác định", "Chủ quan", "Khách quan"],
        owner: "Người trả lời mục này",
        paper: |n| format!("Minh chứng {n}"),
        fields: ["Tên tài liệu", "Số, ký hiệu", "Trang, mục", "Nơi giữ"],
        file: FileWords {
            name: "Tên tệp",
            choose: "Chọn tệp…",
            promise: "Tệp không được tải lên hay lưu lại; phiếu chỉ ghi tên và mã SHA-256.",
            again: "Chọn lại tệp để xem có còn đúng tệp đã ghi.",
            reading: "Đang đọc tệp…",
            chosen: |chosen| match chosen {
                Chosen::First => "Đã ghi tên và mã SHA-256 của tệp.",
                Chosen::Same => "Đúng tệp đã ghi.",
                Chosen::Other => "Đã ghi tệp khác thay cho tệp trước. Hoàn tác để trở lại tệp trước.",
            },
            too_large: "Tệp lớn hơn 200 MB nên không đọc. Phiếu không thay đổi.",
            unreadable: "Không đọc được tệp. Phiếu không thay đổi.",
            changed: "Minh chứng đã được sửa trong lúc đọc tệp. Hãy chọn lại tệp.",
        },
        date: "Ngày",
        not_yet: "Chưa được tính: cần tên tài liệu và ít nhất số, ngày hoặc tên tệp.",
        add: "Thêm minh chứng",
        remove: |n| format!("Xóa minh chứng {n}"),
    },
};

/// In English.
pub const EN: Behind = Behind {
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
    guide: GuideWords {
        meanings: "What each level means",
        how: "How to answer",
        looks_at: "What an inspector looks at",
        evidence: "Papers an inspector asks for",
        blamed: "Blamed for it elsewhere",
        benchmarks: "Published figures to compare with",
        owner: "Present owner",
        original: "Original name",
    },
    papers: PapersWords {
        note: "Note",
        cause: "Cause, if it falls short",
        causes: ["Not determined", "Within the unit", "Outside the unit"],
        owner: "Who answers this item",
        paper: |n| format!("Paper {n}"),
        fields: ["Title", "Number", "Page, section", "Held by"],
        file: FileWords {
            name: "File name",
            choose: "Choose a file…",
            promise: "The file is neither uploaded nor kept; only its name and SHA-256 are recorded.",
            again: "Choose the file again to see whether it is still the recorded one.",
            reading: "Reading the file…",
            chosen: |chosen| match chosen {
                Chosen::First => "The file’s name and SHA-256 are recorded.",
                Chosen::Same => "This is the recorded file.",
                Chosen::Other => "Another file is recorded in place of the former. Undo brings that back.",
            },
            too_large: "The file is larger than 200 MB and was not read. Nothing has changed.",
            unreadable: "The file could not be read. Nothing has changed.",
            changed: "The paper was edited while the file was being read. Please choose the file again.",
        },
        date: "Date",
        not_yet: "Does not count yet: it needs a title and a number, a date or a file name.",
        add: "Add a paper",
        remove: |n| format!("Remove paper {n}"),
    },
};
