//! Reports to look at twice: altered, scored otherwise, drafts, of another catalogue.

use super::parts::{Section, names};
use crate::dom::{El, View, el};
use crate::domain::cohort::Analysis;
use crate::ui::words::use_all_words;

/// Names that are written out.
const NAMED: usize = 30;

pub(super) fn cautions(analysis: &Analysis) -> El {
    let own = &use_all_words().room_analysis;
    let rows = analysis.cautions.iter().map(|(caution, places)| {
        let [what, hint] = (own.caution)(*caution);
        let term = [what, ": ", &places.len().to_string()].concat();
        let lines = [el("dd").class("quiet").text(hint), el("dd").text(&names(analysis, places, NAMED))];
        el("div").class("keep").child(el("dt").text(&term)).children(lines)
    });
    let content: View = if analysis.cautions.is_empty() {
        el("p").text(own.cautions_none).into()
    } else {
        el("dl").class("analysis__cautions stack").children(rows).into()
    };
    Section::Cautions.draw(content)
}
