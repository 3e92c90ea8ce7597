//! The report as a page that stands alone: one file, no script, nothing fetched; made to be opened for ever and printed.
//!
//! The same elements and styles as the app's own screen of the paper, so that both look and print alike. Well-formed XML
//! as well, so that a reader of another kind can read it back.

mod read;
mod write;

use super::Fault;
use super::legal::legal;
use crate::domain::paper::Paper;
use crate::domain::text::Lang;

/// Makes the page of a paper, reads it back and compares.
///
/// # Errors
/// When it is not well-formed, or does not say what the paper says: from which text on.
pub fn make_of(paper: &Paper, lang: Lang) -> Result<Vec<u8>, Fault> {
    let page = write::page(paper, lang);
    let found = read::texts(&page)?;
    let mut wanted: Vec<String> = [paper.title.as_str()].into_iter().chain(paper.texts()).map(legal).collect();
    wanted.retain(|text| !text.is_empty());
    if found == wanted {
        return Ok(page.into_bytes());
    }
    let same = wanted.iter().zip(&found).take_while(|(wanted, found)| wanted == found).count();
    Err(Fault::Differs(wanted.get(same).or(found.get(same)).cloned().unwrap_or_default()))
}
