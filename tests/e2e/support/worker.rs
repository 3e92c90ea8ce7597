//! What the service worker keeps.

use super::{page::Page, vi, wait::until};
use thirtyfour::error::WebDriverResult;

/// A browser without service workers, as in some private windows.
pub const NO_WORKERS: &str = "Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });";

/// Names of all caches of the origin.
const CACHES: &str = "const done = arguments[arguments.length - 1]; caches.keys().then(done);";

const COMES: &str = "
    const done = arguments[arguments.length - 1];
    navigator.serviceWorker.ready.then(one => one.update()).then(one => done(!!(one.installing || one.waiting)), () => done(false));";

const REGISTRATIONS: &str = "
    const done = arguments[arguments.length - 1];
    navigator.serviceWorker.getRegistrations().then(all => done(all.map(one => one.scope)));";

impl Page {
    /// Waits until the data screen says that the app can be used without a network.
    pub async fn is_ready_offline(&self) -> WebDriverResult<()> {
        self.browser.execute("location.hash = '#/du-lieu'", Vec::new()).await?;
        self.says("main", vi().offline.ready).await;
        Ok(())
    }

    /// Waits until a newer version offers itself. Looks again: a look that was under way when the host changed finds
    /// the version before.
    pub async fn newer_is_here(&self) {
        let comes = async || Ok(self.browser.execute_async(COMES, Vec::new()).await?.json().as_bool().filter(|is| *is));
        until("a newer version to come", comes).await;
        self.sees(vi().offline.newer).await;
    }

    /// The names of all caches.
    pub async fn caches(&self) -> WebDriverResult<Vec<String>> {
        self.browser.execute_async(CACHES, Vec::new()).await?.convert()
    }

    /// Waits until these are all caches.
    pub async fn has_caches(&self, names: &[String]) {
        let mut wanted = names.to_vec();
        wanted.sort();
        let are = async || {
            let mut found = self.caches().await?;
            found.sort();
            Ok((found == wanted).then_some(()))
        };
        until(format!("these caches and no others: {wanted:?}"), are).await;
    }

    /// The folders for which a worker is registered.
    pub async fn workers(&self) -> WebDriverResult<Vec<String>> {
        self.browser.execute_async(REGISTRATIONS, Vec::new()).await?.convert()
    }
}

/// The name of a version's cache.
pub fn cache(version: &str) -> String {
    format!("tu-soat-06 /co-quan/tu-soat/ {version}")
}
