//! Waiting for the page, by asking it.

use std::{
    fmt::Display,
    time::{Duration, Instant},
};
use thirtyfour::error::WebDriverResult;

const PATIENCE: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(25);

/// Asks until there is an answer; gives up with a sentence that names what was awaited.
///
/// An error counts as "not yet": elements come and go while a page is drawn.
pub async fn until<T>(what: impl Display, mut ask: impl AsyncFnMut() -> WebDriverResult<Option<T>>) -> T {
    let start = Instant::now();
    loop {
        let last = match ask().await {
            Ok(Some(answer)) => return answer,
            Ok(None) => String::new(),
            Err(error) => format!("; the last answer was: {error}"),
        };
        if start.elapsed() > PATIENCE {
            panic!("waited {} s for {what}, in vain{last}", PATIENCE.as_secs());
        }
        tokio::time::sleep(PAUSE).await;
    }
}
