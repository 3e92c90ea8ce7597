//! Texts as XML can hold them. What people paste may carry characters that no XML document may.

/// Without characters that XML forbids; a tab becomes a blank, any line end a line feed.
pub(super) fn clean(text: &str) -> String {
    let forbidden = |c: &char| (c.is_ascii_control() && *c < ' ' && *c != '\n') || matches!(c, '\u{fffe}' | '\u{ffff}');
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ").chars().filter(|c| !forbidden(c)).collect()
}
