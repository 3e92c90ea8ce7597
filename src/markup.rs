//! A paper as elements: the page that stands alone writes them, the screen draws them, so that both show the same.
//!
//! Every text of the paper is the whole text of one element, in reading order. Pure: knows neither the browser nor how
//! an element comes to stand in a page.

mod block;
mod paper;
mod table;

pub use paper::paper;

use std::borrow::Cow;

/// One element: either a text or children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node<'a> {
    /// Its tag.
    pub tag: &'static str,
    /// Its attributes.
    pub attributes: Vec<(&'static str, Cow<'a, str>)>,
    /// Its text; empty where it has children.
    pub text: &'a str,
    /// Its children.
    pub children: Vec<Node<'a>>,
}

impl<'a> Node<'a> {
    /// Of some children.
    fn of(tag: &'static str, children: Vec<Self>) -> Self {
        Self { tag, attributes: Vec::new(), text: "", children }
    }

    /// Of a text.
    fn leaf(tag: &'static str, text: &'a str) -> Self {
        Self { text, ..Self::of(tag, Vec::new()) }
    }

    fn class(self, names: &'static str) -> Self {
        if names.is_empty() { self } else { self.attr("class", names) }
    }

    fn attr(mut self, name: &'static str, value: impl Into<Cow<'a, str>>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }
}
