//! Workers that look into what came in, until nothing is left to do.

use super::run::{Ready, Run};
use super::{Coming, Trainer};
use crate::browser::office::{OfficeError, Own};
use crate::domain::intake::{Answer, Intake};

impl Trainer {
    /// One worker. The next files are read while it looks into these.
    pub(super) async fn work(self, run: &Run) {
        let (mut own, mut ahead): (Option<Own>, _) = (None, None);
        while let Some(begun) = ahead.take().or_else(|| run.next()).filter(|_| self.goes_on()) {
            ahead = run.ahead();
            let Some(ready) = begun.ready(run).await else { continue };
            let worker = match own.take() {
                Some(worker) => Ok(worker),
                None => Own::begin().await,
            };
            match worker {
                Ok(mut worker) => match self.look(run, &ready, &mut worker).await {
                    Ok(()) => own = Some(worker),
                    Err(OfficeError::Stopped) => return,
                    Err(_) => run.again(ready.files), // with another worker
                },
                Err(error) => return self.coming.set(Some(Coming::Failed(error))),
            }
        }
    }

    async fn look(self, run: &Run, ready: &Ready, worker: &mut Own) -> Result<(), OfficeError> {
        let (mut job, mut contents) = (ready.job.write(), ready.contents.as_slice());
        let (count, mut found) = (ready.count(), Vec::new());
        loop {
            let told = worker.ask(&job, contents).await?;
            let answer = Answer::read(&told, self.catalogue.digest).ok_or(OfficeError::Failed(String::new()))?;
            found.extend(answer.found);
            // Of several files nothing counts until all are done: they may have to be looked into again.
            if count < 2 || answer.left == 0 {
                run.add(std::mem::take(&mut found));
            }
            if !self.goes_on() {
                return Err(OfficeError::Stopped);
            }
            self.tell(run, count, answer.left);
            if answer.left == 0 {
                run.end(count);
                return Ok(());
            }
            (job, contents) = (Intake::More.write(), &[]);
        }
    }
}
