//! How a paper cites a document: number, day and title as Nghị định 30/2020 writes them.

use super::{joined, small_first};

/// A document as papers cite it: `no` before its code, then its day. A name that is no code and holds figures tells its
/// day itself ("Kết luận hội nghị 15/6/2022").
pub(super) fn cited(number: &str, no: &str, day: &str) -> String {
    let is_digit = |c: char| c.is_ascii_digit();
    let (kind, code) = number.rsplit_once(' ').unwrap_or(("", number));
    let is_plain = code.chars().all(is_digit) && kind.split(' ').count() == 2;
    let is_code = code.starts_with(is_digit) && (is_plain || code.contains(char::is_alphabetic));
    if !is_code && number.contains(is_digit) {
        number.to_owned()
    } else if !is_code || number.contains(no) {
        joined(&[number, day], " ")
    } else {
        [kind, no, code, " ", day].concat()
    }
}

/// What a cited document is about, as it follows the issuer: a verb of enacting follows at once, all else after "về"; a
/// conclusion is not called so twice, and names of programmes keep their capital.
pub(super) fn about(number: &str, title: &str) -> String {
    let said = if number.starts_with("Kết luận") { "Kết luận " } else { "Ý kiến về " };
    let title = title.strip_prefix(said).unwrap_or(title);
    let begins = |words: &[&str]| words.iter().any(|word| title.starts_with(word));
    if begins(&["Phê duyệt ", "Quy định ", "Ban hành ", "Sửa đổi"]) {
        small_first(title)
    } else if begins(&["Chương trình ", "Đề án ", "Chiến lược ", "Bộ chỉ số "]) {
        ["về ", title].concat()
    } else {
        ["về ", &small_first(title)].concat()
    }
}

/// A day in full: leading zeros before days below 10 and months below 3 (Nghị định 30/2020, Phụ lục I).
pub(super) fn in_full(day: &str) -> String {
    let parts: Vec<&str> = day.split('/').collect();
    let [day, month, year] = parts.as_slice() else { return ["ngày ", day].concat() };
    let month = if ["01", "02"].contains(month) { *month } else { month.trim_start_matches('0') };
    ["ngày ", *day, " tháng ", month, " năm ", *year].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_their_word_and_names_tell_their_own_day() {
        for (number, expected) in [
            ("Quyết định 826/QĐ-TTg", "Quyết định số 826/QĐ-TTg ngày"),
            ("Kế hoạch 02-KH/BCĐTW", "Kế hoạch số 02-KH/BCĐTW ngày"),
            ("Công văn 1495", "Công văn số 1495 ngày"),
            ("Quyết định số 5/QĐ-UBND", "Quyết định số 5/QĐ-UBND ngày"),
            ("Kết luận hội nghị 15/6/2022", "Kết luận hội nghị 15/6/2022"),
            ("Trung ương 2025–2026", "Trung ương 2025–2026"),
            ("Hiến pháp", "Hiến pháp ngày"),
        ] {
            assert_eq!(cited(number, " số ", "ngày"), expected);
        }
    }

    #[test]
    fn titles_follow_the_issuer() {
        assert_eq!(about("Quyết định 06/QĐ-TTg", "Phê duyệt Đề án"), "phê duyệt Đề án");
        assert_eq!(about("Quyết định 1/QĐ-TTg", "Chương trình Chính phủ số"), "về Chương trình Chính phủ số");
        assert_eq!(about("Kết luận hội nghị", "Kết luận tổng kết năm 2024"), "về tổng kết năm 2024");
        assert_eq!(about("Thông báo 1/TB-VPCP", "Kết luận phiên họp"), "về kết luận phiên họp");
    }

    #[test]
    fn only_small_days_and_the_first_two_months_have_a_zero() {
        assert_eq!(in_full("05/02/2026"), "ngày 05 tháng 02 năm 2026");
        assert_eq!(in_full("11/05/2026"), "ngày 11 tháng 5 năm 2026");
        assert_eq!(in_full("20/10/2026"), "ngày 20 tháng 10 năm 2026");
    }
}
