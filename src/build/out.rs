//! What the baking writes: Rust source, and bundles of texts.

use super::Bake;
use crate::domain::catalogue::Later;
use crate::domain::text::{Lang, Text};
use std::{
    io,
    mem::{replace, take},
};

/// What is written: source, and the texts met so far in both languages.
#[derive(Default)]
pub struct Out {
    source: String,
    first: Vec<[&'static str; 2]>,
    later: Vec<[&'static str; 2]>,
    /// Inside a field whose texts the first screens do not show.
    is_later: bool,
    /// Source that fills the lists which arrive later.
    lists: String,
}

impl Out {
    /// The files and their texts, as `src/builtin.rs` includes them.
    pub fn files(&self) -> io::Result<[(&'static str, String); 4]> {
        let [first, later] = [&self.first, &self.later].map(Vec::len);
        let source = &self.source;
        let source = format!(
            "static FIRST: [Pair; {first}] = [const {{ Pair::new() }}; {first}];\n\
             static LATER: [Pair; {later}] = [const {{ Pair::new() }}; {later}];\n\
             static CATALOGUE: Catalogue = {source};\n\
             fn fill_lists() {{\n{}}}\n",
            self.lists
        );
        let vi = |texts: &[[&'static str; 2]]| bundle(texts.iter().map(|[vi, _]| *vi));
        let english = bundle(self.first.iter().chain(&self.later).map(|[_, en]| *en));
        Ok([
            ("catalogue.rs", source),
            ("first.txt", vi(&self.first)?),
            ("later.txt", vi(&self.later)?),
            ("english.txt", english?),
        ])
    }

    /// Adds source.
    pub fn write(&mut self, source: &str) {
        self.source.push_str(source);
    }

    /// Adds one field of a struct.
    pub fn field(&mut self, name: &str, value: &impl Bake) {
        self.write(name);
        self.write(": ");
        value.bake(self);
        self.write(", ");
    }

    /// Adds a field whose texts the first screens do not show.
    pub fn later_field(&mut self, name: &str, value: &impl Bake) {
        let was_later = replace(&mut self.is_later, true);
        self.field(name, value);
        self.is_later = was_later;
    }

    /// Adds a field whose entries are filled in later.
    pub fn later_list<T: Bake>(&mut self, name: &str, value: &Later<T>) {
        let source = take(&mut self.source);
        let was_later = replace(&mut self.is_later, true);
        (**value).bake(self);
        self.is_later = was_later;
        let entries = replace(&mut self.source, source);
        self.lists.push_str(&format!("CATALOGUE.{name}.fill(const {{ &{entries} }});\n"));
        self.write(&format!("{name}: Later::new(), "));
    }

    /// Adds a text: its words go into a bundle, the source names the room for them. Texts that say the same share one.
    pub fn text(&mut self, text: Text) {
        let (list, name) = if self.is_later { (&mut self.later, "LATER") } else { (&mut self.first, "FIRST") };
        let words = [Lang::Vi, Lang::En].map(|lang| text.get(lang));
        let place = list.iter().position(|known| *known == words).unwrap_or(list.len());
        if place == list.len() {
            list.push(words);
        }
        self.write(&format!("Text::of(&{name}[{place}])"));
    }
}

/// One text a line.
fn bundle(texts: impl Iterator<Item = &'static str>) -> io::Result<String> {
    let texts: Vec<&str> = texts.collect();
    match texts.iter().find(|text| text.contains('\n')) {
        Some(text) => Err(io::Error::other(format!("a text of the catalogue has a line break: {text}"))),
        None => Ok(texts.join("\n")),
    }
}
