//! The formal paper on the screen: sheets as they will be printed. The page that stands alone shows the same elements.
//!
//! Knows neither the session nor what the paper says.

mod screen;

pub use screen::paper_view;

use crate::dom::{El, el};
use crate::domain::paper::Paper;
use crate::markup::{self, Node};
use crate::ui::dom_id;

/// A paper. Its title is the heading of the screen.
fn paper(paper: &Paper) -> El {
    drawn(&markup::paper(paper))
}

fn drawn(node: &Node) -> El {
    let mut element = el(node.tag);
    for (name, value) in &node.attributes {
        element = element.attr(name, value);
    }
    if node.tag == "h1" {
        element = element.id(dom_id::HEADING).attr("tabindex", "-1");
    }
    element.text(node.text).children(node.children.iter().map(drawn))
}
