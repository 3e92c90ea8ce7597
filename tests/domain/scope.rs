//! What concerns a unit, worked out by hand: who is addressed, by which live check, with which role.
//!
//! Each list was read as an inspector would: everybody answers for leadership, planning, briefing, staff
//! and checks (addressed to the head or to every unit); the rest follows from what the unit does.

use crate::support::{BUILTIN, day, unit};
use std::collections::BTreeSet;
use tu_soat_06::domain::catalogue::Role;
use tu_soat_06::domain::scope::Scope;

/// Addressed to the head of every unit or to every unit, Q3/2026: 4 of leadership, 3 of planning, 3 of
/// cooperation, 3 of communication, 1 of e-ID, 4 of means, 1 of security, 3 of inspection = 22.
const EVERYONE: &str = "
truc-tiep-chi-dao trach-nhiem-nguoi-dung-dau viec-chung dot-pha ke-hoach-nam nam-ro nhiem-vu-dung-han
to-cong-tac vuong-mac khong-dut-doan quan-triet-noi-bo tuyen-truyen-dan van-dong-gia-dinh neu-guong-vneid
bo-tri-nhan-luc dong-vien-nguoi-lam dao-tao-can-bo thiet-bi-duong-truyen an-toan-du-lieu
tu-kiem-tra xu-ly-vi-pham khen-phe";

/// The same in November 2022, when only Thanh Hóa and Nghệ An had spoken: without the plans of 2023
/// (ke-hoach-nam, nam-ro, nhiem-vu-dung-han) and the items of 2025 (khong-dut-doan, an-toan-du-lieu,
/// xu-ly-vi-pham), with the end of the paper books: 22 − 6 + 1 = 17.
const EVERYONE_2022: &str = "
truc-tiep-chi-dao trach-nhiem-nguoi-dung-dau viec-chung dot-pha to-cong-tac vuong-mac quan-triet-noi-bo
tuyen-truyen-dan van-dong-gia-dinh neu-guong-vneid bo-tri-nhan-luc dong-vien-nguoi-lam dao-tao-can-bo
thiet-bi-duong-truyen tu-kiem-tra khen-phe chuan-bi-bo-so";

/// Asks the scope of a unit and compares its checks, whatever their order.
fn expect(unit_type: &str, fields: &[&str], last_day: &str, everyone: &str, own: &str) {
    let unit = unit(unit_type, fields);
    let scope = Scope::new(&BUILTIN, &unit, day(last_day), None);
    let found: BTreeSet<&str> = scope.checks.iter().map(|check| check.id.as_str()).collect();
    let expected: BTreeSet<&str> = everyone.split_whitespace().chain(own.split_whitespace()).collect();
    let missing: Vec<_> = expected.difference(&found).collect();
    let beyond: Vec<_> = found.difference(&expected).collect();
    assert!(missing.is_empty() && beyond.is_empty(), "missing {missing:?}, beyond {beyond:?}");
}

/// Compares the default roles: those who decide, those who receive, and how many only guide.
fn expect_roles(unit_type: &str, fields: &[&str], last_day: &str, decides: &str, receives: &str, guides: usize) {
    let unit = unit(unit_type, fields);
    let scope = Scope::new(&BUILTIN, &unit, day(last_day), None);
    let of = |role: Role| -> BTreeSet<&str> {
        scope.services.iter().filter(|scoped| scoped.role == role).map(|scoped| scoped.service.id.as_str()).collect()
    };
    assert_eq!(scope.services.len(), 25);
    assert_eq!(of(Role::Decides), decides.split_whitespace().collect(), "decides");
    assert_eq!(of(Role::Receives), receives.split_whitespace().collect(), "receives");
    assert_eq!(of(Role::Guides).len(), guides, "guides");
}

const COMMUNE: &str = "
lo-trinh-chi-tieu to-cong-nghe-so giup-nguoi-kho-khan lam-sach-dan-cu doi-chieu-nganh dieu-tra-co-ban
ho-tich-ly-lich luu-dong-ngoai-gio ty-le-truc-tuyen khong-thu-giay chuan-hoa-thu-tuc khong-khai-lai
dong-bo-ho-so ho-so-ngoai-he-thong viec-lam-dat-dai khong-phu-thuoc-dia-gioi cong-khai-thu-tuc
ho-tro-nop-truc-tuyen doi-moi-mot-cua so-hoa-ho-so tai-su-dung-du-lieu thu-phi-truc-tuyen van-dong-tai-khoan
chi-tra-an-sinh kinh-phi-rieng binh-dan-hoc-vu-so van-ban-doi-giay khong-doi-so";

