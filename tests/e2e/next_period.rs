//! The next period begins with what the last one knows.

use crate::support::{
    driver::journey,
    fixture::{catalogue, own},
    vi,
    wait::until,
};
use tu_soat_06::{
    domain::{carry::from_last, section},
    ui::dom_id,
};

#[tokio::test]
async fn roles_and_evidence_carry_over_and_answers_stand_beside() {
    journey(async |page| {
        let last = own();
        page.bring(&last).await?;
        page.open("").await?;
        page.press(vi().start.next_period).await;
        page.at("don-vi").await;
        page.sees(&(vi().common.period)(last.period.next().kind, last.period.next().from, last.period.next().to)).await;
        let next = page.until_stored("the next period", |a| a.id != last.id).await;
        let expected = from_last(&last, &next.id, &next.created);
        assert!(next.same_work(&expected), "the page carries over what the rules carry over");
        assert!(
            next.answers.values().any(|answer| answer.role.is_some())
                && next.answers.values().all(|a| a.claim.is_none())
        );
        assert!(next.answers.values().any(|answer| answer.is_evidenced()));

        let (item, paper) = last
            .answers
            .iter()
            .find_map(|(item, answer)| Some((item, answer.evidence.first().filter(|_| answer.claim.is_some())?)))
            .expect("an answered item with a paper");
        let scope = tu_soat_06::domain::scope::Scope::of(catalogue(), &next);
        let sections = section::sections(&scope);
        let section = sections.iter().find(|section| section.items.contains(item)).expect("its section");
        page.open(&format!("#/{}/phieu/{}/{item}", &next.id[..8], section.id)).await?;
        let card = format!("#{}", dom_id::item(item.as_str()));
        page.says(&card, vi().checklist.item.before).await;
        page.press_in(&card, vi().checklist.item.papers).await;
        let title = dom_id::part(item.as_str(), "paper1-0");
        until("the paper", async || Ok((page.value(&title).await? == paper.title).then_some(()))).await;

        page.open("").await?;
        assert_eq!(page.stored().await?.len(), 2, "the last one stays");
        page.assert_quiet().await
    })
    .await;
}
