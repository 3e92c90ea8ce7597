//! What is measured, how it is shown, and the bar it is held to.

/// One figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Metric {
    Fcp,
    Lcp,
    Usable,
    Painted,
    Blocking,
    LongTasks,
    Longest,
    Busy,
    Shift,
    Critical,
    Asked,
    Sent,
    Heap,
    Wasm,
    Memory,
    Answer,
    AnswerP95,
    AnswerBusy,
    Section,
    Note,
    Undo,
    Report,
    Edited,
    Grown,
}

/// What a figure must not exceed.
#[derive(Clone, Copy)]
pub enum Bar {
    /// So much.
    Most(f64),
    /// So many times what the plain form has.
    Times(f64),
}

use Bar::{Most, Times};
use Metric::*;

impl Metric {
    /// All, in the order of the tables.
    pub const ALL: [Self; 24] = [
        Fcp, Lcp, Usable, Painted, Blocking, LongTasks, Longest, Busy, Shift, Critical, Asked, Sent, Heap, Wasm,
        Memory, Answer, AnswerP95, AnswerBusy, Section, Note, Undo, Report, Edited, Grown,
    ];

    /// Its name and unit.
    pub fn name(self) -> &'static str {
        match self {
            Fcp => "first contentful paint, ms",
            Lcp => "largest contentful paint, ms",
            Usable => "first control usable, ms",
            Painted => "the frame after it, ms",
            Blocking => "total blocking time, ms",
            LongTasks => "tasks over 50 ms",
            Longest => "longest task, ms",
            Busy => "main thread until idle, ms",
            Shift => "layout shift",
            Critical => "arrived before the first control, kB",
            Asked => "asked for before it, kB",
            Sent => "sent until idle, kB",
            Heap => "JS heap, MB",
            Wasm => "wasm memory, MB",
            Memory => "heap + wasm, MB",
            Answer => "answer → 2nd frame, median, ms",
            AnswerP95 => "answer → 2nd frame, p95, ms",
            AnswerBusy => "main thread per answer, ms",
            Section => "opening a section, median, ms",
            Note => "key in a note → 2nd frame, median, ms",
            Undo => "undo → 2nd frame, median, ms",
            Report => "opening the report, ms",
            Edited => "heap + wasm after 10,000 edits, MB",
            Grown => "of it grown since the 1,000th, MB",
        }
    }

    /// How many decimals it is shown with.
    pub fn decimals(self) -> usize {
        match self {
            Shift => 3,
            Heap | Wasm | Memory | Edited | Grown => 2,
            Critical | Asked | Sent | Answer | AnswerP95 | AnswerBusy | Section | Note | Undo => 1,
            _ => 0,
        }
    }

    /// The bar, for the commune PC or for this machine.
    pub fn bar(self, commune: bool) -> Option<Bar> {
        match self {
            Fcp if commune => Some(Times(1.25)),
            Usable if commune => Some(Times(3.0)),
            Blocking if commune => Some(Most(200.0)),
            Shift => Some(Most(0.02)),
            Critical => Some(Most(110.0)),
            Asked => Some(Most(150.0)),
            Memory => Some(Most(4.0)),
            Answer | AnswerP95 => Some(Times(1.3)),
            Edited => Some(Most(30.0)),
            Grown => Some(Most(0.5)),
            _ => None,
        }
    }
}
