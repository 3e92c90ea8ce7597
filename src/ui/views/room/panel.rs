//! What is opened of the table or the heatmap: it stands beside it, or below where there is no room.

use super::answers::answers;
use super::said;
use super::unit::unit;
use crate::dom::{El, RwSignal, View, el, next_frame, region};
use crate::domain::cohort::{Entry, Strip};
use crate::ui::components::{Glyph, bare_button, icon};
use crate::ui::session::{Session, use_room, use_session};
use crate::ui::words::use_all_words;
use leptos::prelude::untrack;
use std::rc::Rc;
use std::sync::Arc;

/// Id of its heading, which takes the focus.
const HEADING: &str = "room-panel";

/// What is opened; reports by the id of their assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    /// A unit, by the report that counts.
    Unit(String),
    /// What a report says of an item, or of some.
    Cell(String, Strip),
}

impl Topic {
    fn id(&self) -> &str {
        let (Self::Unit(id) | Self::Cell(id, _)) = self;
        id
    }
}

/// Handle to what is opened; cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Panel {
    session: Session,
    topic: RwSignal<Option<Topic>>,
}

impl Panel {
    pub(super) fn new() -> Self {
        Self { session: use_session(), topic: RwSignal::new(None) }
    }

    /// Opens something; the focus goes there.
    pub(super) fn open(self, topic: Topic) {
        self.topic.set(Some(topic));
        next_frame(move || self.session.focus(HEADING));
    }

    /// Puts the panel beside what it is opened from; `back` gives the focus back to it.
    pub(super) fn beside(self, main: View, back: impl Fn() + Clone + 'static) -> El {
        let close = Rc::new(move || {
            self.topic.set(None);
            back();
        });
        let aside = region(move || self.topic.get().map(|topic| untrack(|| self.draw(&topic, close.clone()))).into());
        let is_open = move || self.topic.with(Option::is_some);
        let main = el("div").class("room__main stack").child(main);
        el("div").class("room__beside").bind_bool("data-open", is_open).child(main).child(aside)
    }

    fn draw(self, topic: &Topic, close: Rc<impl Fn() + 'static>) -> View {
        let room = use_room();
        let Some(entry) = room.room().with_untracked(|room| room.get(topic.id()).cloned()) else {
            return View::default();
        };
        let (by_key, gone) = (close.clone(), close.clone());
        let content = match topic {
            Topic::Unit(_) => unit(&entry, move || gone()),
            Topic::Cell(_, strip) => cell(&entry, strip),
        };
        let name = said::name(&entry.member, use_all_words());
        let heading = el("h2").id(HEADING).attr("tabindex", "-1").text(name);
        let shut = bare_button("plain").attr("aria-label", use_all_words().common.close).child(icon(Glyph::Cross));
        let head = el("div").class("room__panel-head").child(heading).child(shut.click(move || close()));
        let panel = el("section").class("room__panel stack no-print").attr("aria-labelledby", HEADING);
        let session = self.session;
        let panel = panel.on("keydown", move |event| {
            if session.cell_key(&event).is_some_and(|pressed| pressed.key == "Escape") {
                by_key();
            }
        });
        panel.child(head).child(content).into()
    }
}

/// What a report says of the items of one column.
fn cell(entry: &Arc<Entry>, strip: &Strip) -> View {
    let (room, words) = (use_room(), use_all_words());
    let subject = said::subject(room.catalogue(), room.columns(), &strip.subject, words);
    let about = el("p").class("quiet small").text(&said::scope(room.catalogue(), &entry.member, words));
    let subject = el("h3").text(&subject);
    View::from(about).and(subject).and(answers(entry, &strip.places))
}
