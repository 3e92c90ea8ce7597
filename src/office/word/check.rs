//! Reads a document back: every part must be well-formed, and the body must say what the paper says, in its order.

use super::block::COLUMNS;
use super::package::BODY;
use crate::domain::paper::Paper;
use crate::office::Fault;
use crate::office::legal::{is_illegal, legal};
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Compares a document with its paper.
///
/// # Errors
/// When it cannot be opened, a part is not well-formed, or the body says something else.
pub fn check(bytes: &[u8], paper: &Paper) -> Result<(), Fault> {
    let mut zip = ZipArchive::new(Cursor::new(bytes))?;
    let mut said = Vec::new();
    for n in 0..zip.len() {
        let mut part = zip.by_index(n)?;
        let name = part.name()?.into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text)?;
        let found = texts(&text).map_err(|why| Fault::Differs([&name, ": ", &why].concat()))?;
        if name == BODY {
            said = found;
        }
    }
    let meant = paper.texts().into_iter().map(legal).filter(|text| !text.is_empty());
    let meant: Vec<String> = meant.collect();
    let differs = meant.iter().zip(&said).find(|(meant, said)| meant != said).map(|(meant, _)| meant);
    match differs.or_else(|| meant.get(said.len())).or_else(|| said.get(meant.len())) {
        Some(text) => Err(Fault::Differs([BODY, ": ", text].concat())),
        None => Ok(()),
    }
}

/// Texts of all paragraphs in reading order, empty ones left out; else what is not well-formed.
fn texts(xml: &str) -> Result<Vec<String>, String> {
    if xml.contains(is_illegal) {
        return Err("a character that XML forbids".to_owned());
    }
    let mut reader = Reader::from_str(xml);
    let mut page = Page::default();
    loop {
        match reader.read_event().map_err(|why| why.to_string())? {
            Event::Start(tag) => page.open(&tag)?,
            Event::Empty(tag) => {
                page.open(&tag)?;
                page.close(tag.name().as_ref());
            }
            Event::End(tag) => page.close(tag.name().as_ref()),
            Event::Text(text) => page.say(&text),
            Event::GeneralRef(name) => page.say(&letter(&name)?),
            Event::Eof if page.depth > 0 => return Err("an element that does not end".to_owned()),
            Event::Eof => return Ok(page.texts),
            _ => {}
        }
    }
}

/// What a reference such as `&amp;` or `&#xA;` stands for.
fn letter(name: &BytesRef) -> Result<String, String> {
    let letter = name.resolve_char_ref().map_err(|why| why.to_string())?.map(String::from);
    letter.or_else(|| resolve_predefined_entity(name).map(str::to_owned)).ok_or_else(|| ["&", name, ";"].concat())
}

/// What was read so far.
#[derive(Default)]
struct Page {
    texts: Vec<String>,
    /// Elements that have not ended.
    depth: usize,
    /// The paragraph being read.
    paragraph: String,
    /// Inside a piece of text.
    is_text: bool,
    /// Inside a table that is so only in form: its columns, and which one is being read.
    columns: Option<(Vec<Vec<String>>, usize)>,
}

impl Page {
    fn open(&mut self, tag: &BytesStart) -> Result<(), String> {
        self.depth += 1;
        let values: Result<Vec<_>, _> = tag.attributes().map(|a| a.map(|a| a.value)).collect();
        let values = values.map_err(|why| why.to_string())?;
        match tag.name().as_ref() {
            "w:t" => self.is_text = true,
            "w:br" => self.paragraph.push('\n'),
            "w:tblStyle" if values.iter().any(|value| *value == COLUMNS) => {
                self.columns = Some((Vec::new(), 0));
            }
            "w:tr" => {
                if let Some((_, at)) = &mut self.columns {
                    *at = 0;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) {
        self.depth -= 1;
        match name {
            "w:t" => self.is_text = false,
            "w:p" => self.end_paragraph(),
            "w:tc" => {
                if let Some((_, at)) = &mut self.columns {
                    *at += 1;
                }
            }
            "w:tbl" => {
                let columns = self.columns.take().map(|(columns, _)| columns);
                self.texts.extend(columns.into_iter().flatten().flatten());
            }
            _ => {}
        }
    }

    fn say(&mut self, text: &str) {
        if self.is_text {
            self.paragraph.push_str(text);
        }
    }

    fn end_paragraph(&mut self) {
        let paragraph = std::mem::take(&mut self.paragraph);
        if paragraph.is_empty() {
            return;
        }
        match &mut self.columns {
            Some((columns, at)) => {
                columns.resize_with(columns.len().max(*at + 1), Vec::new);
                columns.iter_mut().skip(*at).take(1).for_each(|column| column.push(paragraph.clone()));
            }
            None => self.texts.push(paragraph),
        }
    }
}
