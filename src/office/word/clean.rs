//! Texts as XML can hold them. What people paste may carry characters that no XML document may.

/// Without characters that XML forbids; a tab becomes a blank, any line end a line feed.
pub(super) fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
    if text.contains(is_forbidden) { text.replace(is_forbidden, "") } else { text }
}

/// A character that no XML document may hold.
pub(super) fn is_forbidden(c: char) -> bool {
    (c < ' ' && !matches!(c, '\n' | '\r' | '\t')) || matches!(c, '\u{fffe}' | '\u{ffff}')
}
