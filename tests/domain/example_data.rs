//! What the fictitious commune "Xã Ví Dụ" typed, table by table. Every name, number and paper is made up.

/// 32 hex digits, the same for ever.
pub const ID: &str = "060606060000000000000000000000a3";
/// Id of last quarter's assessment.
pub const LAST_ID: &str = "060606020000000000000000000000a2";

/// Item, claim, last quarter's claim ("" = not in the file, which must stay small).
/// A claim is a step `4`, a share `21/24` or a number `=3`.
pub const CLAIMS: &[(&str, &str, &str)] = &[
    ("xac-nhan-cmnd", "2", ""),
    ("cap-doi-cccd", "2", ""),
    ("thuong-tru", "4", "3"),
    ("tam-tru", "3", ""),
    ("tam-vang", "4", "3"),
    ("luu-tru", "1", ""),
    ("dang-ky-xe-may", "2", ""),
    ("nop-phat-phat-nguoi", "1", ""),
    ("khai-sinh", "5", "4"),
    ("khai-tu", "4", ""),
    ("ket-hon", "3", "2"),
    ("ho-chieu", "2", ""),
    ("con-dau-moi", "1", ""),
    ("con-dau-thu-nho", "0", ""),
    ("lien-thong-khai-sinh", "4", "3"),
    ("lien-thong-khai-tu", "3", ""),
    ("gia-han-bhyt-ho-gia-dinh", "2", ""),
    ("dang-ky-thue", "3", ""),
    ("bien-dong-dat-dai", "2", "1"),
    ("doi-gplx", "2", ""),
    ("thi-tot-nghiep-thpt", "1", ""),
    ("ly-lich-tu-phap", "4", ""),
    ("tro-cap-that-nghiep", "1", ""),
    ("cap-dien-ha-ap", "1", ""),
    ("doi-chu-the-hd-dien", "1", ""),
    ("truc-tiep-chi-dao", "1/1", ""),
    ("trach-nhiem-nguoi-dung-dau", "3", "2"),
    ("viec-chung", "1", ""),
    ("dot-pha", "1", ""),
    ("ke-hoach-nam", "1", ""),
    ("nam-ro", "21/24", "17/24"),
    ("lo-trinh-chi-tieu", "3", ""),
    ("nhiem-vu-dung-han", "9/11", ""),
    ("to-cong-tac", "3", ""),
    ("vuong-mac", "2", ""),
    ("to-cong-nghe-so", "14/15", ""),
    ("khong-dut-doan", "=0", ""),
    ("quan-triet-noi-bo", "58/58", ""),
    ("tuyen-truyen-dan", "3", ""),
    ("van-dong-gia-dinh", "2", ""),
    ("giup-nguoi-kho-khan", "2", ""),
    ("lam-sach-dan-cu", "108/143", "82/150"),
    ("doi-chieu-nganh", "2", "1"),
    ("dieu-tra-co-ban", "3", ""),
    ("ho-tich-ly-lich", "2", ""),
    ("neu-guong-vneid", "56/58", ""),
    ("luu-dong-ngoai-gio", "1", ""),
    ("chuan-hoa-thu-tuc", "351/374", ""),
    ("dong-bo-ho-so", "612/1486", "508/1402"),
    ("ho-so-ngoai-he-thong", "=3", "=5"),
    ("viec-lam-dat-dai", "151/186", ""),
    ("khong-phu-thuoc-dia-gioi", "187/374", ""),
    ("cong-khai-thu-tuc", "374/374", ""),
    ("ho-tro-nop-truc-tuyen", "2/2", ""),
    ("doi-moi-mot-cua", "3", ""),
    ("so-hoa-ho-so", "1021/1437", "893/1371"),
    ("tai-su-dung-du-lieu", "437/1486", ""),
    ("van-dong-tai-khoan", "2", ""),
    ("chi-tra-an-sinh", "3", ""),
    ("bo-tri-nhan-luc", "2", ""),
    ("kinh-phi-rieng", "2", ""),
    ("dong-vien-nguoi-lam", "1", ""),
    ("dao-tao-can-bo", "17/22", ""),
    ("binh-dan-hoc-vu-so", "44/58", ""),
    ("thiet-bi-duong-truyen", "9/14", ""),
    ("an-toan-du-lieu", "3", ""),
    ("tu-kiem-tra", "3", ""),
    ("xu-ly-vi-pham", "1/1", ""),
    ("khen-phe", "0", ""),
    ("van-ban-doi-giay", "=0", ""),
    ("khong-doi-so", "=0", ""),
];

