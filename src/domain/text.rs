//! Bilingual text, search without diacritics, and cleaning of what people type.
//!
//! Knows no sentence of the screen; those live in `words`.

use super::json::MAX_TEXT;
use std::fmt;
use std::sync::OnceLock;

/// A language of the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// Vietnamese, the first language.
    #[default]
    Vi,
    /// English.
    En,
}

impl Lang {
    /// Its code in pages and preferences.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Vi => "vi",
            Self::En => "en",
        }
    }

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Vi => Self::En,
            Self::En => Self::Vi,
        }
    }
}

/// The same words in both languages. What stands behind it may be filled in later, so that the first screen need not
/// wait for words it does not show.
#[derive(Clone, Copy)]
pub struct Text(&'static Pair);

/// Room for the words of a text, each written once.
#[derive(Default)]
pub struct Pair {
    vi: OnceLock<&'static str>,
    en: OnceLock<&'static str>,
}

impl Pair {
    /// Nothing written yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { vi: OnceLock::new(), en: OnceLock::new() }
    }

    /// Writes the words of one language; what stands there already stays.
    pub fn fill(&self, lang: Lang, words: &'static str) {
        self.place(lang).get_or_init(|| words);
    }

    fn place(&self, lang: Lang) -> &OnceLock<&'static str> {
        match lang {
            Lang::Vi => &self.vi,
            Lang::En => &self.en,
        }
    }
}

impl Text {
    /// The text that stands in this room.
    #[must_use]
    pub const fn of(pair: &'static Pair) -> Self {
        Self(pair)
    }

    /// The words in one language; Vietnamese ones until those are there, and none before any.
    #[must_use]
    pub fn get(self, lang: Lang) -> &'static str {
        self.0.place(lang).get().or_else(|| self.0.vi.get()).copied().unwrap_or_default()
    }

    fn words(self) -> [Option<&'static str>; 2] {
        [self.0.vi.get().copied(), self.0.en.get().copied()]
    }
}

impl Default for Text {
    fn default() -> Self {
        static EMPTY: Pair = Pair::new();
        Self(&EMPTY)
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.words() == other.words()
    }
}

impl Eq for Text {}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.words()).finish()
    }
}

/// Lower-cases and drops Vietnamese diacritics (đ → d), in NFC and NFD alike: "Hộ tịch" → "ho tich".
#[must_use]
pub fn fold(text: &str) -> String {
    text.chars().filter(|c| !is_mark(*c)).map(|c| base_letter(lower(c))).collect()
}

/// The small letter of a Vietnamese or western letter. The tables of all scripts that `char::to_lowercase` brings are
/// 25 KB.
#[must_use]
pub fn lower(c: char) -> char {
    let code = u32::from(c);
    let step = match code {
        0xd7 => 0,                                                                       // ×
        0xc0..=0xde => 32,                                                               // À … Þ
        0x100..=0x137 | 0x14a..=0x177 | 0x1a0..=0x1a5 | 0x1ea0..=0x1eff => 1 - code % 2, // Ă Đ Ĩ Ũ Ơ Ạ … Ỹ
        0x1af => 1,                                                                      // Ư
        _ => return c.to_ascii_lowercase(),
    };
    char::from_u32(code + step).unwrap_or(c)
}

/// A combining diacritic (U+0300–U+036F): never present in NFC Vietnamese.
#[must_use]
pub fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// Made of Latin letters, each one character (U+0000–02FF, U+1E00–1EFF), and common signs (U+2010–203F) only: composed (NFC)
/// for certain. Nearly every text is, and need not be asked about. Looks at bytes: this is done to whole files.
#[must_use]
pub fn is_plain(text: &str) -> bool {
    let mut last = [0, 0];
    let mut fits = |byte: u8| {
        let fits = match last {
            [0xe2, _] => byte >= 0x90,
            [_, 0xe2] => byte == 0x80,
            [_, 0xe1] => matches!(byte, 0xb8..=0xbb),
            _ => byte < 0xcc || matches!(byte, 0xe1 | 0xe2),
        };
        last = [last[1], byte];
        fits
    };
    text.bytes().all(|byte| byte.is_ascii() || fits(byte))
}

