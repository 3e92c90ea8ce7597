//! The finished page as text: the pieces that stand inline in it, and its styles as one.

use crate::{Outcome, project::swapped};

/// An inline `<script>` or `<style>`: what its tag says, and what stands in it.
pub struct Inline<'a> {
    /// The attributes, as written.
    pub attributes: &'a str,
    /// The text between the tags.
    pub content: &'a str,
    /// The element, tags included.
    pub whole: &'a str,
}

/// All inline elements of this name, in order; those without an end are not there for a browser either.
pub fn inline<'a>(page: &'a str, name: &str) -> Vec<Inline<'a>> {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let mut found = Vec::new();
    let mut rest = page;
    while let Some((_, tail)) = rest.split_once(&open) {
        rest = tail;
        let cut = tail.split_once('>').filter(|(attributes, _)| attributes.is_empty() || attributes.starts_with(' '));
        let Some((attributes, (content, after))) = cut.and_then(|(a, body)| Some((a, body.split_once(&close)?))) else {
            continue;
        };
        let (start, end) = (page.len() - tail.len() - open.len(), page.len() - after.len());
        found.push(Inline { attributes, content, whole: page.get(start..end).unwrap_or_default() });
        rest = after;
    }
    found
}

/// The page with all its styles, in their order, in the place of the first: Trunk writes one element for each file.
pub fn one_style(page: &str) -> String {
    let styles = inline(page, "style");
    let Some(first) = styles.first() else { return page.to_owned() };
    let all: String = styles.iter().map(|style| style.content).collect();
    let (before, after) = page.split_once(first.whole).unwrap_or((page, ""));
    let after = styles.iter().skip(1).fold(after.to_owned(), |rest, style| rest.replacen(style.whole, "", 1));
    format!("{before}<style>{all}</style>{after}")
}

/// The page with its own address in it, for the links it offers.
pub fn based(page: &str, base: &str) -> Outcome<String> {
    swapped(page, "</title>", &format!("</title><meta name=base-address content=\"{base}\">"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_stands_behind_the_title() {
        let page = based("<title>x</title><p>", "https://a.vn/").unwrap();
        assert_eq!(page, "<title>x</title><meta name=base-address content=\"https://a.vn/\"><p>");
    }

    #[test]
    fn styles_become_one_where_the_first_stood() {
        let page = "<head><style>@layer a;</style><title>x</title><style>b{}</style><style>c{}</style></head>";
        assert_eq!(one_style(page), "<head><style>@layer a;b{}c{}</style><title>x</title></head>");
        assert_eq!(one_style("<p>none</p>"), "<p>none</p>");
    }

    #[test]
    fn an_inline_element_is_found_with_its_attributes() {
        let page = "<script>a('<style>')</script><scripted></scripted><script type=module>b</script><script>open";
        let found = inline(page, "script");
        let told: Vec<_> = found.iter().map(|one| (one.attributes.trim(), one.content)).collect();
        assert_eq!(told, [("", "a('<style>')"), ("type=module", "b")]);
        assert!(inline(page, "style").is_empty());
    }
}
