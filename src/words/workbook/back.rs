//! What came of reading a workbook back.

/// Why a cell was not taken, or what its reader should know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellTrouble {
    /// A number that reads two ways, or a decimal where whole numbers are asked for.
    NumberDoubtful,
    /// Below 0 or above 10⁹.
    NumberOutOfRange,
    /// No number.
    NotNumber,
    /// No day.
    NotDay,
    /// The program shows an error in the cell.
    ErrorInCell,
    /// No word of the list.
    NotListed,
    /// A level of another role.
    OtherRole,
    /// The cell is not to be filled in.
    ReadOnly,
    /// The row names no item, or an item nobody knows.
    NoItem,
    /// The row is not one of this workbook's.
    UnknownRow,
    /// The item does not concern the unit in the period.
    OutOfScope,
    /// The same row stands there twice.
    Repeated,
    /// The paper or action was changed or removed in the assessment since.
    GoneSince,
    /// The period ends before it begins.
    PeriodReversed,
    /// The unit has no name.
    NoName,
    /// A template without a period: which one stands in.
    NoPeriod,
    /// Left blank: stays as it is.
    LeftBlank,
    /// Changed in the assessment since, not in the workbook.
    ChangedSince,
    /// The row was deleted: stays as it is.
    RowGone,
    /// The sheet was deleted: stays as it is.
    SheetGone,
    /// The sheet stands there twice, and this is not the one that is read.
    SheetTwice,
}

