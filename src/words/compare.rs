//! Sentences of the screen that puts two reports beside each other.

use crate::domain::compare::{Fate, Notice, Why};
use crate::domain::date::shown;

/// Two reports beside each other.
pub struct CompareWords {
    /// Heading.
    pub title: &'static str,
    /// The way here, from the report.
    pub link: &'static str,
    /// Label of the choice of the other report.
    pub with: &'static str,
    /// None is chosen yet.
    pub choose: &'static str,
    /// There is no other report on this machine.
    pub none_here: &'static str,
    /// Chooses a file.
    pub file: &'static str,
    /// What becomes of it.
    pub file_hint: &'static str,
    /// A report out of the chosen file, in the list.
    pub from_file: fn(&str) -> String,
    /// Makes the earlier the later one.
    pub swap: &'static str,
    /// The one called earlier is the later one.
    pub backwards: &'static str,
    /// What to know of the pair.
    pub notice: fn(Notice) -> &'static str,
    /// The two sides.
    pub sides: [&'static str; 2],
    /// The difference between them.
    pub change: &'static str,
    /// Heading: where the points claimed moved.
    pub moved: &'static str,
    /// How the sums come about.
    pub moved_intro: &'static str,
    /// Columns: section, points, chart; then what a difference comes from: answers, maxima, scope.
    pub columns: [&'static str; 6],
    /// What the chart spans, both ends formatted.
    pub axis: fn(&str, &str) -> String,
    /// So many sections did not move.
    pub at_rest: fn(usize) -> String,
    /// Kinds of change: worse, better, new, dropped, same.
    pub kinds: [&'static str; 5],
    /// No item changed.
    pub no_change: &'static str,
    /// What was done to an item.
    pub why: fn(Why) -> &'static str,
    /// What an answer is worth: value per mille, none while it is open, and points of the maximum, formatted.
    pub worth: fn(Option<u32>, &str) -> String,
    /// How many papers count.
    pub papers: fn(usize) -> String,
    /// The item is not asked of the unit.
    pub not_asked: &'static str,
    /// Where the difference of one item comes from: answers, maxima, scope; formatted.
    pub parts: [fn(&str) -> String; 3],
    /// Heading: what the earlier plan promised.
    pub promises: &'static str,
    /// So many of so many are done.
    pub kept: fn(usize, usize) -> String,
    /// What became of a promise.
    pub fate: fn(Fate) -> String,
    /// Heading: items the catalogue does not know.
    pub unknown: &'static str,
    /// Why they are not compared.
    pub unknown_hint: &'static str,
    /// The item is in both reports.
    pub both: &'static str,
}

/// In Vietnamese.
pub const VI: CompareWords = CompareWords {
    title: "So sánh hai phiếu",
    link: "So sánh với phiếu khác",
    with: "So sánh với",
    choose: "Chọn phiếu…",
    none_here: "Trên máy này không có phiếu nào khác. Hãy chọn tệp .json của phiếu muốn so sánh.",
    file: "Chọn tệp để so sánh…",
    file_hint: "Tệp chỉ được đọc để so sánh, không lưu lại trên máy.",
    from_file: |title| format!("Trong tệp: {title}"),
    swap: "Đổi chỗ trước, sau",
    backwards: "Phiếu bên “Trước” mới hơn phiếu bên “Sau”. Nếu chọn ngược, hãy đổi chỗ.",
    notice: |notice| match notice {
        Notice::OtherUnit => "Đây là phiếu của hai đơn vị khác nhau.",
        Notice::SameReport => "Hai bên là cùng một phiếu.",
        Notice::OtherScope => {
            "Phạm vi khác nhau: loại đơn vị, lĩnh vực hoặc văn bản đã chọn không giống nhau. \
            Phần chênh lệch do mục thêm, bớt được tách riêng."
        }
    },
    sides: ["Trước", "Sau"],
    change: "Thay đổi",
    moved: "Điểm tự chấm thay đổi do đâu",
    moved_intro: "Điểm tối đa của một mục đổi khi vai trò của đơn vị đổi, hoặc khi mục khác được thêm, bớt. \
        Các phần cộng lại đúng bằng mức thay đổi.",
    columns: ["Phần", "Điểm", "Biểu đồ", "Do câu trả lời", "Do điểm tối đa", "Do mục thêm, bớt"],
    axis: |from, to| format!("Biểu đồ từ {from} đến {to} điểm."),
    at_rest: |n| format!("{n} phần khác không thay đổi."),
    kinds: ["Kém hơn", "Tốt hơn", "Mới tính điểm", "Không còn tính điểm", "Không đổi"],
    no_change: "Không có mục nào tốt hơn, kém hơn, thêm hay bớt.",
    why: |why| match why {
        Why::Answered => "đã trả lời",
        Why::Opened => "trở lại để ngỏ",
        Why::Answer => "câu trả lời khác",
        Why::Measure => "cùng câu trả lời, chỉ tiêu hoặc thang điểm đã đổi",
        Why::SetAside => "để ngoài điểm",
        Why::TakenUp => "không còn để ngoài điểm",
        Why::Scope => "phạm vi khác",
        Why::Role => "vai trò khác",
        Why::EvidenceGained => "đã có minh chứng",
        Why::EvidenceLost => "không còn minh chứng",
    },
    worth: |value, points| match value {
        Some(value) => format!("giá trị {value}/1000, {points}"),
        None => points.to_owned(),
    },
    papers: |n| if n == 0 { "không có minh chứng".into() } else { format!("{n} minh chứng") },
    not_asked: "không thuộc phạm vi",
    parts: [
        |points| format!("{points} do câu trả lời"),
        |points| format!("{points} do điểm tối đa"),
        |points| format!("{points} do mục thêm, bớt"),
    ],
    promises: "Kế hoạch trước đã thực hiện đến đâu",
    kept: |n, all| format!("Đã xong {n}/{all} việc đến hạn."),
    fate: |fate| match fate {
        Fate::Dropped => "không còn trong kế hoạch, khoảng trống vẫn còn".into(),
        Fate::Open => "chưa xong".into(),
        Fate::PutOff(day) => format!("chưa xong, lùi hạn đến {}", shown(day)),
        Fate::Late(day) => format!("xong quá hạn, {}", shown(day)),
        Fate::Closed => "chưa ghi ngày xong, khoảng trống đã hết".into(),
        Fate::InTime(day) => format!("xong đúng hạn, {}", shown(day)),
    },
    unknown: "Mục không so sánh được",
    unknown_hint: "Bộ tiêu chí đang dùng không có các mục này nên không tính điểm, không so sánh.",
    both: "Cả hai",
};

/// In English.
pub const EN: CompareWords = CompareWords {
    title: "Compare two assessments",
    link: "Compare with another assessment",
    with: "Compare with",
    choose: "Choose an assessment…",
    none_here: "There is no other assessment on this computer. Choose the .json file of the one to compare with.",
    file: "Choose a file to compare…",
    file_hint: "The file is only read for this comparison and not kept on this computer.",
    from_file: |title| format!("In the file: {title}"),
    swap: "Swap before and after",
    backwards: "The assessment under “Before” is newer than the one under “After”. If that is a mistake, swap them.",
    notice: |notice| match notice {
        Notice::OtherUnit => "These are assessments of two different units.",
        Notice::SameReport => "Both sides are the same assessment.",
        Notice::OtherScope => {
            "The scope differs: type of unit, fields of work or chosen documents are not the same. \
            What comes from items added or dropped stands apart."
        }
    },
    sides: ["Before", "After"],
    change: "Change",
    moved: "Why the claimed points changed",
    moved_intro: "The maximum of an item changes when the unit’s role changes, or when other items are added or \
        dropped. The parts add up exactly to the change.",
    columns: ["Section", "Points", "Chart", "From answers", "From maxima", "From items added, dropped"],
    axis: |from, to| format!("The chart spans {from} to {to} points."),
    at_rest: |n| {
        if n == 1 { "1 other section did not change.".into() } else { format!("{n} other sections did not change.") }
    },
    kinds: ["Worse", "Better", "Added to the score", "Dropped from the score", "Unchanged"],
    no_change: "No item is better, worse, added or dropped.",
    why: |why| match why {
        Why::Answered => "answered",
        Why::Opened => "left open",
        Why::Answer => "different answer",
        Why::Measure => "same answer, other target or steps",
        Why::SetAside => "set aside",
        Why::TakenUp => "no longer set aside",
        Why::Scope => "different scope",
        Why::Role => "different role",
        Why::EvidenceGained => "evidence added",
        Why::EvidenceLost => "no longer evidenced",
    },
    worth: |value, points| match value {
        Some(value) => format!("value {value}/1000, {points}"),
        None => points.to_owned(),
    },
    papers: |n| match n {
        0 => "no evidence".into(),
        1 => "1 paper".into(),
        n => format!("{n} papers"),
    },
    not_asked: "not in scope",
    parts: [
        |points| format!("{points} from the answer"),
        |points| format!("{points} from the maximum"),
        |points| format!("{points} from being added or dropped"),
    ],
    promises: "What became of the earlier plan",
    kept: |n, all| format!("{n} of {all} actions due by then are done."),
    fate: |fate| match fate {
        Fate::Dropped => "no longer in the plan, the gap remains".into(),
        Fate::Open => "not done".into(),
        Fate::PutOff(day) => format!("not done, put off to {}", shown(day)),
        Fate::Late(day) => format!("done late, {}", shown(day)),
        Fate::Closed => "no completion day recorded, the gap is closed".into(),
        Fate::InTime(day) => format!("done in time, {}", shown(day)),
    },
    unknown: "Items that cannot be compared",
    unknown_hint: "The catalogue in use does not have these items, so they are neither scored nor compared.",
    both: "Both",
};