fn base_letter(c: char) -> char {
    match c {
        'à' | 'á' | 'ả' | 'ã' | 'ạ' | 'ă' | 'ằ' | 'ắ' | 'ẳ' | 'ẵ' | 'ặ' | 'â' | 'ầ' | 'ấ' | 'ẩ' | 'ẫ' | 'ậ' => {
            'a'
        }
        'è' | 'é' | 'ẻ' | 'ẽ' | 'ẹ' | 'ê' | 'ề' | 'ế' | 'ể' | 'ễ' | 'ệ' => 'e',
        'ì' | 'í' | 'ỉ' | 'ĩ' | 'ị' => 'i',
        'ò' | 'ó' | 'ỏ' | 'õ' | 'ọ' | 'ô' | 'ồ' | 'ố' | 'ổ' | 'ỗ' | 'ộ' | 'ơ' | 'ờ' | 'ớ' | 'ở' | 'ỡ' | 'ợ' => {
            'o'
        }
        'ù' | 'ú' | 'ủ' | 'ũ' | 'ụ' | 'ư' | 'ừ' | 'ứ' | 'ử' | 'ữ' | 'ự' => 'u',
        'ỳ' | 'ý' | 'ỷ' | 'ỹ' | 'ỵ' => 'y',
        'đ' => 'd',
        other => other,
    }
}

/// Drops what never belongs in Vietnamese text: control characters (but line breaks and tabs),
/// direction overrides and zero-width characters. Borders are trimmed; cleaning twice changes nothing more.
/// What exceeds [`MAX_TEXT`] is cut: a longer text could be written but not read back.
#[must_use]
pub fn clean(text: &str) -> String {
    cleaned(text.to_owned())
}

/// The same of a text of one's own; what is clean is not copied.
#[must_use]
pub fn cleaned(mut text: String) -> String {
    text.retain(|c| !is_unwanted(c));
    let trimmed = text.trim();
    let end = trimmed.char_indices().nth(MAX_TEXT).map(|(end, _)| end);
    let cut = end.and_then(|end| trimmed.get(..end)).map_or(trimmed, str::trim_end);
    if cut.len() == text.len() { text } else { cut.to_owned() }
}

fn is_unwanted(c: char) -> bool {
    let direction =
        matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let invisible = matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}');
    direction || invisible || (c.is_control() && c != '\n' && c != '\t')
}

/// A file-name or identity slug: folded, ASCII letters and digits, runs of anything else become one hyphen.
#[must_use]
pub fn slug(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_there_yet_reads_in_vietnamese() {
        static PAIR: Pair = Pair::new();
        let text = Text::of(&PAIR);
        assert_eq!([text.get(Lang::Vi), text.get(Lang::En)], ["", ""]);
        PAIR.fill(Lang::Vi, "chữ");
        assert_eq!([text.get(Lang::Vi), text.get(Lang::En)], ["chữ", "chữ"]);
        PAIR.fill(Lang::En, "words");
        PAIR.fill(Lang::En, "other words");
        assert_eq!([text.get(Lang::Vi), text.get(Lang::En)], ["chữ", "words"]);
    }

    #[test]
    fn folds_both_normal_forms() {
        assert_eq!(fold("HỘ TỊCH"), "ho tich");
        assert_eq!(fold("Đe\u{302}\u{301} a\u{301}n"), "de an");
    }

    #[test]
    fn small_letters_are_those_of_unicode() {
        let known = ('\0'..'\u{130}').chain("ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸƠƯŨơưỵß×÷".chars());
        for c in known.filter(|c| c.to_lowercase().count() == 1) {
            assert_eq!(Some(lower(c)), c.to_lowercase().next(), "{c}");
        }
    }

    #[test]
    fn slug_keeps_every_letter() {
        assert_eq!(slug("Xã Tân Phú – Đồng Nai"), "xa-tan-phu-dong-nai");
    }

    #[test]
    fn cleans_what_cannot_be_seen() {
        assert_eq!(clean(" Xã\u{202e} Ví\u{0} Dụ\u{200b}\n"), "Xã Ví Dụ");
        assert_eq!(clean("\u{200b} Xã \u{feff}"), "Xã");
        assert_eq!(clean(&"ạ".repeat(MAX_TEXT + 1)).chars().count(), MAX_TEXT);
    }
}
