//! Workers that make files: here with a script that gives each job back as its file, and never answers "wait".

use crate::support::js;
use js_sys::Promise;
use tu_soat_06::browser::office::{OfficeError, Request, ask, fetch, stop};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use wasm_bindgen_test::wasm_bindgen_test as test;

const WORKER: &str = "globalThis.tuSoat06Part = async (name) => name.endsWith('.wasm') ? new ArrayBuffer(8) : `
    onmessage = ({ data: { wasm, job } }) => {
        if (wasm) postMessage({});
        else if (job === 'fail') postMessage({ failed: 'why' });
        else if (job !== 'wait') postMessage({ made: new TextEncoder().encode(job) });
    };`";

/// A job, begun; its file as text, or why there is none.
fn begun(job: &'static str, file: &'static [u8]) -> Promise {
    future_to_promise(async move {
        fetch(&|_| (), file.is_empty()).await.unwrap();
        Ok(match ask(&Request { job, reports: "", file }).await {
            Ok(made) => String::from_utf8(made).unwrap().into(),
            Err(error) => format!("{error:?}").into(),
        })
    })
}

/// What came of jobs, all of which have begun.
async fn said(jobs: &[Promise]) -> Vec<String> {
    let mut all = Vec::new();
    for job in jobs {
        all.push(JsFuture::from(job.clone()).await.unwrap().as_string().unwrap());
    }
    all
}

/// Without the names of its files, which xtask sets, a build has no worker.
async fn is_built() -> bool {
    js(WORKER);
    fetch(&|_| (), false).await != Err(OfficeError::Absent)
}

#[test]
async fn jobs_at_the_same_time_get_their_own_answers() {
    if is_built().await {
        let jobs = [begun("a", b"workbook"), begun("b", b""), begun("c", b""), begun("fail", b""), begun("d", b"x")];
        assert_eq!(said(&jobs).await, ["a", "b", "c", "Failed(\"why\")", "d"]);
        assert_eq!(said(&[begun("e", b"")]).await, ["e"]);
    }
}

#[test]
async fn what_is_made_is_stopped_what_is_read_is_not() {
    if is_built().await {
        let (made, read) = (begun("wait", b""), begun("a", b"workbook"));
        assert_eq!(said(&[read]).await, ["a"]);
        stop();
        assert_eq!(said(&[made, begun("b", b"")]).await, ["Stopped", "b"]);
    }
}
