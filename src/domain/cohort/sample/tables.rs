//! What fictitious units are made of: words, sentences, usual numbers. Everything is made up; no unit is meant.

/// A kind of unit.
pub struct Kind {
    /// Unit type of the catalogue.
    pub unit_type: &'static str,
    /// Field of work; empty where the type has none.
    pub field: &'static str,
    /// What its name begins with.
    pub title: &'static str,
    /// How it signs its papers.
    pub sign: &'static str,
    /// How many files it has, beside a commune.
    pub scale: i64,
    /// Who decides.
    pub head: &'static str,
    /// Who answers for a piece of work.
    pub under: &'static [&'static str],
}

/// The kinds: three sorts of communes, then the others.
pub static KINDS: [Kind; 8] = [
    commune("Xã"),
    commune("Phường"),
    commune("Đặc khu"),
    Kind {
        unit_type: "ca-x", title: "Công an xã", sign: "CAX", head: "Trưởng Công an xã", under: &POLICE, ..COMMUNE
    },
    Kind {
        unit_type: "tthcc-x",
        title: "Trung tâm Phục vụ hành chính công xã",
        sign: "TTPVHCC",
        head: "Giám đốc Trung tâm",
        under: &["Phó Giám đốc Trung tâm", "Tổ trưởng Tổ tiếp nhận"],
        ..COMMUNE
    },
    Kind { field: "tu-phap", title: "Sở Tư pháp tỉnh", sign: "STP", ..DEPARTMENT },
    Kind {
        field: "nong-nghiep-moi-truong", title: "Sở Nông nghiệp và Môi trường tỉnh", sign: "SNNMT", ..DEPARTMENT
    },
    Kind {
        unit_type: "ca-t",
        title: "Công an tỉnh",
        sign: "CAT",
        scale: 30,
        head: "Giám đốc Công an tỉnh",
        under: &["Phó Giám đốc Công an tỉnh", "Trưởng phòng Cảnh sát quản lý hành chính"],
        ..COMMUNE
    },
];

const fn commune(title: &'static str) -> Kind {
    Kind { title, ..COMMUNE }
}

const COMMUNE: Kind = Kind {
    unit_type: "xa",
    field: "",
    title: "Xã",
    sign: "UBND",
    scale: 1,
    head: "Chủ tịch UBND",
    under: &[
        "Phó Chủ tịch UBND",
        "Trưởng phòng Văn hóa – Xã hội",
        "Giám đốc Trung tâm Phục vụ hành chính công",
        "Trưởng Công an",
    ],
};

const DEPARTMENT: Kind = Kind {
    unit_type: "so",
    scale: 12,
    head: "Giám đốc Sở",
    under: &["Phó Giám đốc Sở", "Chánh Văn phòng Sở"],
    ..COMMUNE
};

const POLICE: [&str; 2] = ["Phó Trưởng Công an xã", "Tổ trưởng Tổ tổng hợp"];

/// First words of names. No two of a list are alike without their tones, so that no two units are taken for one.
pub const FIRST: &str = "An Bình Bảo Cao Cẩm Châu Chí Cổ Cường Diên Đại Đông Đoan Đức Gia Giang Hà Hải Hậu Hiệp Hòa Hoàng \
    Hồng Hội Hợp Hưng Hương Khánh Kim Kiến La Lạc Lâm Lệ Liên Long Lộc Lương Mai Minh Mỹ Nam Nghĩa Ngọc Nguyên Nhân \
    Nhơn Ninh Phong Phú Phước Quang Quế Quỳnh Sơn Tam Tân Tây Thạch Thanh Thái Thiện Thuận Thượng Tiên Trà Trung \
    Trường Tú Vạn Vĩnh Xuyên";
/// Second words of names.
pub const SECOND: &str = "Ân Bắc Bang Bích Bồi Cát Chánh Chính Cốc Cương Dân Dũng Dương Điền Đạt Đình Độ Giáp Hạ Hành \
    Hảo Hiền Hiếu Hoa Hoạch Học Huệ Hùng Huy Khang Khê Khoa Khương Kỳ Lãng Lập Lễ Linh Lợi Luận Lưu Mẫn Mạnh Mậu \
    Nghi Nhất Nhuận Phát Phi Phổ Phương Quý Quyết Sen Sinh Sĩ Tài Tâm Thành Thắng Thịnh Thọ Thới Thủy Tiến Toàn Trạch \
    Trì Triều Túc Tường Xuân";
/// Family names; given names are always “Mẫu”.
pub const FAMILIES: [&str; 12] =
    ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Lý"];

/// Items most units find hard.
pub const HARD: [&str; 11] = [
    "bien-dong-dat-dai",
    "tro-cap-that-nghiep",
    "tam-vang",
    "tai-su-dung-du-lieu",
    "so-hoa-ho-so",
    "khong-phu-thuoc-dia-gioi",
    "doi-chieu-nganh",
    "lam-sach-dan-cu",
    "kinh-phi-rieng",
    "vuong-mac",
    "thiet-bi-duong-truyen",
];
/// Items most units have in hand.
pub const EASY: [&str; 10] = [
    "khai-sinh",
    "khai-tu",
    "thuong-tru",
    "tam-tru",
    "truc-tiep-chi-dao",
    "ke-hoach-nam",
    "viec-chung",
    "to-cong-tac",
    "cong-khai-thu-tuc",
    "khong-doi-so",
];