/// What came of reading a workbook back.
pub struct BackWords {
    /// Why a cell was not taken.
    pub cell: fn(CellTrouble) -> &'static str,
    /// Taken, but the item is still open: why.
    pub still_open: fn(&str) -> String,
    /// Where: sheet, row.
    pub place: fn(&str, u32) -> String,
    /// States: added, changed, cleared, kept, refused.
    pub states: [&'static str; 5],
    /// A new paper.
    pub paper: &'static str,
    /// A new action.
    pub action: &'static str,
    /// More bytes than are read.
    pub too_big: &'static str,
    /// Protected by a password.
    pub locked: &'static str,
    /// The format of old.
    pub old_format: &'static str,
    /// No workbook.
    pub no_workbook: &'static str,
    /// A workbook, but none of ours.
    pub foreign: &'static str,
    /// Made by a newer version.
    pub newer: &'static str,
    /// The assessment is not on this machine: whose, which period.
    pub not_here: fn(&str, &str) -> String,
    /// The assessment is final.
    pub is_final: &'static str,
}

pub(super) const VI: BackWords = BackWords {
    cell: |trouble| match trouble {
        CellTrouble::NumberDoubtful => {
            "Số này có thể hiểu hai cách, hoặc có phần lẻ ở ô chỉ nhận số nguyên. Hãy viết liền, ví dụ 1234."
        }
        CellTrouble::NumberOutOfRange => "Số phải từ 0 đến 1.000.000.000.",
        CellTrouble::NotNumber => "Đây không phải là số. Hãy ghi bằng chữ số, ví dụ 12.",
        CellTrouble::NotDay => "Không đọc được ngày. Hãy ghi ngày/tháng/năm, ví dụ 05/09/2026.",
        CellTrouble::ErrorInCell => "Ô đang báo lỗi công thức. Hãy sửa công thức hoặc gõ thẳng giá trị.",
        CellTrouble::NotListed => "Không có trong danh sách của ô này. Hãy chọn trong danh sách.",
        CellTrouble::OtherRole => "Mức này dành cho vai trò khác. Hãy chọn mức theo đúng vai trò.",
        CellTrouble::ReadOnly => "Ô này chỉ để đọc. Hãy sửa trong công cụ.",
        CellTrouble::NoItem => "Chưa chọn mục, hoặc không có mục nào tên như vậy. Hãy chọn mục trong danh sách.",
        CellTrouble::UnknownRow => "Không nhận ra dòng này thuộc mục nào. Hãy ghi vào dòng có sẵn của mục.",
        CellTrouble::OutOfScope => "Mục này không thuộc phạm vi của đơn vị trong kỳ.",
        CellTrouble::Repeated => "Dòng này lặp lại một dòng khác của bảng tính. Hãy giữ một dòng.",
        CellTrouble::GoneSince => {
            "Trong phiếu, dòng này đã được sửa hoặc xóa sau khi xuất bảng tính. Hãy sửa trong công cụ."
        }
        CellTrouble::PeriodReversed => "Ngày cuối kỳ phải sau ngày đầu kỳ.",
        CellTrouble::NoName => "Chưa ghi tên đơn vị. Có thể ghi sau ở phần Đơn vị.",
        CellTrouble::NoPeriod => "Chưa ghi đủ ngày đầu và ngày cuối kỳ; tạm lấy quý gần nhất đã kết thúc.",
        CellTrouble::LeftBlank => "Ô để trống nên giữ theo phiếu. Muốn xóa, ghi dấu - vào ô.",
        CellTrouble::ChangedSince => {
            "Đã sửa trong phiếu sau khi xuất bảng tính, còn trong bảng tính thì không: giữ theo phiếu."
        }
        CellTrouble::RowGone => "Không còn trong bảng tính: giữ theo phiếu.",
        CellTrouble::SheetGone => "Bảng tính không còn trang này: giữ theo phiếu.",
        CellTrouble::SheetTwice => "Bảng có hai trang này; chỉ đọc trang đứng trước. Hãy xóa trang thừa rồi nhập lại.",
    },
    still_open: |why| format!("Nhận được, nhưng mục còn để ngỏ: {why}."),
    place: |sheet, row| format!("{sheet}, dòng {row}"),
    states: ["thêm", "sửa", "xóa", "giữ nguyên", "không nhận"],
    paper: "Minh chứng mới",
    action: "Việc mới",
    too_big: "Tệp quá lớn nên không đọc. Hãy mở đúng bảng tính do công cụ này xuất ra.",
    locked: "Bảng tính đang đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), lưu lại rồi mở lại ở đây.",
    old_format: "Đây là tệp Excel kiểu cũ (.xls). Hãy mở bằng Excel, lưu dưới dạng .xlsx rồi mở lại ở đây.",
    no_workbook: "Tệp này không phải bảng tính .xlsx, hoặc đã hỏng. Nếu là bảng tính, hãy mở bằng Excel hoặc LibreOffice, lưu dưới dạng .xlsx rồi mở lại ở đây; nếu là tệp nén, hãy giải nén trước.",
    foreign: "Bảng tính này không do Tự soát 06 xuất ra, hoặc trang ẩn của nó đã bị xóa. Hãy xuất bảng tính mới từ phiếu rồi chép nội dung sang.",
    newer: "Bảng tính do bản mới hơn của công cụ xuất ra. Hãy tải lại trang để dùng bản mới, rồi mở lại tệp.",
    not_here: |unit, period| {
        format!(
            "Bảng tính này của phiếu {unit}, {period}; phiếu ấy chưa có trên máy này. Hãy mở tệp .json của phiếu trước, rồi mở lại bảng tính."
        )
    },
    is_final: "Phiếu đã chốt nên không nhận thay đổi. Hãy bấm “Mở lại để sửa” ở cuối trang Báo cáo, rồi mở lại bảng tính.",
};

pub(super) const EN: BackWords = BackWords {
    cell: |trouble| match trouble {
        CellTrouble::NumberDoubtful => {
            "This number can be read two ways, or has decimals where a whole number is asked for. Write it plainly, for example 1234."
        }
        CellTrouble::NumberOutOfRange => "The number must lie between 0 and 1,000,000,000.",
        CellTrouble::NotNumber => "This is not a number. Type digits, for example 12.",
        CellTrouble::NotDay => "The date cannot be read. Type day/month/year, for example 05/09/2026.",
        CellTrouble::ErrorInCell => "The cell shows a formula error. Mend the formula or type the value itself.",
        CellTrouble::NotListed => "Not in the list of this cell. Choose from the list.",
        CellTrouble::OtherRole => "This level belongs to another role. Choose a level of this role.",
        CellTrouble::ReadOnly => "This cell is read-only. Change it in the tool.",
        CellTrouble::NoItem => "No item is chosen, or there is none of this name. Choose one from the list.",
        CellTrouble::UnknownRow => "It is not clear which item this row belongs to. Use the row the item already has.",
        CellTrouble::OutOfScope => "This item does not concern the unit in the period.",
        CellTrouble::Repeated => "This row repeats another one of the workbook. Keep only one.",
        CellTrouble::GoneSince => {
            "In the assessment this row was changed or removed after the workbook was made. Change it in the tool."
        }
        CellTrouble::PeriodReversed => "The period must end after it begins.",
        CellTrouble::NoName => "The name of the unit is missing. It can be typed later on the Unit screen.",
        CellTrouble::NoPeriod => "The first or last day of the period is missing; the last finished quarter stands in.",
        CellTrouble::LeftBlank => "Left blank, so what the assessment holds stays. To clear it, type - into the cell.",
        CellTrouble::ChangedSince => {
            "Changed in the assessment after the workbook was made, but not in the workbook: what the assessment holds stays."
        }
        CellTrouble::RowGone => "No longer in the workbook: what the assessment holds stays.",
        CellTrouble::SheetGone => "The workbook no longer has this sheet: what the assessment holds stays.",
        CellTrouble::SheetTwice => {
            "The workbook has this sheet twice; only the first one is read. Delete the other and try again."
        }
    },
    still_open: |why| format!("Can be taken, but the item stays open: {why}."),
    place: |sheet, row| format!("{sheet}, row {row}"),
    states: ["added", "changed", "cleared", "kept", "not taken"],
    paper: "New paper",
    action: "New action",
    too_big: "The file is too large to be read. Open the workbook this tool made.",
    locked: "The workbook has a password. Open it in Excel, remove the password (File › Info › Protect Workbook), save and open it here again.",
    old_format: "This is an old Excel file (.xls). Open it in Excel, save it as .xlsx and open it here again.",
    no_workbook: "This file is not an .xlsx workbook, or it is damaged. If it is a workbook, open it in Excel or LibreOffice, save it as .xlsx and open it here again; if it is a ZIP, unpack it first.",
    foreign: "This workbook was not made by Tự soát 06, or its hidden sheet was deleted. Make a new one from the assessment and copy the contents over.",
    newer: "The workbook was made by a newer version of the tool. Reload the page to get that version, then open the file again.",
    not_here: |unit, period| {
        format!(
            "The workbook belongs to the assessment of {unit}, {period}, which is not on this computer. Open its .json file first, then the workbook again."
        )
    },
    is_final: "The assessment is final and takes no changes. Press “Open it again” at the end of the report, then open the workbook again.",
};
