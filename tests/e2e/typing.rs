//! Vietnamese input: UniKey and EVKey send Backspace and letters, other methods compose.

use crate::support::{
    driver::journey,
    fixture::{catalogue, own},
    page::Page,
    vi,
};
use serde_json::json;
use thirtyfour::error::WebDriverResult;
use tu_soat_06::{domain::assessment::Assessment, ui::dom_id};

const BACK: &str = "\u{e003}";

#[tokio::test]
async fn backspaces_and_letters_of_an_input_method_give_the_exact_text() {
    journey(async |page| {
        let item = catalogue().services[0].id.as_str();
        let id = note(&page, item).await?;
        // "Tiếng Việt": the method takes letters back and writes them anew, with their marks.
        page.type_in(&id, &format!("Tie{BACK}êng{BACK}{BACK}{BACK}ếng ")).await?;
        page.until_stored("the first word", |a| said(a, item) == "Tiếng").await;
        assert_eq!(page.value(&id).await?, "Tiếng ", "the pause has not touched the field");
        let field = page.by_id(&id).await;
        field.send_keys(format!("Vie{BACK}êt{BACK}{BACK}ệt")).await?;
        let typed = page.until_stored("both words", |a| said(a, item) == "Tiếng Việt").await;
        // In the middle of the text, over a pause.
        field.send_keys("\u{e012}".repeat(4).as_str()).await?;
        field.send_keys("sz ").await?;
        page.until_stored("letters in the middle", |a| said(a, item) == "Tiếng sz Việt").await;
        field.send_keys("y").await?;
        assert_eq!(page.value(&id).await?, "Tiếng sz yViệt", "the caret has not moved");
        page.write(&id, "  Tiếng Việt  ").await?;
        let left = page.until_stored("the text", |a| said(a, item) == "Tiếng Việt").await;
        assert_eq!(page.value(&id).await?, "Tiếng Việt", "it shows as kept once it is left");
        assert!(left.same_work(&typed) && page.nothing_downloaded(), "no letter was taken for a command");
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn composed_text_is_kept_in_one_form_and_not_touched_while_it_is_composed() {
    journey(async |page| {
        let item = catalogue().services[0].id.as_str();
        let id = note(&page, item).await?;
        page.type_in(&id, "a ").await?;
        let cdp = page.browser.cdp();
        for step in ["d", "đ", "đa", "đã"] {
            let at = step.chars().count();
            let step = json!({ "text": step, "selectionStart": at, "selectionEnd": at });
            cdp.send_raw("Input.imeSetComposition", step).await?;
        }
        assert_eq!(page.value(&id).await?, "a đã");
        cdp.send_raw("Input.insertText", json!({ "text": "đã" })).await?;
        // Letters with combining marks, as some methods send them.
        cdp.send_raw("Input.insertText", json!({ "text": " co\u{301} " })).await?;
        page.until_stored("the composed text", |a| said(a, item) == "a đã có").await;
        assert_eq!(page.value(&id).await?, "a đã co\u{301} ", "the field is left as it was typed");
        page.by_id(&id).await.send_keys("\u{e004}").await?;
        assert_eq!(page.value(&id).await?, "a đã có");
        page.assert_quiet().await
    })
    .await;
}

/// Opens the papers of an item; gives the id of its note.
async fn note(page: &Page, item: &str) -> WebDriverResult<String> {
    page.bring(&own()).await?;
    page.press_in(&format!("#{}", dom_id::item(item)), vi().checklist.item.papers).await;
    Ok(dom_id::part(item, "note"))
}

fn said<'a>(assessment: &'a Assessment, item: &str) -> &'a str {
    assessment.answer(item).map_or("", |answer| &answer.note)
}