#[test]
fn a_commune_in_hung_yen_in_the_third_quarter_of_2026() {
    // 22 + 28. Three of the 28 are computed (ty-le-truc-tuyen, khong-thu-giay, thu-phi-truc-tuyen).
    expect("xa", &[], "2026-09-30", EVERYONE, COMMUNE);
    // Civil status and the two linked groups are its own; residence, insurance, tax, land, licences,
    // records and unemployment are taken in at its centre since 1/7/2025; the other 11 are guided.
    let decides = "khai-sinh khai-tu ket-hon lien-thong-khai-sinh lien-thong-khai-tu";
    let receives = "thuong-tru tam-tru tam-vang gia-han-bhyt-ho-gia-dinh dang-ky-thue bien-dong-dat-dai doi-gplx
        ly-lich-tu-phap tro-cap-that-nghiep";
    expect_roles("xa", &[], "2026-09-30", decides, receives, 11);
}

#[test]
fn a_district_in_nghe_an_in_november_2022() {
    // 17 + 5: district duties of NA22 (survey, ID cards), and as one-stop desk the procedures of TH22.
    let own = "dieu-tra-co-ban the-can-cuoc ty-le-truc-tuyen chuan-hoa-thu-tuc kinh-phi-rieng";
    expect("huyen", &[], "2022-11-30", EVERYONE_2022, own);
    // Civil status with a foreign element was the district's; land files went through its desk.
    let decides = "khai-sinh khai-tu ket-hon lien-thong-khai-tu";
    expect_roles("huyen", &[], "2022-11-30", decides, "bien-dong-dat-dai", 20);
}

/// Asked of every provincial department, Q3/2026: 25, three of them computed.
const DEPARTMENT: &str = "
lo-trinh-chi-tieu huong-dan-cap-duoi hoc-kinh-nghiem lam-sach-dan-cu doi-chieu-nganh khai-thac-du-lieu
du-25-dich-vu ty-le-truc-tuyen khong-thu-giay chuan-hoa-thu-tuc cat-giam-ho-so khong-khai-lai
chat-luong-truc-tuyen dong-bo-ho-so ho-so-ngoai-he-thong khong-phu-thuoc-dia-gioi dich-vu-mot-phan so-hoa-ho-so
tai-su-dung-du-lieu lo-trinh-so-hoa-nganh lien-thong-he-thong kinh-phi-rieng binh-dan-hoc-vu-so ho-so-cap-do
van-ban-doi-giay";

#[test]
fn the_department_of_justice_of_thanh_hoa_in_2026() {
    // 22 + 25 and what concerns civil status: cleaning it, attaching numbers, digitising the old books.
    let own = [DEPARTMENT, "ho-tich-ly-lich gan-so-dinh-danh so-hoa-ho-tich"].join(" ");
    expect("so", &["tu-phap"], "2026-09-30", EVERYONE, &own);
    // Criminal records went to the police on 1/3/2025; communes settle civil status.
    expect_roles("so", &["tu-phap"], "2026-09-30", "", "", 5);
    expect_roles("so", &["tu-phap"], "2025-02-28", "ly-lich-tu-phap", "", 5);
}

#[test]
fn the_department_of_finance_in_2026_and_in_2022() {
    // Fees waived online and the allocation of funds are its own; it handles none of the 25.
    let own = [DEPARTMENT, "mien-phi-truc-tuyen phan-bo-kinh-phi"].join(" ");
    expect("so", &["tai-chinh"], "2026-09-30", EVERYONE, &own);
    expect_roles("so", &["tai-chinh"], "2026-09-30", "", "", 0);
    let own = "huong-dan-cap-duoi lam-sach-dan-cu doi-chieu-nganh du-25-dich-vu ty-le-truc-tuyen chuan-hoa-thu-tuc
        lien-thong-he-thong kinh-phi-rieng ho-so-cap-do van-ban-doi-giay";
    expect("so", &["tai-chinh"], "2022-11-30", EVERYONE_2022, own);
}

#[test]
fn the_police_of_a_commune_in_2026() {
    // 22 + 21: standing body, population data, cards and accounts, its own services; no one-stop desk.
    let own = "co-quan-thuong-truc doanh-nghiep-luu-tru lam-sach-dan-cu doi-chieu-nganh dieu-tra-co-ban
        ho-tich-ly-lich gan-so-dinh-danh the-can-cuoc tai-khoan-dinh-danh tien-ich-vneid luu-dong-ngoai-gio
        du-25-dich-vu khong-thu-giay chat-luong-truc-tuyen dong-bo-ho-so ho-so-ngoai-he-thong dich-vu-mot-phan
        kinh-phi-rieng binh-dan-hoc-vu-so ho-so-cap-do bao-cao-dung-han";
    expect("ca-x", &[], "2026-09-30", EVERYONE, own);
    let decides = "thuong-tru tam-tru tam-vang luu-tru dang-ky-xe-may lien-thong-khai-sinh lien-thong-khai-tu";
    let receives = "xac-nhan-cmnd cap-doi-cccd nop-phat-phat-nguoi doi-gplx ly-lich-tu-phap";
    expect_roles("ca-x", &[], "2026-09-30", decides, receives, 3);
}

