//! The page → its texts, by a reader of another kind: an XML parser, which also says whether every element ends.

use crate::office::Fault;
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;

/// The texts of all elements without children, in reading order, empty ones and the style left out.
///
/// # Errors
/// When it is not well-formed.
pub(super) fn texts(page: &str) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::from_str(page);
    let (mut all, mut text, mut open) = (Vec::new(), None::<String>, 0_u32);
    loop {
        match reader.read_event()? {
            Event::Start(start) => {
                open += 1;
                text = (start.name().as_ref() != "style").then(String::new);
            }
            Event::Text(more) => text.iter_mut().for_each(|text| text.push_str(&more)),
            Event::GeneralRef(name) => {
                let c = resolve_predefined_entity(&name).ok_or_else(|| Fault::Refused(name.to_string()))?;
                text.iter_mut().for_each(|text| text.push_str(c));
            }
            Event::End(_) => {
                open = open.saturating_sub(1);
                all.extend(text.take().filter(|text| !text.is_empty()));
            }
            Event::Eof if open == 0 => return Ok(all),
            Event::Eof => return Err(Fault::Refused("an element does not end".to_owned())),
            _ => text = None,
        }
    }
}
