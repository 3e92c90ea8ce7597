//! A piece of page: some neighbouring nodes, not yet put in their place.

use super::El;
use leptos::web_sys::Node;

/// Some neighbouring nodes. Whatever a screen returns becomes this one type.
#[derive(Default)]
pub struct View {
    pub(super) nodes: Vec<Node>,
}

impl View {
    /// Puts the nodes before a marker.
    pub(super) fn insert_before(&self, marker: &Node) {
        let Some(parent) = marker.parent_node() else { return };
        for node in &self.nodes {
            drop(parent.insert_before(node, Some(marker)));
        }
    }

    /// Puts the nodes at the end of an element.
    pub fn append_to(&self, parent: &Node) {
        for node in &self.nodes {
            drop(parent.append_child(node));
        }
    }

    /// First and last node: what stands between them belongs to the piece, whatever it has become since.
    pub(super) fn ends(&self) -> Option<(Node, Node)> {
        Some((self.nodes.first()?.clone(), self.nodes.last()?.clone()))
    }

    /// Adds what stands after.
    #[must_use]
    pub fn and(mut self, other: impl Into<Self>) -> Self {
        self.nodes.append(&mut other.into().nodes);
        self
    }
}

/// A text.
#[must_use]
pub fn text(words: &str) -> View {
    let node = leptos::prelude::document().create_text_node(words);
    View { nodes: vec![node.into()] }
}

/// Several pieces in a row.
#[must_use]
pub fn views(pieces: impl IntoIterator<Item = impl Into<View>>) -> View {
    // A loop: flattening and collecting ship three times its code for every kind of piece.
    let mut all = View::default();
    for piece in pieces {
        all.nodes.append(&mut piece.into().nodes);
    }
    all
}

impl From<El> for View {
    fn from(element: El) -> Self {
        Self { nodes: vec![element.into_node()] }
    }
}

impl From<&str> for View {
    fn from(words: &str) -> Self {
        text(words)
    }
}

impl From<String> for View {
    fn from(words: String) -> Self {
        text(&words)
    }
}

impl From<()> for View {
    fn from((): ()) -> Self {
        Self::default()
    }
}

impl<T: Into<Self>> From<Option<T>> for View {
    fn from(piece: Option<T>) -> Self {
        piece.map(Into::into).unwrap_or_default()
    }
}

impl<T: Into<Self>> From<Vec<T>> for View {
    fn from(pieces: Vec<T>) -> Self {
        views(pieces)
    }
}
