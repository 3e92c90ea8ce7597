//! What the page asks for, there and back.

use crate::support::day;
use tu_soat_06::domain::job::Job;
use tu_soat_06::domain::output::{Copy, OUTPUTS};
use tu_soat_06::domain::text::Lang;

#[test]
fn a_job_comes_back_from_its_text() {
    for kind in OUTPUTS {
        let job = Job { output: kind.output, lang: Lang::En, copy: Copy::Nameless, today: day("2026-11-22") };
        assert_eq!(Job::read(&job.write()), Some(job));
    }
}