#[test]
fn a_provincial_public_service_centre_in_2026() {
    // 22 + 14: everything about files and desks, nothing about population data or teams in villages.
    let own = "ty-le-truc-tuyen khong-thu-giay chuan-hoa-thu-tuc khong-khai-lai dong-bo-ho-so ho-so-ngoai-he-thong
        khong-phu-thuoc-dia-gioi cong-khai-thu-tuc ho-tro-nop-truc-tuyen doi-moi-mot-cua so-hoa-ho-so
        tai-su-dung-du-lieu thu-phi-truc-tuyen khong-doi-so";
    expect("tthcc-t", &[], "2026-09-30", EVERYONE, own);
    let receives = "thuong-tru tam-tru tam-vang khai-sinh khai-tu ket-hon ho-chieu con-dau-moi con-dau-thu-nho
        lien-thong-khai-sinh lien-thong-khai-tu gia-han-bhyt-ho-gia-dinh dang-ky-thue bien-dong-dat-dai doi-gplx
        ly-lich-tu-phap tro-cap-that-nghiep";
    expect_roles("tthcc-t", &[], "2026-09-30", "", receives, 8);
}

#[test]
fn the_peoples_committee_of_a_province_in_2026() {
    // 22 + 17: the provincial systems and reports are its own.
    let own = "khai-thac-du-lieu du-25-dich-vu ty-le-truc-tuyen chat-luong-truc-tuyen khong-phu-thuoc-dia-gioi
        dich-vu-mot-phan cach-tinh-chi-so lien-thong-he-thong ket-noi-du-lieu-dan-cu quan-tri-he-thong-tinh
        trung-tam-dieu-hanh kinh-phi-rieng binh-dan-hoc-vu-so ho-so-cap-do bao-cao-dung-han tu-danh-gia-hang-nam
        van-ban-doi-giay";
    expect("ubt", &[], "2026-09-30", EVERYONE, own);
    // A ministry answers as a department of its sector, not for the systems of a province.
    expect("tw", &[], "2026-09-30", EVERYONE, DEPARTMENT);
}

#[test]
fn a_party_committee_the_front_and_a_village_team_in_2026() {
    expect("dang", &[], "2026-09-30", EVERYONE, "kinh-phi-rieng");
    expect_roles("dang", &[], "2026-09-30", "", "", 0);
    expect("mttq", &[], "2026-09-30", EVERYONE, "to-cong-nghe-so giup-nguoi-kho-khan luu-dong-ngoai-gio");
    expect_roles("mttq", &[], "2026-09-30", "", "", 25);
    expect("to", &[], "2026-09-30", EVERYONE, "giup-nguoi-kho-khan");
}

#[test]
fn those_who_settle_one_of_the_25_outside_the_administration_in_2026() {
    let files = "khong-thu-giay dong-bo-ho-so ho-so-ngoai-he-thong";
    expect("dn", &["dien"], "2026-09-30", EVERYONE, files);
    expect_roles("dn", &["dien"], "2026-09-30", "cap-dien-ha-ap doi-chu-the-hd-dien", "", 0);
    let tax = [files, "doi-chieu-nganh hoa-don-may-tinh-tien"].join(" ");
    expect("doc", &["thue"], "2026-09-30", EVERYONE, &tax);
    expect_roles("doc", &["thue"], "2026-09-30", "dang-ky-thue", "", 0);
    let employment = [files, "viec-lam-dat-dai cong-khai-chi-tra chi-tra-an-sinh"].join(" ");
    expect("dvsn", &["viec-lam"], "2026-09-30", EVERYONE, &employment);
    expect_roles("dvsn", &["viec-lam"], "2026-09-30", "tro-cap-that-nghiep", "", 0);
}

#[test]
fn a_hospital_is_asked_of_records_and_not_of_welfare_in_2026() {
    expect("dvsn", &["y-te"], "2026-09-30", EVERYONE, "tien-ich-vneid benh-an-dien-tu");
    expect_roles("dvsn", &["y-te"], "2026-09-30", "", "", 4);
    expect("dvsn", &["giao-duc"], "2026-09-30", EVERYONE, "du-lieu-hoc-sinh binh-dan-hoc-vu-so");
}