/// Wholes of shares, least and most, and the checks that share one. From 900 on they are files, and grow with the unit.
pub const WHOLES: [(i64, i64, &[&str]); 14] = [
    (1, 1, &["truc-tiep-chi-dao"]),
    (0, 2, &["xu-ly-vi-pham"]),
    (1, 3, &["ho-tro-nop-truc-tuyen"]),
    (4, 15, &["nhiem-vu-dung-han", "bao-cao-dung-han"]),
    (4, 11, &["lien-thong-he-thong", "dich-vu-mot-phan"]),
    (6, 28, &["to-cong-nghe-so"]),
    (8, 24, &["dao-tao-can-bo", "thiet-bi-duong-truyen"]),
    (14, 40, &["nam-ro"]),
    (35, 80, &["quan-triet-noi-bo", "neu-guong-vneid", "binh-dan-hoc-vu-so"]),
    (70, 320, &["lam-sach-dan-cu"]),
    (90, 260, &["viec-lam-dat-dai"]),
    (340, 398, &["chuan-hoa-thu-tuc", "khong-phu-thuoc-dia-gioi", "cong-khai-thu-tuc"]),
    (1500, 1900, &["so-hoa-ho-so"]),
    (1900, 2300, &["dong-bo-ho-so", "tai-su-dung-du-lieu"]),
];

/// Files of a service in a quarter of a middling commune, and how many of a thousand have a fee due.
pub const FILES: [(&str, i64, i64); 21] = [
    ("xac-nhan-cmnd", 14, 0),
    ("cap-doi-cccd", 210, 600),
    ("thuong-tru", 118, 540),
    ("tam-tru", 64, 630),
    ("tam-vang", 30, 0),
    ("luu-tru", 190, 0),
    ("dang-ky-xe-may", 120, 1000),
    ("nop-phat-phat-nguoi", 24, 1000),
    ("khai-sinh", 96, 120),
    ("khai-tu", 24, 0),
    ("ket-hon", 42, 0),
    ("ho-chieu", 70, 1000),
    ("con-dau-moi", 4, 0),
    ("lien-thong-khai-sinh", 41, 0),
    ("lien-thong-khai-tu", 22, 0),
    ("gia-han-bhyt-ho-gia-dinh", 84, 0),
    ("dang-ky-thue", 37, 0),
    ("bien-dong-dat-dai", 52, 860),
    ("doi-gplx", 45, 1000),
    ("ly-lich-tu-phap", 52, 920),
    ("tro-cap-that-nghiep", 9, 0),
];

/// Services in which a unit that receives files may do less, and why.
pub const LOWERED: [(&str, &str); 4] = [
    ("doi-gplx", "Công an tỉnh tiếp nhận tại điểm của cụm; đơn vị chỉ hướng dẫn nộp trực tuyến."),
    ("ly-lich-tu-phap", "Hồ sơ nộp thẳng trên VNeID; tại quầy chỉ hướng dẫn."),
    ("tro-cap-that-nghiep", "Trung tâm dịch vụ việc làm tiếp nhận tại chỗ; đơn vị chỉ hướng dẫn."),
    ("dang-ky-thue", "Thuế cơ sở bố trí bàn tiếp nhận riêng; đơn vị chỉ hướng dẫn."),
];
/// Checks that do not apply everywhere, and why.
pub const SET_ASIDE: [(&str, &str); 5] = [
    ("khong-khai-lai", "Đơn vị không ban hành biểu mẫu; biểu mẫu do bộ, ngành và tỉnh công bố."),
    ("khong-dut-doan", "Trong kỳ đơn vị không có nhiệm vụ nào thuộc diện bàn giao."),
    ("luu-dong-ngoai-gio", "Địa bàn gọn, không còn người phải làm căn cước tại nhà."),
    ("van-dong-tai-khoan", "Đã làm xong từ năm trước, kỳ này không được giao lại."),
    ("viec-lam-dat-dai", "Chi nhánh văn phòng đăng ký đất đai tiếp nhận toàn bộ; đơn vị không nhận hồ sơ."),
];
/// What is noted beside a gap.
pub const NOTES: [&str; 9] = [
    "Mới làm ở trụ sở chính, các điểm còn lại chưa triển khai.",
    "Số liệu lấy từ hệ thống của tỉnh, chưa đối chiếu với Cổng quốc gia.",
    "Cán bộ phụ trách mới nhận việc sau sắp xếp, đang rà soát lại.",
    "Người dân vẫn quen nộp giấy; tổ công nghệ số đang hướng dẫn tại thôn.",
    "Chờ văn bản hướng dẫn của sở để làm thống nhất.",
    "Máy quét hỏng trong tháng cuối kỳ, đã đề nghị thay.",
    "Đã nhắc tại giao ban tuần; tháng tới kiểm tra lại.",
    "Đường truyền ở điểm tiếp nhận phía xa chưa ổn định.",
    "Đã có kế hoạch nhưng chưa bố trí được kinh phí.",
];
/// What comes of a piece of work.
pub const PRODUCTS: [&str; 6] = [
    "Báo cáo kết quả",
    "Bảng đối soát có xác nhận",
    "Biên bản kiểm tra",
    "Danh sách đã xử lý",
    "Thông báo kết luận",
    "Văn bản đã ban hành",
];
/// Signs of papers by the words their titles begin with.
pub const PAPERS: [(&str, &str); 8] = [
    ("Kế hoạch", "KH-"),
    ("Báo cáo", "BC-"),
    ("Quyết định", "QĐ-"),
    ("Biên bản", "BB-"),
    ("Thông báo", "TB-"),
    ("Phương án", "PA-"),
    ("Tờ trình", "TTr-"),
    ("Văn bản", ""),
];
/// Where figures come from: a commune's, the police's.
pub const SYSTEMS: [&str; 2] =
    ["Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh", "Hệ thống dịch vụ công của Bộ Công an"];
