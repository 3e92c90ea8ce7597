//! Many units: what comes in is told apart, kept, asked about once, and never touches one's own.

use crate::support::{
    axe::Look,
    driver::journey,
    fixture::{catalogue, own},
    page::Page,
    vi,
    wait::until,
};
use serde_json::Value;
use std::io::{Cursor, Write};
use std::sync::Arc;
use thirtyfour::error::WebDriverResult;
use tu_soat_06::domain::{assessment::Assessment, file, unit::Unit};
use zip::{ZipWriter, write::SimpleFileOptions};

const ROOM: &str = "#/nhieu-don-vi";
const FILES: &str = ".room__ways label:first-child input";

fn report(number: u32, name: &str, rev: u32) -> Vec<u8> {
    let own = own();
    let unit = Unit { name: name.to_owned(), ..(*own.unit).clone() };
    let report = Assessment { id: format!("{number:032x}"), rev, unit: Arc::new(unit), ..own };
    file::write(catalogue(), &report).into_bytes()
}

/// One of each kind.
fn class() -> Vec<u8> {
    let first = report(1, "Xã Ví Dụ An Hòa", 5);
    let repaired = [&b"\xef\xbb\xbf"[..], &report(3, "Xã Ví Dụ Tân Lập", 1)].concat();
    let files = [
        ("1.json", first.clone()),
        ("2 bản sao.json", first),
        ("3 cũ.json", report(1, "Xã Ví Dụ An Hòa", 2)),
        ("4 mới.json", report(1, "Xã Ví Dụ An Hòa", 9)),
        ("5.json", report(2, "UBND xã Ví Dụ An Hòa", 1)),
        ("6.json", repaired),
        ("7 ảnh.json", b"\x89PNG\r\n".to_vec()),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(&content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// Each kind in the list of what came in, with its count.
async fn kinds(page: &Page) -> WebDriverResult<Vec<String>> {
    let script = "return [...document.querySelectorAll('.pile summary')].map(line => \
                  line.querySelector('.tag').lastChild.data + ' ' + line.lastChild.textContent);";
    let told = page.script(script, &[]).await?;
    Ok(told.as_array().unwrap().iter().map(|kind| kind.as_str().unwrap().to_owned()).collect())
}

/// Reports on disk, once there are so many.
async fn kept(page: &Page, count: usize) {
    let rows = |all: &Value, shelf: &str| all[shelf].as_array().map_or(0, Vec::len);
    let look = async || {
        let all = page.room_stored().await?;
        Ok((rows(&all, "members") == count && rows(&all, "texts") == count).then_some(()))
    };
    until(format!("{count} reports to be kept"), look).await;
}

#[tokio::test]
async fn what_comes_in_is_told_apart_kept_and_asked_about_once() {
    journey(async |page| {
        let words = &vi().room.intake;
        let own = own();
        page.bring(&own).await?;
        page.open(ROOM).await?;
        page.give_to(FILES, "lớp.zip", &class()).await?;
        page.sees(&(words.came)(7)).await;
        let [taken, repaired, newer, older, same, broken] = words.fates;
        let told = [(broken, 1), (same, 1), (older, 1), (newer, 1), (repaired, 1), (taken, 2)];
        assert_eq!(kinds(&page).await?, told.map(|(word, count)| format!("{word} {count}")));
        assert_eq!(page.violations("main", Look::Whole).await?, [] as [Value; 0]);
        kept(&page, 3).await;
        page.sees(words.doubts[0]).await;
        page.press(words.same[0]).await;
        page.sees(&(words.holds)(2, 3)).await;
        page.reload().await?;
        page.sees(&(words.holds)(2, 3)).await;
        assert!(!page.text("main").await?.contains(words.doubts[0]), "it was answered");
        assert_eq!(page.stored().await?, [own], "one's own is as it was");
        page.press(words.wipe[2]).await;
        page.press(words.wipe_yes).await;
        page.sees(words.sample).await;
        kept(&page, 0).await;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn the_example_opens_and_goes_in_one_click_each_and_gives_way_to_real_files() {
    journey(async |page| {
        let words = &vi().room.intake;
        page.open(ROOM).await?;
        page.press(words.sample).await;
        page.sees(words.example).await;
        page.press(words.drop_example).await;
        kept(&page, 0).await;
        page.press(words.sample).await;
        page.sees(words.example).await;
        page.give_to(FILES, "xa.json", &report(1, "Xã Ví Dụ An Hòa", 1)).await?;
        page.sees(&(words.holds)(1, 1)).await;
        kept(&page, 1).await;
        page.open("#/du-lieu").await?;
        page.press(vi().data.wipe).await;
        page.press(vi().data.wipe_yes).await;
        kept(&page, 0).await;
        page.assert_quiet().await
    })
    .await;
}

#[tokio::test]
async fn a_folder_comes_in_with_all_that_lies_in_it() {
    journey(async |page| {
        let words = &vi().room.intake;
        page.open(ROOM).await?;
        let folder = page.downloads.with_file_name("lop");
        std::fs::create_dir_all(folder.join("huyện cũ")).expect("a folder");
        std::fs::write(folder.join("một.json"), report(1, "Xã Ví Dụ An Hòa", 1)).expect("a file");
        std::fs::write(folder.join("huyện cũ/hai.json"), report(2, "Xã Ví Dụ Tân Lập", 1)).expect("a file");
        std::fs::write(folder.join("Thumbs.db"), b"\0").expect("a file");
        let field = page.browser.find(thirtyfour::By::Css("input[webkitdirectory]")).await?;
        field.send_keys(folder.to_str().expect("a path in UTF-8")).await?;
        page.sees(&(words.holds)(2, 2)).await;
        page.assert_quiet().await
    })
    .await;
}

/// Workers that break down over whatever is given with a file of this name.
const BREAKING: &str = "
    const send = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message, ...rest) {
        if (!message.job?.includes('nguy.json')) return send.call(this, message, ...rest);
        setTimeout(() => this.onmessage(new MessageEvent('message', { data: { failed: 'down' } })));
    };
    const read = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = function () {
        return this.name === 'mất.json' ? Promise.reject(new DOMException('gone', 'NotFoundError')) : read.call(this);
    };";

#[tokio::test]
async fn files_that_cannot_be_read_are_told_of_and_block_none_of_those_beside_them() {
    journey(async |page| {
        let words = &vi().room.intake;
        page.open(ROOM).await?;
        let folder = page.downloads.with_file_name("hong");
        std::fs::create_dir_all(&folder).expect("a folder");
        let [first, second] = [report(1, "Xã Ví Dụ An Hòa", 1), report(2, "Xã Ví Dụ Tân Lập", 1)];
        let files = [("một.json", &first), ("mất.json", &first), ("nguy.json", &first), ("hai.json", &second)];
        for (name, content) in files {
            std::fs::write(folder.join(name), content).expect("a file");
        }
        page.script(BREAKING, &[]).await?;
        let field = page.browser.find(thirtyfour::By::Css("input[webkitdirectory]")).await?;
        field.send_keys(folder.to_str().expect("a path in UTF-8")).await?;
        page.sees(&(words.holds)(2, 2)).await;
        let [taken, .., broken] = words.fates;
        assert_eq!(kinds(&page).await?, [format!("{broken} 2"), format!("{taken} 2")]);
        for name in ["mất.json", "nguy.json"] {
            page.says(".pile", name).await;
        }
        kept(&page, 2).await;
        // Nothing but such a file: a list of one, and no worker is asked.
        page.give_to(FILES, "mất.json", b"{}").await?;
        page.sees(&(words.came)(1)).await;
        assert_eq!(kinds(&page).await?, [(broken, 1), (broken, 2), (taken, 2)].map(|(word, n)| format!("{word} {n}")));
        page.assert_quiet().await
    })
    .await;
}
