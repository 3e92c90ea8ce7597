//! In English, no sentence of the screen is Vietnamese; and the choice is remembered.

use crate::support::{
    driver::journey,
    fixture::{catalogue, last, own},
    page::Page,
};
use std::{collections::BTreeSet, sync::Arc};
use thirtyfour::error::WebDriverResult;
use tu_soat_06::{
    domain::{
        answer::{Answer, Evidence},
        assessment::Assessment,
        catalogue::FILES,
        map::Map,
        plan::Action,
        text::{Lang, fold},
        unit::{Names, Unit},
    },
    route::{Page as Inside, Route},
    ui::words,
};

/// Every text that shows and is not marked as being in Vietnamese, what is said instead of shown too.
const TEXTS: &str = "
    document.querySelectorAll('details').forEach(details => { details.open = true; });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [document.title];
    while (walker.nextNode()) {
        const around = walker.currentNode.parentElement;
        if (around.closest('[lang]').lang === 'en' && around.checkVisibility()) texts.push(walker.currentNode.data);
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
        texts.push(element.ariaLabel ?? '', element.title ?? '', element.placeholder ?? '');
    }
    return texts.map(text => text.replace(/\\s+/g, ' ').trim()).filter(text => text);";

/// The example, with everything people typed in plain letters.
fn without_marks() -> Assessment {
    let own = own();
    let paper = |row: &Evidence| Evidence {
        title: fold(&row.title),
        number: fold(&row.number),
        page: fold(&row.page),
        holder: fold(&row.holder),
        ..row.clone()
    };
    let plain = |answer: &Answer| Answer {
        reason: fold(&answer.reason),
        role_reason: fold(&answer.role_reason),
        note: fold(&answer.note),
        owner: fold(&answer.owner),
        evidence: answer.evidence.iter().map(paper).collect(),
        ..answer.clone()
    };
    let action = |row: &Action| Action {
        what: fold(&row.what),
        who: fold(&row.who),
        accountable: fold(&row.accountable),
        product: fold(&row.product),
        decider: fold(&row.decider),
        ..row.clone()
    };
    let mut figures = (*own.figures).clone();
    figures.system = fold(&figures.system);
    let names = Names { filled_by: fold(&own.names.filled_by), head: fold(&own.names.head), ..(*own.names).clone() };
    Assessment {
        unit: Arc::new(Unit { name: "Xa Tan Phu".to_owned(), place: String::new(), ..(*own.unit).clone() }),
        names: Arc::new(names),
        previous: None,
        answers: own.answers.iter().map(|(id, answer)| (id.clone(), Arc::new(plain(answer)))).collect(),
        plan: Arc::new(own.plan.iter().map(action).collect()),
        figures: Arc::new(figures),
        ..own
    }
}

/// Words with Vietnamese letters.
fn vietnamese(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
    words.filter(|word| !word.is_ascii() && fold(word) != *word)
}

/// Words of names that stay as they are in English sentences: documents, provinces, services, the app.
fn names() -> BTreeSet<String> {
    let mut texts = vec!["Tự soát 06, Đề án 06, UBND xã Tân Phú".to_owned()];
    for (_, text) in FILES {
        let file: serde_json::Value = serde_json::from_str(text).expect("the catalogue is JSON");
        english(&file, &mut texts);
    }
    texts.extend(catalogue().provinces.iter().map(|province| province.name.to_owned()));
    texts.iter().flat_map(|text| vietnamese(text)).collect()
}

fn english(value: &serde_json::Value, texts: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(fields) => fields.iter().for_each(|(key, value)| match value.as_str() {
            Some(text) if key == "en" => texts.push(text.to_owned()),
            _ => english(value, texts),
        }),
        serde_json::Value::Array(values) => values.iter().for_each(|value| english(value, texts)),
        _ => {}
    }
}

#[tokio::test]
async fn no_screen_shows_a_vietnamese_sentence_in_english() {
    journey(async |page| {
        let own = without_marks();
        let earlier = last();
        page.bring(&Assessment { id: earlier.id, period: earlier.period, answers: Map::default(), ..own.clone() })
            .await?;
        page.bring(&own).await?;
        let en = words::all_of(Lang::En);
        page.press(en_button()).await;
        page.sees(en.common.save_file).await;
        let id = &own.id[..8];
        let scope = tu_soat_06::domain::scope::Scope::of(catalogue(), &own);
        let sections = tu_soat_06::domain::section::sections(&scope);
        let sections = sections.into_iter().map(|section| Inside::Section(section.id, None));
        let inside = [Inside::Unit, Inside::Figures, Inside::Report, Inside::Compare, Inside::OnePage, Inside::Blank]
            .into_iter();
        let inside = inside.chain(sections).map(|page| Route::In(id.to_owned(), page));
        let names = names();
        let mut foreign = Vec::new();
        for route in [Route::Start, Route::New, Route::Data, Route::Help, Route::Catalogue].into_iter().chain(inside) {
            foreign.extend(not_english(&page, &route, &names).await?);
        }
        assert!(foreign.is_empty(), "in Vietnamese: {foreign:#?}");
        page.open("").await?;
        page.reload().await?;
        assert_eq!(page.heading().await?, en.start.title, "the language is remembered");
        assert_eq!(page.script("return document.documentElement.lang;", &[]).await?, serde_json::json!("en"));
        page.assert_quiet().await
    })
    .await;
}

/// The button to English is named in English.
fn en_button() -> &'static str {
    words::all_of(Lang::Vi).common.other_language
}

/// Route and text of everything on a screen that is not English.
async fn not_english(page: &Page, route: &Route, names: &BTreeSet<String>) -> WebDriverResult<Vec<String>> {
    page.open(&route.href()).await?;
    page.by_id(tu_soat_06::ui::dom_id::HEADING).await;
    // Twice: what lies behind a line is drawn when it opens.
    page.script(TEXTS, &[]).await?;
    let texts = page.script(TEXTS, &[]).await?;
    let texts = texts.as_array().expect("a list").iter().filter_map(|text| text.as_str());
    let foreign = texts.filter(|text| vietnamese(text).any(|word| !names.contains(&word)));
    Ok(foreign.map(|text| format!("{route}: {text}")).collect())
}
