//! Around the map: what its columns are, in which order, what the signs mean, what stands where one is.

use super::{Heat, Map};
use crate::dom::{El, View, el};
use crate::domain::cohort::Level;
use crate::domain::numeral::percent;
use crate::ui::components::{Choice, Choosable};
use crate::ui::views::room::said;
use crate::ui::words::AllWords;

impl Heat {
    /// What the columns are, and the order.
    pub(super) fn tools(self) -> View {
        let own = &self.words.room_heatmap;
        let choice = |name: &str, [question, first, second]: [&str; 3], on: crate::dom::RwSignal<bool>| {
            let options = [first, second].map(Choosable::plain).to_vec();
            Choice::new(question, name, options, move || Some(usize::from(!on.get())), move |i| on.set(i == 0))
                .inline()
                .hide_legend()
        };
        let columns = choice("heat-columns", own.columns, self.by_theme);
        let order = choice("heat-order", own.order, self.worst_first);
        el("div").class("heat__tools no-print").child(columns).child(order).into()
    }

    /// What stands where the pointer or the keys are.
    pub(super) fn told(self) -> El {
        let told = move || {
            let at = self.over.get().unwrap_or_else(|| self.at.get());
            self.map.with(|map| map.told(at, self.words)).unwrap_or_default()
        };
        el("p").class("heat__told no-print").attr("role", "status").say(told)
    }

    /// What the signs mean.
    pub(super) fn legend(self) -> El {
        let own = &self.words.room_heatmap;
        let [title, underline] = own.legend;
        let entry = |level: &Level| {
            let (sign, word) = said::sign(*level);
            let sign = el("span").class("heat__cell").attr("data-level", word).attr("aria-hidden", "true").text(sign);
            el("li").child(sign).text(said::level(*level, self.words))
        };
        let evidenced = el("span").class("heat__cell").flag("data-evidenced", true).attr("aria-hidden", "true");
        let list = el("ul").children(Level::ALL.iter().map(entry)).child(el("li").child(evidenced).text(underline));
        el("section").class("heat__legend small").child(el("h2").text(title)).child(list)
    }
}

impl Map {
    /// Unit, column and what stands there, in words.
    fn told(&self, (line, column): (usize, usize), words: &'static AllWords) -> Option<String> {
        let (unit, strip, (code, name)) = (self.unit(line)?, self.strips.get(column)?, self.names.get(column)?);
        let member = &unit.now.member;
        let code = if code.is_empty() { String::new() } else { [code, " "].concat() };
        let tile = said::tile(strip.tile(member), words);
        let mean = strip.mean(&self.shown).map(|mean| (words.room_heatmap.mean)(&percent(mean.into(), words.lang)));
        let mean = mean.map(|mean| [" · ", &mean].concat()).unwrap_or_default();
        Some([said::name(member, words), " · ", &code, name, " · ", &tile, &mean].concat())
    }
}
