//! Sentences of the room of many units.

use crate::domain::numeral::count;
use crate::domain::text::Lang;

/// The room.
pub struct RoomWords {
    /// Heading of each page, in the order of the pages: intake, table, heatmap, analysis, show, outputs.
    pub titles: [&'static str; 6],
    /// The same in the navigation of the room.
    pub pages: [&'static str; 6],
    /// Name of that navigation.
    pub navigation: &'static str,
    /// What comes in.
    pub intake: IntakeWords,
}

/// What comes into the room.
pub struct IntakeWords {
    /// What it is for, and what to do.
    pub lead: [&'static str; 2],
    /// Chooses files.
    pub files: &'static str,
    /// Chooses a folder.
    pub folder: &'static str,
    /// Where they stay.
    pub safe: &'static str,
    /// Opens the example room.
    pub sample: &'static str,
    /// What the example is.
    pub sample_hint: &'static str,
    /// What is in the room: units, reports.
    pub holds: fn(usize, usize) -> String,
    /// The room holds the example.
    pub example: &'static str,
    /// Takes the example away.
    pub drop_example: &'static str,
    /// To the table.
    pub see: &'static str,
    /// What the room is called, and an example.
    pub name: [&'static str; 2],
    /// What looks into files is being fetched: megabytes, per cent.
    pub fetching: fn(&str, u32) -> String,
    /// Files are looked into: per cent, reports found.
    pub reading: fn(u32, usize) -> String,
    /// Stops it.
    pub stop: &'static str,
    /// It is read from disk.
    pub loading: &'static str,
    /// All of it is on this machine.
    pub kept: &'static str,
    /// Still to be written.
    pub writing: fn(usize) -> String,
    /// It could not be written: why.
    pub not_kept: fn(&str) -> String,
    /// Heading over what looks alike, and what the question is about.
    pub doubts: [&'static str; 2],
    /// Two names that differ a little; the same name, one with a code.
    pub alike: [&'static str; 2],
    /// Answers: one unit, two units.
    pub same: [&'static str; 2],
    /// Heading over what came in; how many files' worth.
    pub came: fn(usize) -> String,
    /// It was stopped.
    pub stopped: &'static str,
    /// What became of reports, in the order of `Fate::kind`: in the sum, one each.
    pub fates: [&'static str; 6],
    /// What that means and what to do, in the same order; empty where nothing is to be said.
    pub meanings: [&'static str; 6],
    /// Where a report stands inside a file.
    pub line: fn(u32) -> String,
    /// The other file: of a duplicate, replaced, newer.
    pub other: [fn(&str) -> String; 3],
    /// More lines than are shown: shows so many more.
    pub more: fn(usize) -> String,
    /// Empties the room: heading, what it does, button, question with the number of reports, button that does it.
    pub wipe: [&'static str; 3],
    /// Asks once more: reports.
    pub wipe_sure: fn(usize) -> String,
    /// Does it.
    pub wipe_yes: &'static str,
    /// Saves the room first.
    pub save_first: &'static str,
    /// Changed so that it could be taken: encoding, lines, composed, cleaned, migrated.
    pub repairs: [&'static str; 5],
    /// To know: another catalogue.
    pub catalogue: fn(&str) -> String,
    /// To know: unknown items.
    pub items: fn(u32) -> String,
    /// To know: unknown documents, fields or province.
    pub names: &'static str,
    /// Altered since export.
    pub altered: &'static str,
    /// Its score is computed anew.
    pub rescored: &'static str,
    /// A file that the browser could not read.
    pub unread: &'static str,
    /// A file of Word or Excel.
    pub office: &'static str,
    /// A ZIP that needs a password.
    pub locked: &'static str,
    /// A ZIP that does not hold together.
    pub broken_zip: &'static str,
    /// ZIPs in ZIPs in ZIPs.
    pub too_deep: &'static str,
}

/// In Vietnamese.
pub const VI: RoomWords = RoomWords {
    titles: ["Nhiều đơn vị", "Bảng đơn vị", "Bảng nhiệt", "Phân tích", "Trình chiếu", "Xuất và gửi đi"],
    pages: ["Tiếp nhận", "Bảng", "Bảng nhiệt", "Phân tích", "Trình chiếu", "Xuất"],
    navigation: "Các trang của nhiều đơn vị",
    intake: IntakeWords {
        lead: [
            "Xem chung phiếu của nhiều đơn vị: ai yếu ở đâu, cần hướng dẫn gì tiếp.",
            "Đề nghị mỗi đơn vị bấm “Lưu tệp” rồi gửi tệp .json. Chọn hoặc thả tất cả vào đây, cả thư mục hay tệp ZIP.",
        ],
        files: "Chọn tệp",
        folder: "Chọn thư mục",
        safe: "Tệp không rời khỏi máy này. Phiếu của chính đơn vị không bị đụng tới.",
        sample: "Mở ví dụ 30 đơn vị",
        sample_hint: "Đơn vị và số liệu hoàn toàn tưởng tượng; bỏ đi bằng một lần bấm.",
        holds: |units, reports| {
            let [all, read] = [units, reports].map(|n| count(n, Lang::Vi));
            if units == reports { format!("{all} đơn vị") } else { format!("{all} đơn vị, {read} phiếu") }
        },
        example: "Đang xem ví dụ. Khi thả tệp thật vào, ví dụ tự được bỏ đi.",
        drop_example: "Bỏ ví dụ",
        see: "Xem bảng",
        name: ["Tên nhóm đơn vị này", "Ví dụ: Lớp tập huấn ngày 25/11"],
        fetching: |size, percent| format!("Đang tải phần đọc tệp ({size} MB, một lần): {percent}%"),
        reading: |percent, found| format!("Đang đọc: {percent}%, đã thấy {} phiếu", count(found, Lang::Vi)),
        stop: "Dừng",
        loading: "Đang mở các phiếu đã lưu trên máy này…",
        kept: "Đã lưu trên máy này.",
        writing: |left| format!("Đang lưu, còn {} phiếu. Đừng đóng trang.", count(left, Lang::Vi)),
        not_kept: |why| format!("Chưa lưu được trên máy này: {why} Các phiếu vẫn xem được cho đến khi đóng trang."),
        doubts: [
            "Có phải một đơn vị?",
            "Tên gần giống nhau. Trả lời một lần, công cụ sẽ nhớ; chưa trả lời thì tính là hai đơn vị.",
        ],
        alike: ["Tên chỉ khác dấu hoặc chữ đứng trước", "Cùng tên, chỉ một bên ghi mã"],
        same: ["Một đơn vị", "Hai đơn vị"],
        came: |n| format!("Kết quả đọc: {}", count(n, Lang::Vi)),
        stopped: "Đã dừng giữa chừng; những tệp chưa đọc không có ở đây.",
        fates: ["Nhận", "Nhận, đã chuẩn hóa", "Thay bản cũ", "Bản cũ hơn", "Trùng", "Hỏng"],
        meanings: [
            "",
            "Đọc được sau khi công cụ chuẩn hóa; nội dung trả lời không đổi.",
            "Bản mới hơn của phiếu đã có; bản cũ được thay.",
            "Đã có bản mới hơn của phiếu này; không nhận.",
            "Đã có đúng phiếu này; không nhận thêm.",
            "Không nhận. Các tệp khác không bị ảnh hưởng.",
        ],
        line: |line| format!("dòng {line}"),
        other: [
            |file| format!("trùng với {file}"),
            |file| format!("thay {file}"),
            |file| format!("bản mới hơn: {file}"),
        ],
        more: |count| format!("Xem thêm {count}"),
        wipe: [
            "Xóa khỏi máy này",
            "Xóa mọi phiếu của các đơn vị khác đang lưu ở trang này. Phiếu của chính đơn vị còn nguyên.",
            "Xóa tất cả",
        ],
        wipe_sure: |n| format!("Xóa {} phiếu khỏi máy này? Không lấy lại được.", count(n, Lang::Vi)),
        wipe_yes: "Xóa hẳn",
        save_first: "Lưu ra tệp trước",
        repairs: [
            "đổi bảng mã về UTF-8",
            "gộp về một dòng",
            "chuẩn hóa dấu tiếng Việt",
            "bỏ ký tự ẩn",
            "chuyển từ định dạng cũ",
        ],
        catalogue: |version| format!("bộ tiêu chí {version}"),
        items: |count| format!("{count} mục lạ không tính điểm"),
        names: "có văn bản, lĩnh vực hoặc tỉnh lạ",
        altered: "đã bị sửa sau khi lưu",
        rescored: "điểm trong tệp khác điểm tính lại",
        unread: "Không đọc được tệp này. Hãy chép tệp vào máy rồi thả lại.",
        office: "Đây là tệp Word hoặc Excel. Hãy xin tệp .json của phiếu.",
        locked: "Tệp ZIP có mật khẩu. Hãy giải nén rồi thả các tệp bên trong.",
        broken_zip: "Tệp ZIP bị hỏng hoặc chỉ nhận được một phần. Hãy xin gửi lại.",
        too_deep: "Tệp ZIP lồng nhau quá nhiều lớp. Hãy giải nén rồi thả các tệp bên trong.",
    },
};

/// In English.
pub const EN: RoomWords = RoomWords {
    titles: ["Many units", "Table of units", "Heatmap", "Analysis", "Show", "Export and hand over"],
    pages: ["Intake", "Table", "Heatmap", "Analysis", "Show", "Export"],
    navigation: "Pages of many units",
    intake: IntakeWords {
        lead: [
            "See the assessments of many units together: who is weak where, what to teach next.",
            "Ask each unit to press “Save file” and send you the .json file. Choose them all or drop them here, folders and ZIP files too.",
        ],
        files: "Choose files",
        folder: "Choose a folder",
        safe: "The files do not leave this machine. Your own assessments are not touched.",
        sample: "Open an example of 30 units",
        sample_hint: "Units and figures are invented; one click takes them away.",
        holds: |units, reports| {
            let [all, read] = [units, reports].map(|n| count(n, Lang::En));
            let word = if units == 1 { "unit" } else { "units" };
            if units == reports { format!("{all} {word}") } else { format!("{all} {word}, {read} assessments") }
        },
        example: "This is the example. It goes when you drop real files.",
        drop_example: "Remove the example",
        see: "See the table",
        name: ["Name of this group of units", "For example: Workshop of 25 November"],
        fetching: |size, percent| format!("Fetching what reads files ({size} MB, once): {percent}%"),
        reading: |percent, found| format!("Reading: {percent}%, {} assessments so far", count(found, Lang::En)),
        stop: "Stop",
        loading: "Opening what is kept on this machine…",
        kept: "Kept on this machine.",
        writing: |left| format!("Saving, {} to go. Do not close the page.", count(left, Lang::En)),
        not_kept: |why| format!("Not kept on this machine: {why} You can look at everything until the page is closed."),
        doubts: [
            "One unit or two?",
            "The names are nearly the same. Answer once and the tool remembers; until then they count as two.",
        ],
        alike: ["The names differ only in diacritics or titles", "The same name, only one with a code"],
        same: ["One unit", "Two units"],
        came: |n| format!("What was read: {}", count(n, Lang::En)),
        stopped: "Stopped half-way; files not read yet are not listed.",
        fates: ["Taken", "Taken, repaired", "Newer copy", "Older copy", "Duplicate", "Broken"],
        meanings: [
            "",
            "Could be read after tidying up; no answer was changed.",
            "Newer copies of assessments that were here; the old ones were replaced.",
            "A newer copy is here already; not taken.",
            "This very assessment is here already; not taken again.",
            "Not taken. The other files are not affected.",
        ],
        line: |line| format!("line {line}"),
        other: [|file| format!("same as {file}"), |file| format!("replaces {file}"), |file| format!("newer: {file}")],
        more: |count| format!("Show {count} more"),
        wipe: [
            "Wipe from this machine",
            "Deletes all assessments of other units kept on this page. Your own stay as they are.",
            "Delete all",
        ],
        wipe_sure: |n| format!("Delete {} assessments from this machine? This cannot be undone.", count(n, Lang::En)),
        wipe_yes: "Delete",
        save_first: "Save to a file first",
        repairs: [
            "encoding changed to UTF-8",
            "put on one line",
            "Vietnamese letters composed",
            "invisible characters dropped",
            "brought up from an older format",
        ],
        catalogue: |version| format!("catalogue {version}"),
        items: |count| format!("{count} unknown items not scored"),
        names: "unknown documents, fields or province",
        altered: "altered since it was saved",
        rescored: "the score in the file is not the one computed here",
        unread: "This file cannot be read. Copy it to this machine and drop it again.",
        office: "This is a Word or Excel file. Ask for the .json file of the assessment.",
        locked: "The ZIP file needs a password. Unpack it and drop the files inside.",
        broken_zip: "The ZIP file is damaged or only part of it arrived. Ask for it again.",
        too_deep: "ZIP files lie in each other too deep. Unpack them and drop the files inside.",
    },
};
