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
    titles: [
        "Nhiều đơn vị",
        "Bảng đơn vị",
        "Bảng nhiệt: đơn vị nào yếu mục nào",
        "Phân tích",
        "Trình chiếu",
        "Xuất và gửi đi",
    ],
    pages: ["Tiếp nhận", "Bảng", "Bảng nhiệt", "Phân tích", "Trình chiếu", "Xuất"],
    navigation: "Các trang về nhiều đơn vị",
    intake: IntakeWords {
        lead: [
            "Gom phiếu của nhiều đơn vị về một chỗ: đơn vị nào chưa nộp, yếu ở đâu, cần tập huấn gì.",
            "Đề nghị mỗi đơn vị bấm “Lưu tệp” rồi gửi tệp .json. Chọn hoặc thả tất cả vào đây, cả thư mục hay tệp ZIP.",
        ],
        files: "Chọn tệp",
        folder: "Chọn thư mục",
        safe: "Tệp không rời khỏi máy này; phiếu của bạn còn nguyên.",
        sample: "Xem ví dụ 30 đơn vị",
        sample_hint: "Đơn vị và số liệu đều giả định; bấm một lần là xóa.",
        holds: |units, reports| {
            let [all, read] = [units, reports].map(|n| count(n, Lang::Vi));
            if units == reports { format!("{all} đơn vị") } else { format!("{all} đơn vị, {read} phiếu") }
        },
        example: "Đây là ví dụ. Khi nhận tệp thật, ví dụ tự được xóa.",
        drop_example: "Xóa ví dụ",
        see: "Xem bảng",
        name: ["Tên lớp, đợt tổng hợp", "Ghi vào tên tệp và báo cáo. Ví dụ: Lớp tập huấn ngày 25/11"],
        fetching: |size, percent| format!("Đang tải bộ đọc và tạo tệp ({size} MB, chỉ lần đầu): {percent}%"),
        reading: |percent, found| format!("Đang đọc: {percent}%, đã thấy {} phiếu", count(found, Lang::Vi)),
        stop: "Dừng",
        loading: "Đang mở các phiếu đã lưu trên máy này…",
        kept: "Đã lưu trên máy này.",
        writing: |left| format!("Đang lưu, còn {} phiếu. Đừng đóng trang.", count(left, Lang::Vi)),
        not_kept: |why| {
            format!(
                "Chưa lưu được trên máy này: {why} Vẫn xem được cho đến khi đóng trang; hãy giữ các tệp gốc để thả lại sau."
            )
        },
        doubts: [
            "Một hay hai đơn vị?",
            "Tên gần giống nhau. Chỉ phải trả lời một lần; chưa trả lời thì tính là hai đơn vị.",
        ],
        alike: ["Tên chỉ khác dấu hoặc chữ đứng trước (UBND, xã…)", "Cùng tên, chỉ một bên ghi mã"],
        same: ["Một đơn vị", "Hai đơn vị"],
        came: |n| format!("Kết quả tiếp nhận: {} phiếu", count(n, Lang::Vi)),
        stopped: "Đã dừng giữa chừng. Phiếu đã đọc vẫn được nhận; muốn đọc tiếp thì chọn lại tệp.",
        fates: ["Nhận", "Nhận, đã chuẩn hóa", "Thay bản cũ", "Bản cũ hơn", "Trùng", "Không đọc được"],
        meanings: [
            "",
            "Công cụ chuẩn hóa tệp để đọc được; câu trả lời không đổi.",
            "Bản mới hơn của phiếu đã có; đã thay bản cũ.",
            "Đã có bản mới hơn của phiếu này; không nhận.",
            "Đã có đúng phiếu này; không nhận thêm.",
            "Không nhận; các tệp khác không bị ảnh hưởng.",
        ],
        line: |line| format!("dòng {line}"),
        other: [
            |file| format!("trùng với {file}"),
            |file| format!("thay {file}"),
            |file| format!("bản mới hơn: {file}"),
        ],
        more: |count| format!("Xem thêm {count}"),
        wipe: [
            "Xóa phiếu đã nhận",
            "Xóa mọi phiếu đã nhận, tên đợt và danh sách phải nộp khỏi máy này. Phiếu của bạn còn nguyên.",
            "Xóa tất cả",
        ],
        wipe_sure: |n| format!("Xóa {} phiếu khỏi máy này? Không lấy lại được.", count(n, Lang::Vi)),
        wipe_yes: "Xóa hẳn",
        save_first: "Lưu ra tệp trước",
        repairs: [
            "đã đổi bảng mã chữ",
            "đã xếp lại dòng",
            "đã chuẩn hóa dấu tiếng Việt",
            "đã bỏ ký tự ẩn",
            "đã chuyển từ định dạng cũ",
        ],
        catalogue: |version| format!("làm theo bộ tiêu chí {version}"),
        items: |count| format!("{count} mục không có trong bộ tiêu chí, không tính điểm"),
        names: "có văn bản, lĩnh vực hoặc tỉnh không có trong bộ tiêu chí",
        altered: "đã bị sửa sau khi lưu",
        rescored: "điểm ghi trong tệp khác điểm tính lại",
        unread: "Không đọc được tệp này. Hãy chép tệp vào máy rồi thả lại.",
        office: "Đây là tệp Word hoặc Excel. Hãy xin tệp .json của phiếu.",
        locked: "Tệp ZIP có mật khẩu. Hãy giải nén rồi thả các tệp bên trong.",
        broken_zip: "Tệp ZIP bị hỏng hoặc chỉ nhận được một phần. Hãy xin gửi lại.",
        too_deep: "Tệp ZIP lồng nhau quá nhiều lớp. Hãy giải nén rồi thả các tệp bên trong.",
    },
};

