//! The package: the body with the parts that are the same in every document. No clock: same input, same bytes.

use crate::domain::text::Lang;
use crate::office::Fault;
use crate::office::legal::legal;
use quick_xml::escape::escape;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Name of the body in the package.
pub(super) const BODY: &str = "word/document.xml";

/// Body, title and language as a file.
pub(super) fn pack(body: &str, title: &str, lang: Lang) -> Result<Vec<u8>, Fault> {
    let (code, motto) = match lang {
        Lang::Vi => ("vi-VN", "1076"),
        Lang::En => ("en-US", "700"),
    };
    let title = escape(legal(title)).into_owned();
    let filled = |part: &str| part.replace("{lang}", code).replace("{motto}", motto).replace("{title}", &title);
    let parts = [
        ("[Content_Types].xml", include_str!("content_types.xml").to_owned()),
        ("_rels/.rels", include_str!("rels.xml").to_owned()),
        ("docProps/core.xml", filled(include_str!("core.xml"))),
        ("word/_rels/document.xml.rels", include_str!("document_rels.xml").to_owned()),
        (BODY, body.to_owned()),
        ("word/styles.xml", filled(include_str!("styles.xml"))),
        ("word/settings.xml", filled(include_str!("settings.xml"))),
        ("word/header.xml", include_str!("header.xml").to_owned()),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(part.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}
