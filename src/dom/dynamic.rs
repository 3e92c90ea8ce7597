//! Pieces of page that come, go and move while the rest stays. Each stands between two markers, so that its neighbours
//! find it whatever it holds.

use super::{View, effect};
use leptos::prelude::*;
use leptos::web_sys::Node;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Empty comments around a changing piece.
struct Markers {
    start: Node,
    end: Node,
}

fn markers() -> Markers {
    let marker = || document().create_comment("").into();
    Markers { start: marker(), end: marker() }
}

/// What is drawn now, and the owner under which it was drawn.
struct Drawn {
    owner: Owner,
    ends: Option<(Node, Node)>,
}

impl Drawn {
    /// Draws under an owner of its own; nothing read while drawing is followed by the caller.
    fn new(parent: &Owner, draw: impl FnOnce() -> View) -> (Self, View) {
        let owner = parent.child();
        let view = owner.with(|| untrack(draw));
        (Self { owner, ends: view.ends() }, view)
    }

    /// The nodes go first: a field that has the focus hears of leaving it, so its listeners must still live.
    fn remove(self) {
        if let Some((first, last)) = &self.ends {
            walk(first, last, |parent, node| drop(parent.remove_child(node)));
        }
        self.owner.cleanup();
    }
}

/// Every node from first to last, which are siblings.
fn walk(first: &Node, last: &Node, mut act: impl FnMut(&Node, &Node)) {
    let Some(parent) = first.parent_node() else { return };
    let mut next = Some(first.clone());
    while let Some(node) = next {
        next = if node.is_same_node(Some(last)) { None } else { node.next_sibling() };
        act(&parent, &node);
    }
}

/// Draws anew whenever what `draw` reads changes. For small pieces; [`when`] and [`each`] keep what can be kept.
#[must_use]
pub fn region(draw: impl Fn() -> View + 'static) -> View {
    let draw: Rc<dyn Fn() -> View> = Rc::new(draw);
    // The part that reads signals runs under the effect, so it is followed; drawing anew cleans up what was before.
    let Markers { start, end } = markers();
    let first = Rc::new(RefCell::new(View::default()));
    let (slot, marker, begin) = (first.clone(), end.clone(), start.clone());
    effect(Box::new(move || {
        let after = begin.next_sibling().filter(|node| !node.is_same_node(Some(&marker)));
        if let (Some(after), Some(before)) = (after, marker.previous_sibling()) {
            walk(&after, &before, |parent, node| drop(parent.remove_child(node)));
        }
        let view = draw();
        if marker.parent_node().is_some() { view.insert_before(&marker) } else { *slot.borrow_mut() = view }
    }));
    framed(start, first.take(), end)
}

/// Draws while a condition holds.
#[must_use]
pub fn when<V: Into<View>>(condition: impl Fn() -> bool + 'static, draw: impl Fn() -> V + 'static) -> View {
    each_boxed(Box::new(move || condition().then(String::new).into_iter().collect()), Box::new(move |_| draw().into()))
}

/// One row for each key, in order; rows stay as long as their key does. Keys are distinct.
#[must_use]
pub fn each<K: AsRef<str>, V: Into<View>>(
    keys: impl Fn() -> Vec<K> + 'static,
    row: impl Fn(&str) -> V + 'static,
) -> View {
    let keys = move || keys().iter().map(|key| key.as_ref().to_owned()).collect();
    each_boxed(Box::new(keys), Box::new(move |key| row(key).into()))
}

fn each_boxed(keys: Box<dyn Fn() -> Vec<String>>, row: Box<dyn Fn(&str) -> View>) -> View {
    let Markers { start, end } = markers();
    let first = Rc::new(RefCell::new(View::default()));
    let (slot, marker) = (first.clone(), end.clone());
    let parent = Owner::current().unwrap_or_default();
    let mut drawn: BTreeMap<String, Drawn> = BTreeMap::new();
    effect(Box::new(move || {
        let wanted = keys();
        let gone: Vec<String> = drawn.keys().filter(|key| !wanted.contains(key)).cloned().collect();
        gone.iter().filter_map(|key| drawn.remove(key)).for_each(Drawn::remove);
        let mut fresh = BTreeMap::new();
        for key in &wanted {
            if !drawn.contains_key(key) {
                let (piece, view) = Drawn::new(&parent, || row(key));
                drawn.insert(key.clone(), piece);
                fresh.insert(key.clone(), view);
            }
        }
        if marker.parent_node().is_some() {
            place(&wanted, &drawn, &fresh, &marker);
        } else {
            *slot.borrow_mut() = super::views(wanted.iter().filter_map(|key| fresh.remove(key)));
        }
    }));
    framed(start, first.take(), end)
}

/// From the last row to the first: each goes before the one after it, unless it stands there already.
fn place(wanted: &[String], drawn: &BTreeMap<String, Drawn>, fresh: &BTreeMap<String, View>, end: &Node) {
    let mut anchor = end.clone();
    for key in wanted.iter().rev() {
        let Some((first, last)) = drawn.get(key).and_then(|piece| piece.ends.as_ref()) else { continue };
        if let Some(view) = fresh.get(key) {
            view.insert_before(&anchor);
        } else if !last.next_sibling().is_some_and(|next| next.is_same_node(Some(&anchor))) {
            walk(first, last, |parent, node| drop(parent.insert_before(node, Some(&anchor))));
        }
        anchor = first.clone();
    }
}

fn framed(start: Node, view: View, end: Node) -> View {
    let mut nodes = vec![start];
    nodes.extend(view.nodes);
    nodes.push(end);
    View { nodes }
}
