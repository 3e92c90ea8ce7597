//! A group of radios, each a whole row to press.

use super::field::Asked;
use crate::dom::{Ask, El, Element, View, el, follow, is_from, set, tick};
use std::rc::Rc;

/// One option.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choosable {
    /// Its word.
    pub label: String,
    /// When it holds; may be empty.
    pub meaning: String,
}

impl Choosable {
    /// An option that needs no explanation.
    #[must_use]
    pub fn plain(label: &str) -> Self {
        Self { label: label.to_owned(), meaning: String::new() }
    }
}

/// Native radios in a fieldset; the chosen one is told by its index.
pub struct Choice {
    legend: String,
    name: String,
    options: Vec<Choosable>,
    chosen: Rc<dyn Ask<Option<usize>>>,
    on_choose: Rc<dyn Fn(usize)>,
    disabled: Asked,
    inline: bool,
    hide_legend: bool,
}

impl Choice {
    /// What is asked, the name of the group (unique on the page), the options, the chosen index, what a choice does.
    #[must_use]
    pub fn new(
        legend: &str,
        name: &str,
        options: Vec<Choosable>,
        chosen: impl Fn() -> Option<usize> + 'static,
        on_choose: impl Fn(usize) + 'static,
    ) -> Self {
        let (legend, name) = (legend.to_owned(), name.to_owned());
        let (chosen, on_choose) = (Rc::new(chosen), Rc::new(on_choose));
        Self {
            legend,
            name,
            options,
            chosen,
            on_choose,
            disabled: Rc::new(|| false),
            inline: false,
            hide_legend: false,
        }
    }

    /// Locked while this holds.
    #[must_use]
    pub fn disabled(self, disabled: impl Fn() -> bool + 'static) -> Self {
        Self { disabled: Rc::new(disabled), ..self }
    }

    /// Options side by side.
    #[must_use]
    pub fn inline(self) -> Self {
        Self { inline: true, ..self }
    }

    /// The legend is said, not shown.
    #[must_use]
    pub fn hide_legend(self) -> Self {
        Self { hide_legend: true, ..self }
    }

    /// Draws it. One effect marks all its rows and one listener hears them: a section holds a hundred radios.
    #[must_use]
    pub fn draw(self) -> El {
        let legend_class = if self.hide_legend { "choice__legend visually-hidden" } else { "choice__legend" };
        let legend = el("legend").class(legend_class).text(&self.legend);
        let (labels, radios): (Vec<El>, Vec<Element>) =
            self.options.iter().map(|option| row(&self.name, option)).unzip();
        let rows = labels.iter().map(El::node).zip(radios.clone()).collect();
        follow(mark(rows, self.chosen, self.disabled));
        let on_choose = self.on_choose;
        let choose =
            move |event| radios.iter().position(|radio| is_from(&event, radio)).into_iter().for_each(&*on_choose);
        let options = el("div").class("choice__options").children(labels).on("change", choose);
        el("fieldset").class(if self.inline { "choice choice--inline" } else { "choice" }).child(legend).child(options)
    }
}

/// A label and the radio in it.
type Row = (Element, Element);

fn row(name: &str, option: &Choosable) -> (El, Element) {
    let radio = el("input").attr("type", "radio").attr("name", name);
    let node = radio.node();
    let meaning = (!option.meaning.is_empty()).then(|| el("span").class("choice__meaning").text(&option.meaning));
    let words = el("span").text(&option.label).child(meaning);
    let label = el("label").class("choice__option").attr("data-chosen", "false");
    (label.child(radio).child(words), node)
}

/// Touches only the rows whose mark changes.
fn mark(rows: Vec<Row>, chosen: Rc<dyn Ask<Option<usize>>>, disabled: Asked) -> impl FnMut() {
    let (mut old, mut was_locked) = (None, false);
    move || {
        let (new, locked) = (chosen.ask(), disabled.ask());
        for (i, (label, radio)) in rows.iter().enumerate() {
            let is_chosen = new == Some(i);
            if is_chosen != (old == Some(i)) {
                set(label, "data-chosen", Some(if is_chosen { "true" } else { "false" }));
                tick(radio, is_chosen);
            }
            if locked != was_locked {
                set(radio, "disabled", locked.then_some(""));
            }
        }
        (old, was_locked) = (new, locked);
    }
}

impl From<Choice> for View {
    fn from(choice: Choice) -> Self {
        choice.draw().into()
    }
}
