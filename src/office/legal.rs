//! Texts as XML and HTML can hold them. What people paste may carry characters that no document may.

/// Without control characters and non-characters; a tab is a blank, any line end a line feed.
pub(super) fn legal(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ").replace(is_illegal, "")
}

/// A character that no document may hold.
pub(super) fn is_illegal(c: char) -> bool {
    matches!(c, '\u{fffe}' | '\u{ffff}') || (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
}
