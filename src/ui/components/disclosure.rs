//! Something behind one click, drawn only once it is opened.

use crate::dom::{Ask, El, RwSignal, View, el, when};

/// A native `details`; its content is built at the first opening and kept.
pub struct Disclosure {
    summary: View,
    class: &'static str,
    open: bool,
    content: Box<dyn Ask<View>>,
}

/// Begins one: what stands on the closed line, and what is behind it.
#[must_use]
pub fn disclosure<V: Into<View>>(summary: impl Into<View>, content: impl Fn() -> V + 'static) -> Disclosure {
    Disclosure {
        summary: summary.into(),
        class: "",
        open: false,
        content: Box::new(move || -> View { content().into() }),
    }
}

impl Disclosure {
    /// Adds a class.
    #[must_use]
    pub fn class(self, class: &'static str) -> Self {
        Self { class, ..self }
    }

    /// Open from the start.
    #[must_use]
    pub fn open(self, open: bool) -> Self {
        Self { open, ..self }
    }

    /// Draws it.
    #[must_use]
    pub fn draw(self) -> El {
        let drawn = RwSignal::new(self.open);
        let content = self.content;
        let inner = when(move || drawn.get(), move || el("div").class("disclosure__content").child(content.ask()));
        let summary = el("summary").class("disclosure__summary").child(self.summary);
        let details = el("details").class(&["disclosure ", self.class].concat()).flag("open", self.open);
        // Once drawn it stays, also while closed; that it is open is told by the attribute.
        details.on("toggle", move |_| drawn.set(true)).child(summary).child(inner)
    }
}

impl From<Disclosure> for View {
    fn from(disclosure: Disclosure) -> Self {
        disclosure.draw().into()
    }
}
