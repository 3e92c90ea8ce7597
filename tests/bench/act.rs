//! Working on the page: answering, opening sections, typing, taking back, opening the report.

use crate::{
    metric::Metric::{Answer, AnswerBusy, AnswerP95, Note, Report, Section, Undo},
    results::{Figures, median, quantile},
    subject::Subject,
    support::page::Page,
};
use serde_json::json;
use thirtyfour::error::WebDriverResult;
use tu_soat_06::{domain::section, ui::dom_id};

/// Keys pressed in a note.
const TYPED: &str = "da gui cong van so ba";
const UNDONE: usize = 20;

/// Clicking here shows another heading.
const GO: &str = "
    const [selector] = arguments;
    const link = document.querySelector(selector);
    const before = document.querySelector('main h1').textContent;
    bench.time('click', () => ![before, undefined].includes(document.querySelector('main h1')?.textContent));
    return await bench.aim(link);";

/// Readings of so many answers.
#[derive(Default)]
struct Readings {
    answers: Vec<f64>,
    busy: Vec<f64>,
    sections: Vec<f64>,
}

impl Page {
    /// Answers so many times, all over the checklist.
    pub async fn answer(&self, subject: Subject, count: usize) -> WebDriverResult<Figures> {
        let sections = subject.sections();
        let mut readings = Readings::default();
        for turn in 0.. {
            if let Some(section) = sections.get(turn % sections.len().max(1)).filter(|_| turn > 0) {
                let link = format!(".sections__link[href$='/{}']", section.id.as_str());
                readings.sections.push(self.follow(&link).await?);
            }
            self.answer_screen(&mut readings, count).await?;
            if readings.answers.len() >= count {
                break;
            }
        }
        Ok(readings.figures())
    }

    async fn answer_screen(&self, readings: &mut Readings, count: usize) -> WebDriverResult<()> {
        let groups = self.script("return bench.groups();", &[]).await?;
        for group in groups.as_array().cloned().unwrap_or_default() {
            if readings.answers.len() >= count {
                break;
            }
            let at = self.later("return await bench.aimAt(arguments[0]);", std::slice::from_ref(&group)).await?;
            self.hover(&at).await?;
            let before = self.busy().await?;
            self.strike(&at).await?;
            readings.answers.push(self.took().await?);
            readings.busy.push(self.busy().await? - before);
            let took_effect = self.script("return bench.target.checked;", &[]).await?;
            assert_eq!(took_effect, json!(true), "the answer to {group} did not take effect");
        }
        Ok(())
    }

    /// Types into the note of the first item; the time from a key to the second frame.
    pub async fn note(&self, subject: Subject) -> WebDriverResult<Figures> {
        let sections = subject.sections();
        self.follow_unless_there(&sections[0]).await?;
        let item =
            self.script("return document.querySelector('article.item:not([data-folded=true])').id;", &[]).await?;
        let item = item.as_str().expect("an item").trim_start_matches("item-").to_owned();
        let lines = format!("#{} details summary", dom_id::item(&item));
        self.later("document.querySelectorAll(arguments[0]).forEach(line => line.click());", &[json!(lines)]).await?;
        let note = dom_id::part(&item, "note");
        self.by_id(&note).await;
        self.later(
            "const note = document.getElementById(arguments[0]); await bench.aim(note); note.focus();",
            &[json!(note)],
        )
        .await?;
        let mut took = Vec::new();
        for letter in TYPED.chars() {
            took.push(self.press_key(letter, false).await?);
        }
        let written = self.script("return document.activeElement.value;", &[]).await?;
        assert!(written.as_str().is_some_and(|text| text.ends_with(TYPED)), "the note was not typed: {written}");
        Ok(vec![(Note, median(&took))])
    }

    /// Changes some answers of the first section, and takes them back by Ctrl+Z.
    pub async fn take_back(&self, subject: Subject) -> WebDriverResult<Figures> {
        self.follow_unless_there(&subject.sections()[0]).await?;
        self.answer_screen(&mut Readings::default(), UNDONE).await?;
        self.later("document.activeElement.blur(); await bench.aim(document.querySelector('main h1'));", &[]).await?;
        let mut took = Vec::new();
        for _ in 0..UNDONE {
            took.push(self.press_key('z', true).await?);
        }
        Ok(vec![(Undo, median(&took))])
    }

    /// Opens the report.
    pub async fn report(&self) -> WebDriverResult<Figures> {
        Ok(vec![(Report, self.follow(".frame__nav a[href$='/bao-cao']").await?)])
    }

    /// Follows a link to another screen; the time to the second frame that shows its heading.
    async fn follow(&self, link: &str) -> WebDriverResult<f64> {
        let at = self.later(GO, &[json!(link)]).await?;
        self.hover(&at).await?;
        self.strike(&at).await?;
        self.took().await
    }

    async fn follow_unless_there(&self, section: &section::Section) -> WebDriverResult<()> {
        let end = format!("/phieu/{}", section.id.as_str());
        if !self.route().await?.ends_with(&end) {
            self.follow(&format!(".sections__link[href$='{end}']")).await?;
        }
        Ok(())
    }

    async fn press_key(&self, letter: char, ctrl: bool) -> WebDriverResult<f64> {
        self.script("bench.time('keydown');", &[]).await?;
        self.key(letter, ctrl).await?;
        self.took().await
    }
}

impl Readings {
    fn figures(&self) -> Figures {
        let mean = self.busy.iter().sum::<f64>() / self.busy.len() as f64;
        let mut figures =
            vec![(Answer, median(&self.answers)), (AnswerP95, quantile(&self.answers, 0.95)), (AnswerBusy, mean)];
        if !self.sections.is_empty() {
            figures.push((Section, median(&self.sections)));
        }
        figures
    }
}
