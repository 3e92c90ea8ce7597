//! What a run measures, and in which order.

use crate::{
    results::{Figures, Results},
    subject::{Machine, Subject},
    support::driver::journey,
};
use serde_json::json;
use std::time::Instant;

/// Something to be measured besides the load.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Load,
    Answer,
    Note,
    Undo,
    Report,
    Edits,
    Room,
}

use Part::*;

const PARTS: [(&str, Part); 7] = [
    ("load", Load),
    ("answer", Answer),
    ("note", Note),
    ("undo", Undo),
    ("report", Report),
    ("edits", Edits),
    ("room", Room),
];

/// What to do.
pub struct Plan {
    /// How often each page is loaded on each machine.
    pub runs: usize,
    /// Answers in a run.
    pub answers: usize,
    parts: Vec<Part>,
    subjects: Vec<Subject>,
    machines: Vec<Machine>,
    whole: bool,
}

/// Reads the words after the program's name.
pub fn parse(mut words: impl Iterator<Item = String>) -> Result<Plan, String> {
    let mut plan = Plan {
        runs: 5,
        answers: 200,
        parts: PARTS.map(|(_, part)| part).to_vec(),
        subjects: Subject::ALL.to_vec(),
        machines: vec![Machine::Commune, Machine::Plain],
        whole: true,
    };
    while let Some(word) = words.next() {
        match word.as_str() {
            "--quick" => plan = plan.quick(),
            "--runs" => plan.runs = count(words.next())?,
            "--only" => plan = plan.only(&words.next().unwrap_or_default())?,
            other => {
                return Err(format!("`{other}` is not understood; there are --quick, --runs N, --only load,answer,…"));
            }
        }
    }
    Ok(plan)
}

fn count(word: Option<String>) -> Result<usize, String> {
    let count = word.and_then(|word| word.parse().ok()).filter(|count| *count > 0);
    count.ok_or_else(|| "`--runs` wants a number, as in `--runs 7`.".to_owned())
}

impl Plan {
    /// Load and answers, on the commune PC, beside the plain form.
    fn quick(self) -> Self {
        let (subjects, machines) = (vec![Subject::Plain, Subject::Example], vec![Machine::Commune]);
        Self { runs: 3, answers: 60, parts: vec![Load, Answer], subjects, machines, whole: false }
    }

    fn only(self, list: &str) -> Result<Self, String> {
        let part = |name: &str| PARTS.iter().find(|(known, _)| *known == name).map(|(_, part)| *part);
        let names = PARTS.map(|(name, _)| name).join(",");
        let parts = list.split(',').map(part).collect::<Option<Vec<_>>>();
        let parts = parts.ok_or_else(|| format!("`--only` takes some of {names}, with commas between."))?;
        Ok(Self { parts, whole: false, ..self })
    }

    /// Whether its results are to be kept.
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// Whether only the room of many units is to be measured.
    pub fn is_of_room(&self) -> bool {
        self.parts == [Room]
    }

    /// Measures.
    pub async fn run(&self) -> Results {
        let mut results = Results::default();
        // The first browser also warms the machine's own caches.
        let version = journey(async |page| page.tell("Browser.getVersion", json!({})).await).await;
        let version = version["product"].as_str().and_then(|product| product.split('/').nth(1)).unwrap_or_default();
        results.browser = format!("Chromium {version}");
        for run in 0..self.runs {
            for machine in &self.machines {
                for subject in &self.subjects {
                    let start = Instant::now();
                    results.add(*machine, *subject, self.visit(run, *machine, *subject).await);
                    let (name, machine, took) = (subject.name(), machine.name(), start.elapsed().as_secs_f64());
                    println!("run {} of {}: {name}, {machine}: {took:.1} s", run + 1, self.runs);
                }
            }
        }
        if self.does(Edits) {
            results.add(Machine::Plain, Subject::Example, self.edits().await);
        }
        results
    }

    /// Runs in which the page is worked on; that takes five times as long as loading it.
    pub fn working_runs(&self) -> usize {
        if self.whole { self.runs.div_ceil(3) } else { self.runs }
    }

    fn does(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }

    /// One browser: the load, then the work.
    async fn visit(&self, run: usize, machine: Machine, subject: Subject) -> Figures {
        let (is_form, is_app) = match subject {
            Subject::Plain => (true, false),
            Subject::Example | Subject::Full => (true, true),
            Subject::Empty | Subject::Start => (false, false),
        };
        let works = |part| run < self.working_runs() && self.does(part);
        journey(async |page| {
            let mut figures = page.load(subject, machine).await?;
            if is_form && works(Answer) {
                figures.extend(page.answer(subject, self.answers).await?);
            }
            if is_app && works(Note) {
                figures.extend(page.note(subject).await?);
            }
            if is_app && works(Undo) {
                figures.extend(page.take_back(subject).await?);
            }
            if is_app && works(Report) {
                figures.extend(page.report().await?);
            }
            Ok(figures)
        })
        .await
    }

    async fn edits(&self) -> Figures {
        journey(async |page| {
            page.load(Subject::Example, Machine::Plain).await?;
            page.edit_much().await
        })
        .await
    }
}
