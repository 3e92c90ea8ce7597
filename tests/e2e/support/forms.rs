//! Filling in fields, by their ids.

use super::{page::Page, wait::until};
use serde_json::json;
use thirtyfour::{By, Key, error::WebDriverResult};

/// Puts the caret into a field, with what is in it selected.
const TAKE: &str = "arguments[0].focus(); arguments[0].select();";

/// The keys of a date field follow the language of the machine, so its value is set as the calendar would.
const DAY: &str = "
    arguments[0].value = arguments[1];
    for (const name of ['input', 'change']) arguments[0].dispatchEvent(new Event(name, { bubbles: true }));";

impl Page {
    /// Types a text in place of what stands in a field, and stays in it.
    pub async fn type_in(&self, id: &str, text: &str) -> WebDriverResult<()> {
        let field = self.by_id(id).await;
        field.scroll_into_view().await?;
        self.browser.execute(TAKE, [field.to_json()?]).await?;
        field.send_keys(if text.is_empty() { "\u{e003}" } else { text }).await
    }

    /// Types a text in place of what stands in a field, and leaves it.
    pub async fn write(&self, id: &str, text: &str) -> WebDriverResult<()> {
        self.type_in(id, text).await?;
        self.by_id(id).await.send_keys(Key::Tab + "").await
    }

    /// Sets a day, `YYYY-MM-DD`.
    pub async fn set_day(&self, id: &str, day: &str) -> WebDriverResult<()> {
        let field = self.by_id(id).await;
        self.browser.execute(DAY, [field.to_json()?, json!(day)]).await.map(drop)
    }

    /// Chooses an option of a list by its value.
    pub async fn choose(&self, id: &str, value: &str) {
        let option = format!("[id='{id}'] option[value='{value}']");
        let choose = async || match self.browser.find_all(By::Css(&option)).await?.pop() {
            Some(option) => option.click().await.map(Some),
            None => Ok(None),
        };
        until(format!("the option “{value}” of “{id}”"), choose).await;
    }

    /// Chooses the radio at this place of a group.
    pub async fn pick(&self, group: &str, place: usize) {
        let radios = format!("input[name='{group}']");
        let pick = async || match self.browser.find_all(By::Css(&radios)).await?.into_iter().nth(place) {
            Some(radio) => self.click(&radio.parent().await?).await.map(Some),
            None => Ok(None),
        };
        until(format!("radio {place} of “{group}”"), pick).await;
    }

    /// The place of the radio chosen in a group.
    pub async fn picked(&self, group: &str) -> WebDriverResult<Option<usize>> {
        let radios = self.browser.find_all(By::Css(format!("input[name='{group}']"))).await?;
        for (place, radio) in radios.iter().enumerate() {
            if radio.is_selected().await? {
                return Ok(Some(place));
            }
        }
        Ok(None)
    }

    /// What stands in a field.
    pub async fn value(&self, id: &str) -> WebDriverResult<String> {
        Ok(self.by_id(id).await.value().await?.unwrap_or_default())
    }
}
