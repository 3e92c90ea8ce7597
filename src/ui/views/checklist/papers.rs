//! Note, cause, colleague and evidence of an item. Built on the first opening.

mod file;
mod paper;

use super::card::Card;
use crate::dom::{El, RwSignal, View, each, el, text, value_of};
use crate::domain::answer::{Cause, Evidence};
use crate::domain::edit::AnswerEdit;
use crate::ui::components::{Glyph, SelectField, TextField, bare_button, icon, label};
use crate::ui::words::behind;
use paper::paper;

/// The closed line: how many papers, whether there is a note, who answers it.
#[must_use]
pub fn papers_line(card: Card) -> View {
    let words = &card.words.checklist.item;
    let line = move || {
        let answer = card.answer();
        let counted = answer.evidence.iter().filter(|row| row.counts()).count();
        let listed = answer.evidence.len();
        let papers = (listed > 0).then(|| (words.papers_count)(counted, listed));
        let note = (!answer.note.is_empty()).then(|| words.noted.to_owned());
        let owner = Some(answer.owner.clone()).filter(|name| !name.is_empty());
        papers.into_iter().chain(note).chain(owner).collect::<Vec<_>>().join(" · ")
    };
    text(words.papers).and(el("span").class("item__counts").say(line))
}

const CAUSES: [(&str, Option<Cause>); 3] =
    [("", None), ("subjective", Some(Cause::Subjective)), ("objective", Some(Cause::Objective))];

/// The fields.
#[must_use]
pub fn papers(card: Card) -> View {
    let words = &behind(card.words.lang).papers;
    let set_note = move |text| card.send(AnswerEdit::Note(text));
    let note = TextField::new(&card.part("note"), words.note, move || card.answer().note.clone(), set_note);
    let note = note.multiline().disabled(move || card.locked());
    let fields = el("div").class("fields").child(owner(card)).child(cause(card));
    View::from(note).and(fields).and(rows(card))
}

fn cause(card: Card) -> SelectField {
    let words = &behind(card.words.lang).papers;
    let options =
        move || CAUSES.iter().zip(words.causes).map(|((key, _), word)| ((*key).into(), word.into())).collect();
    let chosen = move || {
        let cause = card.answer().cause;
        CAUSES.iter().find(|(_, other)| *other == cause).map(|(word, _)| (*word).to_owned()).unwrap_or_default()
    };
    let choose = move |key: String| {
        let cause = CAUSES.iter().find(|(word, _)| *word == key).and_then(|(_, cause)| *cause);
        card.send(AnswerEdit::Cause(cause));
    };
    let field = SelectField::new(&card.part("cause"), words.cause, options, chosen, choose);
    field.disabled(move || card.locked())
}

/// The colleague, with the names used so far; handed on when the field is left.
fn owner(card: Card) -> El {
    let id = card.part("owner");
    let label = label(&id, behind(card.words.lang).papers.owner);
    let input = el("input").class("field__input").id(&id).attr("type", "text").attr("list", "owners");
    let input = input.attr("autocomplete", "off").attr("spellcheck", "false");
    let input = input.bind_flag("disabled", move || card.locked()).field_value(move || card.answer().owner.clone());
    let input = input.on("change", move |event| card.send(AnswerEdit::Owner(value_of(&event))));
    el("div").class("field").child(label).child(input)
}

/// The evidence rows. Rows are told by their place: a row emptied by hand stays while its card is open,
/// and at most one blank row is offered, so that no row moves under the hands of who types.
#[derive(Clone, Copy)]
struct Rows {
    card: Card,
    wanted: RwSignal<usize>,
}

impl Rows {
    /// How many rows stand on the card, to follow.
    fn shown(&self) -> usize {
        self.wanted.get().max(self.card.answer().evidence.len())
    }

    /// The row at this moment; see [`Card::now`].
    fn now(&self, i: usize) -> Evidence {
        self.card.now().evidence.get(i).cloned().unwrap_or_default()
    }

    /// Also while the card is away: a file may take its time.
    fn change(&self, i: usize, edit: &dyn Fn(&mut Evidence)) {
        let mut list = self.card.now().evidence.clone();
        self.wanted.set(self.wanted.try_get_untracked().unwrap_or_default().max(list.len()));
        list.resize(list.len().max(i + 1), Evidence::default());
        list.get_mut(i).into_iter().for_each(edit);
        self.card.send(AnswerEdit::Evidence(list));
    }

    fn remove(&self, i: usize) {
        let mut list = self.card.now().evidence.clone();
        if i < list.len() {
            list.remove(i);
        }
        self.wanted.set(0);
        self.card.send(AnswerEdit::Evidence(list));
    }

    fn add(&self) {
        self.wanted.set(self.card.now().evidence.len() + 1);
    }
}

fn rows(card: Card) -> View {
    let rows = Rows { card, wanted: RwSignal::new(0) };
    let keys = move || (0..rows.shown()).map(|i| i.to_string()).collect();
    let list = each(keys, move |key: &str| key.parse().ok().map(|i| paper(rows, i)));
    let has_blank = move || rows.shown() > card.answer().evidence.len();
    let add = bare_button("").child(icon(Glyph::Plus)).text(behind(card.words.lang).papers.add);
    let add = add.bind_flag("disabled", move || card.locked() || has_blank()).click(move || rows.add());
    list.and(el("p").child(add))
}
