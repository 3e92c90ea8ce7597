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
            "Số này đọc được hai cách, hoặc có phần lẻ ở chỗ chỉ nhận số nguyên. Viết liền, ví dụ 1234."
        }
        CellTrouble::NumberOutOfRange => "Số phải từ 0 đến 1.000.000.000.",
        CellTrouble::NotNumber => "Đây không phải là số.",
        CellTrouble::NotDay => "Không đọc được ngày. Ghi ngày/tháng/năm, ví dụ 05/09/2026.",
        CellTrouble::ErrorInCell => "Ô đang báo lỗi của bảng tính.",
        CellTrouble::NotListed => "Không có trong danh sách của ô này.",
        CellTrouble::OtherRole => "Mức này dành cho vai trò khác.",
        CellTrouble::ReadOnly => "Ô này chỉ để đọc. Hãy sửa trong công cụ.",
        CellTrouble::NoItem => "Chưa chọn mục, hoặc không có mục nào tên như vậy.",
        CellTrouble::UnknownRow => "Không nhận ra dòng này là mục nào.",
        CellTrouble::OutOfScope => "Mục này không thuộc phạm vi của đơn vị trong kỳ.",
        CellTrouble::Repeated => "Dòng này lặp lại một dòng ở trên.",
        CellTrouble::GoneSince => "Trong phiếu, dòng này đã được sửa hoặc xóa sau khi xuất bảng.",
        CellTrouble::PeriodReversed => "Ngày cuối kỳ phải sau ngày đầu kỳ.",
        CellTrouble::NoName => "Chưa ghi tên đơn vị.",
        CellTrouble::NoPeriod => "Chưa ghi đủ ngày đầu và ngày cuối kỳ; tạm lấy quý gần nhất đã kết thúc.",
        CellTrouble::LeftBlank => "Ô để trống nên giữ nguyên. Muốn xóa, ghi dấu - vào ô.",
        CellTrouble::ChangedSince => "Phiếu đã được sửa sau khi xuất bảng, còn bảng không sửa ô này: giữ theo phiếu.",
        CellTrouble::RowGone => "Không có trong bảng, giữ nguyên.",
        CellTrouble::SheetGone => "Bảng không còn trang này, giữ nguyên nội dung trong phiếu.",
        CellTrouble::SheetTwice => "Bảng có hai trang này; chỉ đọc trang đứng trước. Hãy xóa trang thừa rồi nhập lại.",
    },
    still_open: |why| format!("Đã ghi, nhưng mục còn để mở: {why}."),
    place: |sheet, row| format!("{sheet}, hàng {row}"),
    states: ["thêm", "sửa", "xóa", "giữ nguyên", "không nhận"],
    paper: "Minh chứng mới",
    action: "Việc mới",
    too_big: "Bảng tính quá lớn nên không đọc. Hãy nhập đúng bảng do công cụ này xuất ra.",
    locked: "Bảng tính đang đặt mật khẩu. Mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), lưu lại rồi nhập.",
    old_format: "Đây là tệp Excel kiểu cũ (.xls). Mở bằng Excel, lưu lại dưới dạng .xlsx rồi nhập.",
    no_workbook: "Không đọc được tệp này như một bảng tính .xlsx. Mở bằng Excel hoặc LibreOffice, lưu lại dưới dạng .xlsx rồi nhập.",
    foreign: "Bảng tính này không do Tự soát 06 xuất ra, hoặc trang ẩn của nó đã bị xóa. Hãy xuất bảng mới từ phiếu rồi chép số liệu sang.",
    newer: "Bảng tính do bản mới hơn của công cụ xuất ra. Hãy tải lại trang để dùng bản mới.",
    not_here: |unit, period| {
        format!(
            "Bảng tính thuộc phiếu của {unit}, {period}, chưa có trên máy này. Hãy mở tệp .json của phiếu ấy trước."
        )
    },
    is_final: "Phiếu đã chốt nên không nhận thay đổi. Mở lại phiếu ở cuối trang Báo cáo rồi nhập.",
};

pub(super) const EN: BackWords = BackWords {
    cell: |trouble| match trouble {
        CellTrouble::NumberDoubtful => {
            "This number can be read two ways, or has decimals where whole numbers are asked for. Write it plainly: 1234."
        }
        CellTrouble::NumberOutOfRange => "The number must lie between 0 and 1,000,000,000.",
        CellTrouble::NotNumber => "This is not a number.",
        CellTrouble::NotDay => "The date cannot be read. Type day/month/year, for example 05/09/2026.",
        CellTrouble::ErrorInCell => "The cell shows an error of the spreadsheet.",
        CellTrouble::NotListed => "Not in the list of this cell.",
        CellTrouble::OtherRole => "This level belongs to another role.",
        CellTrouble::ReadOnly => "This cell is only to be read. Change it in the tool.",
        CellTrouble::NoItem => "No item is chosen, or there is none of this name.",
        CellTrouble::UnknownRow => "It is not clear which item this row is about.",
        CellTrouble::OutOfScope => "This item does not concern the unit in the period.",
        CellTrouble::Repeated => "This row repeats one above.",
        CellTrouble::GoneSince => "In the assessment this row was changed or removed after the workbook was made.",
        CellTrouble::PeriodReversed => "The period must end after it begins.",
        CellTrouble::NoName => "The name of the unit is missing.",
        CellTrouble::NoPeriod => "The first or last day of the period is missing; the last finished quarter stands in.",
        CellTrouble::LeftBlank => "Left blank, so it stays as it is. To clear it, type - into the cell.",
        CellTrouble::ChangedSince => {
            "Changed in the assessment after the workbook was made, and not in the workbook: the assessment’s stays."
        }
        CellTrouble::RowGone => "Not in the workbook; stays as it is.",
        CellTrouble::SheetGone => "The workbook lacks this sheet; what the assessment holds stays.",
        CellTrouble::SheetTwice => {
            "The workbook has this sheet twice; only the first one is read. Delete the other and try again."
        }
    },
    still_open: |why| format!("Taken, but the item stays open: {why}."),
    place: |sheet, row| format!("{sheet}, row {row}"),
    states: ["added", "changed", "cleared", "kept", "not taken"],
    paper: "New paper",
    action: "New action",
    too_big: "The workbook is too large to be read. Use the one this tool made.",
    locked: "The workbook has a password. Open it in Excel, remove the password (File › Info › Protect Workbook), save and try again.",
    old_format: "This is an old Excel file (.xls). Open it in Excel, save it as .xlsx and try again.",
    no_workbook: "This file cannot be read as an .xlsx workbook. Open it in Excel or LibreOffice, save it as .xlsx and try again.",
    foreign: "This workbook was not made by Tự soát 06, or its hidden sheet was deleted. Make a new one from the assessment and copy the figures over.",
    newer: "The workbook was made by a newer version of the tool. Reload the page to get it.",
    not_here: |unit, period| {
        format!(
            "The workbook belongs to the assessment of {unit}, {period}, which is not on this computer. Open its .json file first."
        )
    },
    is_final: "The assessment is final and takes no change. Re-open it at the end of the report and try again.",
};
