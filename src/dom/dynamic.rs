//! Pieces of page that come, go and move while the rest stays. Each stands between two markers, so that its neighbours
//! find it whatever it holds.

use super::closure::{Ask, Row};
use super::{View, effect};
use leptos::prelude::*;
use leptos::web_sys::Node;
use std::cell::RefCell;
use std::mem::take;
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
    key: String,
    owner: Owner,
    ends: Option<(Node, Node)>,
    /// Its nodes, until they are put in their place.
    fresh: View,
}

impl Drawn {
    /// Draws under an owner of its own; nothing read while drawing is followed by the caller.
    fn new(parent: &Owner, key: String, row: &dyn Row) -> Self {
        let owner = parent.child();
        let fresh = owner.with(|| untrack(|| row.draw(&key)));
        Self { key, owner, ends: fresh.ends(), fresh }
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
    let draw: Rc<dyn Ask<View>> = Rc::new(draw);
    // The part that reads signals runs under the effect, so it is followed; drawing anew cleans up what was before.
    let Markers { start, end } = markers();
    let first = Rc::new(RefCell::new(View::default()));
    let (slot, marker, begin) = (first.clone(), end.clone(), start.clone());
    effect(Box::new(move || {
        let after = begin.next_sibling().filter(|node| !node.is_same_node(Some(&marker)));
        if let (Some(after), Some(before)) = (after, marker.previous_sibling()) {
            walk(&after, &before, |parent, node| drop(parent.remove_child(node)));
        }
        let view = draw.ask();
        if marker.parent_node().is_some() { view.insert_before(&marker) } else { *slot.borrow_mut() = view }
    }));
    framed(start, first.take(), end)
}

/// Draws while a condition holds.
#[must_use]
pub fn when<V: Into<View>>(condition: impl Fn() -> bool + 'static, draw: impl Fn() -> V + 'static) -> View {
    when_boxed(Box::new(condition), Box::new(move || -> View { draw().into() }))
}

fn when_boxed(condition: Box<dyn Ask<bool>>, draw: Box<dyn Ask<View>>) -> View {
    let keys = move || -> Vec<String> { condition.ask().then(String::new).into_iter().collect() };
    each_boxed(Box::new(keys), Box::new(move |_: &str| draw.ask()))
}

/// One row for each key, in order; rows stay as long as their key does. Keys are distinct.
#[must_use]
pub fn each<K: AsRef<str>, V: Into<View>>(
    keys: impl Fn() -> Vec<K> + 'static,
    row: impl Fn(&str) -> V + 'static,
) -> View {
    let keys = move || -> Vec<String> { keys().iter().map(|key| key.as_ref().to_owned()).collect() };
    each_boxed(Box::new(keys), Box::new(move |key: &str| -> View { row(key).into() }))
}

fn each_boxed(keys: Box<dyn Ask<Vec<String>>>, row: Box<dyn Row>) -> View {
    let Markers { start, end } = markers();
    let first = Rc::new(RefCell::new(View::default()));
    let (slot, marker) = (first.clone(), end.clone());
    let parent = Owner::current().unwrap_or_default();
    let mut drawn: Vec<Drawn> = Vec::new();
    effect(Box::new(move || {
        let wanted = keys.ask();
        while let Some(gone) = drawn.iter().position(|piece| !wanted.contains(&piece.key)) {
            drawn.remove(gone).remove();
        }
        let mut old = take(&mut drawn);
        for key in wanted {
            let there = old.iter().position(|piece| piece.key == key);
            drawn.push(there.map(|i| old.remove(i)).unwrap_or_else(|| Drawn::new(&parent, key, &*row)));
        }
        if marker.parent_node().is_some() {
            place(&mut drawn, &marker);
        } else {
            drawn.iter_mut().for_each(|piece| slot.borrow_mut().nodes.append(&mut piece.fresh.nodes));
        }
    }));
    framed(start, first.take(), end)
}

/// From the last row to the first: each goes before the one after it, unless it stands there already.
fn place(drawn: &mut [Drawn], end: &Node) {
    let mut anchor = end.clone();
    for piece in drawn.iter_mut().rev() {
        let Some((first, last)) = &piece.ends else { continue };
        if !piece.fresh.nodes.is_empty() {
            take(&mut piece.fresh).insert_before(&anchor);
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