/// Item and why it does not apply.
pub const NOT_APPLICABLE: &[(&str, &str)] =
    &[("khong-khai-lai", "Xã không ban hành biểu mẫu; biểu mẫu do bộ, ngành và tỉnh công bố.")];

/// Confirmed roles; the last one is lowered. The two seals stay at the unconfirmed default.
pub const ROLES: &[(&str, &[&str])] = &[
    ("decides", &["khai-sinh", "khai-tu", "ket-hon", "lien-thong-khai-sinh", "lien-thong-khai-tu"]),
    (
        "receives",
        &[
            "thuong-tru",
            "tam-tru",
            "tam-vang",
            "gia-han-bhyt-ho-gia-dinh",
            "dang-ky-thue",
            "bien-dong-dat-dai",
            "ly-lich-tu-phap",
            "tro-cap-that-nghiep",
        ],
    ),
    (
        "guides",
        &[
            "xac-nhan-cmnd",
            "cap-doi-cccd",
            "luu-tru",
            "dang-ky-xe-may",
            "nop-phat-phat-nguoi",
            "ho-chieu",
            "thi-tot-nghiep-thpt",
            "cap-dien-ha-ap",
            "doi-chu-the-hd-dien",
            "doi-gplx",
        ],
    ),
];

/// Service and why its role is lower than the default.
pub const LOWERED: &[(&str, &str)] =
    &[("doi-gplx", "Công an tỉnh tiếp nhận tại điểm của cụm; xã chỉ hướng dẫn nộp trực tuyến.")];

/// Colleague and the items that person answers.
pub const OWNERS: &[(&str, &[&str])] = &[
    (
        "Hoàng Thị Mẫu",
        &["khai-sinh", "khai-tu", "ket-hon", "lien-thong-khai-sinh", "lien-thong-khai-tu", "ho-tich-ly-lich"],
    ),
    ("Lê Văn Mẫu", &["thuong-tru", "tam-tru", "tam-vang", "cap-doi-cccd", "lam-sach-dan-cu", "doi-chieu-nganh"]),
    (
        "Phạm Văn Mẫu",
        &["bien-dong-dat-dai", "dong-bo-ho-so", "so-hoa-ho-so", "tai-su-dung-du-lieu", "thiet-bi-duong-truyen"],
    ),
];

/// Item and note.
pub const NOTES: &[(&str, &str)] = &[
    ("dong-bo-ho-so", "874 hồ sơ mới có trên hệ thống tỉnh, chưa lên Cổng quốc gia."),
    ("tam-vang", "Người dân vẫn quen gọi điện; Công an xã nhập thay."),
    ("tro-cap-that-nghiep", "Trong kỳ không có hồ sơ; mới đăng thông tin trên trang của xã."),
    ("doi-chieu-nganh", "Đã xong dữ liệu hội viên phụ nữ, nông dân; còn cựu chiến binh."),
    ("ho-so-ngoai-he-thong", "3 hồ sơ nhận giấy ngày 14/8 do mất mạng."),
];

/// Item and cause: subjective or not.
pub const CAUSES: &[(&str, bool)] = &[
    ("dong-bo-ho-so", false),
    ("bien-dong-dat-dai", false),
    ("kinh-phi-rieng", false),
    ("khen-phe", true),
    ("lam-sach-dan-cu", true),
    ("vuong-mac", true),
];

/// Items to look at again.
pub const FLAGS: &[&str] = &["dong-bo-ho-so", "tam-vang"];

