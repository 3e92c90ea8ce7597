//! Sentences on the card of one item.

use crate::domain::answer::Chosen;
use crate::domain::value::Out;

/// Sentences on the card of one item.
pub struct ItemWords {
    /// Verdicts: full, partly, none.
    pub verdict: [&'static str; 3],
    /// Why an item is out of the score.
    pub out: fn(Out) -> &'static str,
    /// Points at stake, already formatted.
    pub at_most: fn(&str) -> String,
    /// An optional check.
    pub optional: &'static str,
    /// A document of the unit's own province.
    pub own_province: &'static str,
    /// Last period's answer.
    pub before: &'static str,
    /// A step of a ladder: number and name.
    pub step: fn(usize, &str) -> String,
    /// A step beyond full marks.
    pub beyond: &'static str,
    /// The answer (hidden legend).
    pub answer: &'static str,
    /// Role in a service.
    pub role: &'static str,
    /// The default role, not confirmed; and where the default is the tool's own.
    pub role_default: [&'static str; 2],
    /// Confirms the default role.
    pub role_confirm: &'static str,
    /// Shows the roles of a service that does not concern the unit.
    pub role_change: &'static str,
    /// Why the role is lower.
    pub role_reason: &'static str,
    /// Without a reason the item stays open; the default role's word.
    pub role_open: fn(&str) -> String,
    /// Level of a service.
    pub level: &'static str,
    /// Target of a share, formatted.
    pub target: fn(&str) -> String,
    /// Target of a count, formatted, with its unit.
    pub target_count: fn(&str) -> String,
    /// No marks from this number on, formatted, with its unit.
    pub target_fewer: fn(&str) -> String,
    /// The target is the tool's own.
    pub ours: &'static str,
    /// The share reached, formatted.
    pub reached: fn(&str) -> String,
    /// n is larger than d.
    pub contradiction: &'static str,
    /// d is 0: full marks, or out of the score.
    pub nothing: [&'static str; 2],
    /// Day it was done.
    pub done_on: &'static str,
    /// Not done.
    pub not_done: &'static str,
    /// Last day on time, formatted.
    pub deadline: fn(&str) -> String,
    /// Derived: from an indicator's name.
    pub from_indicator: fn(&str) -> String,
    /// Derived: from services at this level or higher.
    pub from_level: fn(u8) -> String,
    /// Derived: n of d, share, target; formatted.
    pub derived: fn(&str, &str) -> String,
    /// Derived: met, not met.
    pub derived_met: [&'static str; 2],
    /// Derived: not everything is filled in.
    pub derived_partial: &'static str,
    /// Derived: nothing to compute from yet.
    pub derived_none: &'static str,
    /// Toggles: not known, not applicable, flag.
    pub toggles: [&'static str; 3],
    /// Takes the answer back.
    pub take_back: &'static str,
    /// Why it does not apply.
    pub reason: &'static str,
    /// Without a reason the item stays open.
    pub reason_open: &'static str,
    /// Guidance, behind one click.
    pub guide: GuideWords,
    /// Note and evidence, behind one click.
    pub papers: PapersWords,
}

/// Sentences of the guidance.
pub struct GuideWords {
    /// Closed line.
    pub title: &'static str,
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
    /// Closed line.
    pub title: &'static str,
    /// Papers that count, of those listed.
    pub count: fn(usize, usize) -> String,
    /// A note is there.
    pub noted: &'static str,
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

pub(super) const VI: ItemWords = ItemWords {
    verdict: ["Đạt đủ", "Đạt một phần", "Chưa đạt"],
    out: |out| match out {
        Out::NotConcerned => "không liên quan",
        Out::NotApplicable => "không áp dụng",
        Out::NothingToMeasure => "không có gì để đo",
    },
    at_most: |points| format!("tối đa {points} điểm"),
    optional: "không tính điểm",
    own_province: "văn bản của tỉnh",
    before: "Kỳ trước",
    step: |n, name| format!("{n} – {name}"),
    beyond: "vượt mức",
    answer: "Trả lời",
    role: "Vai trò của đơn vị",
    role_default: ["mặc định, chưa xác nhận", "mặc định của công cụ, chưa xác nhận"],
    role_confirm: "Xác nhận",
    role_change: "Đổi vai trò",
    role_reason: "Lý do vai trò thấp hơn mặc định",
    role_open: |role| format!("Khi chưa có lý do, mục này còn để mở và tính theo vai trò “{role}”."),
    level: "Mức cung cấp",
    target: |target| format!("Chỉ tiêu: {target}"),
    target_count: |target| format!("Chỉ tiêu: từ {target} trở lên"),
    target_fewer: |bound| format!("Càng ít càng tốt; từ {bound} trở lên là 0 điểm"),
    ours: "do công cụ đặt",
    reached: |share| format!("Đạt {share}"),
    contradiction: "Số ở trên lớn hơn tổng số. Hãy xem lại.",
    nothing: ["Tổng số bằng 0: tính đủ điểm.", "Tổng số bằng 0: không có gì để đo, không tính điểm."],
    done_on: "Ngày làm xong",
    not_done: "Chưa làm",
    deadline: |day| format!("Hạn: {day}; làm xong sau hạn được nửa số điểm"),
    from_indicator: |name| format!("Tính từ số liệu: {name}. Không phải trả lời."),
    from_level: |level| format!("Tính từ mức của các dịch vụ: số dịch vụ đạt mức {level} trở lên. Không phải trả lời."),
    derived: |part, share| format!("{part} = {share}"),
    derived_met: ["Đạt chỉ tiêu", "Chưa đạt chỉ tiêu"],
    derived_partial: "Chưa điền đủ, đây là con số tạm tính.",
    derived_none: "Chưa có số liệu để tính.",
    toggles: ["Chưa rõ", "Không áp dụng", "Đánh dấu xem lại"],
    take_back: "Xóa câu trả lời",
    reason: "Lý do không áp dụng",
    reason_open: "Khi chưa có lý do, mục này còn để mở.",
    guide: GuideWords {
        title: "Hướng dẫn",
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
        title: "Ghi chú, minh chứng",
        count: |counted, listed| {
            if counted == listed {
                format!("{counted} minh chứng")
            } else {
                format!("{counted}/{listed} minh chứng được tính")
            }
        },
        noted: "có ghi chú",
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

pub(super) const EN: ItemWords = ItemWords {
    verdict: ["Met in full", "Met in part", "Not met"],
    out: |out| match out {
        Out::NotConcerned => "not concerned",
        Out::NotApplicable => "not applicable",
        Out::NothingToMeasure => "nothing to measure",
    },
    at_most: |points| format!("up to {points} points"),
    optional: "does not count",
    own_province: "your province’s document",
    before: "Last period",
    step: |n, name| format!("{n} – {name}"),
    beyond: "beyond",
    answer: "Answer",
    role: "Role of your unit",
    role_default: ["default, not confirmed", "the tool’s default, not confirmed"],
    role_confirm: "Confirm",
    role_change: "Change role",
    role_reason: "Why the role is lower than the default",
    role_open: |role| format!("Until a reason is given, the item stays open and counts with the role “{role}”."),
    level: "Level",
    target: |target| format!("Target: {target}"),
    target_count: |target| format!("Target: {target} or more"),
    target_fewer: |bound| format!("The fewer the better; {bound} or more gives 0 points"),
    ours: "set by the tool",
    reached: |share| format!("Reached: {share}"),
    contradiction: "The number above is larger than the total. Please check.",
    nothing: ["The total is 0: full marks.", "The total is 0: nothing to measure, not in the score."],
    done_on: "Day it was done",
    not_done: "Not done",
    deadline: |day| format!("Due {day}; done later gives half the points"),
    from_indicator: |name| format!("Computed from the figures: {name}. No answer needed."),
    from_level: |level| {
        format!("Computed from the services: how many stand at level {level} or higher. No answer needed.")
    },
    derived: |part, share| format!("{part} = {share}"),
    derived_met: ["Target met", "Target not met"],
    derived_partial: "Not everything is filled in; this is the figure so far.",
    derived_none: "There are no figures to compute from yet.",
    toggles: ["Not known yet", "Not applicable", "Look at again"],
    take_back: "Clear the answer",
    reason: "Why it does not apply",
    reason_open: "Until a reason is given, the item stays open.",
    guide: GuideWords {
        title: "Guidance",
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
        title: "Note, evidence",
        count: |counted, listed| {
            let papers = if listed == 1 { "paper" } else { "papers" };
            if counted == listed {
                format!("{counted} {papers}")
            } else {
                format!("{counted} of {listed} {papers} count")
            }
        },
        noted: "has a note",
        note: "Note",
        cause: "Cause, if it falls short",
        causes: ["Not said", "Within the unit", "Outside the unit"],
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