/// In English.
pub const EN: RoomWords = RoomWords {
    titles: [
        "Many units",
        "Table of units",
        "Heatmap: which unit is weak where",
        "Analysis",
        "Show",
        "Export and hand over",
    ],
    pages: ["Intake", "Table", "Heatmap", "Analysis", "Show", "Export"],
    navigation: "Pages on many units",
    intake: IntakeWords {
        lead: [
            "Bring the assessments of many units together: who has not handed in, who is weak where, what to teach.",
            "Ask each unit to press “Save file” and send you the .json file. Choose them all or drop them here, folders and ZIP files too.",
        ],
        files: "Choose files",
        folder: "Choose a folder",
        safe: "The files do not leave this computer; your own assessments are not touched.",
        sample: "See an example of 30 units",
        sample_hint: "Units and figures are invented; one click deletes them.",
        holds: |units, reports| {
            let [all, read] = [units, reports].map(|n| count(n, Lang::En));
            let word = if units == 1 { "unit" } else { "units" };
            if units == reports { format!("{all} {word}") } else { format!("{all} {word}, {read} assessments") }
        },
        example: "This is the example. It is deleted when real files come in.",
        drop_example: "Remove the example",
        see: "See the table",
        name: [
            "Name of the class or round",
            "Stands in file names and the summary. For example: Workshop of 25 November",
        ],
        fetching: |size, percent| {
            format!("Fetching the module that reads and makes files ({size} MB, only the first time): {percent}%")
        },
        reading: |percent, found| format!("Reading: {percent}%, assessments so far: {}", count(found, Lang::En)),
        stop: "Stop",
        loading: "Opening the assessments saved on this computer…",
        kept: "Saved on this computer.",
        writing: |left| format!("Saving, {} to go. Do not close the page.", count(left, Lang::En)),
        not_kept: |why| {
            format!(
                "Could not be saved on this computer: {why} You can look at everything until the page is closed; keep the original files to drop them again later."
            )
        },
        doubts: [
            "One unit or two?",
            "The names are nearly the same. You are asked only once; until you answer they count as two.",
        ],
        alike: [
            "The names differ only in diacritics or in the words before them (UBND, xã…)",
            "The same name, only one with a code",
        ],
        same: ["One unit", "Two units"],
        came: |n| format!("What came in: {}", count(n, Lang::En)),
        stopped: "Stopped half-way. What had been read was taken; choose the files again to go on.",
        fates: ["Taken", "Taken, repaired", "Newer copy", "Older copy", "Duplicate", "Unreadable"],
        meanings: [
            "",
            "The file was tidied up so that it could be read; no answer was changed.",
            "A newer copy of one that was here; it took the place of the old one.",
            "A newer copy is here already; not taken.",
            "This very assessment is here already; not taken again.",
            "Not taken; the other files are not affected.",
        ],
        line: |line| format!("line {line}"),
        other: [|file| format!("same as {file}"), |file| format!("replaces {file}"), |file| format!("newer: {file}")],
        more: |count| format!("Show {count} more"),
        wipe: [
            "Delete what came in",
            "Deletes the assessments that came in, the name and the list of who should hand in from this computer. Your own assessments stay as they are.",
            "Delete all",
        ],
        wipe_sure: |n| {
            let what = if n == 1 { "1 assessment".to_owned() } else { format!("{} assessments", count(n, Lang::En)) };
            format!("Delete {what} from this computer? This cannot be undone.")
        },
        wipe_yes: "Delete",
        save_first: "Save to a file first",
        repairs: [
            "character encoding changed",
            "line breaks rearranged",
            "Vietnamese letters composed",
            "invisible characters dropped",
            "brought up from an older format",
        ],
        catalogue: |version| format!("made with catalogue {version}"),
        items: |count| format!("items not in the catalogue, not scored: {count}"),
        names: "documents, fields or province not in the catalogue",
        altered: "altered after it was saved",
        rescored: "the score written in the file is not the one computed here",
        unread: "This file cannot be read. Copy it to this computer and drop it again.",
        office: "This is a Word or Excel file. Ask for the .json file of the assessment.",
        locked: "The ZIP file needs a password. Unpack it and drop the files inside.",
        broken_zip: "The ZIP file is damaged or only part of it arrived. Ask for it again.",
        too_deep: "There are too many ZIP files inside each other. Unpack them and drop the files inside.",
    },
};
