//! Many units leaving the app: the example room as Excel, as results for programs, as one file that brings it back.

use crate::support::{axe::Look, driver::journey, fixture::catalogue, page::Page, vi};
use calamine::{Reader, Xlsx};
use serde_json::Value;
use std::io::Cursor;
use thirtyfour::error::WebDriverResult;
use tu_soat_06::{
    domain::{
        cohort::{Entry, Filter, Member, Room, Shown, numbered, shown, units},
        date, file,
        job::Job,
        output::{Copy, Output},
        text::Lang,
    },
    office::room,
    route::{RoomPage, Route},
};

const UNITS: usize = 30;
/// The field for files, not the one for folders.
const FILES: &str = ".room__ways label:first-child input";

async fn page_of(page: &Page, of: RoomPage) -> WebDriverResult<()> {
    page.open(&Route::Room(of).href()).await
}

/// Presses the button of a file: its name and content.
async fn saved(page: &Page, name: &str) -> (String, Vec<u8>) {
    page.press(&(vi().outputs.make)(name)).await;
    let (file, bytes) = page.downloaded().await;
    page.sees(&(vi().outputs.done)(&file)).await;
    (file, bytes)
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("UTF-8")
}

/// The units of a room of these reports.
fn looked_at(reports: &str) -> Vec<Shown> {
    let mut room = Room::default();
    for report in reports.lines() {
        let opened = file::open_text(report, catalogue(), &str::to_owned).expect("a report");
        room.admit(Entry { file: String::new(), member: Member::of(catalogue(), &opened) });
    }
    shown(room.entries(), &units(room.entries(), &[]), &Filter::default())
}

/// Results for programs, as the rules make them.
fn lines(reports: &str, copy: Copy, units: &[Shown], day: &str) -> String {
    let report = |unit: &Shown| {
        let id = format!("\"id\":\"{}\"", unit.now.member.id);
        reports.lines().find(|report| report.contains(&id)).map(|report| format!("{report}\n")).expect("its report")
    };
    let of_units: String = ["1\n".to_owned()].into_iter().chain(units.iter().map(report)).collect();
    let today = date::parse(day).expect("a day");
    let job = Job { output: Output::RoomLines, lang: Lang::Vi, copy, today };
    text(room::make(&job, &of_units, &str::to_owned).expect("lines"))
}

/// What a table says of units, but for the files they came in.
fn without_files(table: &str) -> Vec<&str> {
    table.lines().map(|line| line.rsplit_once(';').expect("a last column").0).collect()
}

#[tokio::test]
async fn the_example_room_leaves_in_every_form_and_comes_back() {
    journey(async |page| {
        let own = &vi().room_outputs;
        page_of(&page, RoomPage::Outputs).await?;
        page.sees(vi().room_table.empty[0]).await;
        page_of(&page, RoomPage::Intake).await?;
        page.press(vi().room.intake.sample).await;
        page.sees(vi().room.intake.kept).await;
        page.press(vi().room.pages[5]).await;
        page.sees(own.lead).await;
        assert_eq!(page.violations("main", Look::Whole).await?, [] as [Value; 0]);

        let (name, bytes) = saved(&page, own.workbook[0]).await;
        assert!(name.starts_with("nhieu-don-vi_cac-don-vi_20") && name.ends_with(".xlsx"), "{name}");
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
        let rows = book.worksheet_range_at(1).expect("a heatmap").expect("cells").height();
        assert_eq!((book.sheet_names().len(), rows), (4, UNITS + 4));
        assert!(saved(&page, own.word[0]).await.1.starts_with(b"PK"));
        assert!(text(saved(&page, own.page[0]).await.1).contains("MƯỜI MỤC YẾU NHẤT"));
        let table = text(saved(&page, own.table[0]).await.1);
        assert_eq!(table.lines().count(), UNITS + 1);

        let (name, reports) = saved(&page, own.reports[0]).await;
        let reports = text(reports);
        let units = looked_at(&reports);
        let day = name.trim_end_matches(".ndjson").rsplit('_').next().expect("a day");
        let (_, results) = saved(&page, own.lines[0]).await;
        assert!(text(results) == lines(&reports, Copy::Whole, &units, day), "not what the rules make");
        page.pick("copy", 1).await;
        page.sees(own.has_names).await;
        let (name, results) = saved(&page, own.lines[0]).await;
        assert!(name.contains("_khong-ten_"), "{name}");
        assert!(text(results) == lines(&reports, Copy::Nameless, &numbered(&units), day), "not what the rules make");

        page_of(&page, RoomPage::Intake).await?;
        page.press(vi().room.intake.drop_example).await;
        page.sees(vi().room.intake.sample).await;
        page.give_to(FILES, "cac-phieu.ndjson", reports.as_bytes()).await?;
        page.sees(&(vi().room.intake.holds)(UNITS, reports.lines().count())).await;
        page.sees(vi().room.intake.kept).await;
        page.press(vi().room.pages[5]).await;
        let again = text(saved(&page, own.table[0]).await.1);
        assert_eq!(without_files(&again), without_files(&table));
        assert!(text(saved(&page, own.reports[0]).await.1) == reports, "the reports are not the same");
        page.assert_quiet().await
    })
    .await;
}
