//! What the app has put on disk, read past it.

use super::{fixture::catalogue, page::Page, wait::until};
use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use tu_soat_06::domain::{assessment::Assessment, file};

const SPACE: &str = "tu-soat-06";
const ROOM: &str = "tu-soat-06-room";

/// Both storages, whole. A database that is not there is not made.
const EVERYTHING: &str = "
    const done = arguments[arguments.length - 1];
    const all = { local: { ...localStorage } };
    const request = indexedDB.open(arguments[0]);
    request.onupgradeneeded = () => request.transaction.abort();
    request.onerror = event => { event.preventDefault(); done(all); };
    request.onsuccess = () => {
        const database = request.result;
        const shelves = [...database.objectStoreNames];
        const work = database.transaction(shelves);
        for (const shelf of shelves) {
            work.objectStore(shelf).getAll().onsuccess = event => { all[shelf] = event.target.result; };
        }
        work.oncomplete = () => { database.close(); done(all); };
    };";

impl Page {
    /// Everything stored, as JSON: localStorage under `local`, and each shelf of the database.
    pub async fn everything_stored(&self) -> WebDriverResult<Value> {
        self.everything_in(SPACE).await
    }

    /// The same with the room's database in the place of one's own.
    pub async fn room_stored(&self) -> WebDriverResult<Value> {
        self.everything_in(ROOM).await
    }

    async fn everything_in(&self, database: &str) -> WebDriverResult<Value> {
        Ok(self.browser.execute_async(EVERYTHING, vec![json!(database)]).await?.json().clone())
    }

    /// The assessments in the database.
    pub async fn stored(&self) -> WebDriverResult<Vec<Assessment>> {
        let all = self.everything_stored().await?;
        let rows = all["assessments"].as_array().cloned().unwrap_or_default();
        let texts = rows.iter().filter_map(|row| row["text"].as_str());
        let open =
            |text| file::open_text(text, catalogue(), &str::to_owned).expect("what is stored can be opened").assessment;
        Ok(texts.map(open).collect())
    }

    /// The assessment named by the address, once what is stored of it is as wanted.
    pub async fn until_stored(&self, what: &str, wanted: impl Fn(&Assessment) -> bool) -> Assessment {
        let look = async || {
            let route = self.route().await?;
            let short = route.split('/').next().unwrap_or_default();
            let found = self.stored().await?.into_iter().find(|assessment| assessment.id.starts_with(short));
            Ok(found.filter(|assessment| wanted(assessment)))
        };
        until(format!("this to be stored: {what}"), look).await
    }

    /// All assessments in the database, once they are as wanted.
    pub async fn stored_when(&self, what: &str, wanted: impl Fn(&[Assessment]) -> bool) -> Vec<Assessment> {
        let look = async || Ok(Some(self.stored().await?).filter(|all| wanted(all)));
        until(format!("this to be stored: {what}"), look).await
    }
}
