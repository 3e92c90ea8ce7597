//! The built-in catalogue: complete, consistent, in good order.

use tu_soat_06::domain::catalogue::{FILES, read};

#[test]
fn built_in_catalogue_has_no_fault() {
    if let Err(faults) = read(FILES) {
        panic!("{:#?}", faults.iter().map(|f| format!("{}: {} {:?}", f.file, f.place, f.wrong)).collect::<Vec<_>>());
    }
}