/// Item, title, number, date, page.
pub type Paper = (&'static str, &'static str, &'static str, &'static str, &'static str);

/// The papers, one for about two items in three. The one without number and date does not count.
pub const PAPERS: &[Paper] = &[
    ("khai-sinh", "Bảng hồ sơ hộ tịch quý III", "", "2026-10-02", "1"),
    ("khai-tu", "Bảng hồ sơ hộ tịch quý III", "", "2026-10-02", "1"),
    ("ket-hon", "Bảng hồ sơ hộ tịch quý III", "", "2026-10-02", "2"),
    ("lien-thong-khai-sinh", "Sổ theo dõi liên thông", "", "2026-09-30", ""),
    ("lien-thong-khai-tu", "Sổ theo dõi liên thông", "", "2026-09-30", ""),
    ("thuong-tru", "Bảng hồ sơ cư trú quý III", "", "2026-10-01", ""),
    ("tam-tru", "Bảng hồ sơ cư trú quý III", "", "2026-10-01", ""),
    ("dang-ky-thue", "Bảng hồ sơ thuế quý III", "", "2026-10-02", ""),
    ("bien-dong-dat-dai", "Sổ tiếp nhận đất đai", "", "2026-09-30", ""),
    ("ly-lich-tu-phap", "Bảng hồ sơ tư pháp quý III", "", "2026-10-02", ""),
    ("gia-han-bhyt-ho-gia-dinh", "Công văn của BHXH cơ sở", "87/BHXH-TST", "2026-10-01", ""),
    ("doi-gplx", "Thông báo điểm tiếp nhận", "33/TB-CAX", "2026-03-05", ""),
    ("cap-doi-cccd", "Lịch trực hỗ trợ", "14/LT-UBND", "2026-07-01", ""),
    ("ho-chieu", "Ảnh niêm yết tại quầy 3", "", "", ""),
    ("truc-tiep-chi-dao", "Thông báo kết luận", "61/TB-UBND", "2026-08-28", "1"),
    ("trach-nhiem-nguoi-dung-dau", "Quyết định phân công", "35/QĐ-UBND", "2026-02-10", "2"),
    ("viec-chung", "Kế hoạch Đề án 06 năm 2026", "12/KH-UBND", "2026-01-15", "5"),
    ("dot-pha", "Kế hoạch chuyển đổi số 2026", "09/KH-UBND", "2026-01-12", "2"),
    ("ke-hoach-nam", "Kế hoạch Đề án 06 năm 2026", "12/KH-UBND", "2026-01-15", "3"),
    ("nam-ro", "Phụ lục kế hoạch Đề án 06", "12/KH-UBND", "2026-01-15", "7–9"),
    ("lo-trinh-chi-tieu", "Kế hoạch Đề án 06 năm 2026", "12/KH-UBND", "2026-01-15", "4"),
    ("nhiem-vu-dung-han", "Báo cáo quý III", "145/BC-UBND", "2026-09-25", "3"),
    ("to-cong-tac", "Quyết định kiện toàn Tổ công tác", "28/QĐ-UBND", "2026-02-02", ""),
    ("to-cong-nghe-so", "Quyết định lập tổ ở 14 thôn", "40/QĐ-UBND", "2026-02-20", ""),
    ("quan-triet-noi-bo", "Biên bản hội nghị", "08/BB-UBND", "2026-07-10", ""),
    ("tuyen-truyen-dan", "Kế hoạch tuyên truyền", "20/KH-UBND", "2026-01-28", "2"),
    ("giup-nguoi-kho-khan", "Nhật ký hỗ trợ của Hội Phụ nữ", "", "2026-09-28", ""),
    ("lam-sach-dan-cu", "Báo cáo làm sạch dữ liệu", "51/BC-CAX", "2026-09-29", "2"),
    ("doi-chieu-nganh", "Biên bản đối chiếu dữ liệu", "17/BB-CAX", "2026-09-18", ""),
    ("dieu-tra-co-ban", "Danh sách rà soát 15 thôn", "", "2026-08-20", ""),
    ("neu-guong-vneid", "Xác nhận của Công an xã", "49/XN-CAX", "2026-09-22", ""),
    ("chuan-hoa-thu-tuc", "Danh mục thủ tục đã rà soát", "132/BC-UBND", "2026-09-08", "1–12"),
    ("dong-bo-ho-so", "Bảng đối soát hai hệ thống", "", "2026-10-02", ""),
    ("ho-so-ngoai-he-thong", "Sổ tiếp nhận giấy", "", "2026-09-30", "4"),
    ("viec-lam-dat-dai", "Sổ tiếp nhận đất đai", "", "2026-09-30", ""),
    ("cong-khai-thu-tuc", "Biên bản kiểm tra niêm yết", "11/BB-TTHCC", "2026-09-15", ""),
    ("ho-tro-nop-truc-tuyen", "Lịch trực hỗ trợ", "14/LT-UBND", "2026-07-01", ""),
    ("doi-moi-mot-cua", "Quy chế một cửa", "52/QĐ-UBND", "2026-03-16", ""),
    ("so-hoa-ho-so", "Thống kê số hóa quý III", "", "2026-10-02", ""),
    ("tai-su-dung-du-lieu", "Thống kê số hóa quý III", "", "2026-10-02", ""),
    ("chi-tra-an-sinh", "Danh sách chi trả tháng 9", "", "2026-09-10", ""),
    ("bo-tri-nhan-luc", "Quyết định phân công", "35/QĐ-UBND", "2026-02-10", "3"),
    ("dao-tao-can-bo", "Danh sách lớp tập huấn", "", "2026-08-14", ""),
    ("an-toan-du-lieu", "Quy chế an toàn thông tin", "60/QĐ-UBND", "2026-04-06", ""),
    ("tu-kiem-tra", "Thông báo kết luận kiểm tra", "66/TB-UBND", "2026-09-11", "2"),
    ("khong-doi-so", "Biên bản rút hồ sơ ngẫu nhiên", "13/BB-UBND", "2026-09-24", ""),
];

/// Where the figures come from, and the day they were drawn.
pub const SYSTEM: (&str, &str) = ("Hệ thống thông tin giải quyết TTHC của tỉnh", "2026-10-02");

/// Received, online, settled, on time, e-result, fee due, paid online: every service it decides or receives.
pub const FIGURES: &[(&str, [i64; 7])] = &[
    ("khai-sinh", [96, 91, 95, 95, 93, 12, 10]),
    ("khai-tu", [22, 20, 22, 22, 21, 0, 0]),
    ("ket-hon", [47, 38, 46, 45, 39, 0, 0]),
    ("lien-thong-khai-sinh", [41, 41, 39, 38, 39, 0, 0]),
    ("lien-thong-khai-tu", [26, 25, 27, 25, 26, 0, 0]),
    ("thuong-tru", [118, 96, 112, 110, 104, 64, 49]),
    ("tam-tru", [63, 51, 61, 61, 58, 40, 29]),
    ("tam-vang", [31, 2, 31, 31, 31, 0, 0]),
    ("gia-han-bhyt-ho-gia-dinh", [84, 45, 84, 84, 84, 0, 0]),
    ("dang-ky-thue", [37, 33, 37, 36, 37, 0, 0]),
    ("bien-dong-dat-dai", [44, 19, 38, 29, 24, 38, 17]),
    ("ly-lich-tu-phap", [52, 50, 49, 48, 49, 48, 46]),
    ("tro-cap-that-nghiep", [0; 7]),
];

/// One row of the plan: item, then the six (what, who, until, accountable, product, decider) and the day it was done.
pub type Work = [&'static str; 8];

/// Mostly clear in all six; one row names no decider, one is past its day on 22/11/2026, one is done.
pub const PLAN: &[Work] = &[
    [
        "dong-bo-ho-so",
        "Đối soát, đồng bộ 874 hồ sơ lên Cổng quốc gia",
        "Phạm Văn Mẫu",
        "2026-12-15",
        "Giám đốc TTPVHCC",
        "Bảng đối soát khớp 100%",
        "Chủ tịch UBND xã",
        "",
    ],
    [
        "bien-dong-dat-dai",
        "Bỏ bản giấy nộp thêm sau khi đã nộp trực tuyến",
        "Phạm Văn Mẫu",
        "2026-12-31",
        "Phòng Kinh tế",
        "Biên bản với chi nhánh đất đai",
        "Chủ tịch UBND xã",
        "",
    ],
    [
        "doi-chieu-nganh",
        "Đối chiếu dữ liệu hội cựu chiến binh",
        "Lê Văn Mẫu",
        "2026-12-10",
        "Trưởng Công an xã",
        "Biên bản và danh sách lệch",
        "Tổ trưởng Tổ công tác",
        "",
    ],
    [
        "lam-sach-dan-cu",
        "Xử lý 35 trường hợp sai lệch còn lại",
        "Lê Văn Mẫu",
        "2026-11-15",
        "Trưởng Công an xã",
        "Báo cáo làm sạch dữ liệu",
        "Chủ tịch UBND xã",
        "",
    ],
    [
        "ket-hon",
        "Bỏ bản sao giấy trong hồ sơ kết hôn",
        "Hoàng Thị Mẫu",
        "2026-12-31",
        "Phòng Văn hóa – Xã hội",
        "Thông báo không thu giấy",
        "Chủ tịch UBND xã",
        "",
    ],
    [
        "gia-han-bhyt-ho-gia-dinh",
        "Giúp nộp trực tuyến, trả tiền qua tài khoản",
        "Phạm Văn Mẫu",
        "2026-12-05",
        "Giám đốc TTPVHCC",
        "Báo cáo tháng 11",
        "",
        "",
    ],
    [
        "vuong-mac",
        "Lập sổ vướng mắc, báo cáo việc quá hạn",
        "Nguyễn Văn Mẫu",
        "2026-10-15",
        "Văn phòng HĐND và UBND",
        "Sổ theo dõi vướng mắc",
        "Chủ tịch UBND xã",
        "2026-10-14",
    ],
];
