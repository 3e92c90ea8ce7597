//! Slides of a room for the projector: in which order they stand, what is hidden, what a key does.
//!
//! Knows no browser: keys come by their names. Answers given together are an exercise and change no report.

use super::Analysis;

/// Units that make a league worth ranking.
pub const FEW: usize = 4;

/// One slide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slide {
    /// What this is, how many units.
    Title,
    /// How points are spread in the largest league.
    Spread,
    /// The best of that league.
    Ranking,
    /// One item, by its column.
    Item(usize),
    /// Indicators against targets.
    Rates,
    /// Who has come on most.
    Moves,
}

impl Slide {
    /// What it shows one after the other, the first at once: a question, the results, what follows from them.
    #[must_use]
    pub fn layers(self) -> usize {
        match self {
            Self::Title => 1,
            Self::Item(_) => 3,
            Self::Spread | Self::Ranking | Self::Rates | Self::Moves => 2,
        }
    }
}

/// What a key or a button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Shows what is hidden, else goes on.
    Forward,
    /// Goes back.
    Back,
    /// To the first slide.
    First,
    /// To the last one.
    Last,
    /// Shows what is hidden.
    Reveal,
    /// Hides the units' names, or no longer.
    Names,
    /// Answers the item with this rung, from 0; again takes the answer back.
    Answer(usize),
    /// Ends.
    Leave,
}

impl Turn {
    /// What a key does.
    #[must_use]
    pub fn of(key: &str) -> Option<Self> {
        Some(match key {
            "ArrowRight" | "ArrowDown" | "PageDown" | " " => Self::Forward,
            "ArrowLeft" | "ArrowUp" | "PageUp" | "Backspace" => Self::Back,
            "Home" => Self::First,
            "End" => Self::Last,
            "Enter" => Self::Reveal,
            "n" | "N" => Self::Names,
            "Escape" => Self::Leave,
            key => Self::Answer(["1", "2", "3", "4", "5"].iter().position(|digit| *digit == key)?),
        })
    }
}

/// One slide as it stands: what of it is shown, and what the room answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Card {
    /// The slide.
    pub slide: Slide,
    /// The last layer that is shown, from 0.
    pub layer: usize,
    /// The rung that was chosen together.
    pub answer: Option<usize>,
}

impl Card {
    fn new(slide: Slide) -> Self {
        Self { slide, layer: 0, answer: None }
    }

    /// Whether some of it is still hidden.
    #[must_use]
    pub fn is_hiding(&self) -> bool {
        self.layer + 1 < self.slide.layers()
    }
}

/// The slides, and where the show is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deck {
    cards: Vec<Card>,
    /// Place of the slide that is shown.
    pub at: usize,
    /// The units' names are hidden.
    pub nameless: bool,
}

impl Deck {
    /// The slides of a room, with one more item if one was picked.
    #[must_use]
    pub fn of(analysis: &Analysis, picked: Option<usize>, nameless: bool) -> Self {
        let has_league = analysis.leagues.first().is_some_and(|league| league.units.len() >= FEW);
        let ranked = [Slide::Spread, Slide::Ranking].into_iter().filter(|_| has_league);
        let picked = picked.filter(|place| !analysis.weak.contains(place));
        let items = analysis.weak.iter().copied().chain(picked).map(Slide::Item);
        let rates = analysis.rates.iter().any(|rate| rate.units.is_some()).then_some(Slide::Rates);
        let moves = analysis.moves.iter().any(|one| one.by() > 0).then_some(Slide::Moves);
        let slides = [Slide::Title].into_iter().chain(ranked).chain(items).chain(rates).chain(moves);
        Self { cards: slides.map(Card::new).collect(), at: 0, nameless }
    }

    /// All slides.
    #[must_use]
    pub fn cards(&self) -> &[Card] {
        &self.cards
    }

    /// The slide that is shown.
    #[must_use]
    pub fn card(&self) -> Card {
        self.cards.get(self.at).copied().unwrap_or(Card::new(Slide::Title))
    }

    /// Does what was pressed; `false` when that ends the show.
    pub fn turn(&mut self, turn: Turn) -> bool {
        let last = self.cards.len().saturating_sub(1);
        let is_hiding = self.card().is_hiding();
        match turn {
            Turn::Forward if !is_hiding => self.at = (self.at + 1).min(last),
            Turn::Forward | Turn::Reveal => self.change(|card| card.layer += usize::from(is_hiding)),
            Turn::Back => self.at = self.at.saturating_sub(1),
            Turn::First => self.at = 0,
            Turn::Last => self.at = last,
            Turn::Names => self.nameless = !self.nameless,
            Turn::Answer(rung) => self.change(|card| card.answer = Some(rung).filter(|new| card.answer != Some(*new))),
            Turn::Leave => return false,
        }
        true
    }

    fn change(&mut self, change: impl FnOnce(&mut Card)) {
        if let Some(card) = self.cards.get_mut(self.at) {
            change(card);
        }
    }
}
